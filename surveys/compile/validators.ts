import { onlyAllowed } from './allowed.ts';
import { countIn, listIn, numberIn, objectIn, refuse } from './refuse.ts';
import type { Json } from './types.ts';

type ValidatorType = 'numeric' | 'text' | 'email' | 'answercount';

/** What the validators of a question ask together. */
export type Validators = {
  email: boolean;
  minLength: number | null;
  maxLength: number | null;
  minValue: number | null;
  maxValue: number | null;
  minCount: number | null;
  maxCount: number | null;
};

/**
 * The limits that a question's validators set. One validator of a type is enough for a question; regular expressions
 * are refused, because a slow one could hold up the server, and so are expressions.
 *
 * @throws on a validator that does not go with the question, or is of another type
 */
export function validatorsOf(element: Json, types: ValidatorType[], where: string): Validators {
  const found: Validators = {
    email: false,
    minLength: null,
    maxLength: null,
    minValue: null,
    maxValue: null,
    minCount: null,
    maxCount: null,
  };
  const seen = new Set<string>();
  for (const given of listIn(element, 'validators', where)) {
    const validator = objectIn(given, where, 'each validator');
    const type = types.find((one) => validator.type === one || validator.type === `${one}validator`);
    if (!type) refuse(where, `has a validator ${JSON.stringify(validator.type)}, which is not allowed here`);
    if (seen.has(type)) refuse(where, `has two ${type} validators`);
    seen.add(type);
    onlyAllowed(validator, `${type}Validator`, where);
    found.email ||= type === 'email';
    // SurveyJS reads 0 as "no limit" for lengths and counts, but not for values.
    found.minLength ??= countIn(validator, 'minLength', where) || null;
    found.maxLength ??= countIn(validator, 'maxLength', where) || null;
    found.minCount ??= countIn(validator, 'minCount', where) || null;
    found.maxCount ??= countIn(validator, 'maxCount', where) || null;
    found.minValue ??= numberIn(validator, 'minValue', where);
    found.maxValue ??= numberIn(validator, 'maxValue', where);
  }
  return found;
}
