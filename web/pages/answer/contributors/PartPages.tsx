import type { Walk } from '../Answering.tsx';
import { PartReviewPage } from './PartReviewPage.tsx';
import { PartStartPage } from './PartStartPage.tsx';

/** Who was asked by a colleague, and what belongs to that. */
export type ByColleague = { contact: string; doneAt: string | null };

/** What a colleague sees around its questions: the first page, and the last. */
export function PartPages({ step, ...walk }: Walk & { step: string | undefined }) {
  const { you } = walk.mine;
  if (you.kind !== 'contributor') return null;
  return step === 'review' ? <PartReviewPage {...walk} by={you} /> : <PartStartPage {...walk} by={you} />;
}
