import { createRoute, z } from '@hono/zod-openapi';
import { codebook } from '../../surveys/index.ts';
import { mustBeUser } from '../access.ts';
import { router } from '../context.ts';
import { jsonAnswer, Theme } from '../schemas/common.ts';
import { LocalText } from '../schemas/picture.ts';

const Code = z
  .object({ code: z.string(), theme: Theme, label: LocalText, definition: LocalText, example: LocalText })
  .openapi('Code', { description: 'An improvement theme that observations are tagged with.' });

export const codebookRoutes = router().openapi(
  createRoute({
    method: 'get',
    path: '/codebook',
    summary: 'The improvement themes that ship with the framework',
    responses: { 200: jsonAnswer(z.object({ codes: z.array(Code) }), 'In the order of the five themes') },
  }),
  (c) => {
    mustBeUser(c.get('actor'));
    const codes = codebook.map(({ code, theme, label, definition, example }) => ({
      code,
      theme,
      label,
      definition,
      example,
    }));
    return c.json({ codes }, 200);
  },
);
