import { allowed } from './compile/allowed.ts';
import { isPlain } from './compile/refuse.ts';
import { isTextProperty } from './draft/texts-of.ts';
import { framework } from './framework.ts';
import { itemCodes } from './import/item-codes.ts';
import { isPanel, keepConditions } from './import/keep-conditions.ts';
import { notes as emptyNotes } from './import/notes.ts';
import { mostBytes } from './import/read-xml.ts';
import { type Taking, takeQuestion, textIn } from './import/survey-js-question.ts';
import type { Draft, DraftItem, DraftPage, DraftPanel, ImportProblem, Note } from './import/types.ts';

/** A draft with what was left out and what became different; or why nothing could be read. */
export type SurveyJsImport =
  | { ok: true; draft: Draft; notTaken: Note[]; changed: Note[] }
  | { ok: false; problem: ImportProblem };

type Json = Record<string, unknown>;
const mostQuestions = 500;
const surveyTexts = ['title', 'description', 'requiredText', 'completeText', 'pageNextText', 'pagePrevText'];

/**
 * Makes a draft of any SurveyJS document: what we have is taken over, everything else is listed with its reason. Our own
 * properties stay where they are right; a question without a theme gets `theme: null`, for the author to choose.
 *
 * @param given the document, or its text
 * @param o.language the language of texts that don't say theirs; by default what the document says, or else English, as in SurveyJS
 * @example
 * const read = importSurveyJs('{ "elements": [{ "type": "comment", "name": "why" }] }');
 */
