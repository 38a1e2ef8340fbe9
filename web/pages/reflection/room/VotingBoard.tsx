import { useState } from 'react';
import { Alert, Button, LinkButton, PageHeading, ProblemAlert, StatusBadge } from '../../../components/index.ts';
import {
  type Proposal,
  type ReflectionSession,
  type ResultOf,
  useMakeOpportunities,
} from '../../../queries/reflection-sessions.ts';
import { useTexts } from '../../../texts/index.tsx';

type Props = { session: ReflectionSession; networkId: string; result: ResultOf<'voting'> | undefined };

/** What the room voted, and from there to the agenda. */
export function VotingBoard({ session, networkId, result }: Props) {
  const t = useTexts();
  const own = t.session.voting;
  const make = useMakeOpportunities(session.id);
  const [chosen, setChosen] = useState<string[]>([]);
  const [isTooFew, setTooFew] = useState(false);
  const votesOf = (id: string) => result?.shown?.find((one) => one.proposalId === id)?.votes ?? 0;
  const standing = session.proposals
    .filter((one) => one.mergedInto === null && !one.setAside)
    .sort((one, other) => votesOf(other.id) - votesOf(one.id));
  const most = Math.max(1, ...standing.map(({ id }) => votesOf(id)));
  const made = standing.filter(({ opportunityId }) => opportunityId !== null).length;
  const toMake = chosen.filter((id) => standing.some((one) => one.id === id && one.opportunityId === null));
  const adopt = () => {
    setTooFew(toMake.length === 0);
    if (toMake.length > 0) make.mutate(toMake, { onSuccess: () => setChosen([]) });
  };
  return (
    <section className="room__board">
      <PageHeading title={own.title} lead={own.lead(session.votesPerParticipant)} />
      {!result?.shown && <p>{t.session.room.from(session.minimum)}</p>}
      {make.error && <ProblemAlert problem={make.error} />}
      {standing.length === 0 && <p>{own.none}</p>}
      <ol className="room__votes">
        {standing.map(({ id, theme, text, opportunityId }) => (
          <li key={id}>
            {opportunityId === null ? (
              <label className="room__select">
                <input
                  type="checkbox"
                  checked={chosen.includes(id)}
                  onChange={() => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])}
                />
                <TextOf theme={theme} text={text} />
              </label>
            ) : (
              <p>
                <TextOf theme={theme} text={text} /> <StatusBadge tone="ok">{own.made}</StatusBadge>
              </p>
            )}
            {result?.shown && (
              <>
                <strong>{own.votes(votesOf(id))}</strong>
                <svg className="count-bars__bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                  <rect className="count-bars__track" width="100" height="4" />
                  <rect className="count-bars__fill" width={(100 * votesOf(id)) / most} height="4" />
                </svg>
              </>
            )}
          </li>
        ))}
      </ol>
      {isTooFew && <Alert tone="warning" title={own.chooseFirst} />}
      <div className="room__tools-of-board">
        {made < standing.length && (
          <Button onClick={adopt} busy={make.isPending}>
            {toMake.length === 0 ? own.makeNone : own.make(toMake.length)}
          </Button>
        )}
        {made > 0 && (
          <LinkButton kind="secondary" to="/networks/$networkId/agenda" params={{ networkId }}>
            {own.toAgenda}
          </LinkButton>
        )}
        <p role="status">{made > 0 ? own.madeStatus(made) : ''}</p>
      </div>
    </section>
  );
}

function TextOf({ theme, text }: Pick<Proposal, 'theme' | 'text'>) {
  const t = useTexts().common;
  return (
    <span>
      {text} <span className="room__voices">{t.themes[theme]}</span>
    </span>
  );
}
