import { createRoute, z } from '@hono/zod-openapi';
import { listMailbox } from '../../db/queries/people/list-mailbox.ts';
import { router } from '../context.ts';
import { Problem } from '../errors.ts';
import { Id, jsonAnswer } from '../schemas/common.ts';

const Message = z
  .object({ id: Id, to: z.string(), subject: z.string(), text: z.string(), createdAt: z.string() })
  .openapi('MailboxMessage');

/** Mail stays here only on an installation without a mail server that is used on the machine itself. */
export const mailboxRoutes = router().openapi(
  createRoute({
    method: 'get',
    path: '/mailbox-messages',
    summary: 'The mails of an installation without a mail server',
    responses: { 200: jsonAnswer(z.object({ messages: z.array(Message) }), 'Newest first') },
  }),
  async (c) => {
    const ports = c.get('ports');
    if (ports.mailbox !== 'open') throw new Problem('not-found');
    return c.json({ messages: await listMailbox(ports.store.read) }, 200);
  },
);
