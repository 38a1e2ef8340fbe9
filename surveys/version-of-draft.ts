/** From a draft to the version it becomes, or everything that still stops it. */
import { compareVersions } from './diff.ts';
import { refusalsOf } from './draft/refusals.ts';
import { sayIssue } from './draft/say-issue.ts';
import { settleDraft } from './draft/settle-draft.ts';
import { textGaps } from './draft/text-gaps.ts';
import type { LocalText } from './framework.ts';
import { isPanel } from './import/keep-conditions.ts';
import type { Draft } from './import/types.ts';
import { elementsOf, type QuestionnaireVersion, questionnaireVersionSchema } from './schema.ts';

/** Something that stops a draft from being published: the element (empty: the questionnaire as a whole), and what to do. */
export type DraftGap = { where: string; message: LocalText };

/**
 * The version that a draft becomes when it is published under a number, or all gaps at once. What this gives has passed
 * the schema and the compiled check, so that whatever it gives can be answered.
 *
 * A verdict on comparing that was taken over from the version before is dropped from items that have changed since: it
 * was not about this wording. "Not comparable" stays, as it holds for everything before it.
 *
 * @param base the version that the draft started from; null for a new questionnaire
 * @example
 * const made = versionOfDraft(draft, 3, v2);
 * if (made.ok) publish(made.version);
 */
export function versionOfDraft(
  draft: Draft,
  number: number,
  base: QuestionnaireVersion | null = null,
): { ok: true; version: QuestionnaireVersion } | { ok: false; gaps: DraftGap[] } {
  const document = settleDraft(draft, number);
  const parsed = questionnaireVersionSchema.safeParse(document);
  const gaps: DraftGap[] = parsed.success ? [] : parsed.error.issues.map((issue) => sayIssue(issue, document));
  gaps.push(...elementsIn(document as Draft).flatMap(([element, where]) => textGaps(element, where)));
  if (elementsOf(document as QuestionnaireVersion).length === 0)
    gaps.push({ where: '', message: { nl: 'Er staan nog geen vragen in.', en: 'There are no questions in it yet.' } });
  if (gaps.length > 0 || !parsed.success) return { ok: false, gaps: distinct(gaps) };
  // The document itself, not the schema's copy: its texts stay as the author typed them.
  const version = document as QuestionnaireVersion;
  const refusals = refusalsOf(version);
  if (refusals.length > 0) return { ok: false, gaps: distinct(refusals) };
  return { ok: true, version: base === null ? version : withoutStaleVerdicts(version, base) };
}

/**
 * What a draft would look like as a version, gaps and all: to compare it with an earlier one while it is being written.
 */
export const asVersion = (draft: Draft, number: number): QuestionnaireVersion =>
  settleDraft(draft, number) as QuestionnaireVersion;

function withoutStaleVerdicts(version: QuestionnaireVersion, base: QuestionnaireVersion): QuestionnaireVersion {
  const changed = new Set(
    compareVersions(base, version).flatMap(({ item, change }) => (change === 'identical' ? [] : [item])),
  );
  const before = new Map(elementsOf(base).map((question) => [question.name, JSON.stringify(question.comparability)]));
  const settled = structuredClone(version);
  for (const question of elementsOf(settled)) {
    const { name, comparability: said } = question;
    const isTakenOver = said !== undefined && before.get(name) === JSON.stringify(said);
    if (isTakenOver && changed.has(name) && said.verdict !== 'not-comparable') delete question.comparability;
  }
  return settled;
}

function elementsIn(draft: Draft): [Record<string, unknown>, string][] {
  const { pages, ...survey } = draft;
  return [
    [survey, ''],
    ...pages.flatMap((page): [Record<string, unknown>, string][] => [
      [page, page.name],
      ...page.elements.flatMap((element): [Record<string, unknown>, string][] => [
        [element, element.name],
        ...(isPanel(element) ? element.elements.map((one): [Record<string, unknown>, string] => [one, one.name]) : []),
      ]),
    ]),
  ];
}

function distinct(gaps: DraftGap[]): DraftGap[] {
  const seen = new Set<string>();
  return gaps.filter(({ where, message }) => {
    const key = `${where}\n${message.nl}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
