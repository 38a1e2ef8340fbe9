/** What each column of the tables means: the code book of the bundle. */

type Meaning = { nl: string; en: string };

/** Columns that several tables share, or that need words. */
const columnMeanings: Record<string, Meaning> = {
  agreement: { nl: 'hoe eens de organisaties het zijn', en: 'how far the organisations agree' },
  aspect: { nl: 'klimaat of praktijk', en: 'climate or practice' },
  base: { nl: 'aantal organisaties waarop de getallen rusten', en: 'number of organisations that the numbers rest on' },
  bounds_lower: {
    nl: 'het gemiddelde als iedereen die niet antwoordde het minst gunstige antwoord had gegeven',
    en: 'the mean if everyone who did not answer had given the least favourable answer',
  },
  bounds_upper: {
    nl: 'het gemiddelde als iedereen die niet antwoordde het meest gunstige antwoord had gegeven',
    en: 'the mean if everyone who did not answer had given the most favourable answer',
  },
  change: {
    nl: 'gemiddeld verschil met de vorige meting, in punten, over wie beide keren antwoordde',
    en: 'mean difference from the wave before, in points, over who answered both',
  },
  code: { nl: 'code van het verbeterthema', en: 'code of the improvement theme' },
  compared: { nl: 'of er vergeleken is', en: 'whether there was a comparison' },
  count: { nl: 'aantal organisaties', en: 'number of organisations' },
  count_n: {
    nl: 'aantal antwoorden met deze waarde, na omkeren: 1 is het minst gunstig',
    en: 'number of answers with this value, after reversal: 1 is the least favourable',
  },
  definition: { nl: 'wat erbij hoort', en: 'what belongs to it' },
  direction: { nl: 'positief of negatief gesteld', en: 'worded positively or negatively' },
  hidden_because: { nl: 'waarom de tabel verborgen is', en: 'why the table is hidden' },
  interval_lower: { nl: 'ondergrens van het 95%-interval', en: 'lower end of the 95 % interval' },
  interval_upper: { nl: 'bovengrens van het 95%-interval', en: 'upper end of the 95 % interval' },
  invited: { nl: 'uitgenodigde organisaties', en: 'organisations invited' },
  item: { nl: 'code van de vraag', en: 'code of the question' },
  label: { nl: 'naam', en: 'name' },
  measure: {
    nl: 'wat er over de relaties geteld is (zie de toelichting)',
    en: 'what was counted about the relations (see the method note)',
  },
  mean: { nl: 'gemiddelde over organisaties, in punten', en: 'mean over organisations, in points' },
  missing_x: { nl: 'aantal antwoorden dat om deze reden ontbreekt', en: 'number of answers missing for this reason' },
  name: { nl: 'naam', en: 'name' },
  not_comparable_items: { nl: 'vragen die niet mee mochten doen', en: 'questions that were not allowed to count' },
  not_compared_because: { nl: 'waarom er niet vergeleken is', en: 'why there was no comparison' },
  organisations_in_both: { nl: 'organisaties die beide keren antwoordden', en: 'organisations that answered both' },
  part: { nl: 'welk deel van het thema', en: 'which part of the theme' },
  quote: { nl: 'goedgekeurd citaat', en: 'approved quote' },
  recurring: { nl: 'breed, blijvend of beide', en: 'broad, persistent or both' },
  role: { nl: 'code van de rol', en: 'code of the role' },
  sector: { nl: 'sector', en: 'sector' },
  shown: { nl: 'of de tabel getoond mag worden', en: 'whether the table may be shown' },
  submitted: { nl: 'organisaties die antwoordden', en: 'organisations that answered' },
  text: { nl: 'tekst van de stelling', en: 'wording of the statement' },
  theme: { nl: 'code van het thema', en: 'code of the theme' },
  tone: { nl: 'gaat goed of kan beter', en: 'goes well or can improve' },
  topic: { nl: 'onderwerp voor het gesprek', en: 'topic for the table' },
  value: { nl: 'de waarde; leeg: niet te zeggen', en: 'the value; empty: it can’t be told' },
  voices_experts: { nl: 'ervaringsdeskundigen die dit zeiden', en: 'experts by experience who said so' },
  voices_organisations: { nl: 'organisaties die dit zeiden', en: 'organisations that said so' },
  word: { nl: 'het woord bij het hele interval', en: 'the word for the whole interval' },
};

/** The entry of a column: numbered and per-language columns share one. */
export function meaningOf(column: string): Meaning {
  const key = column
    .replace(/^count_\d+$/, 'count_n')
    .replace(/^missing_.+$/, 'missing_x')
    .replace(/_(nl|en)$/, '');
  const meaning = columnMeanings[key];
  if (!meaning) throw new Error(`meaningOf: ${column} has no meaning`);
  return meaning;
}
