import { useEffect, useRef } from 'react';
import { ProblemError } from '../queries/problem.ts';
import { useProblemText } from './useProblemText.ts';

type Props = { problem: Error; idOf?: (field: string) => string };

/** What is wrong, on top of a form: takes the focus and links to every wrong field. `Form` shows it by itself. */
export function ErrorSummary({ problem, idOf = (field) => `field-${field}` }: Props) {
  const { title, detail } = useProblemText(problem);
  const box = useRef<HTMLDivElement>(null);
  const errors = problem instanceof ProblemError ? (problem.problem.errors ?? []) : [];

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new problem is a new summary, also with the same words
  useEffect(() => box.current?.focus(), [problem]);

  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
      <h2 className="error-summary__title">{title}</h2>
      <p>{detail}</p>
      {errors.length > 0 && (
        <ul>
          {errors.map(({ field, message }) => (
            <li key={`${field} ${message}`}>
              <a
                href={`#${idOf(field)}`}
                onClick={(event) => {
                  const control = document.getElementById(idOf(field));
                  event.preventDefault();
                  control?.focus();
                  control?.scrollIntoView({ block: 'center' });
                }}
              >
                {message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
