/** Questions with a field to type in: text, e-mail, number, date. */
import { isDate, readDate, readEmail, readNumber, readText, type TextLimits } from './read-text.ts';
import { countIn, numberIn, refuse } from './refuse.ts';
import type { Domain, Json, Reading, SurveyLimits } from './types.ts';
import { validatorsOf } from './validators.ts';

/** A text of several lines. */
export function comment(element: Json, where: string, survey: SurveyLimits): Reading {
  return { read: readText(textLimits(element, where, survey)), domain: { kind: 'any' }, other: null };
}

/** A field of one line, read by its inputType. */
export function line(element: Json, where: string, survey: SurveyLimits): Reading {
  const any: Domain = { kind: 'any' };
  const withoutBounds = () => {
    for (const key of ['min', 'max', 'step'])
      if (element[key] !== undefined) refuse(where, `has ${key}, which is for numbers and dates`);
  };
  switch (element.inputType ?? 'text') {
    case 'text': {
      withoutBounds();
      const isEmail = validatorsOf(element, ['text', 'email'], where).email;
      const limits = textLimits(element, where, survey, ['text', 'email']);
      return { read: isEmail ? readEmail(limits) : readText(limits), domain: any, other: null };
    }
    case 'email':
      withoutBounds();
      return { read: readEmail(textLimits(element, where, survey, ['text', 'email'])), domain: any, other: null };
    case 'number':
      return { read: readNumber(numberLimits(element, where)), domain: { kind: 'number' }, other: null };
    case 'date':
      validatorsOf(element, [], where);
      if (element.step !== undefined) refuse(where, 'has step, which is for numbers');
      // SurveyJS itself refuses dates after 2999.
      return {
        read: readDate({ min: dateIn(element, 'min', where), max: dateIn(element, 'max', where) ?? '2999-12-31' }),
        domain: any,
        other: null,
      };
    default:
      return refuse(where, `has inputType ${JSON.stringify(element.inputType)}, which is not supported`);
  }
}

function numberLimits(element: Json, where: string) {
  const { minValue, maxValue } = validatorsOf(element, ['numeric'], where);
  const step = numberIn(element, 'step', where);
  if (step !== null && step <= 0) refuse(where, 'needs step to be more than 0');
  return { min: numberIn(element, 'min', where), max: numberIn(element, 'max', where), step, minValue, maxValue };
}

function textLimits(
  element: Json,
  where: string,
  survey: SurveyLimits,
  validators: ('text' | 'email')[] = ['text'],
): TextLimits {
  const own = countIn(element, 'maxLength', where);
  const said = validatorsOf(element, validators, where);
  // SurveyJS: absent or -1 takes the survey's, 0 is none.
  const fits = own === null ? survey.text : own === 0 ? null : own;
  return { fits, minLength: said.minLength, maxLength: said.maxLength };
}

function dateIn(element: Json, key: string, where: string): string | null {
  const date = element[key] ?? null;
  if (date !== null && (typeof date !== 'string' || !isDate(date)))
    refuse(where, `needs ${key} to be a date such as 2026-03-31`);
  return date;
}
