import { useState } from 'react';
import { Button, Dialog, EmptyState } from '../../components/index.ts';
import type { Action } from '../../queries/actions.ts';
import type { Indicator } from '../../queries/indicators.ts';
import type { Objective } from '../../queries/objectives.ts';
import type { NetworkOpportunity } from '../../queries/opportunities.ts';
import { useTexts } from '../../texts/index.tsx';
import { ObjectiveCard } from './ObjectiveCard.tsx';
import { ChangeObjectiveForm, NewObjectiveForm, OutcomeForm } from './ObjectiveForms.tsx';

type Open = { kind: 'none' } | { kind: 'new' } | { kind: 'change' | 'close'; objective: Objective };

type Props = {
  networkId: string;
  objectives: Objective[];
  actions: Action[];
  indicators: Indicator[];
  opportunities: NetworkOpportunity[];
};

/** What the network wants to have reached in a year or two: above everything it does for that. */
export function ObjectivesSection({ networkId, objectives, actions, indicators, opportunities }: Props) {
  const t = useTexts().agenda.objective;
  const [open, setOpen] = useState<Open>({ kind: 'none' });
  const close = () => setOpen({ kind: 'none' });
  const add = <Button onClick={() => setOpen({ kind: 'new' })}>{t.add}</Button>;
  return (
    <section className="flow" aria-labelledby="objectives">
      <h2 id="objectives">{t.title}</h2>
      {objectives.length === 0 ? (
        <EmptyState title={t.emptyTitle} action={add}>
          <p>{t.empty}</p>
        </EmptyState>
      ) : (
        <>
          <p>{t.lead}</p>
          <div className="agenda-cards">
            {objectives.map((objective) => (
              <ObjectiveCard
                key={objective.id}
                objective={objective}
                actions={actions.filter((action) => action.objective?.id === objective.id)}
                indicators={indicators.filter((indicator) => indicator.objective?.id === objective.id)}
                onChange={() => setOpen({ kind: 'change', objective })}
                onClose={() => setOpen({ kind: 'close', objective })}
              />
            ))}
          </div>
          {add}
        </>
      )}
      <Dialog open={open.kind === 'new'} title={t.addTitle} onClose={close}>
        <NewObjectiveForm networkId={networkId} opportunities={opportunities} onDone={close} />
      </Dialog>
      <Dialog open={open.kind === 'change'} title={t.changeTitle} onClose={close}>
        {open.kind === 'change' && (
          <ChangeObjectiveForm objective={open.objective} opportunities={opportunities} onDone={close} />
        )}
      </Dialog>
      <Dialog open={open.kind === 'close'} title={t.closeTitle} onClose={close}>
        {open.kind === 'close' && <OutcomeForm objective={open.objective} onDone={close} />}
      </Dialog>
    </section>
  );
}
