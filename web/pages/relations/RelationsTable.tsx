import { DataTable } from '../../components/index.ts';
import { useTexts } from '../../texts/index.tsx';
import { adjacencyRows, type MapMember, type MapTie } from './adjacency.ts';

/** The map in words. Who did not answer is said to be so: it is not known with whom it works. */
export function RelationsTable({ members, ties }: { members: MapMember[]; ties: MapTie[] }) {
  const t = useTexts().relations.table;
  return (
    <DataTable
      caption={t.caption}
      rows={adjacencyRows(members, ties)}
      rowKey={({ number }) => String(number)}
      columns={[
        {
          key: 'member',
          header: t.member,
          namesRow: true,
          cell: ({ number, member }) => `${number}. ${member.organisation}`,
        },
        { key: 'sector', header: t.sector, cell: ({ member }) => member.sector },
        {
          key: 'named',
          header: t.named,
          cell: ({ member, named }) => {
            if (!member.answered) return <em>{t.silent}</em>;
            return named.length === 0
              ? t.nobody
              : t.list(named.map(({ organisation, words }) => t.tie(organisation, words)));
          },
        },
        {
          key: 'by',
          header: t.namedBy,
          cell: ({ namedBy }) => (namedBy.length === 0 ? t.byNobody : t.list(namedBy)),
        },
      ]}
    />
  );
}
