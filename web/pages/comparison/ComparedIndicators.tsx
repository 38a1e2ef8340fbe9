import { useQuery } from '@tanstack/react-query';
import { DataTable } from '../../components/index.ts';
import type { Comparison } from '../../queries/comparisons.ts';
import { type Indicator, indicatorsQuery } from '../../queries/indicators.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';
import { indicatorMovement } from '../agenda/indicator-movement.ts';
import { valueNear } from './value-near.ts';

/** The network's own figures beside the two waves: what they were around the one, and around the other. */
export function ComparedIndicators({ comparison }: { comparison: Comparison }) {
  const texts = useTexts();
  const t = texts.comparison;
  const f = useFormat();
  const { indicators = [] } = useQuery(indicatorsQuery(comparison.networkId)).data ?? {};
  const rows = indicators.flatMap((indicator) => {
    const before = valueNear(indicator.values, comparison.from.publishedAt);
    const after = valueNear(indicator.values, comparison.to.publishedAt);
    return before && after && before.on !== after.on ? [{ indicator, before, after }] : [];
  });
  if (rows.length === 0) return null;
  const shown = (indicator: Indicator, { value, on }: { value: string; on: string }) =>
    `${f.decimal(Number(value), value.split('.')[1]?.length ?? 0)} ${indicator.unit} (${f.shortDay(on)})`;
  const moved = (indicator: Indicator, before: string, after: string) => {
    const movement = indicatorMovement(indicator.direction, [before, after]);
    return movement ? texts.agenda.moved[movement] : '';
  };
  return (
    <section className="flow" aria-labelledby="indicators">
      <h2 id="indicators">{t.indicatorsTitle}</h2>
      <p>{t.indicatorsLead}</p>
      <DataTable
        caption={t.indicatorsTitle}
        captionHidden
        rows={rows}
        rowKey={({ indicator }) => indicator.id}
        columns={[
          { key: 'what', header: t.indicator, cell: ({ indicator }) => indicator.text, namesRow: true },
          {
            key: 'for',
            header: texts.agenda.objective.title,
            cell: ({ indicator }) => indicator.objective?.text ?? '–',
          },
          {
            key: 'from',
            header: comparison.from.label,
            cell: ({ indicator, before }) => shown(indicator, before),
          },
          { key: 'to', header: comparison.to.label, cell: ({ indicator, after }) => shown(indicator, after) },
          {
            key: 'moved',
            header: t.indicatorMoved,
            cell: ({ indicator, before, after }) => moved(indicator, before.value, after.value),
          },
        ]}
      />
    </section>
  );
}
