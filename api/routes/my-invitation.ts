/**
 * What a member does with its personal link, without an account; a colleague's link opens and saves its part of it. The
 * token stands in the fragment of the page's address, which browsers send to nobody, and comes here as
 * `Authorization: Bearer <token>`.
 */
import { createRoute, z } from '@hono/zod-openapi';
import { canAnswer, canUseLink, must } from '../access.ts';
import { router } from '../context.ts';
import { chooseMyLanguage } from '../contributor/choose-my-language.ts';
import { openPart } from '../contributor/open-part.ts';
import { savePart } from '../contributor/save-part.ts';
import { showPart } from '../contributor/show-part.ts';
import { chooseLanguage } from '../response/choose-language.ts';
import { declineInvitation, undoDeclining } from '../response/decline-invitation.ts';
import { mailReceipt } from '../response/mail-receipt.ts';
import { openInvitation } from '../response/open-invitation.ts';
import { recogniseLink } from '../response/recognise-link.ts';
import { saveDraft } from '../response/save-draft.ts';
import { showInvitation } from '../response/show-invitation.ts';
import { submitResponse } from '../response/submit-response.ts';
import { jsonAnswer, jsonBody, LocaleField, noAnswer } from '../schemas/common.ts';
import {
  AnswersToSubmit,
  Declining,
  DraftToSave,
  HandingOver,
  MyInvitation,
  Receipt,
  SavedDraft,
} from '../schemas/my-invitation.ts';
import { handOver } from '../wave/hand-over.ts';

const IdempotencyKey = z.object({
  'idempotency-key': z.uuid('idempotency-key').openapi({
    description: 'A UUID that the client makes once per submission, so that sending it twice submits once.',
  }),
});

const base = router();
base.use('/my-invitation/*', recogniseLink);

export const myInvitationRoutes = base
  .openapi(
    createRoute({
      method: 'get',
      path: '/my-invitation',
      summary: 'Open the invitation of a personal link: what is promised, what is asked, and how far one is',
      responses: { 200: jsonAnswer(MyInvitation, 'The invitation') },
    }),
    async (c) => {
      const [ports, actor] = [c.get('ports'), c.get('actor')];
      must(canUseLink(actor), actor);
      if (actor.kind === 'contributor')
        return c.json(await showPart(ports.store.read, await openPart(ports, actor)), 200);
      return c.json(await showInvitation(ports.store.read, await openInvitation(ports, actor)), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'patch',
      path: '/my-invitation',
      summary: 'Choose the language of the invitation',
      request: jsonBody(z.object({ locale: LocaleField })),
      responses: { 204: noAnswer('Chosen') },
    }),
    async (c) => {
      const [ports, actor, { locale }] = [c.get('ports'), c.get('actor'), c.req.valid('json')];
      must(canUseLink(actor), actor);
      if (actor.kind === 'contributor') await chooseMyLanguage(ports, actor, locale);
      else await chooseLanguage(ports, actor, locale);
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: 'put',
      path: '/my-invitation/draft',
      summary: 'Save the answers so far; a save based on an older revision is refused with the newer draft',
      request: jsonBody(DraftToSave),
      responses: { 200: jsonAnswer(SavedDraft, 'Saved') },
    }),
    async (c) => {
      const [ports, actor, draft] = [c.get('ports'), c.get('actor'), c.req.valid('json')];
      must(canUseLink(actor), actor);
      const saved = await (actor.kind === 'contributor'
        ? savePart(ports, actor, draft)
        : saveDraft(ports, actor, draft));
      return c.json(saved, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/my-invitation/submission',
      summary: 'Submit the answers, once; the same request again gets the same receipt',
      request: { headers: IdempotencyKey, ...jsonBody(AnswersToSubmit) },
      responses: {
        201: jsonAnswer(Receipt, 'Submitted'),
        200: jsonAnswer(Receipt, 'Was submitted before, with this key and these answers'),
      },
    }),
    async (c) => {
      const actor = c.get('actor');
      must(canAnswer(actor), actor);
      const key = c.req.valid('header')['idempotency-key'];
      const { kind, receipt } = await submitResponse(c.get('ports'), actor, { key, ...c.req.valid('json') });
      if (kind === 'new') {
        const ports = c.get('ports');
        await ports.afterwards(() => mailReceipt(ports, actor, actor.invitationId));
      }
      return kind === 'new' ? c.json(receipt, 201) : c.json(receipt, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/my-invitation/declining',
      summary: 'Let know that this organisation does not take part, and why',
      request: jsonBody(Declining),
      responses: { 204: noAnswer('Declined') },
    }),
    async (c) => {
      const actor = c.get('actor');
      must(canAnswer(actor), actor);
      await declineInvitation(c.get('ports'), actor, c.req.valid('json').reason);
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: 'delete',
      path: '/my-invitation/declining',
      summary: 'Take part after all, while the wave is open: what was saved is still there',
      responses: { 204: noAnswer('Takes part') },
    }),
    async (c) => {
      const actor = c.get('actor');
      must(canAnswer(actor), actor);
      await undoDeclining(c.get('ports'), actor);
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/my-invitation/hand-over',
      summary: 'Hand the invitation over to another contact of the organisation, who gets an own link; this one stops',
      request: jsonBody(HandingOver),
      responses: { 204: noAnswer('Handed over') },
    }),
    async (c) => {
      const actor = c.get('actor');
      must(canAnswer(actor), actor);
      await handOver(c.get('ports'), actor, c.req.valid('json'));
      return c.body(null, 204);
    },
  );
