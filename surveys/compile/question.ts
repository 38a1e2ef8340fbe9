import { onlyAllowed } from './allowed.ts';
import { manyOf, oneOf, rating, yesOrNo } from './choice-question.ts';
import { comment, line } from './line-question.ts';
import { nameOf, refuse } from './refuse.ts';
import { cells, matrix } from './table-question.ts';
import type { Json, Reading, SurveyLimits } from './types.ts';

/** The supported types, each with the function that understands it. */
const understanding = {
  radiogroup: oneOf,
  dropdown: oneOf,
  checkbox: manyOf,
  rating,
  boolean: yesOrNo,
  comment,
  text: line,
  matrix,
  matrixdropdown: cells,
} satisfies Record<string, (element: Json, where: string, survey: SurveyLimits) => Reading>;

/**
 * From a question of the document to how its answer is read.
 *
 * @throws with the name of the question, when it uses what is not allowed
 */
export function understand(element: Json, survey: SurveyLimits): Reading {
  const where = nameOf('question', element);
  const { type } = element;
  if (!isSupported(type)) return refuse(where, `is of type ${JSON.stringify(type)}, which is not supported`);
  onlyAllowed(element, type, where);
  return understanding[type](element, where, survey);
}

function isSupported(type: unknown): type is keyof typeof understanding {
  return typeof type === 'string' && Object.hasOwn(understanding, type);
}
