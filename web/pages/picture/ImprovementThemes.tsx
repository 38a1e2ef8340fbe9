import type { ReactNode } from 'react';
import { DataTable, Details, EmptyState } from '../../components/index.ts';
import type { Picture } from '../../queries/pictures.ts';
import { useLanguage, useTexts } from '../../texts/index.tsx';
import { useVoices } from './useVoices.ts';

/** What comes back over the five themes, in one table: by how many it was said, and whether it was said before. */
export function ImprovementThemes(props: {
  picture: Picture;
  /** What was agreed about one; null where that is not shown. */
  agreed: ((improvement: { code: string }) => ReactNode) | null;
}) {
  const { picture, agreed } = props;
  const t = useTexts();
  const words = t.picture.improvement;
  const { language } = useLanguage();
  const voices = useVoices();
  const weight = (said: { voices: { kind: string; voices?: number } | null }) =>
    said.voices === null ? 0 : (said.voices.voices ?? 3);
  const rows = picture.themes
    .flatMap(({ theme, goesWell, canImprove }) => [...canImprove, ...goesWell].map((said) => ({ ...said, theme })))
    .sort((a, b) => weight(b) - weight(a));
  return (
    <section className="flow" id="improvement-themes">
      <h2>{words.title}</h2>
      {rows.length === 0 ? (
        <EmptyState title={words.noneTitle}>
          <p>{words.none}</p>
        </EmptyState>
      ) : (
        <>
          <p>{words.lead(picture.heard)}</p>
          <DataTable
            caption={words.caption}
            rows={rows}
            rowKey={({ theme, code, tone }) => `${theme} ${code} ${tone}`}
            columns={[
              { key: 'what', header: words.what, cell: ({ label }) => label[language], namesRow: true },
              { key: 'tone', header: words.tone, cell: ({ tone }) => t.picture.said[tone] },
              { key: 'theme', header: words.theme, cell: ({ theme }) => t.common.themes[theme] },
              { key: 'voices', header: words.voices, cell: voices },
              {
                key: 'recurring',
                header: words.recurring,
                cell: ({ recurring }) => (recurring ? t.picture.said.recurring[recurring] : '–'),
              },
              ...(agreed ? [{ key: 'agreed', header: words.agreed, cell: agreed }] : []),
            ]}
          />
          <Details summary={words.help}>
            <p>{words.helpText(picture.threshold)}</p>
          </Details>
        </>
      )}
    </section>
  );
}
