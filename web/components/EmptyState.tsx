import type { ReactNode } from 'react';

/** Where nothing is yet: what will be here, and what to do first. */
export function EmptyState(props: { title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <svg className="empty__drawing" viewBox="0 0 120 48" width="120" height="48" aria-hidden="true">
        <path className="mirror-line" d="M4 24h112" />
        <circle className="mirror-node mirror-node--open" cx="36" cy="14" r="5" />
        <circle className="mirror-node mirror-node--open" cx="60" cy="9" r="5" />
        <circle className="mirror-node mirror-node--open" cx="84" cy="14" r="5" />
        <circle className="mirror-node mirror-node--reflected" cx="36" cy="34" r="5" />
        <circle className="mirror-node mirror-node--reflected" cx="60" cy="39" r="5" />
        <circle className="mirror-node mirror-node--reflected" cx="84" cy="34" r="5" />
      </svg>
      <p className="empty__title">{props.title}</p>
      <div className="empty__body">{props.children}</div>
      {props.action && <div className="button-group">{props.action}</div>}
    </div>
  );
}
