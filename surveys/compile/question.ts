/** From a question of the document to how its answer is read. One function per type; what it can't do, it refuses. */
import { onlyAllowed } from './allowed.ts';
import { looseValue, optionValues } from './option-list.ts';
import { readMany, readOne } from './read-choice.ts';
import { type Part, readTable } from './read-table.ts';
import { isDate, readDate, readEmail, readNumber, readText, type TextLimits } from './read-text.ts';
import { countIn, flagIn, listIn, nameOf, numberIn, objectIn, refuse } from './refuse.ts';
import type { Domain, Json, OptionValue, OtherWords, Reading } from './types.ts';
import { validatorsOf } from './validators.ts';

/** What the survey as a whole says about lengths. */
export type SurveyLimits = { text: number | null; other: number | null };

/**
 * Understands one question.
 *
 * @throws with the name of the question, when it uses what is not allowed
 */
export function understand(element: Json, survey: SurveyLimits): Reading {
  const where = nameOf('question', element);
  switch (element.type) {
    case 'radiogroup':
    case 'dropdown':
      onlyAllowed(element, element.type, where);
      return oneOf(element, where, survey);
    case 'checkbox':
      onlyAllowed(element, 'checkbox', where);
      return manyOf(element, where, survey);
    case 'rating':
      onlyAllowed(element, 'rating', where);
      return rating(element, where);
    case 'boolean':
      onlyAllowed(element, 'boolean', where);
      return yesOrNo(element, where);
    case 'comment':
      onlyAllowed(element, 'comment', where);
      return { read: readText(textLimits(element, where, survey)), domain: { kind: 'any' }, other: null };
    case 'text':
      onlyAllowed(element, 'text', where);
      return line(element, where, survey);
    case 'matrix':
      onlyAllowed(element, 'matrix', where);
      return matrix(element, where);
    case 'matrixdropdown':
      onlyAllowed(element, 'matrixdropdown', where);
      return cells(element, where, survey);
    default:
      return refuse(where, `is of type ${JSON.stringify(element.type)}, which is not supported`);
  }
}

function oneOf(element: Json, where: string, survey: SurveyLimits): Reading {
  const { values, other } = options(element, where, survey);
  return { read: readOne(values), domain: { kind: 'one', values }, other };
}

function manyOf(element: Json, where: string, survey: SurveyLimits): Reading {
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

function rating(element: Json, where: string): Reading {
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

function yesOrNo(element: Json, where: string): Reading {
  const { valueTrue = true, valueFalse = false } = element;
  const isBoolean = valueTrue === true && valueFalse === false;
  const values = new Set<OptionValue | boolean>(
    isBoolean ? [true, false] : optionValues([valueTrue, valueFalse], where, 'valueTrue and valueFalse'),
  );
  return { read: readOne(values), domain: { kind: 'one', values }, other: null };
}

function line(element: Json, where: string, survey: SurveyLimits): Reading {
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

function matrix(element: Json, where: string): Reading {
  const columns = new Set(optionValues(listIn(element, 'columns', where), where, 'columns'));
  const required = flagIn(element, 'eachRowRequired', where) || flagIn(element, 'isAllRowRequired', where);
  const row: Part = { read: readOne(columns), required };
  const rows = new Map(rowNames(element, where).map((name) => [name, row]));
  const read = readTable(rows, { unknown: { say: 'knownRows' }, missing: { say: 'everyRow' } });
  return { read, domain: { kind: 'any' }, other: null };
}

function cells(element: Json, where: string, survey: SurveyLimits): Reading {
  const columns = new Map<string, Part>();
  for (const given of listIn(element, 'columns', where)) {
    const column = objectIn(given, where, 'each column');
    const at = `${where}, column ${JSON.stringify(column.name ?? '(without a name)')}`;
    if (typeof column.name !== 'string' || !isName(column.name)) refuse(at, 'needs a plain name');
    if (columns.has(column.name)) refuse(at, 'stands in the table twice');
    columns.set(column.name, { read: cell(column, element, at, survey), required: flagIn(column, 'isRequired', at) });
  }
  if (columns.size === 0) refuse(where, 'needs columns');
  const missing = { say: 'everyCell' } as const;
  const row: Part = { read: readTable(columns, { unknown: { say: 'knownColumns' }, missing }), required: false };
  const rows = new Map(rowNames(element, where).map((name) => [name, row]));
  return { read: readTable(rows, { unknown: { say: 'knownRows' }, missing }), domain: { kind: 'any' }, other: null };
}

/** A cell is a small question: a column without choices has those of the table. */
function cell(column: Json, table: Json, where: string, survey: SurveyLimits) {
  onlyAllowed(column, 'column', where);
  const type = column.cellType ?? table.cellType ?? 'dropdown';
  const { isRequired: _, ...question } = column;
  switch (type) {
    case 'dropdown':
    case 'radiogroup':
      return oneOf({ ...question, choices: column.choices ?? table.choices }, where, survey).read;
    case 'rating':
      return rating(question, where).read;
    case 'text':
      return line(question, where, survey).read;
    default:
      return refuse(where, `has cells of type ${JSON.stringify(type)}, which is not supported`);
  }
}

function rowNames(element: Json, where: string): string[] {
  const names = optionValues(listIn(element, 'rows', where), where, 'rows').map(String);
  for (const name of names)
    if (Object.hasOwn(Object.prototype, name))
      refuse(where, `has a row ${JSON.stringify(name)}, which is a reserved word`);
  return names;
}

/** Letters, digits, dots, dashes and underscores; no word that every object has. */
export function isName(name: string): boolean {
  return /^[A-Za-z][\w.-]*$/.test(name) && !Object.hasOwn(Object.prototype, name);
}
