import type { XmlElement } from './read-xml.ts';

/** A row of a table as LimeSurvey writes it: its columns by name, all of them text. */
export type Row = Readonly<Record<string, string>>;

/** The rows of a table of an `.lss` document; none when the table is not there. */
export function rowsOf(document: XmlElement, table: string): Row[] {
  const rows = child(child(document, table), 'rows')?.children ?? [];
  return rows.map((row) =>
    Object.assign(Object.create(null), Object.fromEntries(row.children.map((one) => [one.name, one.text]))),
  );
}

/** The first child of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

/** A thing of the document with its texts by language: newer files keep those in a table of their own. */
export type Translated = { row: Row; texts: (column: string) => Record<string, string> };

/**
 * One entry per thing. Older files have a row per language; newer ones a row, and a table `…_l10ns` with the texts.
 *
 * @param language makes our language of LimeSurvey's, such as nl of nl-informal; null for one we don't have
 */
export function translated(
  document: XmlElement,
  table: string,
  key: string,
  language: (code: string) => string | null,
): Translated[] {
  const rows = rowsOf(document, table);
  const texts = rowsOf(document, `${table.replace(/s$/, '').replace(/^subquestion$/, 'question')}_l10ns`);
  const textsOf = grouped(texts, (one) => one[key] ?? '');
  const rowsByThing = grouped(rows, (one) => idOf(one, key));
  return [...rowsByThing].map(([, same]) => {
    const row = same[0] ?? {};
    const own = textsOf.get(row[key] ?? '') ?? same;
    return {
      row,
      texts: (column) => {
        const found: Record<string, string> = {};
        for (const one of own) {
          const ours = language(one.language ?? '');
          const text = one[column];
          if (ours !== null && text !== undefined && found[ours] === undefined) found[ours] = text;
        }
        return found;
      },
    };
  });
}

/** Older files have no id for an answer: then it is its question, scale and code. */
function idOf(row: Row, key: string): string {
  return row[key] ?? `${row.qid} ${row.scale_id} ${row.code}`;
}

function grouped(rows: Row[], by: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(by(row));
    if (group) group.push(row);
    else groups.set(by(row), [row]);
  }
  return groups;
}
