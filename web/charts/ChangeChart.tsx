import { DataTable } from '../components/DataTable.tsx';
import { Details } from '../components/Details.tsx';
import { useFormat, useTexts } from '../texts/index.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { Axis, Grid, IntervalBar, Join, MeanDot } from './marks.tsx';
import { clip, lane, percent, ticks } from './scale.ts';
import type { ChangeWord, Range, ScoreTable } from './types.ts';

/** An item that may not be compared, and why. */
export type BrokenItem = { item: string; text: string; reason: string };

export type Change =
  | {
      kind: 'compared';
      /** Organisations that answered both times: the change rests on them. */
      pairs: number;
      change: number;
      interval: Range | null;
      word: ChangeWord;
      broken: BrokenItem[];
    }
  | { kind: 'not-compared'; reason: 'not-comparable' | 'too-few-pairs' | 'hidden'; broken: BrokenItem[] };

export type ChangeRow = { key: string; label: string; before: ScoreTable; after: ScoreTable; change: Change };

export type ChangeChartProps = {
  title: string;
  /** What the two waves are called. */
  before: string;
  after: string;
  rows: ChangeRow[];
  points?: number;
  sentence?: string;
};

const yearsHeight = 64;
const changeHeight = 28;
const beforeY = 16;
const afterY = 48;

/** Per theme: two waves under each other, joined by a line where they may be compared, and how much it changed. */
export function ChangeChart({ title, before, after, rows, points = 5, sentence }: ChangeChartProps) {
  const t = useTexts().chart;
  return (
    <ChartFigure
      title={title}
      sentence={sentence ?? t.change.sentence(before, after)}
      legend={[
        { key: 'before', swatch: <MeanDot x="50%" y={10} hollow />, text: t.change.legendBefore(before) },
        { key: 'after', swatch: <MeanDot x="50%" y={10} />, text: t.change.legendAfter(after) },
        {
          key: 'change',
          swatch: (
            <>
              <IntervalBar range={{ lower: 0, upper: 1 }} place={lane(0, 1)} y={10} height={6} />
              <Diamond x="50%" y={10} />
            </>
          ),
          text: t.change.legendChange,
        },
        {
          key: 'broken',
          swatch: <line className="mark-join mark-join--broken" x1="2%" x2="98%" y1={10} y2={10} />,
          text: t.change.legendBroken,
        },
      ]}
      table={<ChangeData title={title} before={before} after={after} rows={rows} points={points} />}
    >
      <div className="chart__rows">
        {rows.map((row) => (
          <div className="chart__row" key={row.key}>
            <ChangeHead label={row.label} change={row.change} />
            <div>
              <div className="chart__years">
                <p className="chart__year-names">
                  <YearName name={before} table={row.before} />
                  <YearName name={after} table={row.after} />
                </p>
                <div>
                  <Years row={row} points={points} />
                  <Axis
                    values={ticks(1, points).map((value) => ({ value, label: String(value) }))}
                    place={lane(1, points)}
                  />
                </div>
              </div>
              {row.change.kind === 'compared' && <ChangeLane {...row.change} points={points} />}
            </div>
          </div>
        ))}
      </div>
    </ChartFigure>
  );
}

/** A wave and its mean, beside its lane. */
function YearName({ name, table }: { name: string; table: ScoreTable }) {
  const { decimal } = useFormat();
  const t = useTexts().chart.change;
  return (
    <span>
      {name}: {table.kind === 'shown' ? <strong>{decimal(table.mean)}</strong> : t.hidden}
    </span>
  );
}

function Diamond(props: { x: string; y: number }) {
  return (
    <svg x={props.x} y={props.y} overflow="visible" aria-hidden="true">
      <path className="mark-diamond" d="M0-8 8 0 0 8-8 0z" />
    </svg>
  );
}

