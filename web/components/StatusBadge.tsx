import type { ReactNode } from 'react';

export type BadgeTone = 'neutral' | 'info' | 'ok' | 'warning' | 'error';

/** One or two words on how something stands. The words carry the meaning; the colour repeats it. */
export function StatusBadge(props: { tone?: BadgeTone; children: ReactNode }) {
  return <span className={`nl-data-badge badge badge--${props.tone ?? 'neutral'}`}>{props.children}</span>;
}
