/** What every handler can reach: the ports of its home, who asks, and in which language to answer. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Actor } from './access.ts';
import type { Locale, Ports } from './env.ts';
import { invalidRequest } from './errors.ts';

export type AppEnv = { Variables: { ports: Ports; actor: Actor; locale: Locale } };
export type AppContext = Context<AppEnv>;

/** A router whose routes are validated, documented and answer bad input with a problem that names every wrong field. */
export const router = () =>
  new OpenAPIHono<AppEnv>({
    defaultHook: (result, c) => {
      if (!result.success) throw invalidRequest(result.error.issues, result.target, c.get('locale'));
    },
  });
