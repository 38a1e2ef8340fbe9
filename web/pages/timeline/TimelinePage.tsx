import { useQueries, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { TimelineChart } from '../../charts/index.ts';
import { DataTable, EmptyState, LinkButton, Loaded, PageHeading } from '../../components/index.ts';
import { actionsQuery } from '../../queries/actions.ts';
import { type Picture, picturesQuery } from '../../queries/pictures.ts';
import { reflectionSessionsQuery } from '../../queries/reflection-sessions.ts';
import { useFormat, useLanguage, useTexts } from '../../texts/index.tsx';
import { recurrence, timelineOf } from './timeline-of.ts';

/** All published waves of a network under each other: a mirror over the years. */
export function TimelinePage() {
  const t = useTexts().timeline;
  const { networkId } = useParams({ from: '/signed-in/networks/$networkId/timeline' });
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <Loaded query={useQuery(picturesQuery(networkId))}>
        {({ pictures }) =>
          pictures.length === 0 ? (
            <EmptyState
              title={t.emptyTitle}
              action={
                <LinkButton to="/networks/$networkId" params={{ networkId }}>
                  {t.toNetwork}
                </LinkButton>
              }
            >
              <p>{t.empty}</p>
            </EmptyState>
          ) : (
            <Years pictures={pictures.map(({ picture }) => picture)} networkId={networkId} />
          )
        }
      </Loaded>
    </>
  );
}

function Years({ pictures, networkId }: { pictures: Picture[]; networkId: string }) {
  const t = useTexts();
  const scales = [...new Set(pictures.map(({ points }) => points))];
  return (
    <>
      <Waves pictures={pictures} networkId={networkId} />
      {scales.map((points) => {
        const sameScale = pictures.filter((picture) => picture.points === points);
        return (
          <TimelineChart
            key={points}
            title={t.timeline.chartTitle}
            sentence={t.timeline.chartSentence(sameScale.length)}
            rows={timelineOf(sameScale, (theme) => t.common.themes[theme])}
            points={points}
          />
        );
      })}
      <Recurring pictures={pictures} />
    </>
  );
}

function Waves({ pictures, networkId }: { pictures: Picture[]; networkId: string }) {
  const t = useTexts().timeline;
  const format = useFormat();
  const { actions = [] } = useQuery(actionsQuery(networkId)).data ?? {};
  const sessions = useQueries({ queries: pictures.map(({ waveId }) => reflectionSessionsQuery(waveId)) });
  const heldOn = (picture: Picture) =>
    sessions[pictures.indexOf(picture)]?.data?.reflectionSessions.find(({ openedAt }) => openedAt !== null)?.openedAt;
  const agreedIn = ({ waveId }: Picture) => actions.filter(({ opportunity }) => opportunity?.waveId === waveId);
  return (
    <DataTable
      caption={t.wavesTitle}
      rows={pictures}
      rowKey={({ waveId }) => waveId}
      columns={[
        {
          key: 'wave',
          header: t.wave,
          namesRow: true,
          cell: ({ waveId, label }) => (
            <Link to="/waves/$waveId/picture" params={{ waveId }}>
              {label}
            </Link>
          ),
        },
        { key: 'opens', header: t.opens, cell: ({ opensOn }) => format.shortDay(opensOn) },
        {
          key: 'response',
          header: t.response,
          cell: ({ response }) => t.answered(response.submitted, response.invited),
        },
        {
          key: 'session',
          header: t.session,
          cell: (picture) => {
            const on = heldOn(picture);
            return on ? format.shortDay(on) : '–';
          },
        },
        {
          key: 'actions',
          header: t.actions,
          cell: (picture) => {
            const agreed = agreedIn(picture);
            return t.agreed(agreed.length, agreed.filter(({ state }) => state === 'done').length);
          },
        },
        {
          key: 'since',
          header: t.since,
          cell: ({ waveId, since }) =>
            since ? (
              <Link
                to="/networks/$networkId/comparison"
                params={{ networkId }}
                search={{ from: since.waveId, to: waveId }}
              >
                {t.beside(since.label)}
              </Link>
            ) : (
              '–'
            ),
        },
      ]}
    />
  );
}

function Recurring({ pictures }: { pictures: Picture[] }) {
  const t = useTexts().timeline;
  const { language } = useLanguage();
  const found = recurrence(pictures);
  return (
    <section className="flow" aria-labelledby="recurring">
      <h2 id="recurring">{t.recurringTitle}</h2>
      <p>{t.recurringLead}</p>
      {found.length === 0 ? (
        <p>{t.recurringEmpty}</p>
      ) : (
        <DataTable
          caption={t.recurringTitle}
          captionHidden
          rows={found}
          rowKey={({ code }) => code}
          columns={[
            { key: 'theme', header: t.improvementTheme, namesRow: true, cell: ({ label }) => label[language] },
            ...pictures.map(({ waveId, label }) => ({
              key: waveId,
              header: label,
              cell: ({ waves }: (typeof found)[number]) => (waves.includes(waveId) ? t.named : t.notNamed),
            })),
          ]}
        />
      )}
    </section>
  );
}
