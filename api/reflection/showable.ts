/** After so many answers that came in or changed, the room sees the counts anew: no single tap can be read from them. */
export const answersTogether = 3;

/** Whether the room may see the counts of a step as they are now. */
export function mayShow(o: {
  /** Participants who answered this step. */
  answered: number;
  minimum: number;
  /** Whether something is shown already. */
  isShown: boolean;
  /** Answers that came in or changed since it was last shown. */
  changes: number;
  answering: 'open' | 'stopped';
}): boolean {
  return o.answered >= o.minimum && isDue(o);
}

/** Whether enough changed for the counts to be made anew, however many answered. */
export const isDue = (o: { isShown: boolean; changes: number; answering: 'open' | 'stopped' }): boolean =>
  !o.isShown || o.changes >= answersTogether || (o.answering === 'stopped' && o.changes > 0);
