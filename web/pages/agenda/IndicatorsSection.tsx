import { useState } from 'react';
import { Button, CardGrid, Dialog, EmptyState } from '../../components/index.ts';
import type { Indicator } from '../../queries/indicators.ts';
import { useTexts } from '../../texts/index.tsx';
import { IndicatorCard } from './IndicatorCard.tsx';
import { ChangeIndicatorForm, NewIndicatorForm, NewValueForm } from './IndicatorForms.tsx';

type Open = { kind: 'none' } | { kind: 'indicator' } | { kind: 'value' | 'change'; indicator: Indicator };

/** The figures by which the network sees whether it goes the right way. */
export function IndicatorsSection({ networkId, indicators }: { networkId: string; indicators: Indicator[] }) {
  const t = useTexts().agenda;
  const [open, setOpen] = useState<Open>({ kind: 'none' });
  const close = () => setOpen({ kind: 'none' });
  const add = <Button onClick={() => setOpen({ kind: 'indicator' })}>{t.addIndicator}</Button>;
  return (
    <section className="flow" aria-labelledby="indicators">
      <h2 id="indicators">{t.indicatorsTitle}</h2>
      {indicators.length === 0 ? (
        <EmptyState title={t.indicatorsEmptyTitle} action={add}>
          <p>{t.indicatorsEmpty}</p>
        </EmptyState>
      ) : (
        <>
          <p>
            {t.indicatorsLead} {t.notProof}
          </p>
          <CardGrid>
            {indicators.map((indicator) => (
              <IndicatorCard
                key={indicator.id}
                indicator={indicator}
                onAddValue={() => setOpen({ kind: 'value', indicator })}
                onChange={() => setOpen({ kind: 'change', indicator })}
              />
            ))}
          </CardGrid>
          {add}
        </>
      )}
      <Dialog open={open.kind === 'indicator'} title={t.indicator.addTitle} onClose={close}>
        <NewIndicatorForm networkId={networkId} onDone={close} />
      </Dialog>
      <Dialog
        open={open.kind === 'value'}
        title={open.kind === 'value' ? t.indicator.valueTitle(open.indicator.text) : ''}
        onClose={close}
      >
        {open.kind === 'value' && <NewValueForm indicator={open.indicator} onDone={close} />}
      </Dialog>
      <Dialog open={open.kind === 'change'} title={t.indicator.changeTitle} onClose={close}>
        {open.kind === 'change' && (
          <ChangeIndicatorForm networkId={networkId} indicator={open.indicator} onDone={close} />
        )}
      </Dialog>
    </section>
  );
}
