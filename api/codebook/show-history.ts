import type { z } from '@hono/zod-openapi';
import type { FoundChange } from '../../db/queries/codebook/list-changes.ts';
import type { CodebookHistory } from '../schemas/codebook.ts';
import type { CodebookChange } from './change.ts';
import { reversible } from './reverse-change.ts';

/** The history of a codebook, latest first. Which observations a change moved is not in it. */
export function showHistory(changes: FoundChange[]): z.infer<typeof CodebookHistory>['changes'] {
  const can = reversible(changes);
  return changes
    .map(({ id, code, change, by, at, why, reversedById }) => {
      const made = JSON.parse(change) as CodebookChange;
      const into = made.kind === 'merge' || made.kind === 'split' ? made.into : null;
      return { id, code, kind: made.kind, into, by, at, why, reversed: reversedById !== null, reversible: can.has(id) };
    })
    .reverse();
}
