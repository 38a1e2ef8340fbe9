import type { Locale } from '../env.ts';
import type { Block, ReportDocument } from './document.ts';
import { figureBlocks } from './figures.ts';
import type { ReportMaterial } from './material.ts';
import { parseText } from './parse-text.ts';
import { type SectionKey, sectionHeads } from './sections.ts';
import { wordsOf } from './words/index.ts';

export type ReportFacts = {
  locale: Locale;
  kind: 'draft' | 'kept' | 'fact-check' | 'final';
  /** The number of this version; null for the report as it is being written. */
  version: number | null;
  day: string;
};

/** The report from the texts of its sections and what they refer to: the one document from which every format is made. */
export function reportDocument(
  texts: Record<SectionKey, string>,
  material: ReportMaterial,
  { locale, kind, version, day }: ReportFacts,
): ReportDocument {
  const words = wordsOf(locale);
  const { network, picture, inspectorate } = material;
  return {
    locale,
    title: words.title(network.name),
    subtitle: picture.label,
    author: inspectorate,
    day,
    notes: [
      words.state[kind],
      version === null ? words.today(day) : words.version(version, day),
      ...(network.demo ? [words.demo] : []),
    ],
    contents: words.contents,
    sections: sectionHeads(locale).map((head) => ({
      ...head,
      blocks: parseText(texts[head.key]).flatMap((part): Block[] =>
        part.kind === 'figure' ? figureBlocks(part.figure, material, locale) : [part],
      ),
    })),
  };
}
