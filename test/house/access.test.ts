/** Every route of the API, from its own description, asked for by everyone: route × role. */
import { afterAll, describe, expect, test } from 'vitest';
import { exampleOf, type Schema } from '../helpers/example-of.ts';
import { aWorld } from './a-world.ts';
import { type Outcome, outcomes, type Rule, ruleOf } from './access-rules.ts';

type Operation = { requestBody?: { content: Record<string, { schema: Schema }> } };
type Description = {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};

const world = await aWorld();
afterAll(() => world.close());
const { response } = await world.ask('/v1/openapi.json', {});
const { paths, components } = (await response.json()) as Description;
const routes = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
);

/** Where the smallest value that fits the schema is not good enough: a refusal of the input would hide the rule. */
const { waveId, membershipId, proposalId } = world.ids;
const email = 'naam@example.org';
const given: Record<string, object> = {
  'POST /v1/installation': { email },
  'POST /v1/sign-in-links': { email },
  'POST /v1/password-sessions': { email },
  'POST /v1/networks/{networkId}/coordinators': { email },
  'POST /v1/networks/{networkId}/memberships': { contactEmail: email },
  'POST /v1/networks/{networkId}/welcome-mails': { memberships: [membershipId] },
  'PUT /v1/codebook/codes/{code}/state': { state: 'retired' },
  'PUT /v1/coding-samples/{sampleId}/codings/{observationId}': { tone: 'can-improve', themes: ['relation'], codes: [] },
  'POST /v1/my-invitation/contributors': { email },
  'POST /v1/my-invitation/hand-over': { contactEmail: email },
  'POST /v1/reflection-sessions/{sessionId}/opportunities': { proposalIds: [proposalId] },
  'POST /v1/session-participants': { code: 'ABCD2345' },
  'POST /v1/indicators/{indicatorId}/values': { value: '1' },
};
const asked: Record<string, string> = {
  'GET /v1/networks/{networkId}/comparisons': `?from=${waveId}&to=${waveId}`,
  'GET /v1/reports/{reportId}/export': '?format=html',
};

/** Where whoever is let in is refused all the same: what they show is worth nothing, or there is nothing to see. */
const emptyHanded = new Set([
  'POST /v1/installation',
  'POST /v1/sessions',
  'POST /v1/passkey-sessions',
  'POST /v1/password-sessions',
  'POST /v1/my-keys/passkeys',
  'DELETE /v1/sessions/current',
  // The mails of an installation without a mail server; this one has a mail server.
  'GET /v1/mailbox-messages',
  // A questionnaire without a question about relations, and a wave that serves no other network.
  'GET /v1/waves/{waveId}/relations',
  'PUT /v1/my-invitation/other-networks/{invitationId}',
]);

function requestOf(route: (typeof routes)[number]) {
  const { method, path, operation } = route;
  const key = `${method} ${path}`;
  const [type, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const smallest = content && exampleOf(content.schema, components.schemas);
  const example = given[key] ? { ...(smallest as object), ...given[key] } : smallest;
  return {
    address: `${world.addressOf(path)}${asked[key] ?? ''}`,
    headers: {
      Origin: 'http://localhost',
      'Idempotency-Key': crypto.randomUUID(),
      ...(type ? { 'Content-Type': type } : {}),
    },
    init: { method, ...(content ? { body: type === 'application/json' ? JSON.stringify(example) : 'x' } : {}) },
  };
}

/** What should become of someone's request. A program has a token of the inspector that may only read. */
function expected(rule: Rule, who: string, method: string): Outcome {
  const rules: Record<string, Outcome> = outcomes[rule];
  if (who === 'program') {
    if (method !== 'GET' || rule === 'own account' || rule === 'own key') return 403;
    return rules.inspector ?? 401;
  }
  return rules[who] ?? (rule === 'anyone' ? 'in' : 401);
}

const isRefusal = (status: number) => [401, 403, 404].includes(status);

describe('who may use which route', () => {
  test('is written down for every route, and for no other', () => {
    expect(routes.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([...ruleOf.keys()].sort());
  });

  test.each(Object.keys(world.askers))('%s is let in where the table says so, and nowhere else', async (who) => {
    const asker = world.askers[who as keyof typeof world.askers];
    const wrong: string[] = [];
    for (const route of routes) {
      const key = `${route.method} ${route.path}`;
      const wanted = expected(ruleOf.get(key) ?? 'anyone', who, route.method);
      const { address, headers, init } = requestOf(route);
      const { response, wrote } = await world.ask(address, { ...init, headers: { ...headers, ...asker } });
      const { status } = response;
      // What was written was undone at once, so that the answer may not find it any more.
      const isIn = wrote || !isRefusal(status) || (wanted === 'in' && emptyHanded.has(key));
      if ((isIn ? 'in' : status) !== wanted || (status >= 500 && !wrote))
        wrong.push(`${key}: ${status}, should be ${wanted}: ${await response.text()}`);
    }
    expect(wrong).toEqual([]);
  });
});
