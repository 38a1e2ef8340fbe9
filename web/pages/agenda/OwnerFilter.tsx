import { useId } from 'react';
import { useTexts } from '../../texts/index.tsx';

type Owner = { id: string; name: string };
type Props = { owners: Owner[]; owner: string | undefined; onOwner: (owner: string) => void };

/** Shows the actions of one organisation. */
export function OwnerFilter({ owners, owner, onOwner }: Props) {
  const t = useTexts().agenda;
  const id = useId();
  const sorted = owners.toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {t.filter}
      </label>
      <select
        id={id}
        className="input input--select"
        value={owner ?? ''}
        onChange={(event) => onOwner(event.target.value)}
      >
        <option value="">{t.everyone}</option>
        {sorted.map(({ id: value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
