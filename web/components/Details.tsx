import type { ReactNode } from 'react';

/** Something to unfold for who wants more. */
export function Details(props: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className="details" open={props.open}>
      <summary className="details__summary">{props.summary}</summary>
      <div className="details__body">{props.children}</div>
    </details>
  );
}
