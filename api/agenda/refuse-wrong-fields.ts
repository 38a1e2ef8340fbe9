import type { Locale } from '../env.ts';
import { type FieldError, invalid } from '../errors.ts';
import { texts } from '../texts/index.ts';

type Wrong = { field: string; key: keyof ReturnType<typeof texts>['fields'] };

/**
 * Refuses input of which the fields don't fit what is stored, naming all of them at once.
 *
 * @throws Problem `invalid-input` unless nothing is wrong
 */
export function refuseWrongFields(wrong: (Wrong | false)[]): void {
  const found = wrong.filter((one) => one !== false);
  if (found.length === 0) return;
  throw invalid((locale: Locale): FieldError[] =>
    found.map(({ field, key }) => ({ field, message: texts(locale).fields[key] })),
  );
}