export function importSurveyJs(given: unknown, o: { language?: 'nl' | 'en' } = {}): SurveyJsImport {
  const no = (problem: ImportProblem): SurveyJsImport => ({ ok: false, problem });
  if (typeof given === 'string' && given.length > mostBytes) return no({ kind: 'too-large', most: mostBytes });
  const json = typeof given === 'string' ? parsed(given) : given;
  if (json === undefined) return no({ kind: 'damaged', line: null, reason: 'not JSON' });
  if (!isPlain(json) || !(Array.isArray(json.pages) || Array.isArray(json.elements)))
    return no({ kind: 'other-format', expected: 'surveyjs' });
  const language = o.language ?? String(json.locale ?? 'en');
  const notes = emptyNotes();
  const taking: Taking = { language, notes };
  const pages = (Array.isArray(json.pages) ? json.pages : [{ name: 'page1', elements: json.elements }]).filter(isPlain);
  const wanted = new Set<string>();
  gather(json, wanted, language);
  if (!wanted.has('nl') && !wanted.has('en') && wanted.size > 0)
    return no({ kind: 'other-language', languages: [...wanted].sort() });
  for (const other of [...wanted].sort()) if (other !== 'nl' && other !== 'en') notes.left('', other, 'language');
  if (count(pages) > mostQuestions) return no({ kind: 'too-many-questions', most: mostQuestions });

  const codes = itemCodes(notes);
  const renamed = new Map<string, string>();
  const code = (name: unknown) => {
    const made = codes(String(name ?? 'question'));
    if (typeof name === 'string' && !renamed.has(name.toLowerCase())) renamed.set(name.toLowerCase(), made);
    return made;
  };
  const taken = pages.map((page) => takePage(page, code, taking));
  for (const page of taken) rename(page, renamed);
  keepConditions(taken, notes);
  const draft: Draft = {
    code: typeof json.code === 'string' && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(json.code) ? json.code : 'imported',
    framework: framework.code,
    locale: 'nl',
    title: textIn(json.title, 'title', taking),
    description: textIn(json.description, 'description', taking),
    pages: taken.filter((page) => {
      if (page.elements.length === 0) notes.left(page.name, 'page', 'empty');
      return page.elements.length > 0;
    }),
  };
  const known: readonly string[] = allowed.survey;
  for (const [key, value] of Object.entries(json)) {
    if (['pages', 'elements', 'locale', 'code', 'version', 'framework', 'title', 'description'].includes(key)) continue;
    const isKept =
      key === 'clearInvisibleValues' && !['onComplete', 'onHidden', 'onHiddenContainer'].includes(String(value));
    const isText = surveyTexts.includes(key);
    const isSetting = isText || typeof value !== 'object';
    if (!known.includes(key) || key === 'completedHtml' || isKept || !isSetting)
      notes.left('', key, 'unsupportedSurveySetting');
    else draft[key] = isText ? textIn(value, key, taking) : value;
  }
  return { ok: true, draft, notTaken: notes.notTaken, changed: notes.changed };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

type Code = (name: unknown) => string;

function takePage(json: Json, code: Code, taking: Taking): DraftPage {
  const name = code(json.name ?? 'page');
  const { elements: _, ...rest } = container(json, name, taking, allowed.page);
  const title = textIn(json.title, name, taking);
  return { ...rest, name, title, elements: elementsIn(json, code, taking, null) } as DraftPage;
}

function container(json: Json, name: string, taking: Taking, known: readonly string[]): Json {
  const taken: Json = {};
  for (const [key, value] of Object.entries(json)) {
    if (['name', 'type', 'elements', 'title'].includes(key)) continue;
    if (!known.includes(key)) taking.notes.left(name, key, 'unsupportedProperty');
    else taken[key] = isTextProperty(key) ? textIn(value, name, taking) : value;
  }
  return taken;
}

/** The children of a page; inside a panel those of a panel within are taken up, with its condition. */
function elementsIn(json: Json, code: Code, taking: Taking, inside: string | null): DraftItem[];
function elementsIn(json: Json, code: Code, taking: Taking, inside: null): (DraftItem | DraftPanel)[];
function elementsIn(json: Json, code: Code, taking: Taking, inside: string | null): (DraftItem | DraftPanel)[] {
  const children = (Array.isArray(json.elements) ? json.elements : []).filter(isPlain);
  return children.flatMap((child): (DraftItem | DraftPanel)[] => {
    if (child.type !== 'panel') {
      const taken = takeQuestion(child, code(child.name), taking);
      return taken ? [taken] : [];
    }
    const name = String(child.name ?? 'panel');
    if (inside === null) {
      const ours = code(name);
      const elements = elementsIn(child, code, taking, name);
      if (elements.length === 0) {
        taking.notes.left(name, 'panel', 'empty');
        return [];
      }
      const title = 'title' in child ? { title: textIn(child.title, name, taking) } : {};
      return [{ ...container(child, name, taking, allowed.panel), type: 'panel', name: ours, ...title, elements }];
    }
    taking.notes.became(name, 'panel', 'flattened');
    const outer = typeof child.visibleIf === 'string' ? child.visibleIf : '';
    return elementsIn(child, code, taking, inside).map((element) => {
      if (outer === '') return element;
      return { ...element, visibleIf: element.visibleIf ? `(${outer}) and (${element.visibleIf})` : outer };
    });
  });
}

/** Conditions follow the new names. */
function rename(page: DraftPage, renamed: ReadonlyMap<string, string>): void {
  const all: (DraftPage | DraftPanel | DraftItem)[] = [page];
  for (const element of page.elements) all.push(element, ...(isPanel(element) ? element.elements : []));
  for (const element of all)
    for (const kind of ['visibleIf', 'enableIf', 'requiredIf'] as const) {
      const text = element[kind];
      if (typeof text !== 'string') continue;
      element[kind] = text.replaceAll(/\{([^{}]+)\}/g, (whole, name: string) => {
        const code = renamed.get(name.trim().toLowerCase());
        return code === undefined ? whole : `{${code}}`;
      });
    }
}

/** Endless for a document that is nested deeper than anyone would. */
function count(elements: Json[], depth = 0): number {
  if (depth > 20) return Number.POSITIVE_INFINITY;
  return elements.reduce(
    (sum, one) => sum + (Array.isArray(one.elements) ? count(one.elements.filter(isPlain), depth + 1) : 1),
    0,
  );
}

/** The languages in which the document has texts. */
function gather(value: unknown, found: Set<string>, language: string, depth = 0): void {
  if (depth > 30 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value) gather(one, found, language, depth + 1);
    return;
  }
  for (const [key, one] of Object.entries(value)) {
    const isText = ['title', 'description', 'text', 'html'].includes(key);
    if (isText && typeof one === 'string') found.add(language);
    else if (isText && isPlain(one))
      for (const code of Object.keys(one)) found.add(code === 'default' ? language : code);
    else gather(one, found, language, depth + 1);
  }
}
