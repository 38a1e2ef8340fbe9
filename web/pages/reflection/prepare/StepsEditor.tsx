import { useEffect, useRef, useState } from 'react';
import { Button, ProblemAlert } from '../../../components/index.ts';
import type { Picture } from '../../../queries/pictures.ts';
import { type ReflectionSession, type SessionStep, useChangeSession } from '../../../queries/reflection-sessions.ts';
import { useTexts } from '../../../texts/index.tsx';
import { stepName } from '../step-name.ts';
import { StepCard } from './StepCard.tsx';
import { isSame, moved } from './steps.ts';

type Props = {
  session: ReflectionSession;
  picture: Picture;
  /** Every step that the picture gives, with all that may be in it. */
  possible: SessionStep[];
};

/** The steps in their order. Every change is kept at once and said aloud. */
export function StepsEditor({ session, picture, possible }: Props) {
  const t = useTexts();
  const own = t.session.prepare;
  const change = useChangeSession(session.id);
  const [said, setSaid] = useState('');
  // What was just done stands here until the server tells the same.
  const steps = change.isPending ? (change.variables.steps ?? session.steps) : session.steps;
  const lastMoved = useRef<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const order = steps.map(({ id }) => id).join(' ');

  // A moved element loses the focus in some browsers.
  // biome-ignore lint/correctness/useExhaustiveDependencies: again for every new order
  useEffect(() => {
    if (lastMoved.current) list.current?.querySelector<HTMLElement>(`[data-step="${lastMoved.current}"]`)?.focus();
    lastMoved.current = null;
  }, [order]);

  const keep = (next: SessionStep[], words: string) => {
    setSaid(words);
    change.mutate({ steps: next });
  };
  const move = (step: SessionStep, by: 1 | -1) => {
    const next = moved(steps, step.id, by);
    if (next === steps) return;
    lastMoved.current = step.id;
    keep(next, own.place(stepName(step, t), next.indexOf(step) + 1, next.length));
  };
  const out = possible.filter((one) => !steps.some((step) => isSame(step, one)));
  return (
    <>
      <h2>{own.stepsTitle}</h2>
      <p>{own.stepsHelp}</p>
      {change.error && <ProblemAlert problem={change.error} />}
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <ol className="session-steps" ref={list}>
        {steps.map((step, place) => (
          <StepCard
            key={step.id}
            step={step}
            place={place}
            total={steps.length}
            picture={picture}
            possible={possible.find((one) => isSame(one, step)) ?? step}
            onMove={(by) => move(step, by)}
            onLeaveOut={() =>
              keep(
                steps.filter(({ id }) => id !== step.id),
                own.leftOut(stepName(step, t)),
              )
            }
            onChange={(next) =>
              keep(
                steps.map((one) => (one.id === next.id ? next : one)),
                t.common.saved,
              )
            }
          />
        ))}
      </ol>
      {out.length > 0 && (
        <>
          <h3>{own.leftOutTitle}</h3>
          <ul className="session-steps">
            {out.map((step) => (
              <li key={step.id} className="session-step session-step--out">
                <span>{stepName(step, t)}</span>
                <Button kind="link" onClick={() => keep([...steps, step], own.isBack(stepName(step, t)))}>
                  {own.putBack}
                  <span className="visually-hidden">: {stepName(step, t)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
