/** Versions of a questionnaire of its own, published for one test. */
import { canonicalJson } from '../../api/canonical.ts';
import { sha256 } from '../../api/tokens.ts';
import { newId } from '../../db/ids.ts';
import { questionnaires, questionnaireVersions } from '../../db/schema.ts';
import type { QuestionnaireVersion } from '../../surveys/index.ts';
import { database } from './home.ts';

const anId = () => newId(new Date(), (length) => crypto.getRandomValues(new Uint8Array(length)));
const both = (text: string) => ({ nl: text, en: text });

/** An open question. */
export const openQuestion = (name: string, o: { title?: string; comparability?: object } = {}) => ({
  ...{ type: 'comment', name, title: both(o.title ?? name), itemKind: 'open', source: 'made up', maxLength: 5000 },
  ...(o.comparability ? { comparability: o.comparability } : {}),
});

/** Publishes versions 1, 2 … of a new questionnaire, each with these elements on one page; gives their ids. */
export async function madeVersions(...versions: object[][]): Promise<{ id: string }[]> {
  const db = database();
  const [questionnaireId, at] = [anId(), new Date().toISOString()];
  const code = `made-${questionnaireId.slice(-12)}`;
  await db.insert(questionnaires).values({ id: questionnaireId, code, createdAt: at });
  const made = versions.map((elements, place) => {
    const version = {
      ...{ code, version: place + 1, framework: 'five-themes', locale: 'nl' },
      ...{
        title: both('Gemaakt'),
        description: both('Gemaakt'),
        pages: [{ name: 'all', title: both('Alles'), elements }],
      },
    };
    return { id: anId(), number: version.version, json: canonicalJson(version as unknown as QuestionnaireVersion) };
  });
  for (const one of made)
    await db.insert(questionnaireVersions).values({
      ...{ ...one, questionnaireId, hash: await sha256(one.json) },
      ...{ changeNote: 'Gemaakt', publishedAt: at },
    });
  return made;
}
