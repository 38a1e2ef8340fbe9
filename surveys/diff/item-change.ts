/** What changed about one question, judged from the document alone. */
import type { LocalText } from '../framework.ts';
import type { QuestionJson } from '../schema.ts';

/** The largest thing that changed about an item; one word, the one that matters most for comparing. */
export type ItemChange =
  | 'identical'
  | 'wording'
  | 'translation-only'
  | 'scale-changed'
  | 'theme-changed'
  | 'order-or-condition-changed'
  | 'new'
  | 'retired';

/** The largest change between two versions of a question; `moved` tells whether it stands elsewhere now. */
export function changeOf(before: QuestionJson, after: QuestionJson, moved: boolean): ItemChange {
  if (differ(before, after, scaleOf)) return 'scale-changed';
  if (differ(before, after, themeOf)) return 'theme-changed';
  if (differ(before, after, (question) => wordsOf(question, 'nl'))) return 'wording';
  if (differ(before, after, (question) => wordsOf(question, 'en'))) return 'translation-only';
  if (moved || differ(before, after, restOf)) return 'order-or-condition-changed';
  return 'identical';
}

function differ(before: QuestionJson, after: QuestionJson, part: (question: QuestionJson) => unknown): boolean {
  return JSON.stringify(part(before)) !== JSON.stringify(part(after));
}

/** What an answer can be, and which way is up. */
function scaleOf(question: QuestionJson): unknown {
  const direction = question.itemKind === 'statement' ? question.direction : null;
  return [question.type, question.itemKind, direction, ...optionLists(question).map((one) => one.map(optionValue))];
}

function themeOf(question: QuestionJson): unknown {
  const aspect = question.itemKind === 'statement' ? question.aspect : null;
  return [question.theme ?? null, [...(question.alsoThemes ?? [])].sort(), aspect];
}

/** Every word a respondent reads in one language, wherever it stands in the question. */
function wordsOf(question: QuestionJson, locale: keyof LocalText): string[] {
  const { comparability: _, ...shown } = question;
  return textsIn(shown, locale);
}

function textsIn(data: unknown, locale: keyof LocalText): string[] {
  if (typeof data !== 'object' || data === null) return [];
  if (!Array.isArray(data) && typeof (data as LocalText)[locale] === 'string') return [(data as LocalText)[locale]];
  return Object.keys(data)
    .sort()
    .flatMap((key) => textsIn((data as Record<string, unknown>)[key], locale));
}

/** Everything else that decides who sees the question and what they may fill in. */
function restOf(question: QuestionJson): unknown {
  const { comparability, source, title, description, ...rest } = question as Record<string, unknown>;
  return Object.keys(rest)
    .sort()
    .filter((key) => !isText(rest[key]) && !listKeys.includes(key))
    .map((key) => [key, rest[key]]);
}

const listKeys = ['choices', 'columns', 'rows', 'rateValues'];

function optionLists(question: QuestionJson): unknown[][] {
  const record = question as Record<string, unknown>;
  return listKeys.map((key) => record[key]).filter((list): list is unknown[] => Array.isArray(list));
}

function optionValue(option: unknown): unknown {
  if (typeof option !== 'object' || option === null) return option;
  const { value, name, cellType } = option as Record<string, unknown>;
  return value ?? [name, cellType];
}

function isText(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'nl' in value;
}
