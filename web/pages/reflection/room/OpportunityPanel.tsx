import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Theme } from '../../../../surveys/framework.ts';
import { Dialog, Loaded } from '../../../components/index.ts';
import { actionsQuery } from '../../../queries/actions.ts';
import { type Opportunity, opportunitiesQuery } from '../../../queries/opportunities.ts';
import type { Picture } from '../../../queries/pictures.ts';
import { useTexts } from '../../../texts/index.tsx';
import { NewActionForm } from '../../agenda/ActionForm.tsx';
import { AddOpportunity } from './AddOpportunity.tsx';
import { ChangeOpportunityForm } from './ChangeOpportunityForm.tsx';
import { OpportunityItem } from './OpportunityItem.tsx';

type Open = { kind: 'none' } | { kind: 'action' | 'change'; opportunity: Opportunity };

/** Where the facilitator types what the group wants to improve, and turns it into actions. */
export function OpportunityPanel({ picture, theme }: { picture: Picture; theme: Theme }) {
  const t = useTexts();
  const { waveId, networkId } = picture;
  const [open, setOpen] = useState<Open>({ kind: 'none' });
  const close = () => setOpen({ kind: 'none' });
  const actions = useQuery(actionsQuery(networkId)).data?.actions ?? [];
  return (
    <section className="room__write" aria-labelledby="opportunities">
      <h2 id="opportunities">{t.reflection.addTitle}</h2>
      <AddOpportunity waveId={waveId} theme={theme} />
      <Loaded query={useQuery(opportunitiesQuery(waveId))}>
        {({ opportunities }) => {
          const ofTheme = opportunities.filter((one) => one.theme === theme);
          return ofTheme.length === 0 ? (
            <p>{t.reflection.none}</p>
          ) : (
            <ol className="room__opportunities">
              {ofTheme.map((opportunity) => (
                <OpportunityItem
                  key={opportunity.id}
                  opportunity={opportunity}
                  actions={actions.filter((action) => action.opportunity?.id === opportunity.id)}
                  onAction={() => setOpen({ kind: 'action', opportunity })}
                  onChange={() => setOpen({ kind: 'change', opportunity })}
                />
              ))}
            </ol>
          );
        }}
      </Loaded>
      <Dialog open={open.kind === 'action'} title={t.agenda.action.addTitle} onClose={close}>
        {open.kind === 'action' && (
          <NewActionForm networkId={networkId} opportunity={open.opportunity} onDone={close} />
        )}
      </Dialog>
      <Dialog open={open.kind === 'change'} title={t.reflection.changeTitle} onClose={close}>
        {open.kind === 'change' && <ChangeOpportunityForm opportunity={open.opportunity} onDone={close} />}
      </Dialog>
    </section>
  );
}
