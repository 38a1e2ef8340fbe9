/** What a methodologist would say about a questionnaire that is being written. */
import { adviseWhole } from './advice/about-whole.ts';
import { absolute, leading } from './advice/colouring.ts';
import { doubleBarrelled } from './advice/double-barrelled.ts';
import { doubleNegation, negation } from './advice/negation.ts';
import { hardWords, longSentence } from './advice/plain-language.ts';
import { reasons } from './advice/reasons.ts';
import type { Advice, AdviceKind, Rule } from './advice/types.ts';
import { questionsOf } from './import/keep-conditions.ts';
import type { Draft, DraftItem, DraftText } from './import/types.ts';

export type { Advice };

const locales = ['nl', 'en'] as const;

/**
 * Reads a draft as a methodologist would, and gives advice with its reason; it never stops anything. The rules look at
 * words, not at meaning: they are careful to raise few false alarms, and so they miss things as well. Each language is
 * read by its own rules, since a fault of wording often stands in one of them only.
 *
 * The rules are those on which handbooks of survey methodology agree (Dillman, Smyth & Christian 2014; Krosnick &
 * Presser 2010), and the Dutch guidance on plain language at level B1; each says where it comes from.
 *
 * @returns the advice in the order of the questionnaire, then about the whole
 * @example
 * adviseDraft(draft).filter(({ where }) => where === 'ambition.known');
 */
export function adviseDraft(draft: Draft): Advice[] {
  const items = questionsOf(draft.pages);
  const pages = draft.pages.flatMap((page) => [
    ...read(page.name, page.description, [['long-sentence', longSentence]]),
    ...questionsOf([page]).flatMap(adviseItem),
  ]);
  return [...read(null, draft.description, [['long-sentence', longSentence]]), ...pages, ...adviseWhole(draft, items)];
}

type Rules = [AdviceKind, Rule][];

const ofAnyQuestion: Rules = [
  ['double-barrelled', doubleBarrelled],
  ['double-negation', doubleNegation],
  ['leading', leading],
  ['long-sentence', longSentence],
  ['hard-words', hardWords],
];
const ofStatements: Rules = [...ofAnyQuestion, ['negation', negation], ['absolute', absolute]];
const ofHelp: Rules = [
  ['long-sentence', longSentence],
  ['hard-words', hardWords],
];

function adviseItem(item: DraftItem): Advice[] {
  const { name, title, description, itemKind } = item;
  const isWritten = itemKind === 'open' || itemKind === 'topic';
  const found = read(name, title, itemKind === 'statement' ? ofStatements : ofAnyQuestion);
  const isDouble = found.some(({ kind }) => kind === 'double-negation');
  return distinct([
    ...(isMissing(title) ? [say(name, 'missing-language')] : []),
    // Whoever mends the double negation mends the single one, and "nobody" needs saying once.
    ...found.filter(({ kind, found: at }) => kind !== 'negation' || !(isDouble || hasAbsolute(found, at?.words))),
    ...read(name, description, ofHelp),
    ...(isWritten && typeof item.maxLength !== 'number' ? [say(name, 'no-limit')] : []),
    ...(itemKind === 'statement' && !item.direction ? [say(name, 'no-direction')] : []),
  ]);
}

const hasAbsolute = (found: Advice[], words: string | undefined): boolean =>
  found.some(({ kind, found: at }) => kind === 'absolute' && at?.words === words);

function read(where: string | null, text: DraftText | undefined, rules: Rules): Advice[] {
  return rules.flatMap(([kind, rule]) =>
    locales.flatMap((language) => {
      const words = rule(text?.[language] ?? '', language);
      return words === null ? [] : [{ ...say(where, kind), found: { language, words } }];
    }),
  );
}

const say = (where: string | null, kind: AdviceKind): Advice => ({ where, kind, ...reasons[kind] });

const isMissing = (text: DraftText | undefined): boolean => locales.some((one) => !text?.[one]?.trim());

/** The same advice about both languages is given once, with the words of the first. */
function distinct(all: Advice[]): Advice[] {
  return all.filter(({ kind }, index) => all.findIndex((one) => one.kind === kind) === index);
}
