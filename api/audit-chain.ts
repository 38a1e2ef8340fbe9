import { canonicalJson } from './canonical.ts';
import { sha256 } from './tokens.ts';

/** What an audit event says, without its place in the chain. */
export type AuditFacts = {
  id: string;
  at: string;
  actorKind: string;
  actor: string;
  action: string;
  thing: string;
  thingId: string;
};

/** What the chain begins with. */
export const chainStart = '0'.repeat(64);

/**
 * The hash of an event: over the hash of the event before it and everything the event says. Whoever changes, adds or takes
 * away an event somewhere has to make every later hash anew, and the last one is known elsewhere.
 *
 * @param previous the hash before it, 64 hexadecimal digits; `chainStart` for the first
 * @returns 64 hexadecimal digits
 * @source a linked list of digests, as Haber & Stornetta (1991), "How to time-stamp a digital document"
 */
export async function hashOfEvent(previous: string, event: AuditFacts): Promise<string> {
  const { id, at, actorKind, actor, action, thing, thingId } = event;
  return sha256(`${previous}\n${canonicalJson({ id, at, actorKind, actor, action, thing, thingId })}`);
}
