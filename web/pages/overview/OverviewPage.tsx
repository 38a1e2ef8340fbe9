import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { DataTable, EmptyState, Loaded, PageHeading } from '../../components/index.ts';
import { type Overview, overviewQuery } from '../../queries/overview.ts';
import { useFormat, useLanguage, useTexts } from '../../texts/index.tsx';

/** All networks of an inspectorate: who is where in the year. By name: no ranking, and no sorting by score. */
export function OverviewPage() {
  const t = useTexts().overview;
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <Loaded query={useQuery(overviewQuery)}>
        {(overview) =>
          overview.networks.length === 0 ? (
            <EmptyState title={t.emptyTitle}>
              <p>{t.empty}</p>
            </EmptyState>
          ) : (
            <>
              <WhoIsWhere networks={overview.networks} />
              <Recurring {...overview} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function WhoIsWhere({ networks }: Pick<Overview, 'networks'>) {
  const t = useTexts().overview;
  const format = useFormat();
  return (
    <DataTable
      caption={t.caption(networks.length)}
      rows={networks}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'network',
          header: t.network,
          namesRow: true,
          cell: ({ id, name }) => (
            <Link to="/networks/$networkId" params={{ networkId: id }}>
              {name}
            </Link>
          ),
        },
        { key: 'members', header: t.members, kind: 'number', cell: ({ members }) => members },
        { key: 'step', header: t.stepHeader, cell: ({ step }) => t.step[step] },
        { key: 'wave', header: t.wave, cell: ({ wave }) => wave?.label ?? '–' },
        {
          key: 'response',
          header: t.response,
          cell: ({ wave }) => (wave && wave.invited > 0 ? t.answered(wave.submitted, wave.invited) : '–'),
        },
        { key: 'closes', header: t.closes, cell: ({ wave }) => (wave ? format.shortDay(wave.closesOn) : '–') },
      ]}
    />
  );
}

function Recurring({ recurring, networksNeeded }: Overview) {
  const t = useTexts().overview;
  const { language } = useLanguage();
  return (
    <section className="flow" aria-labelledby="recurring">
      <h2 id="recurring">{t.recurringTitle}</h2>
      <p>{t.recurringLead(networksNeeded)}</p>
      {recurring.length === 0 ? (
        <p>{t.recurringEmpty(networksNeeded)}</p>
      ) : (
        <ul>
          {recurring.map(({ code, label, networks }) => (
            <li key={code}>{t.recurringIn(label[language], networks)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
