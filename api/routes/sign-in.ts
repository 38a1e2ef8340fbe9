import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { countRecentLinks, findUserByEmail } from '../../db/queries/people/find-user.ts';
import { mustBeUser } from '../access.ts';
import { type AppEnv, router } from '../context.ts';
import { Problem } from '../errors.ts';
import { isDemo } from '../is-demo.ts';
import { signInMail } from '../mail/texts.ts';
import { Email, Id, jsonAnswer, jsonBody, Line, LocaleField, noAnswer } from '../schemas/common.ts';
import { DeviceQuestion, PasskeyAnswer, PasswordAnswer } from '../schemas/own-keys.ts';
import { askForPasskey, signInWithPasskey } from '../sign-in/passkeys.ts';
import { signInWithPassword } from '../sign-in/password.ts';
import { closeSession, makeSignInLink, openSession, setUpInstallation } from '../sign-in.ts';
import { whatWentWrong } from '../what-went-wrong.ts';

export const sessionCookie = 'netwerkspiegel';

const Token = z.string().min(1, 'required').max(200);

const Me = z
  .object({
    id: Id,
    name: z.string(),
    email: z.string(),
    inspectorate: z.object({ id: Id, name: z.string() }).nullable(),
    coordinates: z.array(Id).openapi({ description: 'Networks this user coordinates.' }),
  })
  .openapi('Me');

const keepSession = (c: Context<AppEnv>, session: { token: string; expiresAt: Date }) =>
  setCookie(c, sessionCookie, session.token, {
    httpOnly: true,
    sameSite: 'Lax',
    secure: c.get('ports').publicUrl.startsWith('https:'),
    path: '/',
    expires: session.expiresAt,
  });

const linksPerQuarter = 5;

export const signInRoutes = router()
  .openapi(
    createRoute({
      method: 'get',
      path: '/installation',
      summary: 'What kind of installation this is',
      responses: {
        200: jsonAnswer(
          z.object({ demo: z.boolean(), mailbox: z.enum(['open', 'closed']) }).openapi('Installation'),
          'The installation',
        ),
      },
    }),
    async (c) => c.json({ demo: await isDemo(c.get('ports')), mailbox: c.get('ports').mailbox }, 200),
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/installation',
      summary: 'Set up an empty installation with the one-time link that the server printed',
      request: jsonBody(
        z.object({ token: Token, inspectorate: Line(), name: Line(), email: Email, locale: LocaleField }),
      ),
      responses: { 204: noAnswer('Set up; signed in as the first inspector') },
    }),
    async (c) => {
      const { token, ...first } = c.req.valid('json');
      keepSession(c, await setUpInstallation(c.get('ports'), token, first));
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/sign-in-links',
      summary: 'Ask for a one-time link to sign in; the answer is the same whether the address is known or not',
      request: jsonBody(z.object({ email: Email })),
      responses: { 202: noAnswer('If the address is known, a mail is on its way') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const user = await findUserByEmail(ports.store.read, c.req.valid('json').email);
      const since = new Date(ports.now().getTime() - 15 * 60_000).toISOString();
      if (user && (await countRecentLinks(ports.store.read, user.id, since)) < linksPerQuarter) {
        const link = await makeSignInLink(ports, user.id);
        // The answer stays the same when the mail can't go out: it must not tell who has an account.
        await ports.mailer
          .send(signInMail(user, link))
          .catch((error: unknown) => console.error('sign-in mail could not be sent:', whatWentWrong(error)));
      }
      return c.body(null, 202);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/sessions',
      summary: 'Sign in with a one-time link',
      request: jsonBody(z.object({ token: Token })),
      responses: { 204: noAnswer('Signed in: the session is in a cookie') },
    }),
    async (c) => {
      keepSession(c, await openSession(c.get('ports'), c.req.valid('json').token));
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/passkey-questions',
      summary: 'Ask what a device needs to sign in with a passkey',
      responses: { 201: jsonAnswer(DeviceQuestion, 'Good once, for five minutes') },
    }),
    async (c) => c.json({ options: { ...(await askForPasskey(c.get('ports'))) } }, 201),
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/passkey-sessions',
      summary: 'Sign in with a passkey',
      request: jsonBody(PasskeyAnswer),
      responses: { 204: noAnswer('Signed in: the session is in a cookie') },
    }),
    async (c) => {
      keepSession(c, await signInWithPasskey(c.get('ports'), c.req.valid('json').answer));
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/password-sessions',
      summary: 'Sign in with a password and a code of an authenticator app, or a recovery code',
      request: jsonBody(PasswordAnswer),
      responses: { 204: noAnswer('Signed in: the session is in a cookie') },
    }),
    async (c) => {
      keepSession(c, await signInWithPassword(c.get('ports'), c.req.valid('json')));
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/sessions/current',
      summary: 'Who is signed in',
      responses: { 200: jsonAnswer(Me, 'The signed-in user') },
    }),
    (c) => {
      const actor = c.get('actor');
      mustBeUser(actor);
      const { id, name, email, inspectorate, coordinates } = actor;
      return c.json({ id, name, email, inspectorate, coordinates }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'delete',
      path: '/sessions/current',
      summary: 'Sign out',
      responses: { 204: noAnswer('Signed out') },
    }),
    async (c) => {
      const token = getCookie(c, sessionCookie);
      if (token === undefined) throw new Problem('not-signed-in');
      await closeSession(c.get('ports'), c.get('actor'), token);
      deleteCookie(c, sessionCookie, { path: '/' });
      return c.body(null, 204);
    },
  );
