import { codebook } from '../../surveys/index.ts';
import { invalid } from '../errors.ts';
import { texts } from '../texts/index.ts';

const known = new Set(codebook.map(({ code }) => code));

/** @throws Problem `invalid-input` that names every code that is not in the codebook */
export function mustKnowCodes(codes: string[]): void {
  const wrong = codes.flatMap((code, place) => (known.has(code) ? [] : [place]));
  if (wrong.length === 0) return;
  throw invalid((locale) =>
    wrong.map((place) => ({ field: `codes[${place}]`, message: texts(locale).fields['unknown-choice'] })),
  );
}
