import { items } from './items.ts';
import { elementsOf, type QuestionnaireVersion } from './schema.ts';

/**
 * Silent reading of English non-fiction: 238 words a minute on average (Brysbaert 2019, Journal of Memory and Language
 * 109, 104047). We take 200: Dutch words are longer, and a question is read with more care than a story.
 */
const wordsReadPerMinute = 200;

/** Our own estimate: weighing a statement and choosing an answer. Measure it in your own waves when you can. */
const secondsPerChoice = 6;

/**
 * Typing on a phone: 36 words a minute on average (Palin, Feit, Kim, Kristensson & Oulasvirta 2019, MobileHCI). We take
 * 30, for older hands. How long an answer is (40 words) and how long one thinks first (45 seconds): our own estimates.
 */
const wordsTypedPerMinute = 30;
const wordsPerOpenAnswer = 40;
const secondsToThink = 45;

/** How long answering takes, in whole minutes, rounded up. */
export type MinutesEstimate = {
  /** Reading and answering everything but the open questions. */
  statements: number;
  /** The same with an answer to every open question. */
  withOpenQuestions: number;
};

/**
 * Estimates how long a respondent needs, to be told before they start. It leaves out finding colleagues to ask.
 *
 * @returns whole minutes, at least 1
 * @example
 * estimateMinutes(version).statements; // 8
 */
export function estimateMinutes(version: QuestionnaireVersion): MinutesEstimate {
  const all = items(version);
  const isWritten = (kind: string) => kind === 'open' || kind === 'topic';
  const introduction = version.pages.flatMap((page) => [page.title.nl, page.description?.nl ?? '']);
  const start = words([version.title.nl, version.description.nl, ...introduction].join(' ')) / wordsReadPerMinute;
  const reading = (item: (typeof all)[number]) => words(`${item.text.nl} ${item.hint?.nl ?? ''}`) / wordsReadPerMinute;
  const written = wordsPerOpenAnswer / wordsTypedPerMinute + secondsToThink / 60;
  const rows = new Map(elementsOf(version).map((question) => [question.name, rowsOf(question)]));
  let closed = start;
  let open = 0;
  for (const item of all) {
    if (isWritten(item.kind)) open += reading(item) + written;
    else closed += reading(item) + ((rows.get(item.code) ?? 1) * secondsPerChoice) / 60;
  }
  return { statements: Math.max(1, Math.ceil(closed)), withOpenQuestions: Math.max(1, Math.ceil(closed + open)) };
}

/** A table asks one thing per row: how often, and then how well only where there is something to say. */
const rowsOf = (question: object): number =>
  'rows' in question && Array.isArray(question.rows) ? Math.max(1, question.rows.length) : 1;

function words(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
