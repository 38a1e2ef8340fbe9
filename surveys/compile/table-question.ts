/** Questions that are a table: rows with one answer each, or with cells. */
import { onlyAllowed } from './allowed.ts';
import { oneOf, rating } from './choice-question.ts';
import { line } from './line-question.ts';
import { isName } from './name.ts';
import { optionValues } from './option-list.ts';
import { readOne } from './read-choice.ts';
import { type Part, readTable } from './read-table.ts';
import { flagIn, listIn, objectIn, refuse } from './refuse.ts';
import type { Json, Read, Reading, SurveyLimits } from './types.ts';

/** One answer per row. */
export function matrix(element: Json, where: string): Reading {
  const columns = new Set(optionValues(listIn(element, 'columns', where), where, 'columns'));
  const required = flagIn(element, 'eachRowRequired', where) || flagIn(element, 'isAllRowRequired', where);
  const row: Part = { read: readOne(columns), required };
  const rows = new Map(rowNames(element, where).map((name) => [name, row]));
  const read = readTable(rows, { unknown: { say: 'knownRows' }, missing: { say: 'everyRow' } });
  return { read, domain: { kind: 'any' }, other: null };
}

/** Rows with a cell per column. */
export function cells(element: Json, where: string, survey: SurveyLimits): Reading {
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
function cell(column: Json, table: Json, where: string, survey: SurveyLimits): Read {
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
