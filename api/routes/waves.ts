import { createRoute, z } from '@hono/zod-openapi';
import { and, eq } from 'drizzle-orm';
import { listPossibleAnalysts } from '../../db/queries/wave/list-possible-analysts.ts';
import { listWaves } from '../../db/queries/wave/list-waves.ts';
import { waves } from '../../db/schema.ts';
import { canRunWave, must } from '../access.ts';
import { audit } from '../audit.ts';
import { router } from '../context.ts';
import { Problem } from '../errors.ts';
import { networkOf } from '../network/network-of.ts';
import { Id, jsonAnswer, jsonBody, noAnswer } from '../schemas/common.ts';
import {
  ListedWave,
  Mailings,
  MembershipChanges,
  NewWave,
  Reminding,
  Sending,
  Wave,
  WaveChange,
} from '../schemas/wave.ts';
import { membershipChanges } from '../wave/membership-changes.ts';
import { openWave } from '../wave/open-wave.ts';
import { addWave, checkPlan, setAnalysts } from '../wave/plan-wave.ts';
import { remind } from '../wave/remind.ts';
import { daysOf } from '../wave/reminder-days.ts';
import { rerunWave } from '../wave/rerun-wave.ts';
import { sendInvitations } from '../wave/send-invitations.ts';
import { showMailings } from '../wave/show-mailings.ts';
import { showWave } from '../wave/show-wave.ts';
import { waveOf } from '../wave/wave-of.ts';

const ofNetwork = z.object({ networkId: Id });
const one = z.object({ waveId: Id });

