import { useState } from 'react';
import { Button, DataTable, Dialog } from '../../components/index.ts';
import type { NetworkOpportunity } from '../../queries/opportunities.ts';
import { useTexts } from '../../texts/index.tsx';
import { NewActionForm } from './ActionForm.tsx';

/** Improvement opportunities that nobody took up yet, and the way to do so. */
export function OpenOpportunities(props: { networkId: string; opportunities: NetworkOpportunity[] }) {
  const { networkId, opportunities } = props;
  const t = useTexts();
  const [chosen, setChosen] = useState<NetworkOpportunity | null>(null);
  const open = opportunities.filter(({ actions }) => actions === 0);
  return (
    <section className="agenda-open flow" aria-labelledby="open-opportunities">
      <h2 id="open-opportunities">{t.agenda.openTitle}</h2>
      {open.length === 0 ? (
        <p>{opportunities.length === 0 ? t.agenda.openNone : t.agenda.openEmpty}</p>
      ) : (
        <>
          <p>{t.agenda.openLead}</p>
          <DataTable
            caption={t.agenda.openTitle}
            captionHidden
            rows={open}
            rowKey={({ id }) => id}
            columns={[
              { key: 'text', header: t.agenda.opportunity, cell: ({ text }) => text, namesRow: true },
              { key: 'theme', header: t.agenda.theme, cell: ({ theme }) => t.common.themes[theme] },
              { key: 'wave', header: t.agenda.wave, cell: ({ waveLabel }) => waveLabel },
              {
                key: 'action',
                header: t.agenda.actionColumn,
                cell: (opportunity) => (
                  <Button kind="link" onClick={() => setChosen(opportunity)}>
                    {t.agenda.makeAction}
                    <span className="visually-hidden">{t.agenda.about(opportunity.text)}</span>
                  </Button>
                ),
              },
            ]}
          />
        </>
      )}
      <Dialog open={chosen !== null} title={t.agenda.action.addTitle} onClose={() => setChosen(null)}>
        <NewActionForm networkId={networkId} opportunity={chosen} onDone={() => setChosen(null)} />
      </Dialog>
    </section>
  );
}
