import { createRoute, z } from '@hono/zod-openapi';
import {
  type FoundOrganisationChange,
  listOrganisationChanges,
} from '../../db/queries/membership/list-organisation-changes.ts';
import { router } from '../context.ts';
import { changeOrganisation } from '../network/change-organisation.ts';
import { membershipOf } from '../network/membership-of.ts';
import { networkOf } from '../network/network-of.ts';
import { Id, jsonAnswer, jsonBody } from '../schemas/common.ts';
import { NewOrganisationChange, OrganisationChange } from '../schemas/organisation-change.ts';

const List = z.object({ organisationChanges: z.array(OrganisationChange) });
const show = ({ organisationId: _, otherId: __, ...shown }: FoundOrganisationChange) => shown;

export const organisationChangesRoutes = router()
  .openapi(
    createRoute({
      method: 'get',
      path: '/networks/{networkId}/organisation-changes',
      summary: 'What became of the members of a network: other names, mergers, splits',
      request: { params: z.object({ networkId: Id }) },
      responses: { 200: jsonAnswer(List, 'In the order in which it happened') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { network } = await networkOf(ports, c.get('actor'), c.req.valid('param').networkId);
      const found = await listOrganisationChanges(ports.store.read, network.id);
      return c.json({ organisationChanges: found.map(show) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/memberships/{membershipId}/organisation-changes',
      summary: 'Write down that a member got another name, merged into another member, or that one split from it',
      request: { params: z.object({ membershipId: Id }), ...jsonBody(NewOrganisationChange) },
      responses: { 201: jsonAnswer(List, 'What became of the members of the network') },
    }),
    async (c) => {
      const [ports, actor] = [c.get('ports'), c.get('actor')];
      const { membership, network, user } = await membershipOf(ports, actor, c.req.valid('param').membershipId);
      const change = c.req.valid('json');
      await ports.store.write((tx) => changeOrganisation(tx, { ports, actor: user, network, membership }, change));
      const found = await listOrganisationChanges(ports.store.read, network.id);
      return c.json({ organisationChanges: found.map(show) }, 201);
    },
  );
