import { DataTable } from '../components/DataTable.tsx';
import { useFormat, useTexts } from '../texts/index.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { HiddenNote } from './HiddenNote.tsx';
import { Axis, Grid, IntervalBar, MeanDot, OwnMark } from './marks.tsx';
import { lane, percent, ticks } from './scale.ts';
import type { ScoreTable } from './types.ts';

/** One member's own score, that of the year before, and the network's. Null: not answered, or not comparable. */
export type MirrorRow = {
  key: string;
  label: string;
  own: number | null;
  ownBefore: number | null;
  network: ScoreTable;
};

type MirrorChartProps = {
  title: string;
  rows: MirrorRow[];
  points: number;
  /** Label of the wave before; null when this organisation did not answer one. */
  before: string | null;
  /** How many organisations were asked. */
  invited: number;
};

const height = 32;

/** Where one organisation stands, where it stood, and where the network is. */
export function MirrorChart({ title, rows, points, before, invited }: MirrorChartProps) {
  const { mirror: t, base, score } = useTexts().chart;
  const place = lane(1, points);
  const axis = ticks(1, points);
  return (
    <ChartFigure
      title={title}
      sentence={t.sentence}
      legend={[
        { key: 'own', swatch: <OwnMark x="50%" y={10} />, text: t.own },
        ...(before === null
          ? []
          : [{ key: 'before', swatch: <OwnMark x="50%" y={10} hollow />, text: t.ownBefore(before) }]),
        { key: 'network', swatch: <MeanDot x="50%" y={10} />, text: t.network },
        {
          key: 'interval',
          swatch: <IntervalBar range={{ lower: 0, upper: 1 }} place={lane(0, 1)} y={10} />,
          text: score.legendInterval,
        },
      ]}
      table={<MirrorData title={title} rows={rows} before={before} />}
    >
      <div className="chart__rows">
        <div className="chart__row chart__row--axis">
          <Axis values={axis.map((value) => ({ value, label: String(value) }))} place={place} />
        </div>
        {rows.map(({ key, label, own, ownBefore, network }) => (
          <div className="chart__row" key={key}>
            <div className="chart__head">
              <p className="chart__label">{label}</p>
              {network.kind === 'shown' && <p className="chart__small">{base(network.base, invited)}</p>}
            </div>
            <div>
              <svg className="chart__lane" width="100%" height={height} aria-hidden="true">
                <Grid values={axis} middle={(1 + points) / 2} place={place} height={height} />
                {network.kind === 'shown' && network.interval && (
                  <IntervalBar range={network.interval} place={place} y={height / 2} />
                )}
                {network.kind === 'shown' && <MeanDot x={percent(place(network.mean))} y={height / 2} />}
                {ownBefore !== null && <OwnMark x={percent(place(ownBefore))} y={height / 2} hollow />}
                {own !== null && <OwnMark x={percent(place(own))} y={height / 2} />}
              </svg>
              {network.kind === 'hidden' && <HiddenNote reason={network.reason} />}
              {own === null && <p className="chart__small">{t.noOwn}</p>}
            </div>
          </div>
        ))}
      </div>
    </ChartFigure>
  );
}

function MirrorData({ title, rows, before }: Pick<MirrorChartProps, 'title' | 'rows' | 'before'>) {
  const t = useTexts().chart;
  const { decimal } = useFormat();
  const number = (value: number | null) => (value === null ? '–' : decimal(value));
  return (
    <DataTable
      caption={title}
      captionHidden
      narrow="scroll"
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'label', header: t.mirror.about, cell: ({ label }) => label, namesRow: true },
        { key: 'own', header: t.mirror.own, kind: 'number', cell: ({ own }) => number(own) },
        ...(before === null
          ? []
          : [
              {
                key: 'before',
                header: t.mirror.ownBefore(before),
                kind: 'number' as const,
                cell: ({ ownBefore }: MirrorRow) => number(ownBefore),
              },
            ]),
        {
          key: 'network',
          header: t.mirror.network,
          kind: 'number',
          cell: ({ network }) => (network.kind === 'shown' ? decimal(network.mean) : t.hidden[network.reason]),
        },
      ]}
    />
  );
}
