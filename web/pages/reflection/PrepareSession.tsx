import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, ButtonGroup, DataTable, DefinitionList, LinkButton, PageHeading } from '../../components/index.ts';
import { opportunitiesQuery } from '../../queries/opportunities.ts';
import type { Picture } from '../../queries/pictures.ts';
import { useTexts } from '../../texts/index.tsx';
import { canFillScreen, fillScreen } from './full-screen.ts';
import { useThemeSentence } from './useThemeSentence.ts';

export function PrepareSession({ picture }: { picture: Picture }) {
  const t = useTexts();
  const { waveId } = picture;
  const navigate = useNavigate();
  const sentence = useThemeSentence(picture);
  const { data } = useQuery(opportunitiesQuery(waveId));
  const countOf = (theme: string) => data?.opportunities.filter((one) => one.theme === theme).length ?? 0;

  const start = async () => {
    await fillScreen();
    await navigate({ to: '/waves/$waveId/reflection/room', params: { waveId }, search: { theme: 'ambition' } });
  };

  return (
    <>
      <PageHeading
        above={`${picture.network} – ${picture.label}`}
        title={t.reflection.title}
        lead={t.reflection.lead}
      />
      <ButtonGroup>
        {canFillScreen() && <Button onClick={start}>{t.reflection.start}</Button>}
        <LinkButton
          kind={canFillScreen() ? 'secondary' : 'primary'}
          to="/waves/$waveId/reflection/room"
          params={{ waveId }}
          search={{ theme: 'ambition' }}
        >
          {t.reflection.startHere}
        </LinkButton>
      </ButtonGroup>

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
          {
            key: 'theme',
            header: t.reflection.theme,
            namesRow: true,
            cell: ({ theme }) => (
              <Link to="/waves/$waveId/reflection/room" params={{ waveId }} search={{ theme }}>
                {t.common.themes[theme]}
              </Link>
            ),
          },
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
