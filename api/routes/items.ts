import { createRoute, z } from '@hono/zod-openapi';
import { listVersions } from '../../db/queries/questionnaire/find-version.ts';
import { canWriteQuestionnaires, must } from '../access.ts';
import { router } from '../context.ts';
import { itemBank } from '../questionnaire/item-bank.ts';
import { searchItems } from '../questionnaire/search-items.ts';
import { jsonAnswer, Theme } from '../schemas/common.ts';
import { BankItem } from '../schemas/questionnaire.ts';

export const itemRoutes = router().openapi(
  createRoute({
    method: 'get',
    path: '/items',
    summary: 'The item bank: every item of every published version',
    request: { query: z.object({ text: z.string().max(200).optional(), theme: Theme.optional() }) },
    responses: { 200: jsonAnswer(z.object({ items: z.array(BankItem) }), 'By code') },
  }),
  async (c) => {
    const actor = c.get('actor');
    must(canWriteQuestionnaires(actor), actor);
    const bank = itemBank(await listVersions(c.get('ports').store.read));
    const { text, theme } = c.req.valid('query');
    return c.json({ items: searchItems(bank, { ...(text ? { text } : {}), ...(theme ? { theme } : {}) }) }, 200);
  },
);
