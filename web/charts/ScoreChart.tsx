import { DataTable } from '../components/DataTable.tsx';
import { useFormat, useTexts } from '../texts/index.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { Heaps, heapsHeight } from './Heaps.tsx';
import { HiddenNote } from './HiddenNote.tsx';
import { Axis, Band, Grid, IntervalBar, MeanDot } from './marks.tsx';
import { clip, lane, percent, ticks } from './scale.ts';
import type { Distribution, Hidden, Score, ScoreTable } from './types.ts';

export type ScoreRow = { key: string; label: string; table: (Score & { distribution: Distribution }) | Hidden };

export type ScoreChartProps = {
  title: string;
  /** In the order of the questionnaire: a mirror is not sorted. */
  rows: ScoreRow[];
  /** How many organisations were asked. */
  invited: number;
  /** Points of the scale. */
  points?: number;
  /** In place of the sentence of its own. */
  sentence?: string;
};

const height = 36 + heapsHeight;
/** The middle of the marks for the mean, under the heaps. */
const middle = heapsHeight + 18;

/** Per theme: how the answers lie, the mean, where the whole network probably is, and where it can be at most. */
export function ScoreChart({ title, rows, invited, points = 5, sentence }: ScoreChartProps) {
  const t = useTexts().chart;
  const place = lane(1, points);
  const axis = ticks(1, points);
  const hidden = rows.filter(({ table }) => table.kind === 'hidden').length;
  const swatch = lane(0, 1);

  return (
    <ChartFigure
      title={title}
      sentence={sentence ?? t.score.sentence(rows.length - hidden, hidden)}
      legend={[
        { key: 'heaps', swatch: <Heaps counts={[2, 0, 1]} place={lane(0.6, 3.4)} />, text: t.score.legendHeaps },
        { key: 'mean', swatch: <MeanDot x="50%" y={10} />, text: t.score.legendMean },
        {
          key: 'interval',
          swatch: <IntervalBar range={{ lower: 0, upper: 1 }} place={swatch} y={10} />,
          text: t.score.legendInterval,
        },
        {
          key: 'bounds',
          swatch: <Band range={{ lower: 0, upper: 1 }} place={swatch} y={10} />,
          text: t.score.legendBounds,
        },
        {
          key: 'middle',
          swatch: <line className="mark-grid mark-grid--middle" x1="50%" x2="50%" y1={0} y2={20} />,
          text: t.score.legendMidpoint,
        },
      ]}
      table={<ScoreData title={title} rows={rows} invited={invited} points={points} />}
    >
      <div className="chart__rows">
        <div className="chart__row chart__row--axis">
          <Axis values={axis.map((value) => ({ value, label: String(value) }))} place={place} />
        </div>
        {rows.map(({ key, label, table }) => (
          <div className="chart__row" key={key}>
            <ScoreHead label={label} table={table} invited={invited} points={points} />
            {table.kind === 'hidden' ? (
              <HiddenNote reason={table.reason} />
            ) : (
              <svg className="chart__lane" width="100%" height={height} aria-hidden="true">
                <Band range={table.bounds} place={place} y={middle} />
                <Grid values={axis} middle={(1 + points) / 2} place={place} height={height} />
                <Heaps counts={table.distribution.counts} place={place} />
                {table.interval && <IntervalBar range={clip(table.interval, table.bounds)} place={place} y={middle} />}
                <MeanDot x={percent(place(table.mean))} y={middle} />
              </svg>
            )}
          </div>
        ))}
      </div>
    </ChartFigure>
  );
}

/** The sentence of a row: the number, what it rests on, and the words. */
function ScoreHead(props: { label: string; table: ScoreTable; invited: number; points: number }) {
  const { label, table, invited, points } = props;
  const t = useTexts().chart;
  return (
    <div className="chart__head">
      <p className="chart__label">{label}</p>
      {table.kind === 'shown' && (
        <>
          <p className="chart__note">
            <strong className="chart__value">{t.of(table.mean, points)}</strong>
            {table.word && <span className="chart__word">{t.scoreWords[table.word]}</span>}
          </p>
          <p className="chart__small">
            {[table.agreement && t.agreementWords[table.agreement], t.base(table.base, invited)]
              .filter(Boolean)
              .join('; ')}
          </p>
        </>
      )}
    </div>
  );
}

function ScoreData(props: { title: string; rows: ScoreRow[]; invited: number; points: number }) {
  const t = useTexts().chart;
  const { decimal } = useFormat();
  const orReason = (row: ScoreRow, cell: (score: Score) => string) =>
    row.table.kind === 'hidden' ? t.hidden[row.table.reason] : cell(row.table);
  const orDash = (row: ScoreRow, cell: (score: Score) => string) =>
    row.table.kind === 'hidden' ? '–' : cell(row.table);

  return (
    <DataTable
      caption={props.title}
      captionHidden
      narrow="scroll"
      rows={props.rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'theme', header: t.score.theme, cell: ({ label }) => label, namesRow: true },
        { key: 'mean', header: t.score.mean, kind: 'number', cell: (row) => orDash(row, ({ mean }) => decimal(mean)) },
        {
          key: 'interval',
          header: t.score.interval,
          kind: 'number',
          cell: (row) =>
            orDash(row, ({ interval, bounds }) => {
              if (!interval) return t.noInterval;
              const { lower, upper } = clip(interval, bounds);
              return t.range(lower, upper);
            }),
        },
        {
          key: 'bounds',
          header: t.score.bounds,
          kind: 'number',
          cell: (row) => orDash(row, ({ bounds }) => t.range(bounds.lower, bounds.upper)),
        },
        {
          key: 'answered',
          header: t.score.answered,
          kind: 'number',
          cell: (row) => orDash(row, ({ base }) => t.base(base, props.invited)),
        },
        {
          key: 'agreement',
          header: t.score.agreement,
          cell: (row) => orDash(row, ({ agreement }) => (agreement ? t.agreementWords[agreement] : '–')),
        },
        {
          key: 'word',
          header: t.score.word,
          cell: (row) => orReason(row, ({ word }) => (word ? t.scoreWords[word] : '–')),
        },
      ]}
    />
  );
}
