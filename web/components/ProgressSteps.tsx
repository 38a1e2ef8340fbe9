import type { ReactNode } from 'react';
import { useTexts } from '../texts/index.tsx';
import { Icon } from './Icon.tsx';

export type Step = { key: string; label: ReactNode; description?: ReactNode };

/** Where someone is in a series of steps. Everything before `current` is done; `current` past the end: all done. */
export function ProgressSteps(props: { label: string; steps: Step[]; current: number }) {
  const t = useTexts().common;
  return (
    <ol className="steps" aria-label={props.label}>
      {props.steps.map(({ key, label, description }, index) => {
        const state = index < props.current ? 'done' : index === props.current ? 'current' : 'todo';
        return (
          <li
            key={key}
            className={`steps__step steps__step--${state}`}
            aria-current={state === 'current' ? 'step' : undefined}
          >
            <span className="steps__marker" aria-hidden="true">
              {state === 'done' ? <Icon name="check" /> : index + 1}
            </span>
            <div>
              <p className="steps__label">
                {label} <span className="steps__state">({t.step[state]})</span>
              </p>
              {description && <div className="steps__description">{description}</div>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
