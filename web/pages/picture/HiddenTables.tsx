import { DataTable, Details } from '../../components/index.ts';
import type { Picture } from '../../queries/pictures.ts';
import type { Texts } from '../../texts/index.tsx';
import { type Language, useLanguage, useTexts } from '../../texts/index.tsx';
import { hasStatements } from './Relations.tsx';

/** What is not shown and why, in one list, so that nobody has to guess what is missing. */
export function HiddenTables({ picture }: { picture: Picture }) {
  const t = useTexts();
  const { language } = useLanguage();
  const words = t.picture.hidden;
  const rows = hiddenTables(picture, t, language);
  return (
    <section className="flow" id="hidden">
      <h2>{words.title}</h2>
      <p>
        {rows.length === 0 ? words.none : words.some(rows.length)} {t.picture.howTo.threshold(picture.threshold)}
      </p>
      {rows.length > 0 && (
        <Details summary={words.caption}>
          <DataTable
            caption={words.caption}
            captionHidden
            rows={rows}
            rowKey={({ what }) => what}
            columns={[
              { key: 'what', header: words.what, cell: ({ what }) => what, namesRow: true },
              { key: 'why', header: words.why, cell: ({ why }) => why },
            ]}
          />
        </Details>
      )}
      <Details summary={words.learn}>
        <p>{words.learnText}</p>
      </Details>
    </section>
  );
}

function hiddenTables(picture: Picture, t: Texts, language: Language): { what: string; why: string }[] {
  const words = t.picture.hidden;
  const themes = hasStatements(picture) ? picture.themes : [];
  const all = themes.flatMap(({ theme, table, climate, practice, items, yearAgo }) => {
    const name = t.common.themes[theme];
    return [
      { what: name, table },
      { what: words.climate(name), table: climate },
      { what: words.practice(name), table: practice },
      ...items.map((item) => ({ what: words.statement(item.text[language]), table: item.table })),
      ...(yearAgo ? [{ what: words.yearAgo(name), table: yearAgo }] : []),
    ];
  });
  const others = [
    ...(picture.roles ? [{ what: words.roles, table: picture.roles }] : []),
    ...(picture.relations ? [{ what: t.relations.network.title, table: picture.relations }] : []),
  ];
  return [...all, ...others].flatMap(({ what, table }) =>
    table.kind === 'hidden' ? [{ what, why: t.chart.hidden[table.reason] }] : [],
  );
}
