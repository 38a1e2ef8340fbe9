import { DataTable } from '../components/DataTable.tsx';
import { useTexts } from '../texts/index.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { HiddenNote } from './HiddenNote.tsx';
import { percent } from './scale.ts';
import type { Distribution, DistributionTable, MissingKind } from './types.ts';

export type DistributionRow = { key: string; label: string; table: DistributionTable };

export type DistributionChartProps = {
  title: string;
  rows: DistributionRow[];
  /** What is counted: the answers to all statements of a theme together, or, for one statement, organisations. */
  unit: 'answers' | 'organisations';
  /** The words of the scale, least favourable first, when they are not those of agreeing. */
  labels?: string[];
  sentence?: string;
};

const top = 20;
const tallest = 72;
const base = top + tallest;

const missingKinds = (missing: Distribution['missing']) =>
  (Object.entries(missing) as [MissingKind, number][]).filter(([, count]) => count > 0);

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);

/** How the answers lie over the categories, with what is not there beside it. Camps stand apart; a middle is a hill. */
export function DistributionChart(props: DistributionChartProps) {
  const t = useTexts().chart;
  const { title, rows, unit, labels = t.distribution.labels, sentence } = props;
  return (
    <ChartFigure
      title={title}
      sentence={`${sentence ?? t.distribution.sentence[unit]} ${t.distribution.reversed}`}
      table={<DistributionData title={title} rows={rows} labels={labels} unit={unit} />}
    >
      <div className="chart__rows">
        {rows.map(({ key, label, table }) => (
          <div className="chart__row" key={key}>
            <div className="chart__head">
              <p className="chart__label">{label}</p>
              {table.kind === 'shown' && (
                <>
                  {table.agreement && (
                    <p className="chart__note">
                      <span className="chart__word">{t.agreementWords[table.agreement]}</span>
                    </p>
                  )}
                  <MissingNote missing={table.distribution.missing} />
                </>
              )}
            </div>
            {table.kind === 'hidden' ? (
              <HiddenNote reason={table.reason} />
            ) : (
              <div>
                <Columns counts={table.distribution.counts} missing={totalMissing(table)} />
                <div className="chart__ends" aria-hidden="true">
                  <span>{labels.at(0)}</span>
                  <span>{labels.at(-1)}</span>
                  <span>{totalMissing(table) > 0 ? t.distribution.none : ''}</span>
                </div>
              </div>
            )}
          </div>
        ))}
      </div>
    </ChartFigure>
  );
}

const totalMissing = (table: { distribution: Distribution }) => sum(Object.values(table.distribution.missing));

/** One column per category; behind a dashed line, hatched, the answers that are not there. */
function Columns({ counts, missing }: { counts: number[]; missing: number }) {
  const step = 82 / counts.length;
  const middle = (counts.length - 1) / 2;
  // Each row fills its own height, but one without a peak stays low: a plain looks like a plain.
  const most = Math.max(...counts, missing, sum(counts) * 0.4, 1);
  const heightOf = (count: number) => (count / most) * tallest;
  return (
    <svg className="chart__columns" width="100%" height={base + 2} aria-hidden="true">
      {counts.map((count, index) => {
        const side = index < middle ? 'low' : index > middle ? 'high' : 'middle';
        const x = index * step;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a category is its place on the scale
          <g key={index}>
            <rect
              className={`mark-column mark-column--${side}`}
              x={percent(x + step * 0.08)}
              width={percent(step * 0.84)}
              y={base - heightOf(count)}
              height={heightOf(count)}
            />
            <text x={percent(x + step / 2)} y={base - heightOf(count) - 5} textAnchor="middle">
              {count}
            </text>
          </g>
        );
      })}
      {missing > 0 && (
        <>
          <line className="mark-divider" x1="85%" x2="85%" y1={0} y2={base} />
          <svg
            x="88%"
            y={base - heightOf(missing)}
            width="12%"
            height={heightOf(missing)}
            overflow="hidden"
            aria-hidden="true"
          >
            <rect className="mark-missing" width="100%" height="100%" />
            <Hatching height={heightOf(missing)} />
            <rect className="mark-missing-edge" width="100%" height="100%" />
          </svg>
          <text x="94%" y={base - heightOf(missing) - 5} textAnchor="middle">
            {missing}
          </text>
        </>
      )}
      <line className="mark-base" x1="0%" x2="82%" y1={base} y2={base} />
      {missing > 0 && <line className="mark-base" x1="88%" x2="100%" y1={base} y2={base} />}
    </svg>
  );
}

/** Slanting lines, wide enough for any column. */
function Hatching({ height }: { height: number }) {
  const width = 240;
  const lines = Array.from({ length: Math.ceil((width + height) / 7) }, (_, i) => i * 7 - height);
  return <path className="mark-hatching" d={lines.map((x) => `M${x} ${height}L${x + height} 0`).join('')} />;
}

function MissingNote({ missing }: { missing: Distribution['missing'] }) {
  const t = useTexts().chart;
  const kinds = missingKinds(missing);
  if (kinds.length === 0) return null;
  return (
    <p className="chart__small">
      {t.distribution.missingTitle}:{' '}
      {kinds.map(([kind, count]) => t.distribution.missing(count, t.missing[kind])).join(', ')}
    </p>
  );
}

function DistributionData(props: Pick<DistributionChartProps, 'title' | 'rows' | 'unit'> & { labels: string[] }) {
  const t = useTexts().chart;
  const { title, rows, labels, unit } = props;
  return (
    <DataTable
      caption={`${title}. ${t.distribution.counted[unit]}`}
      narrow="scroll"
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'label', header: t.distribution.category, cell: ({ label }) => label, namesRow: true },
        ...labels.map((header, index) => ({
          key: header,
          header,
          kind: 'number' as const,
          cell: ({ table }: DistributionRow) =>
            table.kind === 'shown' ? (table.distribution.counts[index] ?? 0) : '–',
        })),
        {
          key: 'missing',
          header: t.distribution.missingTitle,
          cell: ({ table }) =>
            table.kind === 'hidden'
              ? t.hidden[table.reason]
              : missingKinds(table.distribution.missing)
                  .map(([kind, count]) => t.distribution.missing(count, t.missing[kind]))
                  .join(', ') || '0',
        },
      ]}
    />
  );
}
