import type { BadgeTone } from '../../components/index.ts';

/** How the status of a wave is coloured; the word says the same. */
export const toneOfStatus: Record<'draft' | 'open' | 'closed' | 'published', BadgeTone> = {
  draft: 'neutral',
  open: 'info',
  closed: 'warning',
  published: 'ok',
};
