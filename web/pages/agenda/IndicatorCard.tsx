import { Button, Card, DataTable, Details, StatusBadge } from '../../components/index.ts';
import type { Indicator } from '../../queries/indicators.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';
import { useIndicatorSentence } from './useIndicatorSentence.ts';

type Props = { indicator: Indicator; onAddValue: () => void; onChange: () => void };

/** One indicator: what it says in words, then its values. */
export function IndicatorCard({ indicator, onAddValue, onChange }: Props) {
  const t = useTexts().agenda;
  const format = useFormat();
  const { sentence, value } = useIndicatorSentence(indicator);
  return (
    <Card
      title={indicator.text}
      aside={<StatusBadge>{t.direction[indicator.direction]}</StatusBadge>}
      actions={
        <>
          <Button kind="secondary" onClick={onAddValue}>
            {t.addValue}
            <span className="visually-hidden">{t.about(indicator.text)}</span>
          </Button>
          <Button kind="link" onClick={onChange}>
            {t.changeAction}
            <span className="visually-hidden">{t.about(indicator.text)}</span>
          </Button>
        </>
      }
    >
      <p>{sentence}</p>
      {indicator.values.length > 0 && (
        <Details summary={t.allValues(indicator.values.length)}>
          <DataTable
            caption={t.valuesCaption(indicator.text)}
            captionHidden
            rows={indicator.values.toReversed()}
            rowKey={({ id }) => id}
            narrow="scroll"
            columns={[
              { key: 'on', header: t.day, cell: ({ on }) => format.shortDay(on), namesRow: true },
              { key: 'value', header: t.value, cell: (one) => value(one.value), kind: 'number' },
              { key: 'source', header: t.source, cell: ({ source }) => source },
            ]}
          />
        </Details>
      )}
      <p className="small">
        {t.source}: {indicator.source}
      </p>
    </Card>
  );
}
