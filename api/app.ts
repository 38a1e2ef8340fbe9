/** The application: the same in both homes, composed of routes, with one place where errors leave. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { getCookie } from 'hono/cookie';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';
import { recogniseApiToken } from './api-token/recognise-api-token.ts';
import type { AppEnv } from './context.ts';
import type { Locale, Ports } from './env.ts';
import { answerProblem, Problem, ProblemDocument } from './errors.ts';
import { hearOut } from './hear-out.ts';
import { actionMailsRoutes } from './routes/action-mails.ts';
import { actionsRoutes } from './routes/actions.ts';
import { bottlenecksRoutes } from './routes/bottlenecks.ts';
import { codebookRoutes } from './routes/codebook.ts';
import { codingSamplesRoutes } from './routes/coding-samples.ts';
import { comparisonsRoutes } from './routes/comparisons.ts';
import { contributorRoutes } from './routes/contributors.ts';
import { indicatorsRoutes } from './routes/indicators.ts';
import { interviewsRoutes } from './routes/interviews.ts';
import { invitationRoutes } from './routes/invitations.ts';
import { itemRoutes } from './routes/items.ts';
import { mailboxRoutes } from './routes/mailbox.ts';
import { membershipRoutes } from './routes/memberships.ts';
import { myActionsRoutes } from './routes/my-actions.ts';
import { myApiTokensRoutes } from './routes/my-api-tokens.ts';
import { myBottlenecksRoutes } from './routes/my-bottlenecks.ts';
import { myInvitationRoutes } from './routes/my-invitation.ts';
import { myMembershipRoutes } from './routes/my-membership.ts';
import { myMirrorRoutes } from './routes/my-mirror.ts';
import { myReportRoutes } from './routes/my-report.ts';
import { mySessionRoutes } from './routes/my-session.ts';
import { networkRoutes } from './routes/networks.ts';
import { nextWavesRoutes } from './routes/next-waves.ts';
import { objectivesRoutes } from './routes/objectives.ts';
import { observationsRoutes } from './routes/observations.ts';
import { opportunitiesRoutes } from './routes/opportunities.ts';
import { organisationChangesRoutes } from './routes/organisation-changes.ts';
import { otherNetworksRoutes } from './routes/other-networks.ts';
import { overviewRoutes } from './routes/overview.ts';
import { ownKeysRoutes } from './routes/own-keys.ts';
import { picturesRoutes } from './routes/pictures.ts';
import { questionnaireDraftRoutes } from './routes/questionnaire-drafts.ts';
import { questionnaireRoutes } from './routes/questionnaires.ts';
import { recommendationsRoutes } from './routes/recommendations.ts';
import { reflectionSessionsRoutes } from './routes/reflection-sessions.ts';
import { relationsRoutes } from './routes/relations.ts';
import { reliabilitiesRoutes } from './routes/reliabilities.ts';
import { reportsRoutes } from './routes/reports.ts';
import { sessionCookie, signInRoutes } from './routes/sign-in.ts';
import { topicsRoutes } from './routes/topics.ts';
import { waveRoutes } from './routes/waves.ts';
import { welcomesRoutes } from './routes/welcomes.ts';
import { actorOfSession } from './sign-in.ts';

export const apiVersion = '1.0.0';

const kilobyte = 1024;
const bodyMax = 256 * kilobyte;
const fileMax = 5 * kilobyte * kilobyte;
const draftMax = kilobyte * kilobyte;

/** How much a request may bring: files and whole questionnaires are larger than anything people type. */
function bodyMaxOf(path: string): number {
  if (/\/(?:member-imports|member-import-previews|questionnaire-import-previews)$/.test(path)) return fileMax;
  return path.startsWith('/v1/questionnaire-drafts') ? draftMax : bodyMax;
}

const localeOf = (acceptLanguage: string | undefined): Locale => (/^\s*en\b/i.test(acceptLanguage ?? '') ? 'en' : 'nl');

