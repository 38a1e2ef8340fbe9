import { useState } from 'react';
import { PageHeading } from '../../../components/index.ts';
import type { MyStepOf } from '../../../queries/my-session.ts';
import { useTexts } from '../../../texts/index.tsx';
import type { StepProps } from './StepPage.tsx';

/** A few votes over the proposals, one per proposal. */
export function VoteStep({ step, session, mine, put }: StepProps<MyStepOf<'voting'>>) {
  const t = useTexts();
  const own = t.participant.vote;
  const [isFull, setFull] = useState(false);
  // A proposal that was merged or set aside since takes its vote along: it can be given again.
  const chosen = mine.votes.filter((id) => step.proposals.some((proposal) => proposal.id === id));
  const left = session.votesPerParticipant - chosen.length;
  const toggle = (id: string) => {
    const isTaken = chosen.includes(id);
    setFull(!isTaken && left <= 0);
    if (isTaken) put({ kind: 'votes', proposalIds: chosen.filter((one) => one !== id) });
    else if (left > 0) put({ kind: 'votes', proposalIds: [...chosen, id] });
  };
  return (
    <>
      <PageHeading
        above={t.participant.step(session.position + 1, session.stepCount)}
        title={own.title}
        lead={own.lead(session.votesPerParticipant)}
      />
      {step.proposals.length === 0 && <p>{own.none}</p>}
      <p className="phone__left" role="status">
        {isFull ? own.full : own.left(left)}
      </p>
      <fieldset className="choices choices--large">
        <legend className="visually-hidden">{own.title}</legend>
        <div className="choices__row">
          {step.proposals.map(({ id, theme, text }) => (
            <label key={id} className={`choices__one ${chosen.includes(id) ? 'choices__one--chosen' : ''}`}>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
              <span>
                {text} <span className="phone__theme">{t.common.themes[theme]}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
