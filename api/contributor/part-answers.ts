import type { MyInvitation } from '../../db/queries/response/find-my-invitation.ts';
import { canonicalJson } from '../canonical.ts';
import { Problem } from '../errors.ts';
import { sha256 } from '../tokens.ts';

type Answers = Record<string, unknown>;

/** Whether an answer belongs to one of these questions: the answer itself, or the words with "other". */
const belongsTo = (items: readonly string[]) => {
  const keys = new Set(items.flatMap((item) => [item, `${item}-Comment`]));
  return (key: string) => keys.has(key);
};

/** The answers to these questions alone. */
export function answersTo(items: readonly string[], answers: Answers): Answers {
  const isAsked = belongsTo(items);
  return Object.fromEntries(Object.entries(answers).filter(([key]) => isAsked(key)));
}

/** All answers but those to these questions. */
export function answersBeside(items: readonly string[], answers: Answers): Answers {
  const isAsked = belongsTo(items);
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !isAsked(key)));
}

/** What one contributor sees of a draft. */
export type PartDraft = { revision: number; answers: Answers; savedAt: string | null };

/**
 * The draft as a contributor sees it. Its revision is a fingerprint of the answers to its own questions, so that a save
 * is stale only when one of these was answered elsewhere, and tells nothing about the others.
 */
export async function partDraft(items: readonly string[], mine: MyInvitation): Promise<PartDraft> {
  const answers = answersTo(items, JSON.parse(mine.draft ?? '{}'));
  return { revision: await fingerprint(answers), answers, savedAt: mine.savedAt };
}

/** A whole number that stands for exactly these answers; 0 for none. 48 bits: safe as a number, and no two meet. */
export async function fingerprint(answers: Answers): Promise<number> {
  if (Object.keys(answers).length === 0) return 0;
  return Number.parseInt((await sha256(canonicalJson(answers))).slice(0, 12), 16);
}

/** Someone else answered one of these questions meanwhile: nothing is overwritten, and `current` holds what is there. */
export const stalePart = (current: PartDraft): Problem => new Problem('stale-draft', { extra: { current } });