function Years({ row, points }: { row: ChangeRow; points: number }) {
  const place = lane(1, points);
  const { before, after } = row;
  const joined = before.kind === 'shown' && after.kind === 'shown';
  const broken = row.change.kind === 'not-compared';
  const wave = (table: ScoreTable, y: number, hollow: boolean) => {
    if (table.kind === 'hidden') return null;
    return (
      <>
        {table.interval && <IntervalBar range={clip(table.interval, table.bounds)} place={place} y={y} height={4} />}
        <MeanDot x={percent(place(table.mean))} y={y} hollow={hollow} />
      </>
    );
  };

  return (
    <svg className="chart__lane" width="100%" height={yearsHeight} aria-hidden="true">
      <Grid values={ticks(1, points)} middle={(1 + points) / 2} place={place} height={yearsHeight} />
      {joined && (
        <Join from={place(before.mean)} to={place(after.mean)} top={beforeY} bottom={afterY} broken={broken} />
      )}
      {wave(before, beforeY, true)}
      {wave(after, afterY, false)}
    </svg>
  );
}

function ChangeLane(props: { change: number; interval: Range | null; points: number }) {
  const t = useTexts().chart.change;
  const { change, interval, points } = props;
  const most = (points - 1) / 2;
  const place = lane(-most, most);
  return (
    <div className="chart__change-lane">
      <p className="chart__small" aria-hidden="true">
        {t.change}
      </p>
      <div>
        <svg className="chart__lane" width="100%" height={changeHeight} aria-hidden="true">
          <Grid values={[-most, 0, most]} middle={0} place={place} height={changeHeight} />
          {interval && <IntervalBar range={interval} place={place} y={changeHeight / 2} height={6} />}
          <Diamond x={percent(place(change))} y={changeHeight / 2} />
        </svg>
        <p className="chart__ends chart__ends--three" aria-hidden="true">
          <span>
            −{most} {t.lower}
          </span>
          <span>{t.same}</span>
          <span>
            +{most} {t.higher}
          </span>
        </p>
      </div>
    </div>
  );
}

function ChangeHead({ label, change }: { label: string; change: Change }) {
  const t = useTexts().chart;
  return (
    <div className="chart__head">
      <p className="chart__label">{label}</p>
      {change.kind === 'compared' ? (
        <>
          <p className="chart__note">
            <strong className="chart__value">{t.change.by(change.change)}</strong>
            {change.interval && <span>({t.change.range(change.interval.lower, change.interval.upper)})</span>}
            <span className="chart__word">{t.changeWords[change.word]}</span>
          </p>
          <p className="chart__small">{t.change.pairsOf(change.pairs)}</p>
        </>
      ) : (
        <>
          <p className="chart__note">
            <span className="chart__word">{t.change.notComparable}</span>
          </p>
          <p className="chart__small">{t.change.reasons[change.reason]}</p>
        </>
      )}
      {change.broken.length > 0 && (
        <Details summary={t.change.brokenTitle(change.broken.length)}>
          <ul>
            {change.broken.map(({ item, text, reason }) => (
              <li key={item}>
                ‘{text}’: {reason}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </div>
  );
}

function ChangeData(props: Required<Omit<ChangeChartProps, 'sentence'>>) {
  const t = useTexts().chart;
  const mean = (table: ScoreTable) =>
    table.kind === 'shown' ? t.of(table.mean, props.points) : t.hidden[table.reason];
  return (
    <DataTable
      caption={props.title}
      captionHidden
      rows={props.rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'theme', header: t.change.theme, cell: ({ label }) => label, namesRow: true },
        { key: 'before', header: props.before, kind: 'number', cell: ({ before }) => mean(before) },
        { key: 'after', header: props.after, kind: 'number', cell: ({ after }) => mean(after) },
        {
          key: 'change',
          header: t.change.change,
          kind: 'number',
          cell: ({ change }) => (change.kind === 'compared' ? t.change.by(change.change) : '–'),
        },
        {
          key: 'interval',
          header: t.change.interval,
          kind: 'number',
          cell: ({ change }) =>
            change.kind === 'compared'
              ? change.interval
                ? t.change.range(change.interval.lower, change.interval.upper)
                : t.noInterval
              : '–',
        },
        {
          key: 'pairs',
          header: t.change.pairs,
          kind: 'number',
          cell: ({ change }) => (change.kind === 'compared' ? change.pairs : '–'),
        },
        {
          key: 'word',
          header: t.change.word,
          cell: ({ change }) =>
            change.kind === 'compared' ? t.changeWords[change.word] : t.change.reasons[change.reason],
        },
      ]}
    />
  );
}
