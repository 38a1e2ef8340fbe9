/** What changed between two versions of a questionnaire, and whether the answers may be put side by side. */
import { changeOf, type ItemChange } from './diff/item-change.ts';
import { movedItems } from './diff/moved-items.ts';
import type { LocalText } from './framework.ts';
import { elementsOf, type QuestionJson, type QuestionnaireVersion, type Verdict } from './schema.ts';

export type { ItemChange };

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
