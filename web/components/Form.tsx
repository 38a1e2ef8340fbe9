import { createContext, type ReactNode, useContext, useId, useMemo } from 'react';
import { ProblemError } from '../queries/problem.ts';
import { ErrorSummary } from './ErrorSummary.tsx';

type FormState = { idOf: (name: string) => string; errorOf: (name: string) => string | undefined };

const clean = (name: string) => name.replace(/[^\w-]+/g, '-');
const FormContext = createContext<FormState>({ idOf: (name) => `field-${clean(name)}`, errorOf: () => undefined });

/** The id and the error of a field, from the form around it. */
export function useField(name: string, error?: string) {
  const form = useContext(FormContext);
  const id = form.idOf(name);
  const message = error ?? form.errorOf(name);
  return { id, error: message, errorId: `${id}-error`, descriptionId: `${id}-description` };
}

type FormProps = {
  /** The error of the mutation that this form starts, or null. Wrong fields are named on top and beside each field. */
  problem?: Error | null;
  onSubmit: (values: FormData) => void;
  children: ReactNode;
  label?: string;
};

/**
 * A form whose fields know their errors: every field's `name` is the `field` that the API's problem names.
 * The server says what is wrong, all at once; the browser's own bubbles stay off.
 */
export function Form({ problem = null, onSubmit, children, label }: FormProps) {
  const scope = useId();
  const state = useMemo<FormState>(() => {
    const errors = problem instanceof ProblemError ? (problem.problem.errors ?? []) : [];
    return {
      idOf: (name) => `${clean(scope)}-${clean(name)}`,
      errorOf: (name) => errors.find(({ field }) => field === name)?.message,
    };
  }, [problem, scope]);

  return (
    <FormContext value={state}>
      <form
        className="form"
        noValidate
        aria-label={label}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit(new FormData(event.currentTarget));
        }}
      >
        {problem && <ErrorSummary problem={problem} idOf={state.idOf} />}
        {children}
      </form>
    </FormContext>
  );
}
