import type { MyInvitation } from '../../db/queries/response/find-my-invitation.ts';
import { Problem } from '../errors.ts';

/**
 * Refuses whatever would change the answers of a response that can't change any more.
 *
 * @throws Problem `already-submitted`, `wave-closed`, `already-declined`
 */
export function mustBeAnswering(mine: MyInvitation): void {
  if (mine.submittedAt !== null) throw new Problem('already-submitted');
  mustBeOpen(mine);
  if (mine.status === 'declined') throw new Problem('already-declined');
}

/** @throws Problem `wave-closed` */
export function mustBeOpen(mine: MyInvitation): void {
  if (mine.waveStatus !== 'open') throw new Problem('wave-closed');
}
