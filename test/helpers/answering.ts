/** Members who answer by their personal link, over HTTP as their phone would. */
import { items, type QuestionnaireVersion } from '../../surveys/index.ts';
import { visitor } from './home.ts';

/**
 * Answers to every question that needs one: statements and year-ago items at a level (reversed where the statement is
 * negative), a role, and texts where given by item code.
 */
export function answersAt(
  version: QuestionnaireVersion,
  level: number,
  texts: Record<string, string> = {},
): Record<string, unknown> {
  const answers: Record<string, unknown> = { ...texts };
  for (const item of items(version)) {
    if (item.kind === 'role') answers[item.code] = 'executive';
    if (item.kind === 'year-ago') answers[item.code] = 3;
    if (item.kind === 'statement') answers[item.code] = item.direction === 'negative' ? 6 - level : level;
  }
  return answers;
}

/** Opens the questionnaire of a personal link, answers it and submits. Gives the receipt. */
export async function submitAt(link: URL, level: number, texts: Record<string, string> = {}) {
  const member = visitor({ token: link.hash.slice(1) });
  const opened = await member.get('/v1/my-invitation');
  if (!opened.ok) throw new Error(`submitAt: opening answered ${opened.status}`);
  const { questionnaire } = (await opened.json()) as { questionnaire: { json: QuestionnaireVersion } };
  const response = await member.send(
    'POST',
    '/v1/my-invitation/submission',
    { answers: answersAt(questionnaire.json, level, texts) },
    { 'Idempotency-Key': crypto.randomUUID() },
  );
  if (response.status !== 201) throw new Error(`submitAt: answered ${response.status} ${await response.text()}`);
  return (await response.json()) as { checksum: string };
}
