import { createRoute, z } from '@hono/zod-openapi';
import { findNetwork } from '../../db/queries/network/find-network.ts';
import { listObservations } from '../../db/queries/observation/list-observations.ts';
import { listTopics } from '../../db/queries/observation/list-topics.ts';
import { findPicture, findPublication } from '../../db/queries/picture/find-picture.ts';
import { listCorrections } from '../../db/queries/picture/list-corrections.ts';
import { listPictures } from '../../db/queries/picture/list-pictures.ts';
import { listPublications } from '../../db/queries/picture/list-publications.ts';
import { findWave } from '../../db/queries/wave/find-wave.ts';
import {
  canPublishPicture,
  canReadAnswers,
  canSeeEarlierPublications,
  canSeePublished,
  must,
  mustExist,
} from '../access.ts';
import { loadBundle } from '../bundle/load-bundle.ts';
import { router } from '../context.ts';
import { Problem } from '../errors.ts';
import { asPublished } from '../picture/as-published.ts';
import { cancelCorrection } from '../picture/cancel-correction.ts';
import { openCorrection } from '../picture/open-correction.ts';
import { publishPicture } from '../picture/publish-picture.ts';
import { makePicture } from '../picture.ts';
import { Id, jsonAnswer, jsonBody, noAnswer } from '../schemas/common.ts';
import { NewCorrection, PictureAnswer, Publications, PublishedPicture, SuppressionLog } from '../schemas/picture.ts';
import { seenWave } from '../wave/seen-wave.ts';

const ofWave = z.object({ waveId: Id });

export const picturesRoutes = router()
  .openapi(
    createRoute({
      method: 'get',
      path: '/waves/{waveId}/picture',
      summary: 'The published picture of a wave; before publication, and in a correction, its draft for analysts',
      request: { params: ofWave },
      responses: { 200: jsonAnswer(PictureAnswer, 'The picture') },
    }),
    async (c) => {
      const { read } = c.get('ports').store;
      const { wave, actor } = await seenWave(c, c.req.valid('param').waveId);
      const published = await findPicture(read, wave.id);
      const isAnalyst = canReadAnswers(actor, wave.network, wave);
      const isCorrecting = wave.correctingSince !== null && isAnalyst;
      if (published && !isCorrecting) {
        const suppressed = isAnalyst ? SuppressionLog.parse(JSON.parse(published.suppressed)) : null;
        return c.json({ published: true as const, ...asPublished(published), suppressed }, 200);
      }
      // A published wave that is being corrected was closed.
      const status = isCorrecting ? 'closed' : wave.status;
      const isDrafted = status === 'open' || status === 'closed';
      if (!isDrafted || !isAnalyst) throw new Problem('nothing-published');
      const observations = await listObservations(read, { waveId: wave.id });
      const topics = await listTopics(read, { waveId: wave.id });
      const correction = isCorrecting ? (await listCorrections(read, wave.id)).at(-1) : undefined;
      const made = await makePicture(read, wave);
      const draft = {
        published: false as const,
        status,
        toCode: observations.filter(({ codedAt }) => codedAt === null).length,
        topicsToApprove: topics.filter(({ wording }) => wording === null).length,
        correction: correction ? { reason: correction.reason, openedAt: correction.openedAt } : null,
        picture: made.document,
        suppressed: made.suppressed,
      };
      return c.json(draft, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/waves/{waveId}/publication',
      summary:
        'Publish the picture of a closed wave, or once more of one opened for correction; it never changes after',
      request: { params: ofWave },
      responses: { 201: jsonAnswer(PublishedPicture, 'The picture as it was stored') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { wave, actor } = await seenWave(c, c.req.valid('param').waveId);
      must(canPublishPicture(actor, wave.network, wave), actor);
      await publishPicture(ports, actor, wave);
      const published = await findPicture(ports.store.read, wave.id);
      if (!published) throw new Error('publication: the picture was not stored');
      return c.json(asPublished(published), 201);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/waves/{waveId}/correction',
      summary:
        'Open a published wave for correction, with the reason; what was published stays until it is published again',
      request: { params: ofWave, ...jsonBody(NewCorrection) },
      responses: { 204: noAnswer('Opened') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { wave, actor } = await seenWave(c, c.req.valid('param').waveId);
      must(canPublishPicture(actor, wave.network, wave), actor);
      await openCorrection(ports, actor, wave, c.req.valid('json').reason);
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: 'delete',
      path: '/waves/{waveId}/correction',
      summary: 'Close a correction without publishing, while nothing was corrected: what was published stays',
      request: { params: ofWave },
      responses: { 204: noAnswer('Closed') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { wave, actor } = await seenWave(c, c.req.valid('param').waveId);
      must(canPublishPicture(actor, wave.network, wave), actor);
      await cancelCorrection(ports, actor, wave);
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/waves/{waveId}/publications',
      summary: 'Every publication of a wave: its number, day and reason, for whoever sees what was published',
      request: { params: ofWave },
      responses: { 200: jsonAnswer(Publications, 'The first one first') },
    }),
    async (c) => {
      const { read } = c.get('ports').store;
      const { wave } = await seenWave(c, c.req.valid('param').waveId);
      const found = await listPublications(read, wave.id);
      const publications = found.map(({ id, number, reason, publishedAt, hash }) => ({
        ...{ id, number, reason, publishedAt, hash },
      }));
      return c.json({ publications }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/publications/{publicationId}',
      summary: 'One publication, also one that was followed by another, for inspectors and analysts',
      request: { params: z.object({ publicationId: Id }) },
      responses: { 200: jsonAnswer(PublishedPicture, 'The picture as it was stored') },
    }),
    async (c) => {
      const { read } = c.get('ports').store;
      const actor = c.get('actor');
      const found = await findPublication(read, c.req.valid('param').publicationId);
      const wave = found && (await findWave(read, found.waveId));
      mustExist(wave, actor, (one) => canSeeEarlierPublications(actor, one.network, one));
      if (!found) throw new Problem('not-found');
      return c.json(asPublished(found), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/waves/{waveId}/bundle',
      summary: 'Everything that was published of a wave in one ZIP: picture, tables, questionnaire, method, checksums',
      request: { params: ofWave },
      responses: {
        200: {
          content: { 'application/zip': { schema: z.string().openapi({ format: 'binary' }) } },
          description: 'The same publication always gives the same files; analysts also get what the gate held back',
        },
      },
    }),
    async (c) => {
      const { read } = c.get('ports').store;
      const { wave, actor } = await seenWave(c, c.req.valid('param').waveId);
      return c.body(await loadBundle(read, wave, { analyst: canReadAnswers(actor, wave.network, wave) }), 200, {
        'Content-Type': 'application/zip',
        'Content-Disposition': `attachment; filename="netwerkspiegel-${wave.id}.zip"`,
      });
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/networks/{networkId}/pictures',
      summary: 'The published pictures of a network, in order of time',
      request: { params: z.object({ networkId: Id }) },
      responses: { 200: jsonAnswer(z.object({ pictures: z.array(PublishedPicture) }), 'Oldest first') },
    }),
    async (c) => {
      const { read } = c.get('ports').store;
      const actor = c.get('actor');
      const network = await findNetwork(read, c.req.valid('param').networkId);
      mustExist(network, actor, (found) => canSeePublished(actor, found));
      return c.json({ pictures: (await listPictures(read, network.id)).map(asPublished) }, 200);
    },
  );
