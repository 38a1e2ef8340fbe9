/** How I sign in: my passkeys, and my password with an authenticator app. */
import { createRoute, z } from '@hono/zod-openapi';
import { countRecoveryCodes, findPassword, listPasskeys } from '../../db/queries/sign-in/find-ways.ts';
import { type Actor, canKeepOwnKeys, must, type UserActor } from '../access.ts';
import { router } from '../context.ts';
import { Id, jsonAnswer, jsonBody, Line, noAnswer } from '../schemas/common.ts';
import { DeviceQuestion, NewPasskey, NewPassword, OwnKeys } from '../schemas/own-keys.ts';
import { addPasskey, offerPasskey, removePasskey, renamePasskey } from '../sign-in/passkeys.ts';
import { offerAuthenticator, removePassword, setPassword } from '../sign-in/password.ts';

const onePasskey = z.object({ passkeyId: Id });

function inPerson(actor: Actor): UserActor {
  must(canKeepOwnKeys(actor), actor);
  return actor;
}

export const ownKeysRoutes = router()
  .openapi(
    createRoute({
      method: 'get',
      path: '/my-keys',
      summary: 'What I can sign in with, beside a link by mail',
      responses: { 200: jsonAnswer(OwnKeys, 'Passkeys, the oldest first, and whether there is a password') },
    }),
    async (c) => {
      const { id } = inPerson(c.get('actor'));
      const { read } = c.get('ports').store;
      const known = await findPassword(read, id);
      const password = known?.passwordHash
        ? { kind: 'set' as const, since: known.createdAt, recoveryCodesLeft: await countRecoveryCodes(read, id) }
        : { kind: 'none' as const };
      return c.json({ passkeys: await listPasskeys(read, id), password }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/my-keys/passkey-questions',
      summary: 'Ask what my device needs to make a passkey',
      responses: { 201: jsonAnswer(DeviceQuestion, 'Good once, for five minutes') },
    }),
    async (c) => {
      const options = await offerPasskey(c.get('ports'), inPerson(c.get('actor')));
      return c.json({ options: { ...options } }, 201);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/my-keys/passkeys',
      summary: 'Keep the passkey that my device made',
      request: jsonBody(NewPasskey),
      responses: { 201: jsonAnswer(z.object({ id: Id }), 'Kept') },
    }),
    async (c) => c.json(await addPasskey(c.get('ports'), inPerson(c.get('actor')), c.req.valid('json')), 201),
  )
  .openapi(
    createRoute({
      method: 'patch',
      path: '/my-keys/passkeys/{passkeyId}',
      summary: 'Call a passkey something else',
      request: { params: onePasskey, ...jsonBody(z.object({ name: Line(60) })) },
      responses: { 204: noAnswer('Renamed') },
    }),
    async (c) => {
      const actor = inPerson(c.get('actor'));
      await renamePasskey(c.get('ports'), actor, c.req.valid('param').passkeyId, c.req.valid('json').name);
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: 'delete',
      path: '/my-keys/passkeys/{passkeyId}',
      summary: 'Remove a passkey: it signs nobody in any more',
      request: { params: onePasskey },
      responses: { 204: noAnswer('Removed') },
    }),
    async (c) => {
      await removePasskey(c.get('ports'), inPerson(c.get('actor')), c.req.valid('param').passkeyId);
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/my-keys/authenticators',
      summary: 'Ask for a secret to put into an authenticator app',
      responses: {
        201: jsonAnswer(
          z.object({ secret: z.string(), address: z.string() }),
          'Shown this once; it counts when a code proves that it is in the app',
        ),
      },
    }),
    async (c) => c.json(await offerAuthenticator(c.get('ports'), inPerson(c.get('actor'))), 201),
  )
  .openapi(
    createRoute({
      method: 'put',
      path: '/my-keys/password',
      summary: 'Set my password, with a code of the app that has the new secret',
      request: jsonBody(NewPassword),
      responses: {
        200: jsonAnswer(z.object({ recoveryCodes: z.array(z.string()) }), 'The recovery codes, shown this once'),
      },
    }),
    async (c) => {
      const recoveryCodes = await setPassword(c.get('ports'), inPerson(c.get('actor')), c.req.valid('json'));
      return c.json({ recoveryCodes }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'delete',
      path: '/my-keys/password',
      summary: 'Remove my password, the authenticator and the recovery codes',
      responses: { 204: noAnswer('Removed') },
    }),
    async (c) => {
      await removePassword(c.get('ports'), inPerson(c.get('actor')));
      return c.body(null, 204);
    },
  );
