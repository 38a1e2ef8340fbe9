import type { FoundVersion } from '../../db/queries/questionnaire/find-version.ts';
import { compareVersions, elementsOf, type QuestionJson, type QuestionnaireVersion } from '../../surveys/index.ts';
import type { BankItem } from '../schemas/questionnaire.ts';

type Published = FoundVersion & { survey: QuestionnaireVersion };

/**
 * Every item of every published version, by code: its newest wording, the questionnaires that ask it now, and what
 * happened to it in each version.
 */
export function itemBank(found: FoundVersion[]): BankItem[] {
  const versions = found.map((one): Published => ({ ...one, survey: JSON.parse(one.json) as QuestionnaireVersion }));
  const bank = new Map<string, { item: BankItem; newest: string }>();
  for (const line of linesOf(versions))
    line.forEach((version, place) => {
      const changes = changesOf(line[place - 1], version);
      for (const question of elementsOf(version.survey)) {
        const known = bank.get(question.name);
        const entry = known ?? { item: bankItem(question), newest: version.publishedAt };
        if (!known) bank.set(question.name, entry);
        else if (version.publishedAt >= known.newest) {
          Object.assign(entry.item, about(question));
          entry.newest = version.publishedAt;
        }
        entry.item.history.push(step(version, question.title, changes.get(question.name) ?? 'new'));
        if (place === line.length - 1)
          entry.item.uses.push({ questionnaire: version.code, title: version.survey.title, number: version.number });
      }
      for (const question of retired(line[place - 1], version))
        bank.get(question.name)?.item.history.push(step(version, question.title, 'retired'));
    });
  const items = [...bank.values()].map(({ item }) => item);
  for (const item of items)
    item.history.sort((a, b) => (a.publishedAt < b.publishedAt ? -1 : a.publishedAt > b.publishedAt ? 1 : 0));
  return items.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The versions of each questionnaire, oldest first. */
function linesOf(versions: Published[]): Published[][] {
  const lines = new Map<string, Published[]>();
  for (const version of versions) lines.set(version.code, [...(lines.get(version.code) ?? []), version]);
  return [...lines.values()].map((line) => line.sort((a, b) => a.number - b.number));
}

function changesOf(before: Published | undefined, version: Published) {
  if (!before) return new Map<string, never>();
  return new Map(compareVersions(before.survey, version.survey).map(({ item, change }) => [item, change]));
}

function retired(before: Published | undefined, version: Published): QuestionJson[] {
  if (!before) return [];
  const kept = new Set(elementsOf(version.survey).map(({ name }) => name));
  return elementsOf(before.survey).filter(({ name }) => !kept.has(name));
}

const about = (question: QuestionJson) => ({
  kind: question.itemKind,
  theme: (question.theme as BankItem['theme'] | undefined) ?? null,
  question: question as Record<string, unknown>,
});

const bankItem = (question: QuestionJson): BankItem => ({
  code: question.name,
  ...about(question),
  uses: [],
  history: [],
});

const step = (version: Published, title: QuestionJson['title'], change: BankItem['history'][number]['change']) => ({
  questionnaire: version.code,
  number: version.number,
  publishedAt: version.publishedAt,
  title,
  change,
});
