import { useQuery } from '@tanstack/react-query';
import { DataTable, Details, Loaded } from '../../components/index.ts';
import { type Picture, type PictureAnswer, reliabilitiesQuery } from '../../queries/pictures.ts';
import { useFormat, useLanguage, useTexts } from '../../texts/index.tsx';

type Log = NonNullable<PictureAnswer['suppressed']>;

/** What only an analyst sees: everything that the gate held back, and whether the statements of a theme go together. */
export function ForAnalysts({ picture, suppressed }: { picture: Picture; suppressed: Log }) {
  const t = useTexts().picture.analyst;
  return (
    <section className="flow" id="analyst">
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <Details summary={t.log.title(suppressed.length)}>
        <Suppressed picture={picture} suppressed={suppressed} />
      </Details>
      <Details summary={t.reliability.title}>
        <p>{t.reliability.lead}</p>
        <Reliability waveId={picture.waveId} />
      </Details>
    </section>
  );
}

function Suppressed({ picture, suppressed }: { picture: Picture; suppressed: Log }) {
  const t = useTexts().picture.analyst.log;
  const nameOf = useTableName(picture);
  if (suppressed.length === 0) return <p>{t.none}</p>;
  return (
    <DataTable
      caption={t.caption}
      captionHidden
      rows={suppressed}
      rowKey={({ table }) => table}
      columns={[
        { key: 'table', header: t.table, namesRow: true, cell: ({ table }) => nameOf(table) },
        { key: 'reason', header: t.reason, cell: ({ reason }) => t.reasons[reason] },
      ]}
    />
  );
}

/** The name of a table in words, by its id in the log. */
function useTableName(picture: Picture) {
  const t = useTexts();
  const { language } = useLanguage();
  const { hidden, analyst } = t.picture;
  const statements = new Map(
    picture.themes.flatMap(({ items }) => items.map(({ item, text }) => [item, text[language]])),
  );
  return (id: string): string => {
    const [kind, of = ''] = id.split(/:(.*)/s);
    const theme = Object.entries(t.common.themes).find(([code]) => code === of)?.[1] ?? of;
    switch (kind) {
      case 'theme':
        return theme;
      case 'climate':
        return hidden.climate(theme);
      case 'practice':
        return hidden.practice(theme);
      case 'item':
        return hidden.statement(statements.get(of) ?? of);
      case 'year-ago':
        return hidden.yearAgo(theme);
      case 'change':
        return analyst.log.change(theme);
      case 'roles':
        return hidden.roles;
      default:
        return t.relations.network.title;
    }
  };
}

function Reliability({ waveId }: { waveId: string }) {
  const t = useTexts();
  const { decimal } = useFormat();
  const words = t.picture.analyst.reliability;
  return (
    <Loaded query={useQuery(reliabilitiesQuery(waveId))}>
      {({ reliabilities }) => (
        <DataTable
          caption={words.title}
          captionHidden
          rows={reliabilities}
          rowKey={({ theme }) => theme}
          columns={[
            { key: 'theme', header: words.theme, namesRow: true, cell: ({ theme }) => t.common.themes[theme] },
            { key: 'base', header: words.base, kind: 'number', cell: ({ base }) => base },
            {
              key: 'alpha',
              header: words.alpha,
              cell: (one) =>
                one.kind === 'shown'
                  ? words.range(decimal(one.alpha, 2), decimal(one.lower, 2), decimal(one.upper, 2))
                  : words.none[one.kind],
            },
          ]}
        />
      )}
    </Loaded>
  );
}
