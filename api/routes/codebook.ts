import { createRoute, z } from '@hono/zod-openapi';
import { countCodes } from '../../db/queries/codebook/count-codes.ts';
import { listChanges } from '../../db/queries/codebook/list-changes.ts';
import { listCodedWith } from '../../db/queries/codebook/list-coded-with.ts';
import { canKeepCodebook, type Inspector, must, mustBeUser, type UserActor } from '../access.ts';
import { addCode, codeNow, writeChange } from '../codebook/change-codebook.ts';
import { effectiveCodebook, loadCodebook } from '../codebook/effective-codebook.ts';
import { mergeCodes } from '../codebook/merge-codes.ts';
import { readableWaves } from '../codebook/readable-waves.ts';
import { reverseChange } from '../codebook/reverse-change.ts';
import { showHistory } from '../codebook/show-history.ts';
import { splitCode } from '../codebook/split-code.ts';
import type { AppContext } from '../context.ts';
import { router } from '../context.ts';
import type { Ports } from '../env.ts';
import { waveOfAnalyst } from '../observation/wave-of-analyst.ts';
import { Codebook, CodebookHistory, CodedWith, Merger, NewCode, OnlyWhy, Split } from '../schemas/codebook.ts';
import { Id, jsonAnswer, jsonBody } from '../schemas/common.ts';

const one = z.object({ code: z.string().min(1).max(80) });
const answers = { 200: jsonAnswer(Codebook, 'In the order of the five themes, with what is retired or merged') };

function keeper(c: AppContext): Inspector {
  const actor = c.get('actor');
  must(canKeepCodebook(actor), actor);
  return actor;
}

/** The codebook of the actor's own inspectorate; the shipped one for who has none. */
async function own(ports: Ports, actor: UserActor): Promise<z.infer<typeof Codebook>> {
  const inspectorateId = actor.inspectorate?.id;
  const codes = inspectorateId ? await loadCodebook(ports.store.read, { inspectorateId }) : effectiveCodebook([]);
  const waves = (await readableWaves(ports, actor)).filter((wave) => wave.inspectorateId === inspectorateId);
  const counted = await countCodes(
    ports.store.read,
    waves.map(({ id }) => id),
  );
  const used = Object.fromEntries(counted.map((each) => [each.code, each.used]));
  return { codes, editable: canKeepCodebook(actor), used };
}

export const codebookRoutes = router()
  .openapi(
    createRoute({
      method: 'get',
      path: '/codebook',
      summary: 'The improvement themes of the own inspectorate: those that ship with the framework, with its changes',
      responses: answers,
    }),
    async (c) => {
      const actor = c.get('actor');
      mustBeUser(actor);
      return c.json(await own(c.get('ports'), actor), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/waves/{waveId}/codebook',
      summary: 'The improvement themes that a wave is coded with; for its analysts',
      request: { params: z.object({ waveId: Id }) },
      responses: answers,
    }),
    async (c) => {
      const { read } = c.get('ports').store;
      const { wave, actor } = await waveOfAnalyst(c, c.req.valid('param').waveId);
      const counted = await countCodes(read, [wave.id]);
      const used = Object.fromEntries(counted.map((each) => [each.code, each.used]));
      const codes = await loadCodebook(read, { waveId: wave.id });
      const editable = canKeepCodebook(actor) && actor.inspectorate.id === wave.network.inspectorateId;
      return c.json({ codes, editable, used }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/codebook/codes',
      summary: 'Add an improvement theme',
      request: jsonBody(NewCode),
      responses: { 201: jsonAnswer(z.object({ code: z.string() }), 'Added') },
    }),
    async (c) => {
      const actor = keeper(c);
      const ports = c.get('ports');
      const code = await ports.store.write((tx) => addCode(tx, ports, actor, c.req.valid('json')));
      return c.json({ code }, 201);
    },
  )
  .openapi(
    createRoute({
      method: 'put',
      path: '/codebook/codes/{code}',
      summary: 'Change the wording of an improvement theme; published pictures keep theirs',
      request: { params: one, ...jsonBody(NewCode) },
      responses: answers,
    }),
    async (c) => {
      const actor = keeper(c);
      const ports = c.get('ports');
      const { code } = c.req.valid('param');
      const { words, why } = c.req.valid('json');
      await ports.store.write(async (tx) => {
        await codeNow(tx, { actor, code, states: ['active', 'retired'] });
        await writeChange(tx, ports, actor, { code, change: { kind: 'reword', words }, why });
      });
      return c.json(await own(ports, actor), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/codebook/codes/{code}/mergers',
      summary: 'Merge an improvement theme into another',
      request: { params: one, ...jsonBody(Merger) },
      responses: answers,
    }),
    async (c) => {
      const actor = keeper(c);
      await mergeCodes(c.get('ports'), actor, { ...c.req.valid('param'), ...c.req.valid('json') });
      return c.json(await own(c.get('ports'), actor), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/codebook/codes/{code}/splits',
      summary: 'Make two improvement themes of one, choosing per observation',
      request: { params: one, ...jsonBody(Split) },
      responses: answers,
    }),
    async (c) => {
      const actor = keeper(c);
      await splitCode(c.get('ports'), actor, c.req.valid('param').code, c.req.valid('json'));
      return c.json(await own(c.get('ports'), actor), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'put',
      path: '/codebook/codes/{code}/state',
      summary: 'Retire an improvement theme, or take it into use again',
      request: {
        params: one,
        ...jsonBody(OnlyWhy.extend({ state: z.enum(['active', 'retired']) })),
      },
      responses: answers,
    }),
    async (c) => {
      const actor = keeper(c);
      const ports = c.get('ports');
      const { code } = c.req.valid('param');
      const { state, why } = c.req.valid('json');
      await ports.store.write(async (tx) => {
        await codeNow(tx, { actor, code, states: [state === 'active' ? 'retired' : 'active'] });
        const kind = state === 'active' ? 'restore' : 'retire';
        await writeChange(tx, ports, actor, { code, change: { kind }, why });
      });
      return c.json(await own(ports, actor), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/codebook/codes/{code}/observations',
      summary:
        'The observations with a code that can still be coded anew, in the waves of which the asker reads answers',
      request: { params: one },
      responses: { 200: jsonAnswer(CodedWith, 'Oldest first') },
    }),
    async (c) => {
      const actor = keeper(c);
      const ports = c.get('ports');
      const waves = await readableWaves(ports, actor);
      const waveIds = waves.filter((wave) => wave.inspectorateId === actor.inspectorate.id).map(({ id }) => id);
      const observations = await listCodedWith(ports.store.read, { ...c.req.valid('param'), waveIds });
      return c.json({ observations }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/codebook/changes',
      summary: 'What was changed in the codebook, by whom, when and why',
      responses: { 200: jsonAnswer(CodebookHistory, 'Latest first') },
    }),
    async (c) => {
      const actor = keeper(c);
      const changes = await listChanges(c.get('ports').store.read, { inspectorateId: actor.inspectorate.id });
      return c.json({ changes: showHistory(changes) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/codebook/changes/{changeId}/reversal',
      summary: 'Take back a change on which nothing was built',
      request: { params: z.object({ changeId: Id }), ...jsonBody(OnlyWhy) },
      responses: answers,
    }),
    async (c) => {
      const actor = keeper(c);
      await reverseChange(c.get('ports'), actor, { ...c.req.valid('param'), ...c.req.valid('json') });
      return c.json(await own(c.get('ports'), actor), 200);
    },
  );
