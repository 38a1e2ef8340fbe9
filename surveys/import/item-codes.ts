import { itemCodePattern } from '../schema.ts';
import type { Notes } from './notes.ts';

/** Words that mean something else at the start of a code in conditions. */
const taken = 'locale pageno pagecount questioncount item choice row panel survey page self'.split(' ');

/**
 * Gives every name of a document a code that is ours: lower case, unique, with the meaning kept. A name that is a code
 * already stays; others are noted.
 */
export function itemCodes(notes: Notes): (name: string) => string {
  const used = new Set<string>();
  return (name) => {
    const base = isCode(name) ? name : madeOf(name);
    let code = base;
    for (let number = 2; used.has(code); number += 1) code = `${base}-${number}`;
    used.add(code);
    if (code !== name) notes.became(name, code, 'renamed');
    return code;
  };
}

function isCode(name: string): boolean {
  return name.length <= 70 && itemCodePattern.test(name) && !taken.includes(name.split('.')[0] ?? '');
}

function madeOf(name: string): string {
  const words = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 70)
    .replaceAll(/^-+|-+$/g, '');
  return isCode(words) ? words : `q-${words}`.replace(/-$/, '');
}
