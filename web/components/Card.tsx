import type { ReactNode } from 'react';

type CardProps = {
  title?: ReactNode;
  /** The level of the title in the outline of the page. */
  level?: 2 | 3 | 4;
  /** A few words beside the title: a badge, a date. */
  aside?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
};

/** Something that stands on its own. A link in the title makes the whole card a target. */
export function Card({ title, level = 3, aside, children, actions }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="card">
      {(title || aside) && (
        <div className="card__head">
          {title && <Heading className="card__title">{title}</Heading>}
          {aside && <div className="card__aside">{aside}</div>}
        </div>
      )}
      {children && <div className="card__body">{children}</div>}
      {actions && <div className="button-group">{actions}</div>}
    </div>
  );
}

/** Cards under each other, or beside each other where there is room. */
export function CardGrid(props: { children: ReactNode }) {
  return <div className="card-grid">{props.children}</div>;
}
