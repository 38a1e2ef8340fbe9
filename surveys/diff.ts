/** What changed between two versions of a questionnaire, and whether the answers may be put side by side. */
import type { LocalText } from './framework.ts';
import { elementsOf, type QuestionJson, type QuestionnaireVersion, type Verdict } from './schema.ts';

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

/** Why the verdict is what it is; `authors` means that the authors of the newer version say so in `note`. */
export type VerdictReason = 'same' | 'authors' | Exclude<ItemChange, 'identical'>;

/** One item in two versions. */
export type ItemComparison = {
  item: string;
  change: ItemChange;
  verdict: Verdict;
  reason: VerdictReason;
  /** What the authors say about the change, where they say anything. */
  note: LocalText | null;
};

const verdicts: Record<ItemChange, Verdict> = {
  identical: 'comparable',
  wording: 'with-care',
  'translation-only': 'with-care',
  'scale-changed': 'not-comparable',
  'theme-changed': 'with-care',
  'order-or-condition-changed': 'with-care',
  new: 'not-comparable',
  retired: 'not-comparable',
};

/**
 * Compares two versions of one questionnaire, item by item: the items of the newer version in its order, then the ones
 * that were retired. Nothing is called comparable because it looks alike: any change of words asks for care until the
 * authors have judged it.
 *
 * What the authors say in the newer version (`comparability`) overrules what was found. "Not comparable" holds for the
 * version named in `since` and all before it; the other verdicts hold for that version alone, since an older one may
 * have differed more. One thing they can't overrule: answers on two different scales are never comparable.
 *
 * @throws when the versions are of different questionnaires, or `newer` is not the newer one.
 * @example
 * compareVersions(v1, v2).filter((item) => item.verdict !== 'comparable');
 */
export function compareVersions(older: QuestionnaireVersion, newer: QuestionnaireVersion): ItemComparison[] {
  if (older.code !== newer.code)
    throw new Error(`compareVersions: needs two versions of one questionnaire, got ${older.code} and ${newer.code}`);
  if (older.version >= newer.version) throw new Error('compareVersions: needs the older version first');
  const before = new Map(elementsOf(older).map((question) => [question.name, question]));
  const after = elementsOf(newer);
  const moved = movedItems(older, newer);
  const kept = after.map((question) => {
    const previous = before.get(question.name);
    const change = previous ? changeOf(previous, question, moved.has(question.name)) : 'new';
    return judge(question, change, older.version);
  });
  const codes = new Set(after.map((question) => question.name));
  const retired = [...before.keys()].filter((code) => !codes.has(code)).map((item) => found(item, 'retired'));
  return [...kept, ...retired];
}

function judge(question: QuestionJson, change: ItemChange, olderVersion: number): ItemComparison {
  const said = question.comparability;
  if (!said || change === 'new') return found(question.name, change);
  const holds = said.verdict === 'not-comparable' ? olderVersion <= said.since : olderVersion === said.since;
  if (!holds) return found(question.name, change);
  if (change === 'scale-changed') return { ...found(question.name, change), note: said.reason };
  return { item: question.name, change, verdict: said.verdict, reason: 'authors', note: said.reason };
}

function found(item: string, change: ItemChange): ItemComparison {
  const reason = change === 'identical' ? 'same' : change;
  return { item, change, verdict: verdicts[change], reason, note: null };
}

function changeOf(before: QuestionJson, after: QuestionJson, moved: boolean): ItemChange {
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

/** Items that both versions have but that stand elsewhere: on another page, or after another item than before. */
function movedItems(older: QuestionnaireVersion, newer: QuestionnaireVersion): Set<string> {
  const placesBefore = places(older);
  const placesAfter = places(newer);
  const shared = [...placesAfter.keys()].filter((code) => placesBefore.has(code));
  const sharedBefore = [...placesBefore.keys()].filter((code) => placesAfter.has(code));
  const follows = (codes: string[]) => new Map(codes.map((code, index) => [code, codes[index - 1]]));
  const before = follows(sharedBefore);
  const after = follows(shared);
  return new Set(
    shared.filter((code) => placesBefore.get(code) !== placesAfter.get(code) || before.get(code) !== after.get(code)),
  );
}

/** Per item: its page and the conditions under which that page, or the panel around the item, is shown. */
function places(version: QuestionnaireVersion): Map<string, string> {
  return new Map(
    version.pages.flatMap((page) =>
      page.elements.flatMap((element) => {
        const around = [
          page.name,
          page.visibleIf ?? null,
          element.type === 'panel' ? (element.visibleIf ?? null) : null,
        ];
        return elementsOf({ pages: [{ ...page, elements: [element] }] }).map(
          (question) => [question.name, JSON.stringify(around)] as const,
        );
      }),
    ),
  );
}
