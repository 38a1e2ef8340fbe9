import { parseSync, Visitor } from 'oxc-parser';

export type Import = {
  /** What is imported, as written; null where it is computed. */
  from: string | null;
  /** Whether nothing of it is left when the program runs. */
  typeOnly: boolean;
};

type Literal = { type: string; value?: unknown };

const text = (source: Literal): string | null => (typeof source.value === 'string' ? source.value : null);

/** Everything that a source imports: statements, re-exports, `import()` and import types. */
export function importsOf(path: string, source: string): Import[] {
  const found: Import[] = [];
  const add = (from: Literal, kind: string) => found.push({ from: text(from), typeOnly: kind === 'type' });
  const { program, errors } = parseSync(path, source);
  if (errors[0]) throw new Error(`importsOf: ${path}: ${errors[0].message}`);
  new Visitor({
    'ImportDeclaration:exit': (node) => add(node.source, node.importKind ?? 'value'),
    'ExportAllDeclaration:exit': (node) => add(node.source, node.exportKind ?? 'value'),
    'ExportNamedDeclaration:exit': (node) => node.source && add(node.source, node.exportKind ?? 'value'),
    'ImportExpression:exit': (node) => add(node.source as Literal, 'value'),
    'TSImportType:exit': (node) => add(node.source, 'type'),
  }).visit(program);
  return found;
}
