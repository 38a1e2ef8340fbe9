/**
 * Runs every bench of this folder (a file that exports `run`) and prints one table. Give parts of names to run only some:
 * `npm run bench -- suggest`.
 */
import { readdirSync } from 'node:fs';
import { asTable, type Row } from './row.ts';

type Bench = { run?: () => Row[] | Promise<Row[]> };

const wanted = process.argv.slice(2);
const files = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'index.ts')
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .sort();

const rows: Row[] = [];
for (const file of files) {
  const bench = (await import(new URL(file, import.meta.url).href)) as Bench;
  if (!bench.run) continue;
  console.error(`${file} …`);
  rows.push(...(await bench.run()));
}
console.log(asTable(rows));
