import { Parser } from 'saxen';
import type { ImportProblem } from './types.ts';

/** An element of a document, with the text that stands directly in it. */
export type XmlElement = { name: string; text: string; children: XmlElement[] };

/** The largest document that is read, in bytes. */
export const mostBytes = 5_000_000;
const mostDepth = 20;

/**
 * Reads XML from outside: UTF-8 only, no document type and so no entities of its own, nothing damaged, not deep, not
 * large. Attributes are not read.
 */
export function readXml(
  given: string | Uint8Array,
): { ok: true; root: XmlElement } | { ok: false; problem: ImportProblem } {
  const decoded = typeof given === 'string' ? textOf(given) : decode(given);
  if (!decoded.ok) return decoded;
  return parse(decoded.text);
}

type Decoded = { ok: true; text: string } | { ok: false; problem: ImportProblem };

const tooLarge: Decoded = { ok: false, problem: { kind: 'too-large', most: mostBytes } };

function textOf(given: string): Decoded {
  if (given.length > mostBytes || new TextEncoder().encode(given).length > mostBytes) return tooLarge;
  return { ok: true, text: given.replace(/^\uFEFF/, '') };
}

function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > mostBytes) return tooLarge;
  const [first, second, third, fourth] = bytes;
  const isUtf16 =
    (first === 0xfe && second === 0xff) ||
    (first === 0xff && second === 0xfe) ||
    (first === 0 && second === 0x3c) ||
    (first === 0x3c && second === 0 && third !== 0 && fourth === 0);
  const wrong = (declared: string | null, found: 'utf-8' | 'utf-16' | 'not-utf-8'): Decoded => ({
    ok: false,
    problem: { kind: 'wrong-encoding', declared, found },
  });
  if (isUtf16) return wrong(null, 'utf-16');
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^(?:\u00EF\u00BB\u00BF)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1] ?? null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (declared !== null && declared.toLowerCase() !== 'utf-8') return wrong(declared, 'utf-8');
    return { ok: true, text };
  } catch {
    return wrong(declared, 'not-utf-8');
  }
}

/** What a document may not hold: control characters, and references that XML itself does not know. */
const controls = /[^\t\n\r\P{Cc}\x7F-\x9F]|[\uFFFE\uFFFF]/u;
const unknownReference = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/i;

class Stop extends Error {
  readonly problem: ImportProblem;
  constructor(problem: ImportProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

function parse(xml: string): { ok: true; root: XmlElement } | { ok: false; problem: ImportProblem } {
  const document: XmlElement = { name: '', text: '', children: [] };
  const path = [document];
  const here = () => path[path.length - 1] ?? document;
  const damaged = (reason: string, line: number | null = null): never => {
    throw new Stop({ kind: 'damaged', line, reason });
  };
  if (controls.test(xml)) return { ok: false, problem: { kind: 'damaged', line: null, reason: 'control character' } };
  const parser = new Parser();
  parser.on('openTag', (name) => {
    if (path.length > mostDepth) damaged('too deep');
    if (path.length === 1 && document.children.length > 0) damaged('more than one root');
    const element: XmlElement = { name, text: '', children: [] };
    here().children.push(element);
    path.push(element);
  });
  parser.on('closeTag', () => void path.pop());
  parser.on('text', (text, decodeEntities) => {
    if (unknownReference.test(text)) damaged('unknown entity');
    here().text += decodeEntities(text);
  });
  parser.on('cdata', (text) => {
    here().text += text;
  });
  parser.on('attention', () => {
    throw new Stop({ kind: 'has-doctype' });
  });
  parser.on('error', (error, context) => damaged(error.message, context().line + 1));
  parser.on('warn', (warning, context) => damaged(warning.message, context().line + 1));
  try {
    parser.parse(xml);
  } catch (error) {
    if (error instanceof Stop) return { ok: false, problem: error.problem };
    throw error;
  }
  const [root] = document.children;
  if (!root || path.length > 1)
    return { ok: false, problem: { kind: 'damaged', line: null, reason: 'unexpected end' } };
  return { ok: true, root };
}
