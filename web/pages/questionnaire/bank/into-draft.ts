import type { Draft, QuestionJson } from '../../../../surveys/index.ts';
import { itemsOf, namesOf } from '../edit/operations/elements.ts';
import { takeOver } from '../edit/operations/take-over.ts';

/** What became of taking a question over. */
export type TakenOver = { outcome: 'taken'; draft: Draft } | { outcome: 'present' | 'no-page' };

/** A question in a draft: on the page of its theme, or else the page where the draft ends. */
export function intoDraft(draft: Draft, question: QuestionJson): TakenOver {
  if (namesOf(draft).has(question.name)) return { outcome: 'present' };
  const theme = question.theme as string | undefined;
  const page = draft.pages.find((one) => theme !== undefined && isAbout(draft, one.name, theme)) ?? draft.pages.at(-1);
  if (!page) return { outcome: 'no-page' };
  return { outcome: 'taken', draft: takeOver(draft, question, { page: page.name }) };
}

function isAbout(draft: Draft, page: string, theme: string): boolean {
  const items = itemsOf({ ...draft, pages: draft.pages.filter(({ name }) => name === page) });
  return items.length > 0 ? items.some((one) => one.theme === theme) : page === theme;
}
