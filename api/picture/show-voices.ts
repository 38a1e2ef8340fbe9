import type { z } from '@hono/zod-openapi';
import { type VoiceCount, voicesToShow } from '../../analysis/index.ts';
import type { Voices } from '../schemas/picture.ts';

type Shown = z.infer<typeof Voices>;

/** How many voices are mentioned; null: too few to mention at all. */
export function showVoices(voices: number, threshold: number): Shown | null {
  const shown = voicesToShow(voices, { threshold });
  if (shown.kind === 'hidden') return null;
  // The one place where a count of voices gets the mark that answers ask for.
  return shown as Shown;
}

/**
 * Of how many organisations something is mentioned: only where at least k were heard, as with every table. Of four that
 * were heard, the one who did not say it would know that the other three did.
 */
export const showOrganisations = (voices: number, heard: VoiceCount, threshold: number): Shown | null =>
  heard.organisations < threshold ? null : showVoices(voices, threshold);
