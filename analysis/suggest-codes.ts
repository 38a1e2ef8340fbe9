import type { Coder, SuggestedCode, Suggestion } from './coder.ts';
import { suggestTone } from './suggest-tone.ts';
import { textFeatures } from './text-features.ts';
import { transformed } from './transformed.ts';

const mostWords = 5;

/**
 * The codes that a text probably belongs to, the likeliest first, each with the words that led there, and its tone.
 *
 * It suggests; a person decides. A code is suggested only for words that an example or keyword of that code had too, so
 * a text in another language, or about something else, gets few suggestions with low scores, and an empty one none.
 *
 * @param text one remark, of any length
 * @param coder from `trainCoder`
 * @returns codes by falling score (0 to 1, together at most 1): about how often such a suggestion is right, judged by
 *   the examples; a rough guide when there are few
 * @example
 * suggestCodes('Wat is onze ambitie?', coder);
 * // { codes: [{ code: 'ambition', score: 0.6…, because: ['ambitie'] }], tone: 'unclear' }
 */
export function suggestCodes(text: string, coder: Coder): Suggestion {
  const model = coder.codes;
  const features = textFeatures(text, coder);
  const found = transformed(model, new Map([...features].map(([name, { amount }]) => [name, amount])));
  const evidence = model.weights.map((weights) =>
    found.reduce((sum, { place, value }) => sum + value * (weights[place] ?? 0), 0),
  );
  const most = Math.max(0, ...evidence);
  const strength = evidence.map((one) => Math.exp(model.sharpness * (one - most)));
  const all = strength.reduce((sum, one) => sum + one, 0);
  const codes = model.classes.map((code, index): SuggestedCode => {
    const words = new Map<string, number>();
    for (const { name, place, value } of found) {
      const speaks = value * (model.weights[index]?.[place] ?? 0);
      if (speaks <= 0 || model.seen[index]?.[place] !== 1) continue;
      for (const word of features.get(name)?.words ?? []) words.set(word, (words.get(word) ?? 0) + speaks);
    }
    const because = [...words].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
    return { code, score: (strength[index] ?? 0) / all, because: because.slice(0, mostWords) };
  });
  return {
    codes: codes
      .filter(({ because }) => because.length > 0)
      .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1)),
    tone: suggestTone(text, coder),
  };
}
