import { type Answers, isSame } from './answers.ts';

/** One question that was answered differently here and elsewhere since both were the same. */
export type Conflict = { item: string; here: unknown; elsewhere: unknown };

export type Merged = { answers: Answers; conflicts: Conflict[]; takenFromElsewhere: number };

/**
 * Brings together what was answered here and elsewhere since both were `base`. What only one side changed is taken from
 * that side; what both changed differently is a conflict, in which the answer given here stands until someone chooses.
 */
export function mergeDrafts(base: Answers, here: Answers, elsewhere: Answers): Merged {
  const answers: Answers = {};
  const conflicts: Conflict[] = [];
  let takenFromElsewhere = 0;
  for (const item of new Set([...Object.keys(here), ...Object.keys(elsewhere)])) {
    const [was, mine, theirs] = [base[item], here[item], elsewhere[item]];
    const isTheirs = isSame(mine, was) && !isSame(theirs, was);
    if (isTheirs) takenFromElsewhere += 1;
    else if (!isSame(mine, theirs) && !isSame(theirs, was)) conflicts.push({ item, here: mine, elsewhere: theirs });
    const value = isTheirs ? theirs : mine;
    if (value !== undefined) answers[item] = value;
  }
  return { answers, conflicts, takenFromElsewhere };
}
