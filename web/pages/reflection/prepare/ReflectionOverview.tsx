import { useQuery } from '@tanstack/react-query';
import { DataTable, DefinitionList, LinkButton, PageHeading } from '../../../components/index.ts';
import { opportunitiesQuery } from '../../../queries/opportunities.ts';
import type { Picture } from '../../../queries/pictures.ts';
import { useTexts } from '../../../texts/index.tsx';
import { useThemeSentence } from '../useThemeSentence.ts';
import { SessionsSection } from './SessionsSection.tsx';

export function ReflectionOverview({ picture }: { picture: Picture }) {
  const t = useTexts();
  const sentence = useThemeSentence(picture);
  const { data } = useQuery(opportunitiesQuery(picture.waveId));
  const countOf = (theme: string) => data?.opportunities.filter((one) => one.theme === theme).length ?? 0;

  return (
    <>
      <PageHeading
        above={`${picture.network} – ${picture.label}`}
        title={t.reflection.title}
        lead={t.reflection.lead}
      />
      <SessionsSection waveId={picture.waveId} />

      <h2>{t.reflection.howTitle}</h2>
      <ol className="cycle">
        {t.reflection.how.map(({ title, text }) => (
          <li key={title} className="cycle__step">
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>

      <h2>{t.reflection.factsTitle}</h2>
      <DefinitionList items={t.reflection.facts} />

      <h2>{t.reflection.themesTitle}</h2>
      <DataTable
        caption={t.reflection.themesCaption}
        captionHidden
        rows={picture.themes}
        rowKey={({ theme }) => theme}
        columns={[
          { key: 'theme', header: t.reflection.theme, namesRow: true, cell: ({ theme }) => t.common.themes[theme] },
          { key: 'picture', header: t.reflection.picture, cell: ({ table }) => sentence(table) },
          {
            key: 'opportunities',
            header: t.reflection.opportunities,
            kind: 'number',
            cell: ({ theme }) => countOf(theme),
          },
        ]}
      />
      <p>
        <LinkButton kind="secondary" to="/networks/$networkId/agenda" params={{ networkId: picture.networkId }}>
          {t.reflection.toAgenda}
        </LinkButton>
      </p>
    </>
  );
}
