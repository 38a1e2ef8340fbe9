import type { Picture } from '../../../queries/pictures.ts';
import type {
  ReflectionSession,
  ResultOf,
  SessionStep,
  StepOf,
  StepResult,
} from '../../../queries/reflection-sessions.ts';
import { MirrorOfTheme } from './MirrorOfTheme.tsx';
import { OpportunityPanel } from './OpportunityPanel.tsx';
import { ProposalBoard } from './ProposalBoard.tsx';
import { RecognitionPanel } from './RecognitionPanel.tsx';
import { SortingBoard } from './SortingBoard.tsx';
import { shownOfStep } from './shown-of-step.ts';
import { VotingBoard } from './VotingBoard.tsx';

type Props = { step: SessionStep; session: ReflectionSession; picture: Picture };

/** What is on the screen in a step: the mirror with what the room says of it, or a board. */
export function StageOfStep({ step, session, picture }: Props) {
  switch (step.kind) {
    case 'theme':
      return <StageOfTheme step={step} session={session} picture={picture} />;
    case 'sorting':
      return (
        <SortingBoard session={session} step={step} picture={picture} result={resultOf(session, step.id, 'sorting')} />
      );
    case 'proposals':
      return <ProposalBoard session={session} />;
    case 'voting':
      return (
        <VotingBoard session={session} networkId={picture.networkId} result={resultOf(session, step.id, 'voting')} />
      );
  }
}

function StageOfTheme({ step, session, picture }: Omit<Props, 'step'> & { step: StepOf<'theme'> }) {
  const shown = shownOfStep(picture, step);
  if (!shown) return null;
  return (
    <div className="room__stage">
      <MirrorOfTheme picture={picture} shown={shown} />
      <div className="room__panel">
        <RecognitionPanel session={session} result={resultOf(session, step.id, 'theme')} />
        <OpportunityPanel picture={picture} theme={step.theme} />
      </div>
    </div>
  );
}

function resultOf<Kind extends StepResult['kind']>({ results }: ReflectionSession, stepId: string, kind: Kind) {
  return results.find((one): one is ResultOf<Kind> => one.stepId === stepId && one.kind === kind);
}
