import { Link } from '@tanstack/react-router';
import { DataTable, StatusBadge } from '../../components/index.ts';
import type { Code } from '../../queries/codebook.ts';
import type { Observation } from '../../queries/observations.ts';
import { useLanguage, useTexts } from '../../texts/index.tsx';

const shown = 200;

/** Many observations at a glance; each leads to the room in which it is coded. */
export function ObservationTable(props: { waveId: string; observations: Observation[]; codebook: Code[] }) {
  const t = useTexts();
  const words = t.observation;
  const { language } = useLanguage();
  const labelOf = new Map(props.codebook.map(({ code, label }) => [code, label[language]]));
  return (
    <DataTable
      caption={words.list}
      captionHidden
      narrow="scroll"
      rows={props.observations}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'text',
          header: words.remarkHead,
          namesRow: true,
          cell: ({ id, text }) => (
            <Link
              to="/waves/$waveId/coding"
              params={{ waveId: props.waveId }}
              search={{ observation: id }}
              className="coding-table__text"
            >
              {text.trim() === '' ? t.coding.emptyText : text.slice(0, shown)}
              {text.length > shown && '…'}
            </Link>
          ),
        },
        {
          key: 'source',
          header: words.filterSource,
          cell: ({ source }) => (source.kind === 'expert' ? words.sources.expert : source.organisation),
        },
        {
          key: 'tone',
          header: words.filterTone,
          cell: ({ coded, tone, withheld }) =>
            withheld ? (
              <StatusBadge>{t.coding.inSample}</StatusBadge>
            ) : coded ? (
              words.tones[tone ?? 'none']
            ) : (
              <StatusBadge tone="warning">{words.badgeOpen}</StatusBadge>
            ),
        },
        {
          key: 'themes',
          header: words.theme,
          cell: ({ themes }) => themes.map((theme) => t.common.themes[theme]).join(', '),
        },
        {
          key: 'codes',
          header: words.filterCode,
          cell: ({ codes }) => codes.map((code) => labelOf.get(code) ?? code).join(', '),
        },
        {
          key: 'quote',
          header: words.quoteHead,
          cell: ({ quote }) => (quote === null ? '' : <StatusBadge tone="info">{words.badgeQuote}</StatusBadge>),
        },
      ]}
    />
  );
}
