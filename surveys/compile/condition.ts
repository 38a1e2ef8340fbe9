import { looseValue } from './option-list.ts';
import { type Comparison, type Expression, type Literal, parseExpression } from './parse-expression.ts';
import { isPlain, refuse } from './refuse.ts';
import type { Condition, Domain, OptionValue } from './types.ts';

/** A question as conditions see it. */
export type Known = { name: string; domain: Domain };

/**
 * Turns a condition into a function of the answers. SurveyJS compares loosely and turns texts into numbers on the way;
 * so only comparisons are taken whose outcome can't depend on that: with values that the question itself offers, or
 * between numbers.
 *
 * @param known finds a question by its name in lower case, as SurveyJS does
 * @throws with `where`, when a question is unknown or a comparison makes no sense for it
 */
export function conditionOf(text: string, where: string, known: (name: string) => Known | undefined): Condition {
  return build(parseExpression(text, where), where, known);
}

function build(expression: Expression, where: string, known: (name: string) => Known | undefined): Condition {
  switch (expression.kind) {
    case 'and': {
      const parts = expression.parts.map((part) => build(part, where, known));
      return (answers) => parts.every((part) => part(answers));
    }
    case 'or': {
      const parts = expression.parts.map((part) => build(part, where, known));
      return (answers) => parts.some((part) => part(answers));
    }
    case 'not': {
      const part = build(expression.part, where, known);
      return (answers) => !part(answers);
    }
    default: {
      const question = known(expression.question.toLowerCase());
      if (!question)
        return refuse(where, `has a condition on ${JSON.stringify(expression.question)}, which is no question`);
      const test = expression.kind === 'compare' ? comparison(expression, question, where) : null;
      if (test) return (answers) => test(answers.get(question.name));
      const wanted = expression.kind === 'empty';
      return (answers) => isEmpty(answers.get(question.name)) === wanted;
    }
  }
}

type Test = (answer: unknown) => boolean;

function comparison(compared: Expression & { kind: 'compare' }, question: Known, where: string): Test {
  const { by, with: value } = compared;
  const { domain } = question;
  const cannot = (why: string): never =>
    refuse(where, `has a condition that compares ${JSON.stringify(question.name)} by ${by}; ${why}`);
  if (domain.kind === 'any') return cannot('this question can only be asked for empty or notempty');
  const values = Array.isArray(value) ? value : [value];
  if (new Set(values).size < values.length) return cannot('a value stands in the list twice');
  if (domain.kind === 'number')
    return Array.isArray(value) ? cannot('that needs one number') : numeric(by, value, cannot);
  const isOrder = by === '<' || by === '>' || by === '<=' || by === '>=';
  if (isOrder) {
    if (domain.kind === 'many' || [...domain.values].some(isOrderedOtherwise))
      return cannot('its answers have no order');
    return Array.isArray(value) ? cannot('that needs one number') : numeric(by, value, cannot);
  }
  for (const one of values) if (!offers(domain, one)) return cannot(`${JSON.stringify(one)} is not one of its answers`);
  if (domain.kind === 'many') return amongMany(by, values, Array.isArray(value), cannot);
  return amongOne(by, values, Array.isArray(value), cannot);
}

function numeric(by: Comparison, value: Literal, cannot: (why: string) => never): Test {
  if (typeof value !== 'number') return cannot('that needs a number');
  const isNumber = (answer: unknown): answer is number => typeof answer === 'number';
  switch (by) {
    case '=':
      return (answer) => answer === value;
    case '<>':
      return (answer) => answer !== value;
    case '<':
      return (answer) => isNumber(answer) && answer < value;
    case '>':
      return (answer) => isNumber(answer) && answer > value;
    case '<=':
      return (answer) => isNumber(answer) && answer <= value;
    case '>=':
      return (answer) => isNumber(answer) && answer >= value;
    default:
      return cannot('that is for lists of answers');
  }
}

function amongOne(by: Comparison, values: Literal[], isList: boolean, cannot: (why: string) => never): Test {
  const among: Test = (answer) => values.includes(answer as Literal);
  if (by === '=' || by === '<>') {
    if (isList) return cannot('that needs one value');
    return by === '=' ? among : (answer) => !among(answer);
  }
  if (by === 'anyof') return isList ? among : cannot('that needs a list');
  if (by === 'noneof') return isList ? (answer) => !among(answer) : cannot('that needs a list');
  return cannot('that is for questions with several answers');
}

function amongMany(by: Comparison, values: Literal[], isList: boolean, cannot: (why: string) => never): Test {
  const chosen = (answer: unknown): unknown[] => (Array.isArray(answer) ? answer : []);
  const all: Test = (answer) => values.every((value) => chosen(answer).includes(value));
  const any: Test = (answer) => values.some((value) => chosen(answer).includes(value));
  if (by === 'contains' || (by === 'allof' && isList)) return all;
  if (by === 'anyof' && isList) return any;
  if (by === 'noneof' && isList) return (answer) => !any(answer);
  if ((by === '=' || by === '<>') && isList) {
    const same: Test = (answer) => all(answer) && chosen(answer).length === values.length;
    return by === '=' ? same : (answer) => !same(answer);
  }
  return cannot(isList ? 'its answers have no order' : 'that needs a list');
}

function offers(domain: Domain & { kind: 'one' | 'many' }, value: Literal): boolean {
  const values: ReadonlySet<OptionValue | boolean> = domain.values;
  return values.has(value) && value !== 'undefined' && value !== 'null';
}

/** A text such as "10", or true, which SurveyJS would order as a number. */
function isOrderedOtherwise(value: OptionValue | boolean): boolean {
  if (typeof value === 'boolean') return true;
  return typeof value === 'string' && !Number.isNaN(Number(looseValue(value)));
}

/** As SurveyJS sees it in a condition: a text of spaces is something, an object of empty things is nothing. */
function isEmpty(answer: unknown): boolean {
  if (Array.isArray(answer)) return answer.length === 0;
  if (isPlain(answer)) return Object.values(answer).every(isEmpty);
  if (answer === "''" || answer === '""') return true;
  return answer === undefined || answer === null || answer === '';
}
