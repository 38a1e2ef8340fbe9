import { Alert, PageHeading } from '../../../components/index.ts';
import type { MySession } from '../../../queries/my-session.ts';
import { useTexts } from '../../../texts/index.tsx';
import { useHeadingFocus } from '../useHeadingFocus.ts';
import { mineOf } from './mine.ts';
import type { Message } from './outbox.ts';
import { ProposeStep } from './ProposeStep.tsx';
import { RecogniseStep } from './RecogniseStep.tsx';
import { ResultOfStep } from './ResultOfStep.tsx';
import { SentStatus } from './SentStatus.tsx';
import { SortStep } from './SortStep.tsx';
import { UnsentDraft } from './UnsentDraft.tsx';
import { useOutbox } from './useOutbox.ts';
import { VoteStep } from './VoteStep.tsx';

type Props = { token: string; session: MySession; isLost: boolean };

/** What every step has: the session as told, with what this participant did, whether answers count, and a way to send. */
export type StepProps<Step> = {
  step: Step;
  session: MySession;
  mine: MySession['mine'];
  isStopped: boolean;
  put: (message: Message) => void;
};

/** The step the room is at. */
export function StepPage({ token, session, isLost }: Props) {
  const t = useTexts().participant;
  const { state, put } = useOutbox(token);
  const { step } = session;
  const place = useHeadingFocus(step?.id ?? '');
  const isStopped = session.answering === 'stopped';
  const common = { session, mine: mineOf(session.mine, state), isStopped, put };
  return (
    <div ref={place} className="flow">
      {step === null ? (
        <PageHeading title={t.wait.title} lead={t.wait.text} />
      ) : (
        <>
          <UnsentDraft stepId={step.id} />
          {isStopped && <Alert title={t.stopped} />}
          {step.kind === 'theme' && <RecogniseStep key={step.id} step={step} {...common} />}
          {step.kind === 'sorting' && <SortStep key={step.id} step={step} {...common} />}
          {step.kind === 'proposals' && <ProposeStep key={step.id} step={step} {...common} />}
          {step.kind === 'voting' && <VoteStep key={step.id} step={step} {...common} />}
          <ResultOfStep session={session} />
        </>
      )}
      <SentStatus state={state} isLost={isLost} />
    </div>
  );
}
