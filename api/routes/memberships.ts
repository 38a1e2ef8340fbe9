import { createRoute, z } from '@hono/zod-openapi';
import { and, eq, isNull } from 'drizzle-orm';
import {
  findMembership,
  type ListedMembership,
  listCurrentMemberships,
  listMemberships,
} from '../../db/queries/membership/list-memberships.ts';
import { memberships, organisations } from '../../db/schema.ts';
import { canManageMembers, must } from '../access.ts';
import { audit } from '../audit.ts';
import { router } from '../context.ts';
import { invalid, Problem } from '../errors.ts';
import { readMembers } from '../member-import/read-members.ts';
import { readTable } from '../member-import/read-table.ts';
import { sameAddress } from '../member-link/same-address.ts';
import { stopMemberLinks } from '../member-link/stop-member-links.ts';
import { addMembers } from '../network/add-members.ts';
import { membershipOf } from '../network/membership-of.ts';
import { nameKey } from '../network/name-key.ts';
import { networkOf } from '../network/network-of.ts';
import { Id, jsonAnswer, jsonBody } from '../schemas/common.ts';
import { Membership, MembershipChange, NewMembership } from '../schemas/network.ts';
import { texts } from '../texts/index.ts';
import { today } from '../today.ts';

const ofNetwork = z.object({ networkId: Id });
const one = z.object({ membershipId: Id });

const show = ({ networkId: _, ...membership }: ListedMembership) => membership;

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const file = z.any().openapi({ type: 'string', format: 'binary' });
const fileBody = { content: { 'text/csv': { schema: file }, [xlsx]: { schema: file } } };

const FoundMembers = z
  .object({
    members: z.array(
      z.object({
        row: z.number().int(),
        organisation: z.string(),
        sector: z.string(),
        contactName: z.string(),
        contactEmail: z.string(),
        contactLocale: z.enum(['nl', 'en']),
      }),
    ),
    errors: z.array(z.object({ field: z.string(), message: z.string() })),
  })
  .openapi('MemberFile', { description: 'What a member file says, and everything that is wrong with it.' });

export const membershipRoutes = router()
  .openapi(
    createRoute({
      method: 'get',
      path: '/networks/{networkId}/memberships',
      summary: 'The members of a network, running and ended',
      request: { params: ofNetwork },
      responses: { 200: jsonAnswer(z.object({ memberships: z.array(Membership) }), 'By name') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { network } = await networkOf(ports, c.get('actor'), c.req.valid('param').networkId);
      const found = await listMemberships(ports.store.read, network.id);
      return c.json({ memberships: found.map(show) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/networks/{networkId}/memberships',
      summary: 'Add one member',
      request: { params: ofNetwork, ...jsonBody(NewMembership) },
      responses: { 201: jsonAnswer(Membership, 'The new membership') },
    }),
    async (c) => {
      const [ports, given] = [c.get('ports'), c.req.valid('json')];
      const { network, user } = await networkOf(ports, c.get('actor'), c.req.valid('param').networkId);
      must(canManageMembers(user, network), user);
      const id = await ports.store.write(async (tx) => {
        const current = await listCurrentMemberships(tx, network.id);
        if (current.some((member) => nameKey(member.organisation) === nameKey(given.organisation))) {
          throw invalid((locale) => [{ field: 'organisation', message: texts(locale).memberFile.alreadyMember }]);
        }
        const [added] = await addMembers(tx, ports, user, network, [{ contactLocale: 'nl', ...given }]);
        return added ?? '';
      });
      const membership = await findMembership(ports.store.read, id);
      if (!membership) throw new Problem('not-found');
      return c.json(show(membership), 201);
    },
  )
  .openapi(
    createRoute({
      method: 'patch',
      path: '/memberships/{membershipId}',
      summary: 'Change the sector or the contact of a member',
      request: { params: one, ...jsonBody(MembershipChange) },
      responses: { 200: jsonAnswer(Membership, 'The changed membership') },
    }),
    async (c) => {
      const [ports, actor, { sector, ...contact }] = [c.get('ports'), c.get('actor'), c.req.valid('json')];
      const { membership, user } = await membershipOf(ports, actor, c.req.valid('param').membershipId);
      await ports.store.write(async (tx) => {
        if (sector)
          await tx.update(organisations).set({ sector }).where(eq(organisations.id, membership.organisationId));
        if (Object.keys(contact).length > 0) {
          await tx.update(memberships).set(contact).where(eq(memberships.id, membership.id));
          if (!sameAddress(contact.contactEmail ?? membership.contactEmail, membership.contactEmail))
            await stopMemberLinks(tx, ports, membership.id);
        }
        await audit(tx, ports, user, 'change', 'membership', membership.id);
      });
      return c.json(show({ ...membership, ...contact, ...(sector ? { sector } : {}) }), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/memberships/{membershipId}/ending',
      summary: 'End a membership today',
      request: { params: one },
      responses: { 200: jsonAnswer(Membership, 'The ended membership') },
    }),
    async (c) => {
      const [ports, actor] = [c.get('ports'), c.get('actor')];
      const { membership, user } = await membershipOf(ports, actor, c.req.valid('param').membershipId);
      const to = membership.to ?? today(ports);
      await ports.store.write(async (tx) => {
        await tx
          .update(memberships)
          .set({ to })
          .where(and(eq(memberships.id, membership.id), isNull(memberships.to)));
        await audit(tx, ports, user, 'end', 'membership', membership.id);
      });
      return c.json(show({ ...membership, to }), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/networks/{networkId}/member-import-previews',
      summary: 'Read a member file without importing it',
      description: 'Names every wrong row at once. A file in CSV (UTF-8) or XLSX.',
      request: { params: ofNetwork, body: fileBody },
      responses: { 200: jsonAnswer(FoundMembers, 'What the file says') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { network, user } = await networkOf(ports, c.get('actor'), c.req.valid('param').networkId);
      must(canManageMembers(user, network), user);
      const rows = await readTable(new Uint8Array(await c.req.arrayBuffer()));
      const current = await listCurrentMemberships(ports.store.read, network.id);
      const taken = new Set(current.map((member) => nameKey(member.organisation)));
      return c.json(readMembers(rows, taken, c.get('locale')), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/networks/{networkId}/member-imports',
      summary: 'Import members from a file: all of them, or none',
      request: { params: ofNetwork, body: fileBody },
      responses: { 201: jsonAnswer(z.object({ imported: z.number().int() }), 'How many were imported') },
    }),
    async (c) => {
      const [ports, locale] = [c.get('ports'), c.get('locale')];
      const { network, user } = await networkOf(ports, c.get('actor'), c.req.valid('param').networkId);
      must(canManageMembers(user, network), user);
      const rows = await readTable(new Uint8Array(await c.req.arrayBuffer()));
      const imported = await ports.store.write(async (tx) => {
        const current = await listCurrentMemberships(tx, network.id);
        const taken = new Set(current.map((member) => nameKey(member.organisation)));
        const { members, errors } = readMembers(rows, taken, locale);
        if (errors.length > 0) throw new Problem('member-file', { fields: () => errors });
        return (await addMembers(tx, ports, user, network, members)).length;
      });
      return c.json({ imported }, 201);
    },
  );
