import { createRoute, z } from '@hono/zod-openapi';
import {
  findInvitation,
  type ListedInvitation,
  listInvitations,
} from '../../db/queries/invitation/list-invitations.ts';
import { canReadAnswers, canRunWave, must } from '../access.ts';
import { router } from '../context.ts';
import { Problem } from '../errors.ts';
import { Email, Id, jsonAnswer, jsonBody, Line, LocaleField } from '../schemas/common.ts';
import { Invitation, SectorCount } from '../schemas/wave.ts';
import { countSectors } from '../wave/count-sectors.ts';
import { resend } from '../wave/resend.ts';
import { waveOf } from '../wave/wave-of.ts';

const show = (
  { waveId: _w, locale: _l, expiresAt: _e, ...invitation }: ListedInvitation,
  o: { withReason: boolean },
) => ({ ...invitation, declineReason: o.withReason ? invitation.declineReason : null });

export const invitationRoutes = router()
  .openapi(
    createRoute({
      method: 'get',
      path: '/waves/{waveId}/invitations',
      summary: 'Who was invited to a wave and how far they are',
      request: { params: z.object({ waveId: Id }) },
      responses: {
        200: jsonAnswer(
          z.object({ invitations: z.array(Invitation), sectors: z.array(SectorCount) }),
          'By name of the organisation, and counted per sector',
        ),
      },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { wave, user } = await waveOf(ports, c.get('actor'), c.req.valid('param').waveId);
      const found = await listInvitations(ports.store.read, wave.id);
      const withReason = canReadAnswers(user, wave.network, wave);
      return c.json(
        { invitations: found.map((invitation) => show(invitation, { withReason })), sectors: countSectors(found) },
        200,
      );
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/invitations/{invitationId}/resending',
      summary: 'Send an invitation anew, perhaps to another contact; earlier links stop working',
      request: {
        params: z.object({ invitationId: Id }),
        ...jsonBody(z.object({ contactName: Line(), contactEmail: Email, locale: LocaleField }).partial()),
      },
      responses: {
        200: jsonAnswer(
          z.object({ outcome: z.enum(['accepted', 'refused', 'deferred', 'unreachable']) }),
          'What became of the mail',
        ),
      },
    }),
    async (c) => {
      const [ports, actor] = [c.get('ports'), c.get('actor')];
      const invitation = await findInvitation(ports.store.read, c.req.valid('param').invitationId);
      const { wave, user } = await waveOf(ports, actor, invitation?.waveId ?? '');
      must(canRunWave(user, wave.network), user);
      if (!invitation) throw new Problem('not-found');
      const { kind } = await resend(ports, user, wave, invitation, c.req.valid('json'));
      return c.json({ outcome: kind }, 200);
    },
  );
