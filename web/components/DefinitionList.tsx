import type { ReactNode } from 'react';

/** Names and what they stand for: `Sluit op` – `1 maart 2027`. */
export function DefinitionList(props: { items: { term: string; value: ReactNode }[] }) {
  return (
    <dl className="definitions">
      {props.items.map(({ term, value }) => (
        <div key={term} className="definitions__row">
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