export const waveRoutes = router()
  .openapi(
    createRoute({
      method: 'get',
      path: '/networks/{networkId}/waves',
      summary: 'The waves of a network',
      request: { params: ofNetwork },
      responses: { 200: jsonAnswer(z.object({ waves: z.array(ListedWave) }), 'Newest first') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { network } = await networkOf(ports, c.get('actor'), c.req.valid('param').networkId);
      return c.json({ waves: await listWaves(ports.store.read, network.id) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/networks/{networkId}/possible-analysts',
      summary: 'Who may read the answers of a wave of this network',
      description: 'The inspectors of its inspectorate, without who coordinates the network.',
      request: { params: ofNetwork },
      responses: {
        200: jsonAnswer(
          z.object({ analysts: z.array(z.object({ id: Id, name: z.string(), organisation: z.string().nullable() })) }),
          'By name',
        ),
      },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { network } = await networkOf(ports, c.get('actor'), c.req.valid('param').networkId);
      return c.json({ analysts: await listPossibleAnalysts(ports.store.read, network) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/networks/{networkId}/waves',
      summary: 'Make a wave, as a draft',
      request: { params: ofNetwork, ...jsonBody(NewWave) },
      responses: { 201: jsonAnswer(Wave, 'The draft') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { network, user } = await networkOf(ports, c.get('actor'), c.req.valid('param').networkId);
      must(canRunWave(user, network), user);
      const id = await addWave(ports, user, network, c.req.valid('json'), null);
      const { wave } = await waveOf(ports, user, id);
      return c.json(await showWave(ports, user, wave), 201);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/waves/{waveId}',
      summary: 'One wave, with its promise',
      request: { params: one },
      responses: { 200: jsonAnswer(Wave, 'The wave') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { wave, user } = await waveOf(ports, c.get('actor'), c.req.valid('param').waveId);
      return c.json(await showWave(ports, user, wave), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'patch',
      path: '/waves/{waveId}',
      summary: 'Change a draft wave',
      request: { params: one, ...jsonBody(WaveChange) },
      responses: { 200: jsonAnswer(Wave, 'The changed draft') },
    }),
    async (c) => {
      const [ports, change] = [c.get('ports'), c.req.valid('json')];
      const { wave, user } = await waveOf(ports, c.get('actor'), c.req.valid('param').waveId);
      must(canRunWave(user, wave.network), user);
      if (wave.status !== 'draft') throw new Problem('wave-not-draft');
      const plan = {
        label: wave.label,
        questionnaire: wave.questionnaire,
        version: wave.versionNumber,
        opensOn: wave.opensOn,
        closesOn: wave.closesOn,
        threshold: wave.threshold,
        reminderDays: daysOf(wave),
        mailLimit: wave.mailLimit,
        namedTies: wave.namedTies,
        servesFamily: wave.servesFamily,
        analysts: wave.analysts,
        ...change,
      };
      const { versionId } = await checkPlan(ports, wave.network, plan);
      await ports.store.write(async (tx) => {
        const { label, opensOn, closesOn, threshold, mailLimit, namedTies, servesFamily } = plan;
        const reminderDays = JSON.stringify(plan.reminderDays);
        const changed = await tx
          .update(waves)
          .set({ label, opensOn, closesOn, threshold, reminderDays, mailLimit, namedTies, servesFamily, versionId })
          .where(and(eq(waves.id, wave.id), eq(waves.status, 'draft')))
          .returning({ id: waves.id });
        if (changed.length === 0) throw new Problem('wave-not-draft');
        await setAnalysts(tx, wave.id, plan.analysts);
        await audit(tx, ports, user, 'change', 'wave', wave.id);
      });
      const { wave: changed } = await waveOf(ports, user, wave.id);
      return c.json(await showWave(ports, user, changed), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/waves/{waveId}/opening',
      summary: 'Open a wave: fix its promise and its members, and send the invitations',
      request: { params: one },
      responses: { 200: jsonAnswer(Sending, 'How many invitations went out') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { wave, user } = await waveOf(ports, c.get('actor'), c.req.valid('param').waveId);
      must(canRunWave(user, wave.network), user);
      await openWave(ports, user, wave.id);
      const { wave: opened } = await waveOf(ports, user, wave.id);
      return c.json(await sendInvitations(ports, user, opened), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/waves/{waveId}/reminders',
      summary:
        'Remind who has neither submitted nor declined, at most once a day and within the promised number of mails',
      request: { params: one },
      responses: { 200: jsonAnswer(Reminding, 'How many reminders went out') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { wave, user } = await waveOf(ports, c.get('actor'), c.req.valid('param').waveId);
      must(canRunWave(user, wave.network), user);
      return c.json(await remind(ports, user, wave), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/waves/{waveId}/mailings',
      summary: 'What was mailed about a wave, and when the next reminder goes out',
      request: { params: one },
      responses: { 200: jsonAnswer(Mailings, 'Newest first') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { wave } = await waveOf(ports, c.get('actor'), c.req.valid('param').waveId);
      return c.json(await showMailings(ports, wave), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/waves/{waveId}/closing',
      summary: 'Close a wave: nobody can answer any more',
      request: { params: one },
      responses: { 204: noAnswer('Closed') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { wave, user } = await waveOf(ports, c.get('actor'), c.req.valid('param').waveId);
      must(canRunWave(user, wave.network), user);
      await ports.store.write(async (tx) => {
        const closed = await tx
          .update(waves)
          .set({ status: 'closed', closedAt: ports.now().toISOString() })
          .where(and(eq(waves.id, wave.id), eq(waves.status, 'open')))
          .returning({ id: waves.id });
        if (closed.length === 0) throw new Problem('wave-not-open');
        await audit(tx, ports, user, 'close', 'wave', wave.id);
      });
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/waves/{waveId}/reruns',
      summary: 'Plan the next wave of this network from this one',
      request: { params: one },
      responses: { 201: jsonAnswer(Wave, 'The draft of the next wave') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { wave, user } = await waveOf(ports, c.get('actor'), c.req.valid('param').waveId);
      must(canRunWave(user, wave.network), user);
      const id = await rerunWave(ports, user, wave);
      const { wave: next } = await waveOf(ports, user, id);
      return c.json(await showWave(ports, user, next), 201);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/waves/{waveId}/membership-changes',
      summary: 'What changed among the members since the previous wave',
      request: { params: one },
      responses: { 200: jsonAnswer(MembershipChanges, 'Joined, left and changed') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { wave } = await waveOf(ports, c.get('actor'), c.req.valid('param').waveId);
      return c.json(await membershipChanges(ports, wave), 200);
    },
  );
