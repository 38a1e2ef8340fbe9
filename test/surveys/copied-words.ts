/**
 * Finds words that were copied from the main source, without having the source here: `source-000.shingles.txt` holds an
 * FNV-1a hash (8 hex digits) of every run of five words in the inspectorates' report (source 000, annexes included), in
 * lower case, punctuation left out. Made once with:
 *   words = re.findall(r"[a-zà-ÿ0-9]+", text.lower()); one hash per words[i:i+5]; sorted, unique.
 */
import { readFileSync } from 'node:fs';

const runLength = 5;
const hashes = new Set(
  readFileSync(new URL('source-000.shingles.txt', import.meta.url), 'utf8')
    .trim()
    .match(/.{8}/g) ?? [],
);

/** Runs of five words that also stand in the source. */
export function copiedWords(text: string): string[] {
  const words = text.toLowerCase().match(/[a-zà-ÿ0-9]+/g) ?? [];
  const runs = words.map((_, start) => words.slice(start, start + runLength)).filter((run) => run.length === runLength);
  return runs.map((run) => run.join(' ')).filter((run) => hashes.has(fnv(run)));
}

function fnv(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
