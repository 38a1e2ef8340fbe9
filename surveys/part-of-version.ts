import { type Expression, parseExpression } from './compile/parse-expression.ts';
import type { QuestionnaireVersion } from './schema.ts';

/** Some questions of a version, as a questionnaire of their own. */
export type VersionPart = {
  json: QuestionnaireVersion;
  /** Codes of the questions that count only when an answer outside this part calls for them. */
  leaning: string[];
};

type Json = Record<string, unknown> & { name: string };

const conditions = ['visibleIf', 'enableIf', 'requiredIf'] as const;

/**
 * Cuts some questions out of a version, for someone who may see only these. Pages and panels without one of them are
 * left out. A condition on a question outside the part is left out too: what was answered there must not show, so such a
 * question is always asked and named in `leaning`.
 *
 * @example
 * partOfVersion(version, ['ambition.known']).json.pages.length; // 1
 */
export function partOfVersion(version: QuestionnaireVersion, codes: readonly string[]): VersionPart {
  const asked = new Set(codes);
  const known = new Set(codes.map((code) => code.toLowerCase()));
  const leaning = new Set<string>();

  const isOutside = (text: unknown, name: string): boolean =>
    typeof text === 'string' &&
    text.trim() !== '' &&
    questionsIn(parseExpression(text, name)).some((one) => !known.has(one));

  /** The element without the conditions that lean on what is outside; null when nothing that was asked is left. */
  const cut = (element: Json, leans: boolean): Json | null => {
    const kept: Json = { ...element };
    const outside = conditions.filter((key) => isOutside(element[key], element.name));
    for (const key of outside) delete kept[key];
    const leansNow = leans || outside.includes('visibleIf') || outside.includes('enableIf');
    if (Array.isArray(element.elements)) {
      const inside = (element.elements as Json[]).map((one) => cut(one, leansNow)).filter((one) => one !== null);
      return inside.some(hasQuestion) ? { ...kept, elements: inside } : null;
    }
    if (element.itemKind === undefined) return leansNow ? null : kept;
    if (!asked.has(element.name)) return null;
    if (leansNow) leaning.add(element.name);
    return kept;
  };

  const pages = (version.pages as unknown as Json[]).map((page) => cut(page, false)).filter((page) => page !== null);
  return { json: { ...version, pages } as unknown as QuestionnaireVersion, leaning: [...leaning] };
}

const hasQuestion = (element: Json): boolean => element.itemKind !== undefined || Array.isArray(element.elements);

/** The questions that a condition asks about, in lower case, as SurveyJS compares names. */
function questionsIn(expression: Expression): string[] {
  switch (expression.kind) {
    case 'and':
    case 'or':
      return expression.parts.flatMap(questionsIn);
    case 'not':
      return questionsIn(expression.part);
    default:
      return [expression.question.toLowerCase()];
  }
}
