import { expect, test } from 'vitest';
import { adviseDraft, asDraft, type Draft, type DraftItem, shippedVersions } from '../../surveys/index.ts';

/** A draft with one statement in these words; what is said about the whole (few statements) is left out. */
function adviceOn(nl: string, en: string, more: Partial<DraftItem> = {}): string[] {
  const kinds = adviseDraft(draftOf([statement('relation.one', nl, en, more)])).map(({ kind }) => kind);
  return kinds.filter((kind) => kind !== 'few-statements');
}

const statement = (name: string, nl: string, en: string, more: Partial<DraftItem> = {}): DraftItem => ({
  type: 'radiogroup',
  name,
  itemKind: 'statement',
  theme: 'relation',
  direction: 'positive',
  title: { nl, en },
  ...more,
});

const draftOf = (elements: DraftItem[]): Draft => ({
  code: 'made-here',
  framework: 'five-themes',
  locale: 'nl',
  title: { nl: 'Proef', en: 'Trial' },
  description: { nl: 'Een proef.', en: 'A trial.' },
  pages: [{ name: 'relation', title: { nl: 'Relatie', en: 'Relation' }, elements }],
});

const fineNl = 'De leden vertrouwen elkaar.';
const fineEn = 'The members trust each other.';

// Each sentence breaks the one rule beside it, by the definition in that rule's docstring; the sentences are made here.
test.each([
  ['double-barrelled', 'De bijeenkomsten zijn nuttig en prettig.', fineEn],
  ['double-barrelled', 'Wij maken afspraken en komen ze na.', fineEn],
  ['double-barrelled', 'Wij weten wat er speelt en hoe het moet.', fineEn],
  ['double-barrelled', 'De doelen en de afspraken kloppen.', fineEn],
  ['double-barrelled', fineNl, 'The goals are clear and useful.'],
  ['double-barrelled', fineNl, 'We make agreements and keep them.'],
  ['double-barrelled', fineNl, 'Both the board and staff take part.'],
  ['double-negation', 'Wij doen niets zonder overleg.', fineEn],
  ['double-negation', fineNl, 'We do not avoid hard talks.'],
  ['negation', 'Wij begrijpen elkaar niet.', fineEn],
  ['negation', fineNl, 'We don’t understand each other.'],
  ['leading', 'Samenwerken is natuurlijk belangrijk.', fineEn],
  ['leading', fineNl, 'Working together is of course important.'],
  ['absolute', 'De leden komen altijd op tijd.', fineEn],
  ['absolute', fineNl, 'The members are always on time.'],
  [
    'long-sentence',
    'In ons netwerk weten de mensen die het werk doen bij welke organisatie ze terecht kunnen met een vraag over een gezin dat hulp nodig heeft.',
    fineEn,
  ],
  ['hard-words', 'Het overleg faciliteert ons.', fineEn],
  ['hard-words', 'Wij maken verbeteringsmogelijkheden bekend.', fineEn],
  ['hard-words', fineNl, 'The governance suits us.'],
])('“%s” is said about: %s / %s', (kind, nl, en) => {
  expect(adviceOn(nl, en)).toEqual([kind]);
});

// The other way: close to a rule, and right.
test.each([
  ['Het is duidelijk wat het netwerk wel en niet doet.', 'It is clear what the network does and does not do.'],
  ['Leden en professionals leren van elkaar.', 'Members and professionals learn from each other.'],
  ['Ons werk gaat bijna altijd voor.', 'Our own work nearly always comes first.'],
  ['Het netwerk praat veel, maar doet te weinig.', 'The network talks a lot but does too little.'],
  ['De leden wachten liever af.', 'The members prefer to wait and see.'],
])('nothing is said about: %s / %s', (nl, en) => {
  expect(adviceOn(nl, en)).toEqual([]);
});

test('what an author has still to fill in is named with its reason', () => {
  expect(adviceOn(fineNl, '')).toEqual(['missing-language']);
  expect(adviceOn(fineNl, fineEn, { direction: null })).toEqual(['no-direction']);
  expect(adviceOn(fineNl, fineEn, { itemKind: 'open', type: 'comment' })).toEqual(['no-limit']);
});

test('two questions behind one another in an open question are two questions', () => {
  const open = { itemKind: 'open', type: 'comment', maxLength: 500 } as const;
  expect(adviceOn('Hoe gaat het? Wat kan beter?', 'How is it going? What could be better?', open)).toEqual([
    'double-barrelled',
  ]);
});

test('a theme with two statements, all of them positive, gets two pieces of advice about the whole', () => {
  const of = (theme: 'relation' | 'ambition', n: number) =>
    statement(`${theme}.s${n}`, `Zin ${n} is goed.`, `Sentence ${n} is good.`, { theme });
  const said = adviseDraft(draftOf([of('relation', 1), of('relation', 2), ...[1, 2, 3].map((n) => of('ambition', n))]));
  expect(said.map(({ where, kind }) => [where, kind])).toEqual([
    ['relation', 'few-statements'],
    [null, 'no-negative-statement'],
  ]);
  expect(said[0]?.reason.en).toContain('Relation has two.');
});

test('a questionnaire of 150 statements is called long', () => {
  // 150 choices of 6 seconds are 15 minutes; reading 150 × 12 words at 200 a minute is 9 more.
  const words = 'Dit is een zin van precies twaalf woorden om te kunnen tellen.';
  const many = Array.from({ length: 150 }, (_, n) => statement(`relation.s${n}`, words, words));
  expect(adviseDraft(draftOf(many)).map(({ kind }) => kind)).toContain('many-questions');
});

test('an empty draft gets no advice, and none of the gaps of a draft is a stumbling block', () => {
  expect(adviseDraft({ ...draftOf([]), title: {}, description: {}, pages: [] })).toEqual([]);
  expect(() => adviseDraft(draftOf([{ type: 'radiogroup', name: 'q', itemKind: 'statement' }]))).not.toThrow();
});

test('about the questionnaires that ship, only this is said, and each time with reason', () => {
  // "When a member does not keep an agreement, nobody …": the two denials are the behaviour that is asked about.
  // "Iedereen in ons team": the task is known by all, or it is not. "Kennen en begrijpen": its words are published,
  // and members of waves have answered them; a next version may split it.
  const silence = ['relation.silence double-negation', 'relation.silence absolute'];
  const platform = [...silence, 'relation.knowing double-barrelled'];
  const said = shippedVersions.map((version) => [
    version.code,
    version.version,
    adviseDraft(asDraft(version)).map(({ where, kind }) => `${where} ${kind}`),
  ]);
  expect(said).toEqual([
    ['bestuurlijk-platform', 1, platform],
    ['bestuurlijk-platform', 2, platform],
    ['team-self-scan', 1, ['team.ambition.task absolute']],
    ['network-behaviour', 1, []],
    ['relations', 1, []],
  ]);
});
