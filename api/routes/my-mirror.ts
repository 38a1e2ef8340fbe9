/** A member's mirror, by its personal link, once the picture is published. */
import { createRoute } from '@hono/zod-openapi';
import { canAnswer, must } from '../access.ts';
import { router } from '../context.ts';
import { loadMirror } from '../mirror/load-mirror.ts';
import { recogniseLink } from '../response/recognise-link.ts';
import { jsonAnswer } from '../schemas/common.ts';
import { Mirror } from '../schemas/mirror.ts';

const base = router();
base.use('/my-invitation/mirror', recogniseLink);

export const myMirrorRoutes = base.openapi(
  createRoute({
    method: 'get',
    path: '/my-invitation/mirror',
    summary:
      'Own answers beside own answers of the wave before and beside the published picture, for this member alone',
    responses: { 200: jsonAnswer(Mirror, 'The mirror') },
  }),
  async (c) => {
    const actor = c.get('actor');
    must(canAnswer(actor), actor);
    return c.json(await loadMirror(c.get('ports').store.read, actor), 200);
  },
);
