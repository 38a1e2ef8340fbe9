import type { EffectiveCode } from '../codebook/effective-codebook.ts';
import { type FieldError, invalid } from '../errors.ts';
import { texts } from '../texts/index.ts';

/**
 * Refuses a coding that would silently not count: a code that is not in use, or codes without the tone that says
 * whether it goes well or can improve.
 *
 * @param codebook the codes of the inspectorate
 * @param kept codes that the observation has already: those may stay when they have been retired since
 * @throws Problem `invalid-input` that names every wrong field
 */
export function mustBeCoding(
  { tone, codes }: { tone: string | null; codes: string[] },
  codebook: EffectiveCode[],
  kept: string[] = [],
): void {
  const known = new Set([...kept, ...codebook.flatMap(({ code, state }) => (state === 'active' ? [code] : []))]);
  const wrong = codes.flatMap((code, place) => (known.has(code) ? [] : [place]));
  const lacksTone = codes.length > 0 && tone === null;
  if (wrong.length === 0 && !lacksTone) return;
  throw invalid((locale): FieldError[] => {
    const { fields } = texts(locale);
    return [
      ...(lacksTone ? [{ field: 'tone', message: fields['tone-with-codes'] }] : []),
      ...wrong.map((place) => ({ field: `codes[${place}]`, message: fields['unknown-choice'] })),
    ];
  });
}
