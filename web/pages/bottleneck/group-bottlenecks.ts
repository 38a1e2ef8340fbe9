import type { Bottleneck } from '../../queries/bottlenecks.ts';

type Group = 'toDecide' | 'running' | 'finished';

/** To decide is also what was not, or only partly, solved: it comes back on the table. */
function groupOf({ standing }: Bottleneck): Group {
  if (standing.kind === 'open') return 'toDecide';
  const { kind, check } = standing.decision;
  if (kind === 'not-taken-up' || check?.solved === 'yes') return 'finished';
  return check === null ? 'running' : 'toDecide';
}

/** What asks for a decision, what is under way, and what is finished; each in the order of the list. */
export function groupBottlenecks(all: Bottleneck[]): Record<Group, Bottleneck[]> {
  const of = (group: Group) => all.filter((one) => groupOf(one) === group);
  return { toDecide: of('toDecide'), running: of('running'), finished: of('finished') };
}
