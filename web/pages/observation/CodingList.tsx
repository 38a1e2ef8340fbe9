import { useState } from 'react';
import type { Theme } from '../../../surveys/framework.ts';
import { themeCodes } from '../../../surveys/framework.ts';
import { Alert, RadioGroup, Select } from '../../components/index.ts';
import type { Code } from '../../queries/codebook.ts';
import type { Observation, Observations } from '../../queries/observations.ts';
import { useTexts } from '../../texts/index.tsx';
import { ObservationCard } from './ObservationCard.tsx';

type Filter = 'open' | 'coded' | 'all';

/** One remark open at a time; saving it opens the next that is not coded yet. */
export function CodingList(props: { waveId: string; found: Observations; codebook: Code[] }) {
  const t = useTexts();
  const words = t.observation;
  const { observations, coded, total, frozen } = props.found;
  const isDone = coded === total;
  const [filter, setFilter] = useState<Filter>(isDone || frozen ? 'all' : 'open');
  const [theme, setTheme] = useState<Theme | ''>('');
  const [open, setOpen] = useState<string | null>(() => observations.find((one) => !one.coded)?.id ?? null);
  const [said, setSaid] = useState('');

  const fits = (one: Observation) =>
    (filter === 'all' || one.coded === (filter === 'coded')) && (theme === '' || one.themes.includes(theme));
  const shown = observations.filter((one) => fits(one) || one.id === open);

  /** The next one that is not coded yet, after this one or else from the start. */
  const goOn = (from: string) => {
    const place = observations.findIndex(({ id }) => id === from);
    const others = [...observations.slice(place + 1), ...observations.slice(0, place)];
    const isNew = !observations[place]?.coded;
    setOpen(others.find((one) => !one.coded)?.id ?? null);
    setSaid(words.saved(isNew ? coded + 1 : coded, total));
  };

  return (
    <>
      {frozen && (
        <Alert>
          <p>{words.frozen}</p>
        </Alert>
      )}
      <div className="coding-progress">
        <p>
          <strong>{words.progress(coded, total)}</strong> {isDone && words.allDone}
        </p>
        <progress value={coded} max={total} aria-label={words.progress(coded, total)} />
      </div>
      <div className="coding-tools">
        <RadioGroup
          name="filter"
          label={words.filter}
          value={filter}
          onChange={(value) => setFilter(value as Filter)}
          choices={(['open', 'coded', 'all'] as const).map((value) => ({ value, label: words.filters[value] }))}
        />
        <Select
          name="theme"
          label={words.theme}
          value={theme}
          onChange={(event) => setTheme(event.target.value as Theme | '')}
          options={themeCodes.map((value) => ({ value, label: t.common.themes[value] }))}
        />
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <h2>{words.list}</h2>
      {shown.length === 0 && <p>{isDone && filter === 'open' ? words.allDone : words.noMatch}</p>}
      <ol className="coding-list">
        {shown.map((one) => (
          <li key={one.id}>
            <ObservationCard
              waveId={props.waveId}
              observation={one}
              codebook={props.codebook}
              frozen={frozen}
              open={open === one.id}
              takesFocus={said !== ''}
              onOpen={() => setOpen(one.id)}
              onClose={() => setOpen(null)}
              onSaved={() => goOn(one.id)}
            />
          </li>
        ))}
      </ol>
    </>
  );
}
