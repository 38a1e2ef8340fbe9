/** The code of a question: proposed from its theme and its words, free to choose while the question is new. */
import { compileQuestionnaire, type Draft, type DraftItem, type DraftPage } from '../../../../../surveys/index.ts';
import { itemCodePattern } from '../../../../../surveys/schema.ts';
import { namesOf } from './elements.ts';
import { freeName } from './free-name.ts';

/** Why a code can't be used. */
export type CodeProblem = 'form' | 'reserved' | 'taken';

/** Words that say little about what a question asks. */
const little = new Set(
  `a an and are as each at be between by can could do does for from has have how i if in into is it its me more most my no not of on
  or our own so than that the their them then there these they this to us was we were what when where which who will with you your
  een en er de dat de die dit doen door dus en er ge haar had heb hebben heeft hem het hier hij hoe hun ik in is je kan kunnen maar
  meer met mij mijn moet na naar niet nog nu of om onder ons onze ook op over te tot u uit uw van veel voor waar wanneer was wat we
  wel welke werd wie wij wil willen worden wordt zal ze zich zij zijn zo zou`.split(/\s+/),
);
const mostWords = 3;

const isProvisionalPattern = /(?:^|\.)new-\d+$/;

/** Whether a code only keeps the place until the question has words. */
export const isProvisional = (code: string): boolean => isProvisionalPattern.test(code);

const prefixOf = (item: DraftItem, page: DraftPage) => item.theme ?? page.name;

/** A code for a question that has no words yet. */
export const provisionalCode = (item: DraftItem, page: DraftPage, taken: ReadonlySet<string>): string =>
  freeName(`${prefixOf(item, page)}.new`, taken);

/**
 * A code made of the theme, or else the page, and the words that say most, English ones if there are any; null as long
 * as there are no words.
 *
 * @example
 * proposeCode(draft, { …, theme: 'relation', title: { en: 'The members trust each other.' } }, page); // 'relation.members-trust-other'
 */
export function proposeCode(draft: Draft, item: DraftItem, page: DraftPage): string | null {
  const prefix = prefixOf(item, page);
  const telling = slug(item.title?.en ?? item.title?.nl ?? '')
    .split('-')
    .filter((word) => word !== '' && !little.has(word));
  if (telling.length === 0) return null;
  // The theme is said already, unless there is nothing else to say.
  const others = telling.filter((word) => word !== prefix);
  const words = (others.length > 0 ? others : telling).slice(0, mostWords);
  const base = `${prefix}.${words.join('-').slice(0, 50).replace(/-+$/, '')}`;
  const taken = namesOf(draft);
  taken.delete(item.name);
  if (codeProblem(base, new Set()) !== null) return null;
  return taken.has(base) ? freeName(base, new Set([...taken, `${base}-1`])) : base;
}

/** Why this code can't be used beside those taken, or null when it can. */
export function codeProblem(code: string, taken: ReadonlySet<string>): CodeProblem | null {
  if (code.length > 80 || !itemCodePattern.test(code)) return 'form';
  if (taken.has(code)) return 'taken';
  return isAccepted(code) ? null : 'reserved';
}

/** Small letters, digits and dashes, of any words. */
export const slug = (words: string): string =>
  words
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\p{M}'’]/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');

/** The check of answers itself says which words mean something else in conditions. */
function isAccepted(code: string): boolean {
  try {
    compileQuestionnaire({ elements: [{ type: 'comment', name: code }] });
    return true;
  } catch {
    return false;
  }
}
