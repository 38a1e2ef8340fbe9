/** The document as a tree of pages, panels and questions that are understood. */
import { onlyAllowed } from './allowed.ts';
import { conditionOf, type Known } from './condition.ts';
import { isName } from './name.ts';
import { understand } from './question.ts';
import { countIn, flagIn, listIn, nameOf, objectIn, refuse } from './refuse.ts';
import type { Condition, Json, Reading, SurveyLimits } from './types.ts';

/** When an element is shown, may be answered, and must be answered. */
type When = { visible: Condition; enabled: Condition; required: Condition };

/** A question, or a piece of explanation (`reading` is null), in its place. */
export type Ask = When & { kind: 'ask'; name: string; reading: Reading | null };

/** A page or a panel. A required one needs an answer to at least one of its questions. */
export type Group = When & { kind: 'group'; elements: (Ask | Group)[] };

const always: Condition = () => true;
const never: Condition = () => false;

/** Names that mean something else to SurveyJS's conditions. */
const taken = [
  'locale',
  'pageno',
  'pagecount',
  'questioncount',
  'item',
  'choice',
  'row',
  'panel',
  'survey',
  'page',
  'self',
];

/**
 * Reads the whole document.
 *
 * @throws naming the element, when the document uses what is not allowed
 */
export function outline(json: unknown): Group[] {
  const survey = objectIn(json, 'the questionnaire', 'the document');
  onlyAllowed(survey, 'survey', 'the questionnaire');
  refuseKeptAnswers(survey);
  const pages = pagesOf(survey);
  const limits = {
    text: limitIn(survey, ['maxTextLength']),
    other: limitIn(survey, ['maxCommentLength', 'maxOthersLength']),
  };
  const readings = readingsOf(pages, limits);
  const known = new Map<string, Known>();
  for (const [name, reading] of readings) if (reading) known.set(name.toLowerCase(), { name, domain: reading.domain });
  return pages.map((page) => groupOf(page, 'page', readings, (name) => known.get(name)));
}

function groupOf(
  element: Json,
  kind: 'page' | 'panel',
  readings: ReadonlyMap<string, Reading | null>,
  known: (name: string) => Known | undefined,
): Group {
  const where = nameOf(kind, element);
  onlyAllowed(element, kind, where);
  const elements = childrenOf(element, where).map((child): Ask | Group => {
    if (child.type === 'panel') return groupOf(child, 'panel', readings, known);
    const name = String(child.name);
    return {
      kind: 'ask',
      name,
      reading: readings.get(name) ?? null,
      ...whenOf(child, nameOf('question', child), known),
    };
  });
  return { kind: 'group', elements, ...whenOf(element, where, known) };
}

function whenOf(element: Json, where: string, known: (name: string) => Known | undefined): When {
  const condition = (key: string, otherwise: Condition): Condition => {
    const text = element[key] ?? '';
    if (typeof text !== 'string') refuse(where, `needs ${key} to be a condition`);
    return text.trim() === '' ? otherwise : conditionOf(text, where, known);
  };
  const isRequired = flagIn(element, 'isRequired', where);
  if (isRequired && element.requiredIf)
    refuse(where, 'has isRequired and also requiredIf; SurveyJS then follows only one');
  return {
    visible: condition('visibleIf', always),
    enabled: condition('enableIf', always),
    required: condition('requiredIf', isRequired ? always : never),
  };
}

/** Every question by name, first understood and checked for names that would get in each other's way. */
function readingsOf(pages: Json[], limits: SurveyLimits): Map<string, Reading | null> {
  const readings = new Map<string, Reading | null>();
  const seen = new Set<string>();
  const walk = (elements: Json[]): void => {
    for (const element of elements) {
      const isGroup = element.type === 'panel';
      const where = nameOf(isGroup ? 'panel' : 'question', element);
      if (isGroup) {
        walk(childrenOf(element, where));
        continue;
      }
      const name = nameIn(element, where);
      if (seen.has(name.toLowerCase())) refuse(where, 'has a name that another question has');
      seen.add(name.toLowerCase());
      if (element.type === 'html') onlyAllowed(element, 'html', where);
      readings.set(name, element.type === 'html' ? null : understand(element, limits));
    }
  };
  for (const page of pages) walk(childrenOf(page, nameOf('page', page)));
  for (const [name, reading] of readings)
    if (reading?.other && seen.has(`${name}-comment`.toLowerCase()))
      refuse(
        `question ${JSON.stringify(`${name}-Comment`)}`,
        'has the name of the field for "other" of another question',
      );
  return readings;
}

function nameIn(element: Json, where: string): string {
  const { name } = element;
  if (typeof name !== 'string' || !isName(name)) refuse(where, 'needs a name of letters, digits, dots and dashes');
  const first = name.toLowerCase().split('.')[0] ?? '';
  if (taken.includes(first) || name.endsWith('-unwrapped'))
    refuse(where, 'has a name that means something else in conditions');
  return name;
}

function pagesOf(survey: Json): Json[] {
  const where = 'the questionnaire';
  if (survey.pages !== undefined && survey.elements !== undefined) refuse(where, 'has pages and also elements');
  if (survey.elements !== undefined) return [{ name: 'page1', elements: survey.elements }];
  return listIn(survey, 'pages', where).map((page) => objectIn(page, where, 'each page'));
}

function childrenOf(element: Json, where: string): Json[] {
  return listIn(element, 'elements', where).map((child) => objectIn(child, where, 'each element'));
}

function limitIn(survey: Json, keys: string[]): number | null {
  const limits = keys.map((key) => countIn(survey, key, 'the questionnaire')).filter((limit) => limit !== null);
  return limits.find((limit) => limit > 0) ?? null;
}

function refuseKeptAnswers({ clearInvisibleValues: clear = 'onComplete' }: Json): void {
  if (!['onComplete', 'onHidden', 'onHiddenContainer'].includes(clear as string))
    refuse('the questionnaire', 'keeps answers to hidden questions (clearInvisibleValues)');
}
