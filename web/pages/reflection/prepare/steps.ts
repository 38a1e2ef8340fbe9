/** Changing the steps of a session, as plain lists. */
import type { SessionStep } from '../../../queries/reflection-sessions.ts';

/** The same list with one step moved; past an end it stays. */
export function moved(steps: SessionStep[], id: string, by: 1 | -1): SessionStep[] {
  const from = steps.findIndex((step) => step.id === id);
  const step = steps[from];
  if (!step || !steps[from + by]) return steps;
  const others = steps.filter((one) => one.id !== id);
  return [...others.slice(0, from + by), step, ...others.slice(from + by)];
}

/** Whether two steps are about the same. */
export const isSame = (one: SessionStep, other: SessionStep): boolean =>
  one.kind === 'theme' ? other.kind === 'theme' && one.theme === other.theme : one.kind === other.kind;
