import type { Picture } from '../../queries/pictures.ts';

/** Two waves that may be set side by side, with what they are called. */
export type Pair = { from: string; to: string; fromLabel: string; toLabel: string };

/** Which published pictures belong together: each with the earlier one that it was compared with. Oldest first. */
export const pairsOf = (pictures: Pick<Picture, 'waveId' | 'label' | 'since'>[]): Pair[] =>
  pictures.flatMap(({ waveId, label, since }) =>
    since ? [{ from: since.waveId, to: waveId, fromLabel: since.label, toLabel: label }] : [],
  );
