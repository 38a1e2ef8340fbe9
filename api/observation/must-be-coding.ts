import { codebook } from '../../surveys/index.ts';
import { type FieldError, invalid } from '../errors.ts';
import { texts } from '../texts/index.ts';

const known = new Set(codebook.map(({ code }) => code));

/**
 * Refuses a coding that would silently not count: a code that is not in the codebook, or codes without the tone that
 * says whether it goes well or can improve.
 *
 * @throws Problem `invalid-input` that names every wrong field
 */
export function mustBeCoding({ tone, codes }: { tone: string | null; codes: string[] }): void {
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
