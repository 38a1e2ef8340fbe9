import { refuse } from './refuse.ts';

/** A value written in an expression. */
export type Literal = string | number | boolean;

/** How a question is compared with a value. */
export type Comparison = '=' | '<>' | '<' | '>' | '<=' | '>=' | 'contains' | 'anyof' | 'allof' | 'noneof';

/** An expression of the subset, as a tree. */
export type Expression =
  | { kind: 'and' | 'or'; parts: Expression[] }
  | { kind: 'not'; part: Expression }
  | { kind: 'empty' | 'notempty'; question: string }
  | { kind: 'compare'; question: string; by: Comparison; with: Literal | Literal[] };

const token =
  /\s*(?:\{([^{}]+)\}|'([^'"\\]*)'|"([^'"\\]*)"|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?![\w.]))|([A-Za-z_]\w*)|(<=|>=|<>|!=|==|&&|\|\||[=<>!()[\],]))/y;

type Token = { text: string; kind: 'question' | 'text' | 'number' | 'word' | 'sign' };

const comparisons: Record<string, Comparison> = {
  '=': '=',
  '==': '=',
  '<>': '<>',
  '!=': '<>',
  '<': '<',
  '>': '>',
  '<=': '<=',
  '>=': '>=',
  contains: 'contains',
  anyof: 'anyof',
  allof: 'allof',
  noneof: 'noneof',
};

/**
 * Reads an expression of SurveyJS's language, as far as this product uses it: a question compared with a value,
 * `empty`, `notempty`, `and`, `or`, `!` before parentheses, and parentheses. SurveyJS itself knows no word `not`.
 *
 * @throws with `where` and the place, when the expression is anything else
 * @example
 * parseExpression('{about.role} = "manager" and {ambition.known} <= 2', 'question "x"');
 */
export function parseExpression(text: string, where: string): Expression {
  const tokens = tokensOf(text, where);
  let at = 0;
  const fail = (need: string): never =>
    refuse(
      where,
      `has a condition that can't be read, ${need} is needed before "${tokens[at]?.text ?? 'the end'}": ${text}`,
    );
  const next = (): Token => tokens[at++] ?? fail('more');
  const take = (...texts: string[]): string | null => {
    const here = tokens[at];
    if (!here || here.kind === 'text' || here.kind === 'question' || !texts.includes(here.text)) return null;
    at += 1;
    return here.text;
  };
  const some = (kind: 'and' | 'or', signs: string[], part: () => Expression): Expression => {
    const parts = [part()];
    while (take(...signs)) parts.push(part());
    return parts.length === 1 && parts[0] ? parts[0] : { kind, parts };
  };
  const either = (): Expression => some('or', ['or', '||'], both);
  const both = (): Expression => some('and', ['and', '&&'], one);
  const inParentheses = (): Expression => {
    const inside = either();
    return take(')') ? inside : fail('")"');
  };
  const one = (): Expression => {
    if (take('(')) return inParentheses();
    if (take('!', 'negate')) return take('(') ? { kind: 'not', part: inParentheses() } : fail('"("');
    const here = tokens[at];
    if (here?.kind !== 'question') return fail('a question in braces');
    at += 1;
    const question = here.text.trim();
    if (take('empty')) return { kind: 'empty', question };
    if (take('notempty')) return { kind: 'notempty', question };
    const by = comparisons[take(...Object.keys(comparisons)) ?? ''] ?? fail('a comparison');
    return { kind: 'compare', question, by, with: take('[') ? list() : literal() };
  };
  const list = (): Literal[] => {
    const values = [literal()];
    while (take(',')) values.push(literal());
    return take(']') ? values : fail('"]"');
  };
  const literal = (): Literal => {
    const value = next();
    if (value.kind === 'text') return value.text;
    if (value.kind === 'number') return Number(value.text);
    if (value.text === 'true' || value.text === 'false') return value.text === 'true';
    at -= 1;
    return fail('a number, a text in quotes, true or false');
  };
  const expression = either();
  return at === tokens.length ? expression : fail('the end');
}

function tokensOf(text: string, where: string): Token[] {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.trimEnd().length) {
    const from = token.lastIndex;
    const match = token.exec(text);
    if (!match) refuse(where, `has a condition that can't be read from "${text.slice(from).trim()}" on: ${text}`);
    const [, question, single, double, number, word, sign] = match;
    if (question !== undefined) tokens.push({ kind: 'question', text: question });
    else if (single !== undefined) tokens.push({ kind: 'text', text: single });
    else if (double !== undefined) tokens.push({ kind: 'text', text: double });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (word !== undefined) tokens.push({ kind: 'word', text: spaced(text, match.index, word, where) });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
  }
  return tokens;
}

/** Words of the language stand free, in any case; SurveyJS reads `{a}=1or{b}=2` otherwise than it looks. */
function spaced(text: string, from: number, word: string, where: string): string {
  const start = text.indexOf(word, from);
  const before = text[start - 1] ?? ' ';
  const after = text[start + word.length] ?? ' ';
  if (!/[\s()[\],}]/.test(before) || !/[\s()[\],]/.test(after))
    refuse(where, `needs white space around "${word}": ${text}`);
  return word.toLowerCase();
}
