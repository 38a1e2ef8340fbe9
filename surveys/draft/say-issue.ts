import type { z } from 'zod';
import { isPlain } from '../compile/refuse.ts';
import type { LocalText } from '../framework.ts';
import { languages } from './texts-of.ts';

const messages: Record<string, LocalText> = {
  theme: { nl: 'Kies een thema.', en: 'Choose a theme.' },
  direction: { nl: 'Kies of eens zijn gunstig of ongunstig is.', en: 'Choose whether agreeing is favourable or not.' },
  aspect: { nl: 'Kies: klimaat of praktijk.', en: 'Choose: climate or practice.' },
  source: { nl: 'Zeg waar de vraag vandaan komt.', en: 'Say where the question comes from.' },
  maxLength: {
    nl: 'Geef aan hoe lang een antwoord mag zijn (hooguit 5000 tekens; een onderwerp 2000).',
    en: 'Say how long an answer may be (at most 5000 characters; a topic 2000).',
  },
  isRequired: { nl: 'Een stelling is altijd verplicht.', en: 'A statement is always required.' },
  choices: {
    nl: 'Geef ten minste twee antwoorden. Een stelling heeft 1 tot en met 5 en dan “weet ik niet”.',
    en: 'Give at least two answers. A statement has 1 up to 5 and then “don’t know”.',
  },
  name: {
    nl: 'Een code heeft kleine letters, cijfers, punten en streepjes, zoals ambition.known.',
    en: 'A code has small letters, digits, dots and dashes, such as ambition.known.',
  },
  type: { nl: 'Deze vorm past niet bij wat de vraag is.', en: 'This form does not go with what the question is.' },
  itemKind: { nl: 'Kies wat voor vraag dit is.', en: 'Choose what kind of question this is.' },
  elements: { nl: 'Hier staan nog geen vragen in.', en: 'There are no questions in here yet.' },
  pages: { nl: 'De vragenlijst heeft nog geen pagina’s.', en: 'The questionnaire has no pages yet.' },
  comparability: {
    nl: 'Het oordeel over vergelijken is niet af: kies een oordeel en geef de reden.',
    en: 'The verdict on comparing is not complete: choose one and give the reason.',
  },
  rowsFrom: { nl: 'Rijen uit de leden kunnen alleen in een tabel.', en: 'Only a table can have the members as rows.' },
};
const other: LocalText = { nl: 'Dit klopt nog niet.', en: 'This is not right yet.' };

const titled = (path: PropertyKey[]) => path.at(-1) === 'nl' || path.at(-1) === 'en';

/** What the schema found wrong with a document, for its author: at which element, and what to do about it. */
export function sayIssue(issue: z.core.$ZodIssue, document: unknown): { where: string; message: LocalText } {
  const path = [...issue.path];
  const where = whereOf(path, document);
  if (issue.code === 'custom') {
    const params = issue.params as { where?: string; message?: LocalText } | undefined;
    if (params?.message) return { where: params.where ?? where, message: params.message };
  }
  if (issue.code === 'invalid_union') return { where, message: messages.itemKind ?? other };
  const language = languages.find(({ code }) => titled(path) && code === path.at(-1));
  if (language && !path.includes('comparability'))
    return {
      where,
      message: { nl: `De ${language.name.nl} tekst ontbreekt.`, en: `The ${language.name.en} text is missing.` },
    };
  const keys = path.filter((step): step is string => typeof step === 'string' && Object.hasOwn(messages, step));
  const key = path.includes('comparability') ? 'comparability' : keys.at(-1);
  if (path.at(-1) === 'title' || path.at(-1) === 'text' || path.at(-1) === 'html' || path.at(-1) === 'description')
    return {
      where,
      message: {
        nl: 'De Nederlandse en de Engelse tekst ontbreken.',
        en: 'The Dutch and the English text are missing.',
      },
    };
  return { where, message: (key && messages[key]) || other };
}

/** The name of the innermost element on the way. */
function whereOf(path: PropertyKey[], document: unknown): string {
  let where = '';
  let at: unknown = document;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) break;
    at = (at as Record<PropertyKey, unknown>)[step];
    if (isPlain(at) && typeof at.name === 'string' && at.name !== '') where = at.name;
  }
  return where;
}
