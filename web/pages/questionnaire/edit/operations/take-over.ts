import type { Draft, DraftItem, QuestionJson } from '../../../../../surveys/index.ts';
import { conditionProblem } from './conditions.ts';
import { addItem } from './new-item.ts';
import { withProperty } from './set-text.ts';

const conditions = ['visibleIf', 'enableIf', 'requiredIf'] as const;

/**
 * Puts a published question into the draft under its own code. What it said about comparing with earlier versions of
 * its questionnaire stays there, and so does a condition on a question that this draft does not have.
 */
export function takeOver(draft: Draft, question: QuestionJson, where: { after: string } | { page: string }): Draft {
  const { comparability: _, ...kept } = question;
  const item = conditions.reduce(
    (one, kind) => {
      const text = one[kind];
      const isUsable = text === undefined || conditionProblem(draft, text) === null;
      return isUsable ? one : withProperty(one, kind, undefined);
    },
    kept as unknown as DraftItem,
  );
  return addItem(draft, item, where);
}
