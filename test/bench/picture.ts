/**
 * The picture of a large wave, made by the very function that publishes it, from a real database file: time and memory,
 * as a ratio to one plain scan of the same rows with the same client. Each size in a process of its own, so that the
 * memory of one does not count for the next.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beside, type Row } from './row.ts';

const sizes = [1_000, 10_000, 100_000];

export type Measured = { loaded: number; scan: number; picture: number; memory: number; base: number };

export function run(): Row[] {
  const measured = sizes.map((size) => ({ size, ...measure(size) }));
  return measured.flatMap(({ size, scan, picture, memory, base }, place) => {
    const name = `picture of ${size} responses × 40 items`;
    const smaller = measured[place - 1];
    if (base !== size) throw new Error(`${name}: rests on ${base} responses`);
    return [
      beside(`${name}: seconds, beside one plain scan of the rows`, picture, scan),
      beside(
        `${name}: most memory in MB, beside the process before it began`,
        memory,
        Math.round(loadedMemory(measured, place)),
      ),
      ...(smaller ? [beside(`${name}: time, beside a tenth of the responses`, picture, smaller.picture)] : []),
    ];
  });
}

const loadedMemory = (measured: { loaded: number }[], place: number) => measured[place]?.loaded ?? 0;

function measure(size: number): Measured {
  const script = fileURLToPath(new URL('picture-of-size.ts', import.meta.url));
  const out = execFileSync(process.execPath, ['--import', 'tsx', script, String(size)], { encoding: 'utf8' });
  return JSON.parse(out.trim().split('\n').at(-1) ?? '');
}