const v1 = new OpenAPIHono<AppEnv>()
  .route('/', signInRoutes)
  .route('/', ownKeysRoutes)
  .route('/', myApiTokensRoutes)
  .route('/', mailboxRoutes)
  .route('/', networkRoutes)
  .route('/', overviewRoutes)
  .route('/', nextWavesRoutes)
  .route('/', membershipRoutes)
  .route('/', organisationChangesRoutes)
  .route('/', questionnaireRoutes)
  .route('/', questionnaireDraftRoutes)
  .route('/', itemRoutes)
  .route('/', waveRoutes)
  .route('/', invitationRoutes)
  .route('/', codebookRoutes)
  .route('/', interviewsRoutes)
  .route('/', observationsRoutes)
  .route('/', codingSamplesRoutes)
  .route('/', topicsRoutes)
  .route('/', picturesRoutes)
  .route('/', reliabilitiesRoutes)
  .route('/', relationsRoutes)
  .route('/', opportunitiesRoutes)
  .route('/', reflectionSessionsRoutes)
  .route('/', mySessionRoutes)
  .route('/', actionsRoutes)
  .route('/', actionMailsRoutes)
  .route('/', bottlenecksRoutes)
  .route('/', welcomesRoutes)
  .route('/', otherNetworksRoutes)
  .route('/', objectivesRoutes)
  .route('/', indicatorsRoutes)
  .route('/', comparisonsRoutes)
  .route('/', reportsRoutes)
  .route('/', recommendationsRoutes)
  .route('/', contributorRoutes)
  .route('/', myInvitationRoutes)
  .route('/', myMirrorRoutes)
  .route('/', myReportRoutes)
  .route('/', myMembershipRoutes)
  .route('/', myBottlenecksRoutes)
  .route('/', myActionsRoutes);

/**
 * Makes the application for a home.
 *
 * @param portsOf gives the ports for a request: the same object in a long-lived process, made anew per request on the edge
 */
export function createApp(portsOf: (request: Request, bindings: unknown) => Ports) {
  const app = new OpenAPIHono<AppEnv>();

  app.use(async (c, next) => {
    c.set('ports', portsOf(c.req.raw, c.env));
    c.set('locale', localeOf(c.req.header('Accept-Language')));
    c.set('actor', { kind: 'nobody' });
    await next();
  });
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
    }),
  );
  // Other sites can have a browser send its cookies, never a token: a program with one need not say where it is. A browser
  // always says from which site it writes, and is held to that.
  const sameSite = csrf();
  app.use('/v1/*', (c, next) =>
    c.req.header('Authorization') && !c.req.header('Origin') ? next() : sameSite(c, next),
  );
  app.use('/v1/*', (c, next) =>
    bodyLimit({
      maxSize: bodyMaxOf(c.req.path),
      onError: async (c) => {
        if (!(await hearOut(c.req.raw.body))) c.header('Connection', 'close');
        throw new Problem('too-large');
      },
    })(c, next),
  );
  app.use('/v1/*', async (c, next) => {
    c.header('API-Version', apiVersion);
    c.header('Cache-Control', 'no-store');
    const token = getCookie(c, sessionCookie);
    const user = token === undefined ? null : await actorOfSession(c.get('ports'), token);
    if (user) c.set('actor', user);
    await next();
  });
  app.use('/v1/*', recogniseApiToken);

  app.get('/health', (c) => c.json({ status: 'ok' }));
  const routed = app.route('/v1', v1);

  // Every refusal has this shape, whatever the route.
  app.openAPIRegistry.register('Problem', ProblemDocument);
  app.doc31('/v1/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Netwerkspiegel',
      version: apiVersion,
      description:
        'Ask a network of organisations how its collaboration is, show the picture, agree what to do, and ask again next year.',
    },
  });
  app.get('*', async (c) => {
    if (c.req.path.startsWith('/v1/')) throw new Problem('no-such-page');
    const page = await c.get('ports').page(c.req.raw);
    if (!page) throw new Problem('no-such-page');
    return new Response(page.body, page);
  });
  app.notFound(() => {
    throw new Problem('no-such-page');
  });
  app.onError((error, c) => answerProblem(error, c));
  return routed;
}

export type App = ReturnType<typeof createApp>;
