import { useEffect, useRef, useState } from 'react';
import { ProblemError } from '../queries/problem.ts';
import { useProblemText } from './useProblemText.ts';

type Props = { problem: Error; idOf?: (field: string) => string };

const fieldId = (field: string) => `field-${field}`;

/** What a field is called on the page: its own label, or the question of its group. Null when it isn't there. */
function nameOf(id: string): string | null {
  const control = document.getElementById(id);
  const label = control?.querySelector(':scope > legend') ?? document.querySelector(`label[for="${CSS.escape(id)}"]`);
  return control && (label?.firstChild?.textContent ?? '');
}

function goTo(id: string): void {
  const control = document.getElementById(id);
  const first = control instanceof HTMLFieldSetElement ? control.querySelector('input') : control;
  first?.focus({ preventScroll: true });
  control?.scrollIntoView({ block: 'center' });
}

/** What is wrong, on top of a form: takes the focus and links to every wrong field. `Form` shows it by itself. */
export function ErrorSummary({ problem, idOf = fieldId }: Props) {
  const { title, detail } = useProblemText(problem);
  const box = useRef<HTMLDivElement>(null);
  const [wrong, setWrong] = useState<{ id: string; name: string | null; message: string }[]>([]);

  // A new problem is a new summary, also with the same words. By now the fields are on the page and have names.
  useEffect(() => {
    const errors = problem instanceof ProblemError ? (problem.problem.errors ?? []) : [];
    setWrong(errors.map(({ field, message }) => ({ id: idOf(field), name: nameOf(idOf(field)), message })));
    box.current?.focus();
  }, [problem, idOf]);

  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
      <h2 className="error-summary__title">{title}</h2>
      <p>{detail}</p>
      {wrong.length > 0 && (
        <ul>
          {wrong.map(({ id, name, message }) => (
            <li key={`${id} ${message}`}>
              {name === null ? (
                message
              ) : (
                <a
                  href={`#${id}`}
                  onClick={(event) => {
                    event.preventDefault();
                    goTo(id);
                  }}
                >
                  {name ? `${name}: ${message}` : message}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
