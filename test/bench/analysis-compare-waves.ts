/**
 * How often `compareWaves` says that something moved when nothing did, at 5 %: over five themes of three statements, per
 * number of organisations that answered both waves and per shape of answers. An organisation keeps its own mind over the
 * years; what differs is chance.
 */
import { compareWaves, type OrganisationAnswers, type ScaledItem, seededRandom } from '../../analysis/index.ts';
import { beside, type Row } from './row.ts';
import { draw, shapes } from './shapes.ts';

const themes = ['a', 'b', 'c', 'd', 'e'].map((theme) => ({
  theme,
  items: [1, 2, 3].map(
    (number): ScaledItem => ({ code: `${theme}${number}`, theme, direction: 'positive', points: 5 }),
  ),
}));
const items = themes.flatMap((theme) => theme.items);

export function run(): Row[] {
  return [
    ...rates(8, 1500, ['bell', 'skewed', 'two camps']),
    ...rates(12, 600, ['bell', 'skewed', 'two camps', 'one-sided']),
  ];
}

function rates(pairs: number, times: number, of: string[]): Row[] {
  return of.flatMap((shape, place) => {
    const random = seededRandom(pairs * 10 + place);
    const chances = shapes[shape] ?? [];
    let any = 0;
    let single = 0;
    for (let turn = 0; turn < times; turn += 1) {
      const minds = Array.from({ length: pairs }, () => items.map(() => draw(chances, random)));
      const changes = compareWaves({
        before: wave(minds, chances, random),
        after: wave(minds, chances, random),
        themes,
      });
      const moved = changes.filter((one) => one.kind === 'compared' && one.word.startsWith('moved'));
      if (moved.length > 0) any += 1;
      single += changes.filter((one) => one.kind === 'compared' && (one.p ?? 1) <= 0.05).length / changes.length;
    }
    const name = `compareWaves ${pairs} pairs, ${shape}`;
    return [
      beside(`${name}: any theme "moved" though none did`, any / times, 0.05),
      beside(`${name}: p ≤ .05 per theme, before Holm`, single / times, 0.05),
    ];
  });
}

/** A wave in which each organisation repeats its mind in half of the cases. */
function wave(minds: number[][], chances: readonly number[], random: () => number): OrganisationAnswers[] {
  return minds.map((mind, place) => ({
    organisation: `o${place}`,
    answers: Object.fromEntries(
      items.map(({ code }, index) => [
        code,
        { kind: 'value', value: random() < 0.5 ? (mind[index] ?? 3) : draw(chances, random) },
      ]),
    ),
  }));
}
