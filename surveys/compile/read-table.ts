import type { Phrase } from './phrases.ts';
import { isPlain } from './refuse.ts';
import type { AnswerValue, Outcome, Read } from './types.ts';

/** A part of a table, a row or a cell, with how to read it and whether it must be there. */
export type Part = { read: Read; required: boolean };

/** What to say when a part is not in the questionnaire, and when one is missing. */
export type TablePhrases = { unknown: Phrase; missing: Phrase };

/**
 * Reads a table: an object with a key per row (or, inside a row, per column). Keys are looked up in a map, so that
 * `constructor` and its kin are as unknown as any other word.
 */
export function readTable(parts: ReadonlyMap<string, Part>, phrases: TablePhrases): Read {
  return (table = {}) => {
    if (!isPlain(table) || Object.keys(table).some((key) => !parts.has(key)))
      return { kind: 'wrong', phrase: phrases.unknown };
    const answered: [string, AnswerValue][] = [];
    let unfinished: Phrase | null = null;
    for (const [key, part] of parts) {
      const outcome = part.read(Object.hasOwn(table, key) ? table[key] : undefined);
      if (outcome.kind === 'wrong') return outcome;
      if (outcome.kind === 'empty') unfinished ??= part.required ? phrases.missing : null;
      if (outcome.kind === 'unfinished') unfinished ??= outcome.phrase;
      if (outcome.kind === 'valid') answered.push([key, outcome.value]);
      if (outcome.kind === 'unfinished' && outcome.value !== null) answered.push([key, outcome.value]);
    }
    return outcomeOf(answered, unfinished);
  };
}

function outcomeOf(answered: [string, AnswerValue][], unfinished: Phrase | null): Outcome {
  const value = answered.length === 0 ? null : Object.fromEntries(answered);
  if (unfinished !== null) return { kind: 'unfinished', value, phrase: unfinished };
  return value === null ? { kind: 'empty' } : { kind: 'valid', value };
}
