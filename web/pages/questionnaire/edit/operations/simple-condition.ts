/**
 * Conditions as an author chooses them: an earlier question, a comparison, an answer; all of them must hold, or one of
 * them. What is not of that form is left to whoever can read it as text.
 */
import {
  type Comparison,
  type Expression,
  type Literal,
  parseExpression,
} from '../../../../../surveys/compile/parse-expression.ts';

/** One comparison. `answered` and `unanswered` need no value. */
export type Clause =
  | { question: string; by: 'answered' | 'unanswered' }
  | { question: string; by: 'is' | 'is-not' | 'includes' | 'excludes'; value: Literal }
  | { question: string; by: 'at-least' | 'at-most'; value: number };

export type ClauseComparison = Clause['by'];

/** Comparisons of which all or one must hold. */
export type SimpleCondition = { join: 'and' | 'or'; clauses: Clause[] };

/** Reads a condition; null when it is not of the simple form. */
export function readCondition(text: string): SimpleCondition | null {
  const expression = parsed(text);
  if (!expression) return null;
  const [join, parts] =
    expression.kind === 'and' || expression.kind === 'or'
      ? [expression.kind, expression.parts]
      : (['and', [expression]] as const);
  const clauses = parts.map(clauseOf);
  return clauses.every((one) => one !== null) ? { join, clauses } : null;
}

/** Writes a condition in SurveyJS's language. */
export const writeCondition = ({ join, clauses }: SimpleCondition): string => clauses.map(written).join(` ${join} `);

function parsed(text: string): Expression | null {
  try {
    return parseExpression(text, '');
  } catch {
    return null;
  }
}

function clauseOf(part: Expression): Clause | null {
  if (part.kind === 'empty' || part.kind === 'notempty')
    return { question: part.question, by: part.kind === 'empty' ? 'unanswered' : 'answered' };
  if (part.kind !== 'compare') return null;
  const { question, by, with: given } = part;
  const value = Array.isArray(given) ? (given.length === 1 ? given[0] : undefined) : given;
  if (value === undefined) return null;
  if (by === '=' || by === '<>')
    return Array.isArray(given) ? null : { question, by: by === '=' ? 'is' : 'is-not', value };
  if (by === 'contains' || by === 'noneof') return { question, by: by === 'contains' ? 'includes' : 'excludes', value };
  if ((by === '>=' || by === '<=') && typeof value === 'number')
    return { question, by: by === '>=' ? 'at-least' : 'at-most', value };
  return null;
}

const signs: Record<'is' | 'is-not' | 'includes' | 'at-least' | 'at-most', Comparison> = {
  ...{ is: '=', 'is-not': '<>', includes: 'contains', 'at-least': '>=', 'at-most': '<=' },
};

function written(clause: Clause): string {
  const question = `{${clause.question}}`;
  switch (clause.by) {
    case 'answered':
      return `${question} notempty`;
    case 'unanswered':
      return `${question} empty`;
    case 'excludes':
      return `${question} noneof [${literal(clause.value)}]`;
    default:
      return `${question} ${signs[clause.by]} ${literal(clause.value)}`;
  }
}

/** The language has no way to write a quote within a text. */
const literal = (value: Literal): string => (typeof value === 'string' ? `'${value}'` : String(value));
