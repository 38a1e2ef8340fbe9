import type { KeyboardEvent } from 'react';
import { Button } from '../../../components/index.ts';
import type { Picture } from '../../../queries/pictures.ts';
import type { SessionStep } from '../../../queries/reflection-sessions.ts';
import { useTexts } from '../../../texts/index.tsx';
import { stepName } from '../step-name.ts';
import { ContentOfStep } from './ContentOfStep.tsx';

type Props = {
  step: SessionStep;
  place: number;
  total: number;
  picture: Picture;
  /** The same step with all that may be in it. */
  possible: SessionStep;
  onMove: (by: 1 | -1) => void;
  onLeaveOut: () => void;
  onChange: (step: SessionStep) => void;
};

/** One step: where it stands, and what is shown in it. */
export function StepCard({ step, place, total, picture, possible, onMove, onLeaveOut, onChange }: Props) {
  const t = useTexts();
  const own = t.session.prepare;
  const name = stepName(step, t);
  const about = <span className="visually-hidden">: {name}</span>;
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || (by !== 1 && by !== -1)) return;
    event.preventDefault();
    onMove(by);
  };
  return (
    <li className="session-step" onKeyDown={onKeyDown}>
      <h3 className="session-step__name" tabIndex={-1} data-step={step.id}>
        {place + 1}. {name}
      </h3>
      <div className="session-step__buttons">
        {place > 0 && (
          <Button kind="link" onClick={() => onMove(-1)}>
            {own.up}
            {about}
          </Button>
        )}
        {place < total - 1 && (
          <Button kind="link" onClick={() => onMove(1)}>
            {own.down}
            {about}
          </Button>
        )}
        <Button kind="link" onClick={onLeaveOut}>
          {own.leaveOut}
          {about}
        </Button>
      </div>
      <ContentOfStep step={step} picture={picture} possible={possible} onChange={onChange} />
    </li>
  );
}
