import { useQuery } from '@tanstack/react-query';
import { DataTable, Details } from '../../components/index.ts';
import { publicationsQuery } from '../../queries/pictures.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';

/** Every time that this wave was published, and why again: nothing secret. Only there when it was more than once. */
export function EarlierPublications({ waveId }: { waveId: string }) {
  const t = useTexts().picture.publications;
  const { day } = useFormat();
  const { publications = [] } = useQuery(publicationsQuery(waveId)).data ?? {};
  if (publications.length < 2) return null;
  return (
    <Details summary={t.title(publications.length)}>
      <DataTable
        caption={t.caption}
        captionHidden
        rows={publications}
        rowKey={({ id }) => id}
        columns={[
          { key: 'number', header: t.number, cell: ({ number }) => t.nth(number), namesRow: true },
          { key: 'day', header: t.day, cell: ({ publishedAt }) => day(publishedAt) },
          { key: 'reason', header: t.reason, cell: ({ reason }) => reason ?? t.first },
        ]}
      />
    </Details>
  );
}
