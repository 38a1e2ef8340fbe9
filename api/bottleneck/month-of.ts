import { newId } from '../../db/ids.ts';
import type { Ports } from '../env.ts';

/** The first day of the month it is now. */
export const monthOf = ({ now }: Pick<Ports, 'now'>): string => `${now().toISOString().slice(0, 7)}-01`;

/**
 * An id that tells the month it was made in and no more. Ids tell their time, so that of what someone does without a
 * name must not be an ordinary one.
 */
export const idOfMonth = (ports: Pick<Ports, 'now' | 'randomBytes'>): string =>
  newId(new Date(`${monthOf(ports)}T00:00:00Z`), ports.randomBytes);
