import { expect, test } from 'vitest';
import { items, type QuestionnaireVersion } from '../../../surveys/index.ts';
import { got, refusal } from '../../helpers/a-network.ts';
import { newInspector, newUser, visitor } from '../../helpers/home.ts';

type Minutes = { statements: number; withOpenQuestions: number };
type Listed = {
  questionnaires: {
    code: string;
    title: { nl: string; en: string };
    versions: { number: number; hash: string; minutes: Minutes }[];
  }[];
};

const path = '/v1/questionnaires';

test('the questionnaires are listed with their versions, newest first, and how long each takes', async () => {
  const { visit } = await newInspector();
  const { questionnaires } = await got<Listed>(visit.get(path));
  const platform = questionnaires.find(({ code }) => code === 'bestuurlijk-platform');
  expect(platform?.title.nl).toMatch(/samen/);
  expect(platform?.title.en).toMatch(/together/);
  const numbers = platform?.versions.map(({ number }) => number) ?? [];
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  expect(numbers).toContain(1);
  expect(new Set(platform?.versions.map(({ hash }) => hash)).size).toBe(numbers.length);
  for (const { minutes } of platform?.versions ?? []) {
    expect(minutes.statements).toBeGreaterThan(0);
    expect(minutes.withOpenQuestions).toBeGreaterThan(minutes.statements);
  }
});

test('one version is shown whole, as members will see it, in both languages', async () => {
  const { visit } = await newUser();
  const { survey, hash, minutes } = await got<{ survey: QuestionnaireVersion; hash: string; minutes: Minutes }>(
    visit.get(`${path}/bestuurlijk-platform/versions/1`),
  );
  const { questionnaires } = await got<Listed>(visit.get(path));
  const listed = questionnaires.find(({ code }) => code === 'bestuurlijk-platform');
  expect(listed?.versions.find(({ number }) => number === 1)).toMatchObject({ hash, minutes });
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  const themes = new Set(items(survey).flatMap(({ kind, theme }) => (kind === 'statement' ? [theme] : [])));
  expect(themes).toEqual(new Set(['ambition', 'interests', 'relation', 'organisation', 'processes']));
});

test('an unknown questionnaire or version is not found, and a number is needed', async () => {
  const { visit } = await newInspector();
  await refusal(visit.get(`${path}/bestuurlijk-platform/versions/99`), 404);
  await refusal(visit.get(`${path}/bestaat-niet/versions/1`), 404);
  const { errors } = await refusal(visit.get(`${path}/bestuurlijk-platform/versions/een`), 422);
  expect(errors).toMatchObject([{ field: 'number' }]);
});

test('who is not signed in sees none', async () => {
  await refusal(visitor().get(path), 401);
  await refusal(visitor().get(`${path}/bestuurlijk-platform/versions/1`), 401);
});
