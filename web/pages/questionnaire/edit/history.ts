/** What was changed, so that it can be undone and done again. Pure: the page keeps the state. */
import type { Draft } from '../../../../surveys/index.ts';

/** A draft, and the name of the part that was changed next. */
type Step = { draft: Draft; at: string | null };

export type History = {
  past: Step[];
  present: Draft;
  future: Step[];
  /** What goes on being typed; the next change of the same run is no step of its own. */
  run: string | null;
};

const most = 200;

/** A history that begins with this draft. */
export const startHistory = (draft: Draft): History => ({ past: [], present: draft, future: [], run: null });

/**
 * Goes on with another draft. The same draft is no change.
 *
 * @param o.at the part that is changed, to go back to when the change is undone
 * @param o.run one name for changes that are undone at once, such as typing in one field
 */
export function changed(history: History, draft: Draft, o: { at: string | null; run?: string }): History {
  if (draft === history.present) return history;
  const run = o.run ?? null;
  if (run !== null && run === history.run) return { ...history, present: draft, future: [] };
  const past = [...history.past, { draft: history.present, at: o.at }].slice(-most);
  return { past, present: draft, future: [], run };
}

/** Ends what was being typed: the next change is a step of its own. */
export const sealed = (history: History): History => (history.run === null ? history : { ...history, run: null });

/** One step back, and which part to look at. */
export function undone(history: History): { history: History; at: string | null } {
  const step = history.past.at(-1);
  if (!step) return { history, at: null };
  const future = [{ draft: history.present, at: step.at }, ...history.future];
  return { history: { past: history.past.slice(0, -1), present: step.draft, future, run: null }, at: step.at };
}

/** One step forward again, and which part to look at. */
export function redone(history: History): { history: History; at: string | null } {
  const [step, ...future] = history.future;
  if (!step) return { history, at: null };
  const past = [...history.past, { draft: history.present, at: step.at }];
  return { history: { past, present: step.draft, future, run: null }, at: step.at };
}
