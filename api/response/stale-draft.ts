import type { MyInvitation } from '../../db/queries/response/find-my-invitation.ts';
import { Problem } from '../errors.ts';

/** Newer answers were saved elsewhere: nothing is overwritten, and the document holds them as `current`. */
export const staleDraft = (mine: MyInvitation): Problem =>
  new Problem('stale-draft', {
    extra: {
      current: { revision: mine.revision ?? 0, answers: JSON.parse(mine.draft ?? '{}'), savedAt: mine.savedAt },
    },
  });
