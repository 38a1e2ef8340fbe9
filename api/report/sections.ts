import type { Locale } from '../env.ts';

/** The sections of a report, in order. A part hangs under the section before it; an annex has a number of its own. */
export const sectionKeys = [
  'introduction',
  'network',
  'method',
  'findings',
  'goes-well',
  'can-improve',
  'recommendations',
  'follow-up',
  'topics',
  'questionnaire',
] as const;

export type SectionKey = (typeof sectionKeys)[number];

const parts = new Set<SectionKey>(['goes-well', 'can-improve']);
const annexes = new Set<SectionKey>(['topics', 'questionnaire']);

const titles: Record<Locale, Record<SectionKey, string>> = {
  nl: {
    introduction: 'Inleiding',
    network: 'Het netwerk',
    method: 'Toezicht en werkwijze',
    findings: 'Bevindingen',
    'goes-well': 'Wat gaat goed',
    'can-improve': 'Wat kan beter',
    recommendations: 'Aanbevelingen',
    'follow-up': 'Vervolg',
    topics: 'Onderwerpen die leden op tafel willen',
    questionnaire: 'De vragenlijst',
  },
  en: {
    introduction: 'Introduction',
    network: 'The network',
    method: 'Supervision and method',
    findings: 'Findings',
    'goes-well': 'What goes well',
    'can-improve': 'What can improve',
    recommendations: 'Recommendations',
    'follow-up': 'Follow-up',
    topics: 'Topics that members want on the table',
    questionnaire: 'The questionnaire',
  },
};

export type SectionHead = { key: SectionKey; number: string; title: string; level: 1 | 2 };

/** The sections with their numbers and titles, as the table of contents shows them. */
export function sectionHeads(locale: Locale): SectionHead[] {
  let [chapter, part, annex] = [0, 0, 0];
  return sectionKeys.map((key) => {
    const title = titles[locale][key];
    if (annexes.has(key)) {
      annex += 1;
      return { key, number: `${locale === 'nl' ? 'Bijlage' : 'Annex'} ${annex}`, title, level: 1 };
    }
    if (parts.has(key)) {
      part += 1;
      return { key, number: `${chapter}.${part}`, title, level: 2 };
    }
    chapter += 1;
    part = 0;
    return { key, number: String(chapter), title, level: 1 };
  });
}

export const isSectionKey = (key: string): key is SectionKey => sectionKeys.some((one) => one === key);
