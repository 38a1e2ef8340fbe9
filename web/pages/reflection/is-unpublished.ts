import type { PictureAnswer } from '../../queries/pictures.ts';
import { ProblemError } from '../../queries/problem.ts';

/** Whether a wave has no published picture: an analyst gets the draft then, which never goes to the room; others a refusal. */
export const isUnpublished = (query: { data?: PictureAnswer | undefined; error: Error | null }): boolean =>
  query.data?.published === false || (query.error instanceof ProblemError && query.error.is('nothing-published'));
