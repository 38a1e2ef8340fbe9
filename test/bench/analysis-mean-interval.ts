/**
 * How often the 95 % interval holds the mean of the whole network, when 8 of 25 organisations answer: per shape of
 * answers, for one statement (whole numbers) and for a theme (the mean of five statements that hang together). Where the
 * answers of the 8 do not differ there is no interval; how often is said beside it.
 */
import { meanInterval, seededRandom } from '../../analysis/index.ts';
import { beside, type Row } from './row.ts';
import { draw, shapes } from './shapes.ts';

const populationSize = 25;
const answered = 8;
const networks = 20_000;

export function run(): Row[] {
  return Object.entries(shapes).flatMap(([shape, chances], place) => [
    ...coverage(`${shape}, one statement`, seededRandom(100 + place), (random) => draw(chances, random)),
    ...coverage(`${shape}, theme of five`, seededRandom(200 + place), (random) => themeScore(chances, random)),
  ]);
}

/** The mean of five statements; each repeats the organisation's own mind in six of ten cases. */
function themeScore(chances: readonly number[], random: () => number): number {
  const mind = draw(chances, random);
  const answers = Array.from({ length: 5 }, () => (random() < 0.6 ? mind : draw(chances, random)));
  return answers.reduce((sum, value) => sum + value, 0) / answers.length;
}

function coverage(name: string, random: () => number, score: (random: () => number) => number): Row[] {
  let held = 0;
  let without = 0;
  for (let turn = 0; turn < networks; turn += 1) {
    const population = Array.from({ length: populationSize }, () => score(random));
    const truth = population.reduce((sum, value) => sum + value, 0) / populationSize;
    // The population comes in random order already, so its first eight are a random eight.
    const interval = meanInterval(population.slice(0, answered), { populationSize });
    if (interval === null) without += 1;
    else if (interval.lower - 1e-9 <= truth && truth <= interval.upper + 1e-9) held += 1;
  }
  const rows = [beside(`meanInterval 8 of 25, ${name}: coverage`, held / (networks - without), 0.95)];
  return without === 0
    ? rows
    : [...rows, { name: `meanInterval 8 of 25, ${name}: no interval`, value: without / networks }];
}
