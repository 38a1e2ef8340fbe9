import type { SubmittedResponse } from '../../db/queries/response/list-submitted-answers.ts';
import { elementsOf, type QuestionnaireVersion } from '../../surveys/index.ts';
import { type Table, tableId } from './tables.ts';

/** Who filled it in: who answers shapes the answer. Null when the questionnaire does not ask. */
export function rolesTable(version: QuestionnaireVersion, responses: SubmittedResponse[]): Table | null {
  const question = elementsOf(version).find((element) => element.itemKind === 'role');
  if (question?.itemKind !== 'role') return null;
  const given = responses.flatMap(({ answers }) =>
    answers.filter((row) => row.item === question.name && row.kind === 'choice').map((row) => row.text),
  );
  const roles = question.choices
    .map(({ value, text }) => ({
      role: String(value),
      label: text,
      count: given.filter((role) => role === String(value)).length,
    }))
    .filter(({ count }) => count > 0);
  const base = roles.reduce((sum, { count }) => sum + count, 0);
  return { kind: 'scores', id: tableId.roles, base, content: { kind: 'roles', roles: { kind: 'shown', base, roles } } };
}
