/** What a new release brings, beside what was published here: run on the database of the home. */
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Ports } from '../../../api/env.ts';
import { publishShippedVersions } from '../../../api/publish-shipped.ts';
import { questionnaires, questionnaireVersions } from '../../../db/schema.ts';
import type { QuestionnaireVersion } from '../../../surveys/index.ts';
import { aCopy, aQuestionnaire, nextOf, publish } from '../../helpers/a-questionnaire-draft.ts';
import { database, newInspector } from '../../helpers/home.ts';
import { store } from '../../helpers/store.ts';

const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const release = (versions: QuestionnaireVersion[]) =>
  publishShippedVersions({ store, now: () => new Date(), randomBytes } as Ports, versions);

const numbersAndAuthors = (code: string) =>
  database()
    .select({
      number: questionnaireVersions.number,
      author: questionnaireVersions.author,
      hash: questionnaireVersions.hash,
    })
    .from(questionnaireVersions)
    .innerJoin(questionnaires, eq(questionnaires.id, questionnaireVersions.questionnaireId))
    .where(eq(questionnaires.code, code))
    .orderBy(questionnaireVersions.number);

test('A release adds the versions that it brings, each once', async () => {
  const { draft, code } = await aCopy(await newInspector());
  const [v1, v2] = [1, 2].map((version) => ({ ...draft, version })) as [QuestionnaireVersion, QuestionnaireVersion];
  await release([v1]);
  await release([v2, v1]);
  await release([v1, v2]);
  expect(await numbersAndAuthors(code)).toMatchObject([
    { number: 1, author: null },
    { number: 2, author: null },
  ]);
});

test('A questionnaire that was made here keeps to itself when a release brings one with its code', async () => {
  const inspector = await newInspector();
  const { code } = await aQuestionnaire(inspector);
  const before = await numbersAndAuthors(code);
  const { draft } = await nextOf(inspector, code);
  const title = { nl: 'Uit een uitgave', en: 'From a release' };
  await release([1, 2].map((version) => ({ ...draft, title, version }) as QuestionnaireVersion));
  expect(await numbersAndAuthors(code)).toEqual(before);
});

test('A next version that was made here stays when a release takes the same number, and what follows is left out', async () => {
  const [one, two] = [await newInspector(), await newInspector()];
  const { draft, code } = await aCopy(one);
  const shipped = (version: number) => ({ ...draft, version }) as QuestionnaireVersion;
  await release([shipped(1)]);
  const mine = await nextOf(two, code);
  const { hash } = await publish(two, mine);
  await release([shipped(1), { ...shipped(2), title: { nl: 'Anders', en: 'Other' } }, shipped(3)]);
  expect(await numbersAndAuthors(code)).toMatchObject([
    { number: 1, author: null },
    { number: 2, hash },
  ]);
});
