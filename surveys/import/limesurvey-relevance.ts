/** What LimeSurvey's expressions may ask about, and how ours asks it. */
export type Asked =
  | { kind: 'value'; code: string; numbers: boolean }
  /** A box of a question with several answers. */
  | { kind: 'box'; code: string; option: string };

const token =
  /\s*(?:"([^"\\]*)"|'([^'\\]*)'|(-?\d+(?:\.\d+)?)(?![\w.])|([A-Za-z_][\w.]*|\d+X\d+X[\w.]+)|(&&|\|\||==|!=|<=|>=|[<>!()]))/y;
const signs: Record<string, string> = {
  ...{ eq: '=', '==': '=', ne: '<>', '!=': '<>' },
  ...{ lt: '<', '<': '<', le: '<=', '<=': '<=', gt: '>', '>': '>', ge: '>=', '>=': '>=' },
};
const order = ['<', '<=', '>', '>='];

/**
 * A condition in our words, for the simple ones: comparing with a value, `is_empty`, and, or, not. Null for others.
 *
 * @param asked finds what a name such as `Q1` or `Q1_SQ001` stands for
 * @example
 * relevance('Q1.NAOK == "Y" and !is_empty(Q2)', asked); // "{q1} = 'Y' and {q2} notempty"
 */
export function relevance(text: string, asked: (name: string) => Asked | null): string | null {
  const tokens: { text: string; kind: 'value' | 'word' | 'sign' }[] = [];
  token.lastIndex = 0;
  const trimmed = text.trimEnd();
  while (token.lastIndex < trimmed.length) {
    const match = token.exec(trimmed);
    if (!match) return null;
    const [, double, single, number, word, sign] = match;
    const value = double ?? single ?? number;
    if (value !== undefined) tokens.push({ text: value, kind: 'value' });
    else tokens.push({ text: word ?? sign ?? '', kind: word === undefined ? 'sign' : 'word' });
  }
  let at = 0;
  const fail = (): never => {
    throw new SyntaxError('relevance');
  };
  const take = (...texts: string[]): string | null => {
    const here = tokens[at];
    if (!here || here.kind === 'value' || !texts.includes(here.text.toLowerCase())) return null;
    at += 1;
    return here.text.toLowerCase();
  };
  const either = (): string => {
    const parts = [both()];
    while (take('or', '||')) parts.push(both());
    return parts.join(' or ');
  };
  const both = (): string => {
    const parts = [one()];
    while (take('and', '&&')) parts.push(one());
    return parts.map((part) => (parts.length > 1 && / or /.test(part) ? `(${part})` : part)).join(' and ');
  };
  const one = (): string => {
    if (take('(')) {
      const inside = either();
      if (!take(')')) fail();
      return / (?:or|and) /.test(inside) ? `(${inside})` : inside;
    }
    if (take('!', 'not')) {
      if (take('is_empty')) return empty(false);
      if (!take('(')) fail();
      const inside = either();
      return take(')') ? `!(${inside})` : fail();
    }
    if (take('is_empty')) return empty(true);
    const name = tokens[at++];
    const sign = signs[take(...Object.keys(signs)) ?? ''] ?? fail();
    const value = tokens[at++];
    if (name?.kind !== 'word' || value?.kind !== 'value') return fail();
    return compare(asked(bareName(name.text)) ?? fail(), sign, value.text);
  };
  const empty = (wanted: boolean): string => {
    if (!take('(')) fail();
    const name = tokens[at++];
    if (name?.kind !== 'word' || !take(')')) return fail();
    const about = asked(bareName(name.text)) ?? fail();
    if (about.kind === 'box') return box(about, !wanted);
    return `{${about.code}} ${wanted ? 'empty' : 'notempty'}`;
  };
  const compare = (about: Asked, sign: string, value: string): string => {
    if (about.kind === 'box') {
      if ((sign !== '=' && sign !== '<>') || (value !== 'Y' && value !== '')) return fail();
      return box(about, (sign === '=') === (value === 'Y'));
    }
    if (value === '') {
      if (sign === '=') return `{${about.code}} empty`;
      return sign === '<>' ? `{${about.code}} notempty` : fail();
    }
    const isNumber = (about.numbers || order.includes(sign)) && value.trim() !== '' && !Number.isNaN(Number(value));
    if (!isNumber && !/^[\w-]+$/.test(value)) return fail();
    return `{${about.code}} ${sign} ${isNumber ? Number(value) : `'${value}'`}`;
  };
  const box = ({ code, option }: Asked & { kind: 'box' }, ticked: boolean): string =>
    ticked ? `{${code}} contains '${option}'` : `!({${code}} contains '${option}')`;
  try {
    const made = either();
    return at === tokens.length ? made : null;
  } catch {
    return null;
  }
}

/** `Q1.NAOK` and `Q1.value` are Q1; other endings stay, and are unknown. */
const bareName = (name: string): string => name.replace(/\.(?:NAOK|value|code)$/i, '');
