import { saveDraft } from '../../../queries/my-invitation.ts';
import { ProblemError } from '../../../queries/problem.ts';
import type { Answers } from './answers.ts';
import type { Draft, SaveOutcome } from './draft-keeper.ts';

/** Saves, and tells what came of it in the words of the draft keeper. */
export async function trySaving(
  token: string,
  draft: { revision: number; answers: Answers },
  leaving: boolean,
): Promise<SaveOutcome> {
  try {
    return { kind: 'saved', ...(await saveDraft(token, draft, leaving)) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    if (error.isPassing || error.is('too-many-requests')) return { kind: 'unreachable' };
    if (error.is('stale-draft')) return { kind: 'stale', current: error.problem.current as Draft };
    if (error.is('invalid-answers', 'invalid-input', 'too-large')) return { kind: 'refused', problem: error };
    return { kind: 'ended', problem: error };
  }
}
