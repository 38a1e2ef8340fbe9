import type { Coder, Tone } from './coder.ts';
import { toneFeatures } from './tone-features.ts';
import { transformed } from './transformed.ts';

const tones: readonly string[] = ['goes-well', 'can-improve', 'unclear'] satisfies Tone[];

/**
 * Whether a text says what goes well or what can improve.
 *
 * @param text one remark
 * @param coder from `trainCoder`
 * @returns unclear when nothing in the text speaks for either, and when it is a plain question or fact
 * @example
 * suggestTone('Dat gaat goed', coder); // 'goes-well'
 */
export function suggestTone(text: string, coder: Pick<Coder, 'locale' | 'tone'>): Tone {
  const { classes, weights } = coder.tone;
  const found = transformed(coder.tone, toneFeatures(text, coder.locale));
  const evidence = weights.map((one) => found.reduce((sum, { place, value }) => sum + value * (one[place] ?? 0), 0));
  const most = Math.max(0, ...evidence);
  const tone = classes[evidence.indexOf(most)];
  return most > 0 && tones.includes(tone ?? '') ? (tone as Tone) : 'unclear';
}
