import type { Json } from './types.ts';

/**
 * Stops compiling: the document uses what this product does not allow.
 *
 * @param where the element, such as `question "ambition.known"`
 * @throws always
 */
export function refuse(where: string, what: string): never {
  throw new Error(`compileQuestionnaire: ${where} ${what}`);
}

/** How an error names an element. */
export function nameOf(kind: string, element: Json): string {
  return `${kind} ${JSON.stringify(element.name ?? '(without a name)')}`;
}

/** An object, or the end of compiling. */
export function objectIn(value: unknown, where: string, what: string): Json {
  if (!isPlain(value)) refuse(where, `needs ${what} to be an object`);
  return value;
}

/** A list, or the end of compiling; absent is an empty list. */
export function listIn(element: Json, key: string, where: string): unknown[] {
  const list = element[key] ?? [];
  if (!Array.isArray(list)) refuse(where, `needs ${key} to be a list`);
  return list;
}

/** True or false, or the end of compiling; absent is false. */
export function flagIn(element: Json, key: string, where: string): boolean {
  const flag = element[key] ?? false;
  if (typeof flag !== 'boolean') refuse(where, `needs ${key} to be true or false`);
  return flag;
}

/** A number, or the end of compiling; absent is null. */
export function numberIn(element: Json, key: string, where: string): number | null {
  const number = element[key] ?? null;
  if (number !== null && (typeof number !== 'number' || !Number.isFinite(number)))
    refuse(where, `needs ${key} to be a number`);
  return number;
}

/** A whole number from 0 on, or the end of compiling; absent, and SurveyJS's -1 for "none", is null. */
export function countIn(element: Json, key: string, where: string): number | null {
  const count = numberIn(element, key, where);
  if (count === null || count === -1) return null;
  if (!Number.isInteger(count) || count < 0) refuse(where, `needs ${key} to be a whole number from 0 on`);
  return count;
}

/** Whether a value is an object that came from JSON: not null, not a list, of no class. */
export function isPlain(value: unknown): value is Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
