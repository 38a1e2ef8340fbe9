/**
 * Runs every bench and prints one table. Give parts of names to run only some: `npm run bench -- suggest`.
 */
import { run as compareWaves } from './analysis-compare-waves.ts';
import { run as meanInterval } from './analysis-mean-interval.ts';
import { run as suggestCodes } from './analysis-suggest-codes.ts';
import { run as answerFirstScreen } from './answer-first-screen.ts';
import { run as picture } from './picture.ts';
import { run as reflectionSession } from './reflection-session.ts';
import { asTable, type Row } from './row.ts';
import { run as validator } from './validator.ts';

type Bench = () => Row[] | Promise<Row[]>;

const benches: Record<string, Bench> = {
  'answer-first-screen': answerFirstScreen,
  'analysis-compare-waves': compareWaves,
  'analysis-mean-interval': meanInterval,
  'analysis-suggest-codes': suggestCodes,
  picture,
  'reflection-session': reflectionSession,
  validator,
};

const wanted = process.argv.slice(2);
const rows: Row[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
  console.error(`${name} …`);
  rows.push(...(await bench()));
}
console.log(asTable(rows));
