/**
 * What may be kept as a draft of a questionnaire. A draft may have gaps, so that it can be saved at any moment; it may
 * not hold what this product never shows, what is unsafe, or more than anyone could answer.
 */
import { allowed } from './compile/allowed.ts';
import { isPlain } from './compile/refuse.ts';
import type { Json } from './compile/types.ts';
import { checkValues, type Wrong } from './draft/check-values.ts';
import { most } from './draft/most.ts';
import type { LocalText } from './framework.ts';
import type { Draft } from './import/types.ts';

/** Something of a draft that can't be kept: the element (empty: the questionnaire as a whole), and what to do. */
export type DraftProblem = { where: string; message: LocalText };

/** Properties that SurveyJS has and a draft does not: we number, address and end a questionnaire ourselves. */
const notInDraft = ['version', '$schema', 'elements', 'completedHtml'];
const questionTypes = ['radiogroup', 'checkbox', 'dropdown', 'rating', 'boolean', 'comment', 'text', 'matrix'];
const elementTypes: readonly string[] = [...questionTypes, 'matrixdropdown', 'html'];

/**
 * Sees to it that something is a draft of ours, gaps and all.
 *
 * @example
 * const checked = checkDraft(JSON.parse(text));
 * if (checked.ok) save(checked.draft);
 */
export function checkDraft(given: unknown): { ok: true; draft: Draft } | { ok: false; problems: DraftProblem[] } {
  const problems: DraftProblem[] = [];
  const wrong: Wrong = (where, nl, en) => void problems.push({ where, message: { nl, en } });
  if (!isPlain(given) || !isPlain(given.title) || !isPlain(given.description) || !Array.isArray(given.pages))
    wrong('', 'Dit is geen concept van een vragenlijst.', 'This is not a draft of a questionnaire.');
  else if (!isShallow(given, most.depth)) wrong('', 'Dit zit te diep in elkaar.', 'This is nested too deep.');
  else checkSurvey(given, given.pages, wrong);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, draft: given as Draft };
}

function checkSurvey(survey: Json, pages: unknown[], wrong: Wrong): void {
  onlyKnown(survey, 'survey', '', wrong);
  checkValues(survey, '', wrong, ['pages', 'code', 'framework', 'locale']);
  const [tooMany, elements] = [pages.length > most.pages, pages.reduce<number>((sum, page) => sum + count(page), 0)];
  if (tooMany) wrong('', `Neem hooguit ${most.pages} pagina’s.`, `Use at most ${most.pages} pages.`);
  if (elements > most.elements)
    wrong('', `Neem hooguit ${most.elements} vragen.`, `Use at most ${most.elements} questions.`);
  if (tooMany || elements > most.elements) return;
  for (const page of pages)
    if (isPlain(page)) checkHolder(page, 'page', nameIn(page, '', wrong), wrong);
    else wrong('', 'Dit is geen pagina.', 'This is not a page.');
}

function checkHolder(holder: Json, kind: 'page' | 'panel', where: string, wrong: Wrong): void {
  onlyKnown(holder, kind, where, wrong);
  checkValues(holder, where, wrong, ['type', 'name', 'elements']);
  if (Array.isArray(holder.elements))
    for (const element of holder.elements) checkElement(element, kind === 'page', where, wrong);
  else wrong(where, 'Hier horen vragen.', 'This holds questions.');
}

function checkElement(element: unknown, mayBePanel: boolean, around: string, wrong: Wrong): void {
  if (!isPlain(element)) {
    wrong(around, 'Dit is geen vraag.', 'This is not a question.');
    return;
  }
  const where = nameIn(element, around, wrong);
  if (element.type === 'panel' && mayBePanel) checkHolder(element, 'panel', where, wrong);
  else if (typeof element.type !== 'string' || !elementTypes.includes(element.type))
    wrong(where, 'Dit soort vraag kennen wij niet.', 'We do not have this type of question.');
  else {
    onlyKnown(element, element.type as 'text', where, wrong);
    checkValues(element, where, wrong, ['type', 'name']);
  }
}

function onlyKnown(element: Json, kind: keyof typeof allowed, where: string, wrong: Wrong): void {
  const properties: readonly string[] = allowed[kind];
  for (const property of Object.keys(element)) {
    if (properties.includes(property) && !(kind === 'survey' && notInDraft.includes(property))) continue;
    const shown = property.slice(0, 40);
    wrong(where, `De eigenschap “${shown}” kennen wij niet.`, `We do not know the property “${shown}”.`);
  }
}

function nameIn(element: Json, around: string, wrong: Wrong): string {
  if (typeof element.name === 'string' && element.name.length <= most.name) return element.name;
  wrong(around, `Geef een code van hooguit ${most.name} tekens.`, `Give a code of at most ${most.name} characters.`);
  return around;
}

/** How many elements a page or a panel holds. */
function count(holder: unknown): number {
  if (!isPlain(holder) || !Array.isArray(holder.elements)) return 0;
  return holder.elements.reduce<number>((sum, one) => sum + 1 + count(one), 0);
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((one) => isShallow(one, levels - 1));
}
