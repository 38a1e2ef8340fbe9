import type { Note } from '../../../../surveys/index.ts';
import { DataTable } from '../../../components/index.ts';
import { useLanguage, useTexts } from '../../../texts/index.tsx';

/** Everything that was left out, or became different, with its reason. */
export function NotesTable({ title, none, notes }: { title: string; none: string; notes: Note[] }) {
  const t = useTexts().questionnaire.importPage;
  const { language } = useLanguage();
  const numbered = notes.map((note, place) => ({ ...note, place }));
  return (
    <section className="flow">
      <h2>{title}</h2>
      <DataTable
        caption={title}
        captionHidden
        columns={[
          { key: 'where', header: t.where, cell: ({ where }) => where || t.wholeSurvey, namesRow: true },
          { key: 'what', header: t.what, cell: ({ what }) => <code className="hash">{what}</code> },
          { key: 'why', header: t.why, cell: ({ why }) => why[language] },
        ]}
        rows={numbered}
        rowKey={({ place }) => String(place)}
        empty={<p>{none}</p>}
      />
    </section>
  );
}
