import type { Locale } from '../env.ts';
import type { PictureDocument } from '../schemas/picture.ts';
import { wordsOf } from './words/index.ts';

type Said = PictureDocument['themes'][number]['goesWell'][number];

const line = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** What goes well, or what can improve: per theme what organisations named, then what experts by experience named. */
export function saidText(picture: PictureDocument, tone: 'goesWell' | 'canImprove', locale: Locale): string {
  const { said: words, themes } = wordsOf(locale);
  const said = picture.themes.map((theme) => ({ theme: theme.theme, named: theme[tone] }));
  const ofMembers = said.flatMap(({ theme, named }) => {
    const shown = named.filter(({ voices }) => voices !== null);
    return shown.length === 0 ? [] : [`### ${themes[theme]}`, shown.map((one) => saidLines(one, locale)).join('\n')];
  });
  const ofExperts = said.flatMap(({ named }) => named.filter(({ experts }) => experts !== null));
  if (ofMembers.length === 0 && ofExperts.length === 0) return tone === 'goesWell' ? words.noneWell : words.noneImprove;
  return [
    tone === 'goesWell' ? words.goesWell : words.canImprove,
    ...ofMembers,
    ...(ofExperts.length === 0
      ? []
      : [`### ${words.expertsTitle}`, ofExperts.map((one) => expertLines(one, locale)).join('\n')]),
  ].join('\n\n');
}

/** A line for the theme, with its voices, and one for each approved quote. */
function saidLines({ label, voices, recurring, quotes }: Said, locale: Locale): string {
  const { said: words } = wordsOf(locale);
  const who = voices?.kind === 'exact' ? words.voices(voices.voices) : words.someVoices;
  const notes = [who, ...(recurring ? [words.recurring[recurring]] : [])].join('; ');
  return [`- **${line(label[locale])}** (${notes})`, ...quotes.map((quote) => `> ${words.quote(line(quote))}`)].join(
    '\n',
  );
}

function expertLines({ label, voices, experts, quotes }: Said, locale: Locale): string {
  const { said: words } = wordsOf(locale);
  const who = experts?.kind === 'exact' ? words.experts(experts.voices) : words.someExperts;
  const own = voices === null ? quotes.map((quote) => `> ${words.quote(line(quote))}`) : [];
  return [`- **${line(label[locale])}** (${who})`, ...own].join('\n');
}
