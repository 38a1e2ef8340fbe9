import { Fragment } from 'react';
import { DataTable } from '../components/DataTable.tsx';
import { useFormat, useTexts } from '../texts/index.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { Axis, Grid, IntervalBar, Join, MeanDot } from './marks.tsx';
import { clip, lane, percent, ticks } from './scale.ts';
import type { ChangeWord, ScoreTable } from './types.ts';

/** How a wave hangs together with the one before it: not at all for the first, and where they may not be compared. */
export type Link = { kind: 'first' } | { kind: 'broken' } | { kind: 'compared'; word: ChangeWord };

export type TimelinePoint = { wave: string; label: string; table: ScoreTable; link: Link };
export type TimelineRow = { key: string; label: string; points: TimelinePoint[] };

type Props = { title: string; sentence: string; rows: TimelineRow[]; points: number };

const waveHeight = 36;
const middleOf = (place: number) => place * waveHeight + waveHeight / 2;

/** Per theme: every wave under the one before it, joined by a line where they may be compared. */
export function TimelineChart({ title, sentence, rows, points }: Props) {
  const t = useTexts().chart;
  const { decimal } = useFormat();
  return (
    <ChartFigure
      title={title}
      sentence={sentence}
      legend={[
        { key: 'mean', swatch: <MeanDot x="50%" y={10} />, text: t.timeline.legendMean },
        {
          key: 'broken',
          swatch: <line className="mark-join mark-join--broken" x1="2%" x2="98%" y1={10} y2={10} />,
          text: t.change.legendBroken,
        },
      ]}
      table={<TimelineData title={title} rows={rows} />}
    >
      <div className="chart__rows">
        {rows.map((row) => (
          <div className="chart__row" key={row.key}>
            <div className="chart__head">
              <p className="chart__label">{row.label}</p>
              <ol className="chart__waves">
                {row.points.map(({ wave, label, table, link }) => (
                  <li key={wave}>
                    {label}: {table.kind === 'shown' ? <strong>{decimal(table.mean)}</strong> : t.change.hidden}
                    {link.kind === 'compared' && <span className="chart__word">{t.changeWords[link.word]}</span>}
                    {link.kind === 'broken' && <span className="chart__word">{t.change.notComparable}</span>}
                  </li>
                ))}
              </ol>
            </div>
            <div>
              <Lane row={row} points={points} />
              <Axis
                values={ticks(1, points).map((value) => ({ value, label: String(value) }))}
                place={lane(1, points)}
              />
            </div>
          </div>
        ))}
      </div>
    </ChartFigure>
  );
}

function Lane({ row, points }: { row: TimelineRow; points: number }) {
  const place = lane(1, points);
  const height = row.points.length * waveHeight;
  return (
    <svg className="chart__lane" width="100%" height={height} aria-hidden="true">
      <Grid values={ticks(1, points)} middle={(1 + points) / 2} place={place} height={height} />
      {row.points.map(({ wave, table, link }, at) => {
        if (table.kind === 'hidden') return null;
        const y = middleOf(at);
        const before = row.points[at - 1]?.table;
        return (
          <Fragment key={wave}>
            {before?.kind === 'shown' && (
              <Join
                from={place(before.mean)}
                to={place(table.mean)}
                top={y - waveHeight}
                bottom={y}
                broken={link.kind !== 'compared'}
              />
            )}
            {table.interval && (
              <IntervalBar range={clip(table.interval, table.bounds)} place={place} y={y} height={4} />
            )}
            <MeanDot x={percent(place(table.mean))} y={y} />
          </Fragment>
        );
      })}
    </svg>
  );
}

function TimelineData({ title, rows }: { title: string; rows: TimelineRow[] }) {
  const t = useTexts().chart;
  const { decimal } = useFormat();
  const lines = rows.flatMap((row) => row.points.map((point) => ({ ...point, theme: row.label })));
  return (
    <DataTable
      caption={title}
      captionHidden
      rows={lines}
      rowKey={({ theme, wave }) => `${theme} ${wave}`}
      columns={[
        { key: 'theme', header: t.change.theme, namesRow: true, cell: ({ theme }) => theme },
        { key: 'wave', header: t.timeline.wave, cell: ({ label }) => label },
        {
          key: 'mean',
          header: t.timeline.mean,
          cell: ({ table }) => (table.kind === 'shown' ? decimal(table.mean) : t.hidden[table.reason]),
        },
        {
          key: 'link',
          header: t.timeline.link,
          cell: ({ link }) =>
            link.kind === 'compared' ? t.changeWords[link.word] : link.kind === 'broken' ? t.change.notComparable : '–',
        },
      ]}
    />
  );
}
