import { and, eq, isNull } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { newId } from '../../db/ids.ts';
import { type ListedMembership, listCurrentMemberships } from '../../db/queries/membership/list-memberships.ts';
import { listOrganisations } from '../../db/queries/membership/list-organisations.ts';
import type { FoundNetwork } from '../../db/queries/network/find-network.ts';
import { memberships, organisationChanges, organisations } from '../../db/schema.ts';
import type { UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { invalid, Problem } from '../errors.ts';
import type { NewOrganisationChange } from '../schemas/organisation-change.ts';
import { texts } from '../texts/index.ts';
import { today } from '../today.ts';
import { addMembers } from './add-members.ts';
import { nameKey } from './name-key.ts';

type Change<K extends NewOrganisationChange['kind']> = Extract<NewOrganisationChange, { kind: K }>;
type Of = { ports: Ports; actor: UserActor; network: FoundNetwork; membership: ListedMembership };

/**
 * Writes down what became of a member: another name, merged into another member, or another organisation split from it.
 * Whoever merged or split is not compared with what it was before.
 *
 * @throws Problem `invalid-input` for a day to come, a name that is taken or a member that it can't merge into;
 * `membership-ended`
 */
export async function changeOrganisation(tx: Writer, of: Of, change: NewOrganisationChange): Promise<void> {
  const wrong = (field: string, word: 'notYet' | 'nameTaken' | 'mergesInto') =>
    invalid((locale) => [{ field, message: texts(locale).organisationChange[word] }]);
  if (change.on > today(of.ports)) throw wrong('on', 'notYet');
  const current = await listCurrentMemberships(tx, of.network.id);
  if (!current.some(({ id }) => id === of.membership.id)) throw new Problem('membership-ended');
  const known = await listOrganisations(tx, of.network.inspectorateId);
  const taken = (name: string, except: string | null) =>
    known.some((one) => one.id !== except && nameKey(one.name) === nameKey(name));

  if (change.kind === 'renamed') {
    if (taken(change.name, of.membership.organisationId)) throw wrong('name', 'nameTaken');
    await rename(tx, of, change);
  } else if (change.kind === 'merged') {
    const into = current.find(({ id }) => id === change.into);
    if (!into || into.id === of.membership.id) throw wrong('into', 'mergesInto');
    await merge(tx, of, { into, on: change.on });
  } else {
    if (taken(change.organisation, null)) throw wrong('organisation', 'nameTaken');
    await split(tx, of, change);
  }
}

async function rename(tx: Writer, of: Of, { name, on }: Change<'renamed'>): Promise<void> {
  const { organisationId, organisation } = of.membership;
  await tx.update(organisations).set({ name }).where(eq(organisations.id, organisationId));
  await writeDown(tx, of, { organisationId, kind: 'renamed', formerName: organisation, otherId: null, on });
}

async function merge(tx: Writer, of: Of, { into, on }: { into: ListedMembership; on: string }): Promise<void> {
  const { id, organisationId, from } = of.membership;
  // A membership never ends before it began.
  await tx
    .update(memberships)
    .set({ to: on < from ? from : on })
    .where(and(eq(memberships.id, id), isNull(memberships.to)));
  await writeDown(tx, of, { organisationId, kind: 'merged', formerName: null, otherId: into.organisationId, on });
}

async function split(tx: Writer, of: Of, { kind: _, on, ...member }: Change<'split'>): Promise<void> {
  const { ports, actor, network, membership } = of;
  await addMembers(tx, ports, actor, network, [{ contactLocale: 'nl', ...member }]);
  const known = await listOrganisations(tx, network.inspectorateId);
  const organisationId = known.find((one) => nameKey(one.name) === nameKey(member.organisation))?.id ?? '';
  await writeDown(tx, of, { organisationId, kind: 'split', formerName: null, otherId: membership.organisationId, on });
}

type Written = Omit<typeof organisationChanges.$inferInsert, 'id' | 'createdAt'>;

async function writeDown(tx: Writer, { ports, actor }: Of, written: Written): Promise<void> {
  const now = ports.now();
  const id = newId(now, ports.randomBytes);
  await tx.insert(organisationChanges).values({ ...written, id, createdAt: now.toISOString() });
  await audit(tx, ports, actor, 'change', 'organisation', written.organisationId);
}
