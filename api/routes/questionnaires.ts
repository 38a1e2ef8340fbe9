import { createRoute, z } from '@hono/zod-openapi';
import { groupRows } from '../../db/queries/group-rows.ts';
import { findVersionByNumber, listVersions } from '../../db/queries/questionnaire/find-version.ts';
import { asksAboutMembers, estimateMinutes, type QuestionnaireVersion } from '../../surveys/index.ts';
import { mustBeUser } from '../access.ts';
import { router } from '../context.ts';
import { Problem } from '../errors.ts';
import { jsonAnswer } from '../schemas/common.ts';
import { QuestionnaireSummary, Version } from '../schemas/questionnaire.ts';

const read = (json: string) => JSON.parse(json) as QuestionnaireVersion;

export const questionnaireRoutes = router()
  .openapi(
    createRoute({
      method: 'get',
      path: '/questionnaires',
      summary: 'The questionnaires and their published versions',
      responses: { 200: jsonAnswer(z.object({ questionnaires: z.array(QuestionnaireSummary) }), 'By code') },
    }),
    async (c) => {
      mustBeUser(c.get('actor'));
      const byCode = groupRows(await listVersions(c.get('ports').store.read), (version) => version.code);
      const questionnaires = [...byCode].map(([code, versions]) => {
        const newest = read(versions[0]?.json ?? '{}');
        return {
          code,
          title: newest.title,
          description: newest.description,
          versions: versions.map(({ number, hash, author, changeNote, publishedAt, json }) => ({
            ...{ number, hash, author, changeNote, publishedAt },
            minutes: estimateMinutes(read(json)),
            asksAboutMembers: asksAboutMembers(read(json)),
          })),
        };
      });
      return c.json({ questionnaires }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/questionnaires/{code}/versions/{number}',
      summary: 'One published version, whole',
      request: { params: z.object({ code: z.string().max(100), number: z.coerce.number().int().min(1) }) },
      responses: { 200: jsonAnswer(Version, 'The SurveyJS document, with what this product adds to it') },
    }),
    async (c) => {
      mustBeUser(c.get('actor'));
      const { code, number } = c.req.valid('param');
      const found = await findVersionByNumber(c.get('ports').store.read, code, number);
      if (!found) throw new Problem('not-found');
      const { hash, author, changeNote, publishedAt, json } = found;
      const survey = read(json);
      return c.json(
        { hash, author, changeNote, publishedAt, minutes: estimateMinutes(survey), survey: { ...survey } },
        200,
      );
    },
  );
