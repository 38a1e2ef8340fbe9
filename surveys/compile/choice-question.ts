/** Questions with a list of answers: choices, scales, yes or no. */
import { looseValue, optionValues } from './option-list.ts';
import { readMany, readOne } from './read-choice.ts';
import { readText } from './read-text.ts';
import { countIn, flagIn, listIn, numberIn, refuse } from './refuse.ts';
import type { Json, OptionValue, OtherWords, Reading, SurveyLimits } from './types.ts';
import { validatorsOf } from './validators.ts';

/** One answer out of a list. */
export function oneOf(element: Json, where: string, survey: SurveyLimits): Reading {
  const { values, other } = options(element, where, survey);
  return { read: readOne(values), domain: { kind: 'one', values }, other };
}

/** Several answers out of a list. */
export function manyOf(element: Json, where: string, survey: SurveyLimits): Reading {
  const { values, other, none } = options(element, where, survey);
  const limits = validatorsOf(element, ['answercount'], where);
  const read = readMany(values, {
    atLeast: countIn(element, 'minSelectedChoices', where),
    atLeastWhenAnswered: limits.minCount,
    atMost: countIn(element, 'maxSelectedChoices', where) || null,
    atMostWhenAnswered: limits.maxCount,
    alone: none,
  });
  return { read, domain: { kind: 'many', values }, other };
}

/** The options of a list, with SurveyJS's own "other" and "none" where they are switched on. */
function options(element: Json, where: string, survey: SurveyLimits) {
  const values = new Set(optionValues(listIn(element, 'choices', where), where, 'choices'));
  const special = (keys: string[], value: string): string | null => {
    if (!keys.some((key) => flagIn(element, key, where))) return null;
    if ([...values].some((known) => looseValue(known) === value))
      refuse(where, `has a choice "${value}" beside the one that SurveyJS adds`);
    values.add(value);
    return value;
  };
  const none = special(['showNoneItem', 'hasNone'], 'none');
  const other = special(['showOtherItem', 'hasOther'], 'other');
  return { values, none, other: other === null ? null : otherWords(other, survey) };
}

function otherWords(other: OptionValue, survey: SurveyLimits): OtherWords {
  return {
    chosenIn: (value) => value === other || (Array.isArray(value) && value.includes(other)),
    read: readText({ fits: survey.other, minLength: null, maxLength: null }),
  };
}

/** A step on a scale. */
export function rating(element: Json, where: string): Reading {
  const values = new Set(rateValues(element, where));
  return { read: readOne(values), domain: { kind: 'one', values }, other: null };
}

/** The steps of a scale: a list, or from a lowest to a highest whole number. SurveyJS draws at most 20. */
function rateValues(element: Json, where: string): OptionValue[] {
  const given = listIn(element, 'rateValues', where);
  if (given.length > 0) {
    if (element.autoGenerate === true) refuse(where, 'has rateValues and also autoGenerate');
    return scaleOf(optionValues(given, where, 'rateValues'), element, where);
  }
  const lowest = numberIn(element, 'rateMin', where) ?? 1;
  const highest = numberIn(element, 'rateMax', where) ?? 5;
  const step = numberIn(element, 'rateStep', where) ?? 1;
  if (![lowest, highest, step].every(Number.isInteger) || step < 1 || highest <= lowest)
    refuse(where, 'needs rateMin, rateMax and rateStep to be whole numbers that make a scale');
  const steps = Math.floor((highest - lowest) / step) + 1;
  if (steps > 20) refuse(where, 'has a scale of more than 20 steps');
  return scaleOf(
    Array.from({ length: steps }, (_, index) => lowest + index * step),
    element,
    where,
  );
}

function scaleOf(values: OptionValue[], element: Json, where: string): OptionValue[] {
  const count = numberIn(element, 'rateCount', where);
  if (count !== null && count !== values.length) refuse(where, `has rateCount ${count} and ${values.length} steps`);
  if (element.rateType === 'smileys' && values.length > 10) refuse(where, 'has more than 10 smileys');
  return values;
}

/** One of two values, true and false unless the document says otherwise. */
export function yesOrNo(element: Json, where: string): Reading {
  const { valueTrue = true, valueFalse = false } = element;
  const isBoolean = valueTrue === true && valueFalse === false;
  const values = new Set<OptionValue | boolean>(
    isBoolean ? [true, false] : optionValues([valueTrue, valueFalse], where, 'valueTrue and valueFalse'),
  );
  return { read: readOne(values), domain: { kind: 'one', values }, other: null };
}
