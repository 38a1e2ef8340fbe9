import { DataTable } from '../components/DataTable.tsx';
import { useFormat, useTexts } from '../texts/index.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { percent } from './scale.ts';

export type SectorResponse = { sector: string; invited: number; submitted: number };

export type ResponseChartProps = {
  title: string;
  sectors: SectorResponse[];
  invited: number;
  submitted: number;
  sentence?: string;
};

/** Up to here every organisation is drawn as one mark; beyond, a sector is a bar. */
const mostMarks = 60;

/** Per sector: how many organisations were asked, and how many of them answered. */
export function ResponseChart({ title, sectors, invited, submitted, sentence }: ResponseChartProps) {
  const t = useTexts().chart.response;
  const { list } = useFormat();
  const silent = sectors.filter((sector) => sector.submitted === 0).map(({ sector }) => sector);
  const largest = Math.max(1, ...sectors.map((sector) => sector.invited));
  const own = `${t.sentence(submitted, invited)}${silent.length > 0 ? ` ${t.silent(list(silent))}` : ''}`;

  return (
    <ChartFigure
      title={title}
      sentence={sentence ?? own}
      legend={[
        { key: 'answered', swatch: <Mark answered x={8} />, text: t.legendSubmitted },
        { key: 'silent', swatch: <Mark answered={false} x={8} />, text: t.legendSilent },
      ]}
      table={
        <DataTable
          caption={title}
          captionHidden
          rows={[...sectors, { sector: t.total, invited, submitted }]}
          rowKey={({ sector }) => sector}
          columns={[
            { key: 'sector', header: t.sector, cell: ({ sector }) => sector, namesRow: true },
            { key: 'invited', header: t.invited, kind: 'number', cell: (row) => row.invited },
            { key: 'submitted', header: t.submitted, kind: 'number', cell: (row) => row.submitted },
          ]}
        />
      }
    >
      <div className="chart__rows">
        {sectors.map((row) => (
          <div className="chart__row chart__row--compact" key={row.sector}>
            <div className="chart__head">
              <p className="chart__label">{row.sector}</p>
              <p className="chart__note">{t.of(row.submitted, row.invited)}</p>
            </div>
            {invited <= mostMarks ? <Marks {...row} /> : <Track {...row} largest={largest} />}
          </div>
        ))}
      </div>
    </ChartFigure>
  );
}

function Mark({ answered, x = 0 }: { answered: boolean; x?: number }) {
  return (
    <rect
      className={answered ? 'mark-unit' : 'mark-unit mark-unit--open'}
      x={x + 1}
      y={1}
      width={18}
      height={18}
      rx={3}
    />
  );
}

/** One square per organisation: filled when it answered. */
function Marks({ invited, submitted }: SectorResponse) {
  return (
    <div className="chart__units" aria-hidden="true">
      {Array.from({ length: invited }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: organisations are counted here, not told apart
        <svg key={i} width="20" height="20" aria-hidden="true">
          <Mark answered={i < submitted} />
        </svg>
      ))}
    </div>
  );
}

function Track({ invited, submitted, largest }: SectorResponse & { largest: number }) {
  return (
    <svg className="chart__lane" width="100%" height="22" aria-hidden="true">
      <rect
        className="mark-unit mark-unit--open"
        x="0.25%"
        y={1}
        width={percent((invited / largest) * 99.5)}
        height={20}
        rx={3}
      />
      <rect className="mark-unit" x="0.25%" y={1} width={percent((submitted / largest) * 99.5)} height={20} rx={3} />
    </svg>
  );
}
