import { DataTable, Details } from '../../../components/index.ts';
import type { Compared } from '../../../queries/coding-samples.ts';
import { useFormat, useTexts } from '../../../texts/index.tsx';

const reliable = 0.8;
const tentative = 0.667;

const wordOf = (alpha: number | null) =>
  alpha === null ? 'undefined' : alpha >= reliable ? 'reliable' : alpha >= tentative ? 'tentative' : 'low';

/** How far two analysts agree, in a sentence first, and what that means. */
export function Agreement({ sample }: { sample: Compared }) {
  const t = useTexts().coding;
  const { decimal } = useFormat();
  const { alpha, same, total } = sample;
  const rows = (['tone', 'theme', 'codes'] as const).map((about) => ({ about, alpha: alpha[about] }));
  return (
    <section className="flow">
      <h2>{t.agreement}</h2>
      <p>{t.sameOf(same, total)}</p>
      <DataTable
        caption={t.alphaCaption}
        rows={rows}
        rowKey={({ about }) => about}
        columns={[
          { key: 'about', header: t.alphaAbout, namesRow: true, cell: ({ about }) => t.alphaOf[about] },
          {
            key: 'alpha',
            header: t.alpha,
            kind: 'number',
            cell: ({ alpha: one }) => (one === null ? '–' : decimal(one, 2).replace('-', '−')),
          },
          { key: 'means', header: t.alphaMeans, cell: ({ alpha: one }) => t.alphaWord[wordOf(one)] },
        ]}
      />
      <Details summary={t.alphaHow}>
        <p>{t.alphaExplained}</p>
      </Details>
    </section>
  );
}
