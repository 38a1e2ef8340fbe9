import { useQuery } from '@tanstack/react-query';
import { Alert, ButtonGroup, CardGrid, EmptyState, Loaded, PageHeading } from '../../../components/index.ts';
import { type Contributor, contributorsQuery } from '../../../queries/contributors.ts';
import { useFormat, useTexts } from '../../../texts/index.tsx';
import type { Walk } from '../Answering.tsx';
import { StepButton } from '../StepLink.tsx';
import { askedNow } from './asked-parts.ts';
import { ColleagueCard } from './ColleagueCard.tsx';

export type Told = { words: string; isSent: boolean };

/** Who is on what and how far, and what the contact can do about it. */
export function ColleaguesPage(props: Walk & { told: Told | null; onTold: (told: Told) => void }) {
  const { token, told } = props;
  const t = useTexts().contributor;
  return (
    <>
      <PageHeading title={t.list.title} lead={t.list.lead} />
      {told && (
        <Alert tone={told.isSent ? 'ok' : 'warning'}>
          <p>{told.words}</p>
        </Alert>
      )}
      <Loaded query={useQuery(contributorsQuery(token))}>
        {(contributors) => <Listed {...props} contributors={contributors} />}
      </Loaded>
    </>
  );
}

function Listed({ contributors, ...props }: Parameters<typeof ColleaguesPage>[0] & { contributors: Contributor[] }) {
  const t = useTexts().contributor;
  const f = useFormat();
  const asked = askedNow(contributors);
  const stopped = contributors.filter(({ status }) => status === 'withdrawn');
  const buttons = (
    <ButtonGroup>
      <StepButton step="ask-colleague">{t.ask}</StepButton>
      <StepButton kind="secondary">{t.list.back}</StepButton>
    </ButtonGroup>
  );
  return (
    <>
      {asked.length === 0 ? (
        <EmptyState title={t.list.emptyTitle} action={buttons}>
          <p>{t.list.empty}</p>
        </EmptyState>
      ) : (
        <>
          <h2>{t.list.askedTitle}</h2>
          <CardGrid>
            {asked.map((contributor) => (
              <ColleagueCard key={contributor.id} {...props} contributor={contributor} />
            ))}
          </CardGrid>
          {buttons}
        </>
      )}
      {stopped.length > 0 && (
        <>
          <h2>{t.list.stoppedTitle}</h2>
          <ul>
            {stopped.map(({ id, name, withdrawnAt }) => (
              <li key={id}>
                {name}, {t.list.withdrawn(f.day(withdrawnAt ?? ''))}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
