import { useState } from 'react';
import { Button, Dialog, EmptyState } from '../../components/index.ts';
import type { Action } from '../../queries/actions.ts';
import { useTexts } from '../../texts/index.tsx';
import { NewActionForm } from './ActionForm.tsx';
import { ActionList } from './ActionList.tsx';
import { OwnerFilter } from './OwnerFilter.tsx';

const isRunning = ({ state }: Action) => state !== 'done' && state !== 'stopped';

type Props = {
  networkId: string;
  actions: Action[];
  stalledAfterDays: number;
  owner: string | undefined;
  onOwner: (owner: string) => void;
};

/** Who does what by when, for everyone or for one organisation. */
export function ActionsSection({ networkId, actions, stalledAfterDays, owner, onOwner }: Props) {
  const t = useTexts().agenda;
  const [adding, setAdding] = useState(false);
  const owners = [...new Map(actions.map((action) => [action.owner.id, action.owner])).values()];
  const shown = owner ? actions.filter((action) => action.owner.id === owner) : actions;
  const add = <Button onClick={() => setAdding(true)}>{t.add}</Button>;
  return (
    <section className="flow" aria-labelledby="actions">
      <h2 id="actions">{t.actionsTitle}</h2>
      {actions.length === 0 ? (
        <EmptyState title={t.emptyTitle} action={add}>
          <p>{t.empty}</p>
        </EmptyState>
      ) : (
        <>
          <p>
            {t.summary({
              total: shown.length,
              running: shown.filter(isRunning).length,
              overdue: shown.filter(({ overdue }) => overdue).length,
              done: shown.filter(({ state }) => state === 'done').length,
            })}
          </p>
          <p className="small">{t.stalledRule(stalledAfterDays)}</p>
          <div className="agenda-tools">
            <OwnerFilter owners={owners} owner={owner} onOwner={onOwner} />
            {add}
          </div>
          <ActionList networkId={networkId} actions={shown} />
        </>
      )}
      <Dialog open={adding} title={t.action.addTitle} onClose={() => setAdding(false)}>
        <NewActionForm networkId={networkId} opportunity={null} onDone={() => setAdding(false)} />
      </Dialog>
    </section>
  );
}
