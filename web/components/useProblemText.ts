import { ProblemError } from '../queries/problem.ts';
import { useTexts } from '../texts/index.tsx';

/** What to tell about an error: the API's own words where it had any. */
export function useProblemText(error: unknown): { title: string; detail: string } {
  const t = useTexts().common;
  if (!(error instanceof ProblemError)) return t.unexpected;
  if (error.is('offline')) return t.offline;
  const { title, detail } = error.problem;
  return title ? { title, detail } : t.unexpected;
}
