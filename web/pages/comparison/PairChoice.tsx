import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useTexts } from '../../texts/index.tsx';
import type { Pair } from './pairs-of.ts';

/** Goes to another year. */
export function PairChoice({ pairs, chosen }: { pairs: Pair[]; chosen: { from: string; to: string } }) {
  const t = useTexts().comparison;
  const id = useId();
  const navigate = useNavigate({ from: '/networks/$networkId/comparison' });
  const choose = (to: string) => {
    const pair = pairs.find((one) => one.to === to);
    if (pair) void navigate({ search: { from: pair.from, to: pair.to } });
  };
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {t.choose}
      </label>
      <select
        id={id}
        className="input input--select"
        value={chosen.to}
        onChange={(event) => choose(event.target.value)}
      >
        {pairs.toReversed().map(({ to, fromLabel, toLabel }) => (
          <option key={to} value={to}>
            {t.pair(fromLabel, toLabel)}
          </option>
        ))}
      </select>
    </div>
  );
}
