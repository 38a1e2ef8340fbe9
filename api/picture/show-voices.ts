import type { z } from '@hono/zod-openapi';
import { voicesToShow } from '../../analysis/index.ts';
import type { Voices } from '../schemas/picture.ts';

/** How many voices are mentioned; null: too few to mention at all. */
export function showVoices(voices: number, threshold: number): z.infer<typeof Voices> | null {
  const shown = voicesToShow(voices, { threshold });
  if (shown.kind === 'hidden') return null;
  // The one place where a count of voices gets the mark that answers ask for.
  return shown as z.infer<typeof Voices>;
}
