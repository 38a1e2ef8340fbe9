/**
 * The organisation as respondent: the contact asks colleagues for some of the questions, sees who is on what, and stops
 * or changes that; a colleague says that its part is done. Opening a colleague's link and saving go the way of every
 * personal link, see my-invitation.ts.
 */
import { createRoute, z } from '@hono/zod-openapi';
import { canAskColleagues, canContribute, must } from '../access.ts';
import { router } from '../context.ts';
import { askColleague } from '../contributor/ask-colleague.ts';
import { changeItems } from '../contributor/change-items.ts';
import { finishPart, undoFinishing } from '../contributor/finish-part.ts';
import { sendAnew } from '../contributor/send-anew.ts';
import { showContributors } from '../contributor/show-contributors.ts';
import { withdrawContributor } from '../contributor/withdraw-contributor.ts';
import { recogniseLink } from '../response/recognise-link.ts';
import { Id, jsonAnswer, jsonBody, noAnswer } from '../schemas/common.ts';
import { Contributor, CorrectedPerson, ItemsToAsk, MailOutcome, NewContributor } from '../schemas/contributor.ts';

const base = router();
base.use('/my-invitation/contributors/*', recogniseLink);
base.use('/my-invitation/finishing', recogniseLink);

const params = z.object({ contributorId: Id });

export const contributorRoutes = base
  .openapi(
    createRoute({
      method: 'get',
      path: '/my-invitation/contributors',
      summary: 'The colleagues whom the contact asked, on what, and how far they are',
      responses: { 200: jsonAnswer(z.object({ contributors: z.array(Contributor) }), 'In the order of asking') },
    }),
    async (c) => {
      const actor = c.get('actor');
      must(canAskColleagues(actor), actor);
      return c.json({ contributors: await showContributors(c.get('ports').store.read, actor) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/my-invitation/contributors',
      summary: 'Ask a colleague to answer some of the questions; a mail with a link of its own goes out',
      request: jsonBody(NewContributor),
      responses: { 201: jsonAnswer(z.object({ id: Id, outcome: MailOutcome }), 'Asked, and what became of the mail') },
    }),
    async (c) => {
      const actor = c.get('actor');
      must(canAskColleagues(actor), actor);
      return c.json(await askColleague(c.get('ports'), actor, c.req.valid('json')), 201);
    },
  )
  .openapi(
    createRoute({
      method: 'put',
      path: '/my-invitation/contributors/{contributorId}/items',
      summary: 'Ask a colleague other questions; what was answered stays',
      request: { params, ...jsonBody(ItemsToAsk) },
      responses: { 204: noAnswer('Changed') },
    }),
    async (c) => {
      const actor = c.get('actor');
      must(canAskColleagues(actor), actor);
      await changeItems(c.get('ports'), actor, c.req.valid('param').contributorId, c.req.valid('json').items);
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/my-invitation/contributors/{contributorId}/resending',
      summary: 'Send the mail to a colleague anew, perhaps to a corrected address; earlier links stop',
      request: { params, ...jsonBody(CorrectedPerson) },
      responses: { 200: jsonAnswer(z.object({ outcome: MailOutcome }), 'What became of the mail') },
    }),
    async (c) => {
      const actor = c.get('actor');
      must(canAskColleagues(actor), actor);
      const { contributorId } = c.req.valid('param');
      return c.json({ outcome: await sendAnew(c.get('ports'), actor, contributorId, c.req.valid('json')) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'delete',
      path: '/my-invitation/contributors/{contributorId}',
      summary: 'Withdraw a colleague: the link stops at once, what was answered stays',
      request: { params },
      responses: { 204: noAnswer('Withdrawn') },
    }),
    async (c) => {
      const actor = c.get('actor');
      must(canAskColleagues(actor), actor);
      await withdrawContributor(c.get('ports'), actor, c.req.valid('param').contributorId);
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/my-invitation/finishing',
      summary: 'Tell the contact that one is done with one’s own questions',
      responses: { 204: noAnswer('Done') },
    }),
    async (c) => {
      const actor = c.get('actor');
      must(canContribute(actor), actor);
      await finishPart(c.get('ports'), actor);
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: 'delete',
      path: '/my-invitation/finishing',
      summary: 'Go on after all, while one can answer',
      responses: { 204: noAnswer('Goes on') },
    }),
    async (c) => {
      const actor = c.get('actor');
      must(canContribute(actor), actor);
      await undoFinishing(c.get('ports'), actor);
      return c.body(null, 204);
    },
  );
