import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog } from '../../components/index.ts';
import { actionMailsQuery } from '../../queries/action-mails.ts';
import { type Action, actionStates, useUpdateAction } from '../../queries/actions.ts';
import { useTexts } from '../../texts/index.tsx';
import { ActionCard } from './ActionCard.tsx';
import { ChangeActionForm } from './ActionForm.tsx';
import { UpdateActionForm } from './UpdateActionForm.tsx';

type Open = { kind: 'none' } | { kind: 'update' | 'change'; action: Action };

/** The actions, grouped by where they stand in plan-do-check-act. States without actions are left out. */
export function ActionList({ networkId, actions }: { networkId: string; actions: Action[] }) {
  const t = useTexts().agenda;
  const [open, setOpen] = useState<Open>({ kind: 'none' });
  const mailed = useQuery(actionMailsQuery(networkId));
  const close = () => setOpen({ kind: 'none' });
  const groups = actionStates
    .map((state) => ({ state, ofState: actions.filter((action) => action.state === state) }))
    .filter(({ ofState }) => ofState.length > 0);
  return (
    <>
      <div className="agenda-groups">
        {groups.map(({ state, ofState }) => (
          <section key={state} className="agenda-group">
            <h3>
              {t.states[state]} ({ofState.length})
            </h3>
            <p className="small">{t.stateHelp[state]}</p>
            <div className="agenda-cards">
              {ofState.map((action) => (
                <ActionCard
                  key={action.id}
                  action={action}
                  mailedOn={mailed.data?.mailed.find(({ actionId }) => actionId === action.id)?.on}
                  onUpdate={() => setOpen({ kind: 'update', action })}
                  onChange={() => setOpen({ kind: 'change', action })}
                />
              ))}
            </div>
          </section>
        ))}
      </div>
      <Dialog open={open.kind === 'update'} title={t.action.updateTitle} onClose={close}>
        {open.kind === 'update' && <UpdateAction action={open.action} onDone={close} />}
      </Dialog>
      <Dialog open={open.kind === 'change'} title={t.action.changeTitle} onClose={close}>
        {open.kind === 'change' && <ChangeActionForm networkId={networkId} action={open.action} onDone={close} />}
      </Dialog>
    </>
  );
}

function UpdateAction({ action, onDone }: { action: Action; onDone: () => void }) {
  const update = useUpdateAction(action.id);
  return (
    <UpdateActionForm
      action={action}
      problem={update.error}
      busy={update.isPending}
      onSubmit={(given) => update.mutate(given, { onSuccess: onDone })}
      onCancel={onDone}
    />
  );
}
