import type { Locale } from './types.ts';

/** What to tell a respondent: the sentence, and the number, date or word that belongs in it. */
export type Phrase = { say: Sentence; n?: number | string };

/** The sentences, by name. */
export type Sentence = keyof typeof sentences;

/** Each says what to do. `{n}` is filled in. */
const sentences = {
  unreadable: {
    nl: 'De antwoorden zijn niet goed aangekomen. Laad de pagina opnieuw en probeer het nog een keer.',
    en: 'The answers did not arrive well. Reload the page and try again.',
  },
  notAsked: {
    nl: 'Deze vraag staat niet in de vragenlijst. Laad de pagina opnieuw.',
    en: 'This question is not in the questionnaire. Reload the page.',
  },
  hidden: {
    nl: 'Deze vraag past niet bij uw andere antwoorden. Haal het antwoord weg.',
    en: 'This question does not go with your other answers. Remove the answer.',
  },
  required: { nl: 'Geef antwoord op deze vraag.', en: 'Answer this question.' },
  requiredPart: {
    nl: 'Geef antwoord op ten minste één vraag in dit deel.',
    en: 'Answer at least one question in this part.',
  },
  chooseOne: { nl: 'Kies een van de antwoorden.', en: 'Choose one of the answers.' },
  chooseListed: { nl: 'Kies alleen antwoorden die in de lijst staan.', en: 'Choose only answers from the list.' },
  chooseOnce: { nl: 'Kies elk antwoord één keer.', en: 'Choose each answer once.' },
  chooseAlone: {
    nl: 'Kies "geen van deze", of kies andere antwoorden. Allebei kan niet.',
    en: 'Choose "none of these", or choose other answers. Both is not possible.',
  },
  chooseAtLeast: { nl: 'Kies ten minste {n} antwoorden.', en: 'Choose at least {n} answers.' },
  chooseAtMost: { nl: 'Kies ten hoogste {n} antwoorden.', en: 'Choose at most {n} answers.' },
  sayWhichOther: { nl: 'Vul in wat u met "anders" bedoelt.', en: 'Fill in what you mean by "other".' },
  chooseOtherFirst: {
    nl: 'Kies "anders", of maak het veld daarbij leeg.',
    en: 'Choose "other", or clear the field that belongs to it.',
  },
  write: { nl: 'Vul een tekst in.', en: 'Fill in a text.' },
  writeAgain: {
    nl: 'In de tekst staat een teken dat wij niet kunnen lezen. Typ de tekst opnieuw.',
    en: 'The text holds a character that we can’t read. Type the text again.',
  },
  shorten: {
    nl: 'Maak de tekst korter. Er passen ten hoogste {n} tekens in.',
    en: 'Shorten the text. It may have at most {n} characters.',
  },
  lengthen: {
    nl: 'Maak de tekst langer. Er zijn ten minste {n} tekens nodig.',
    en: 'Make the text longer. It needs at least {n} characters.',
  },
  number: { nl: 'Vul een getal in.', en: 'Fill in a number.' },
  atLeast: { nl: 'Vul een getal in van {n} of hoger.', en: 'Fill in a number of {n} or higher.' },
  atMost: { nl: 'Vul een getal in van {n} of lager.', en: 'Fill in a number of {n} or lower.' },
  inSteps: { nl: 'Vul een veelvoud van {n} in.', en: 'Fill in a multiple of {n}.' },
  date: {
    nl: 'Vul een datum in die bestaat, zoals 2026-03-31.',
    en: 'Fill in a date that exists, such as 2026-03-31.',
  },
  notBefore: { nl: 'Vul een datum in vanaf {n}.', en: 'Fill in a date from {n} on.' },
  notAfter: { nl: 'Vul een datum in tot en met {n}.', en: 'Fill in a date up to {n}.' },
  email: {
    nl: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
    en: 'Fill in an e-mail address, such as name@example.org.',
  },
  knownRows: {
    nl: 'Beantwoord alleen de regels die in de tabel staan. Laad de pagina opnieuw.',
    en: 'Answer only the rows that are in the table. Reload the page.',
  },
  knownColumns: {
    nl: 'Vul alleen de kolommen in die in de tabel staan. Laad de pagina opnieuw.',
    en: 'Fill in only the columns that are in the table. Reload the page.',
  },
  everyRow: { nl: 'Kies op elke regel een antwoord.', en: 'Choose an answer in every row.' },
  everyCell: {
    nl: 'Vul op elke regel de verplichte vakken in.',
    en: 'Fill in the required cells in every row.',
  },
} as const;

/**
 * The sentence for a respondent, in their language.
 *
 * @example
 * wordsOf({ say: 'chooseAtMost', n: 2 }, 'en'); // 'Choose at most 2 answers.'
 */
export function wordsOf(phrase: Phrase, locale: Locale): string {
  return sentences[phrase.say][locale].replace('{n}', String(phrase.n ?? ''));
}
