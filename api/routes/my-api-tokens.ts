/** Tokens for programs that work on my behalf: hashed, with a scope, and never for ever. */
import { createRoute, z } from '@hono/zod-openapi';
import { listApiTokens } from '../../db/queries/sign-in/find-ways.ts';
import { canKeepOwnKeys, must } from '../access.ts';
import { newApiToken, revokeApiToken } from '../api-token/new-api-token.ts';
import { router } from '../context.ts';
import { Id, jsonAnswer, jsonBody, noAnswer } from '../schemas/common.ts';
import { ApiToken, NewApiToken } from '../schemas/own-keys.ts';

export const myApiTokensRoutes = router()
  .openapi(
    createRoute({
      method: 'get',
      path: '/my-api-tokens',
      summary: 'My API tokens',
      responses: { 200: jsonAnswer(z.object({ apiTokens: z.array(ApiToken) }), 'Not revoked, the newest first') },
    }),
    async (c) => {
      const actor = c.get('actor');
      must(canKeepOwnKeys(actor), actor);
      return c.json({ apiTokens: await listApiTokens(c.get('ports').store.read, actor.id) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/my-api-tokens',
      summary: 'Make an API token',
      request: jsonBody(NewApiToken),
      responses: {
        201: jsonAnswer(
          z.object({ id: Id, token: z.string(), expiresAt: z.string() }),
          'The token, shown this once: send it as `Authorization: Bearer …`',
        ),
      },
    }),
    async (c) => {
      const actor = c.get('actor');
      must(canKeepOwnKeys(actor), actor);
      return c.json(await newApiToken(c.get('ports'), actor, c.req.valid('json')), 201);
    },
  )
  .openapi(
    createRoute({
      method: 'delete',
      path: '/my-api-tokens/{apiTokenId}',
      summary: 'Revoke an API token, now',
      request: { params: z.object({ apiTokenId: Id }) },
      responses: { 204: noAnswer('Revoked') },
    }),
    async (c) => {
      const actor = c.get('actor');
      must(canKeepOwnKeys(actor), actor);
      await revokeApiToken(c.get('ports'), actor, c.req.valid('param').apiTokenId);
      return c.body(null, 204);
    },
  );
