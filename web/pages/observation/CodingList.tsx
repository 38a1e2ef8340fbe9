import { useState } from 'react';
import { Alert, Button, RadioGroup } from '../../components/index.ts';
import type { Code } from '../../queries/codebook.ts';
import type { Observations } from '../../queries/observations.ts';
import { useTexts } from '../../texts/index.tsx';
import { FilterFields } from './FilterFields.tsx';
import { ObservationCard } from './ObservationCard.tsx';
import { ObservationTable } from './ObservationTable.tsx';
import { useFilters } from './useFilters.ts';

/** So many at once: a page with thousands is slow, and nobody reads them all. */
const step = 50;

/** One remark open at a time; saving it opens the next that is not coded yet. */
export function CodingList(props: { waveId: string; found: Observations; codebook: Code[] }) {
  const words = useTexts().observation;
  const { observations, coded, total, frozen } = props.found;
  const isDone = coded === total;
  const { filters, set, fits } = useFilters(isDone || frozen ? 'all' : 'open');
  const [view, setView] = useState<'cards' | 'table'>('cards');
  const [most, setMost] = useState(step);
  const [open, setOpen] = useState<string | null>(() => observations.find((one) => !one.coded)?.id ?? null);
  const [said, setSaid] = useState('');

  const fitting = observations.filter((one) => fits(one) || (view === 'cards' && one.id === open));
  const shown = fitting.filter((one, place) => place < most || one.id === open);

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
      <FilterFields filters={filters} set={set} codebook={props.codebook} />
      <div className="coding-tools">
        <RadioGroup
          name="view"
          label={words.view}
          value={view}
          onChange={(value) => setView(value as 'cards' | 'table')}
          choices={(['cards', 'table'] as const).map((value) => ({ value, label: words.views[value] }))}
        />
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <h2>{words.list}</h2>
      {shown.length === 0 && <p>{isDone && filters.state === 'open' ? words.allDone : words.noMatch}</p>}
      {view === 'table' && shown.length > 0 && (
        <ObservationTable waveId={props.waveId} observations={shown} codebook={props.codebook} />
      )}
      <ol className="coding-list" hidden={view === 'table'}>
        {(view === 'cards' ? shown : []).map((one) => (
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
      {fitting.length > shown.length && (
        <p>
          {words.shownOf(shown.length, fitting.length)}{' '}
          <Button kind="link" onClick={() => setMost(most + step)}>
            {words.showMore}
          </Button>
        </p>
      )}
    </>
  );
}
