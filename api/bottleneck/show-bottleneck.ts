import type { FoundBottleneck, FoundDecision } from '../../db/queries/bottleneck/list-bottlenecks.ts';
import type { Bottleneck, Decision, MyBottleneck } from '../schemas/bottleneck.ts';

const dayOf = (time: string) => time.slice(0, 10);

function showDecision(found: FoundDecision, named: boolean): Decision {
  const { id, note, action, passedTo, outcome, outcomeNote, outcomeOn } = found;
  const check =
    outcome === null ? null : { solved: outcome, note: outcomeNote ?? '', on: named ? (outcomeOn ?? '') : null };
  const decided = { id, note, decidedOn: dayOf(found.decidedAt), check };
  switch (found.kind) {
    case 'taken-up':
      if (!action) throw new Error(`showDecision: decision ${id} has no action`);
      return { kind: 'taken-up', ...decided, action };
    case 'passed-on':
      return { kind: 'passed-on', ...decided, to: passedTo ?? '' };
    case 'not-taken-up':
      return { kind: 'not-taken-up', ...decided };
  }
}

function shared({ id, theme, text, wouldHelp, named, decisions }: FoundBottleneck) {
  const [last, ...earlier] = decisions.map((decision) => showDecision(decision, named));
  const standing = last ? { kind: 'decided' as const, decision: last } : { kind: 'open' as const };
  return { id, theme, text, wouldHelp, standing, earlier };
}

/**
 * A bottleneck as the coordinator and the inspectors see it. The one place where it is settled what they learn of who
 * brought it in: of a member that did not want its name there, nothing but the month.
 */
export function showBottleneck(found: FoundBottleneck): Bottleneck {
  return { ...shared(found), broughtIn: broughtIn(found) };
}

function broughtIn({
  membershipId,
  organisation,
  user,
  named,
  on,
  decisions,
}: FoundBottleneck): Bottleneck['broughtIn'] {
  if (membershipId === null) return { kind: 'user', name: user ?? '', on };
  if (!named) return { kind: 'unnamed', month: on.slice(0, 7) };
  const [last] = decisions;
  const told = !last
    ? { kind: 'nothing-to-tell' as const }
    : last.bounceReason !== null
      ? { kind: 'bounced' as const, reason: last.bounceReason }
      : last.toldAt !== null
        ? { kind: 'told' as const, on: dayOf(last.toldAt) }
        : { kind: 'to-tell' as const };
  return { kind: 'member', organisation: organisation ?? '', on, told };
}

/** The same for the member that brought it in. */
export function showMyBottleneck(found: FoundBottleneck): MyBottleneck {
  return { ...shared(found), named: found.named, month: found.on.slice(0, 7) };
}
