import type { FoundWave } from '../../db/queries/wave/find-wave.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import { linksEnd } from './links-end.ts';

/**
 * Refuses to mail about a wave that nobody can answer any more.
 *
 * @throws Problem `wave-not-open`; `wave-over` when its closing day has passed, though nobody closed it yet
 */
export function mustBeGoing(ports: Ports, wave: FoundWave): void {
  if (wave.status !== 'open') throw new Problem('wave-not-open');
  if (linksEnd(wave.closesOn) <= ports.now().toISOString()) throw new Problem('wave-over');
}
