import { posix } from 'node:path';
import { importsOf } from './imports-of.ts';

/** What each folder may know of the others: `types` disappear when the program runs. */
const mayKnow: Record<string, Record<string, 'all' | 'types'>> = {
  analysis: {},
  surveys: {},
  db: { surveys: 'types' },
  // The package file says which version this is.
  api: { 'package.json': 'all', db: 'all', surveys: 'all', analysis: 'all' },
  web: { api: 'types', surveys: 'all', analysis: 'all' },
  test: { analysis: 'all', surveys: 'all', db: 'all', api: 'all', web: 'all' },
};

/** Where the application may know that it runs on Node: the embedded home, what starts one, and the command line. */
const knowsNode =
  /^(api\/(node\.ts|start\.mjs|dev-edge\.mjs|start\/.*|command\/.*|mail\/smtp-node\.ts|report\/pdf-node\.ts|demo\/load-once\.ts)|db\/(migrate|drizzle\.config)\.ts)$/;

const runsInBothHomes = (path: string) => /^(api|db|surveys|analysis)\//.test(path) && !knowsNode.test(path);

/** The imports of a source that its folder may not have, each as a sentence. */
export function forbiddenImports(path: string, source: string): string[] {
  const [folder = ''] = path.split('/');
  return importsOf(path, source).flatMap(({ from, typeOnly }) => {
    if (from === null) return [`${path} imports something computed, which nobody can check`];
    if (from.startsWith('node:'))
      return runsInBothHomes(path) && !typeOnly
        ? [`${path} imports ${from}, but also runs where there is no Node`]
        : [];
    if (!from.startsWith('.')) return [];
    const target = posix.join(posix.dirname(path), from);
    const [other = ''] = target.split('/');
    if (other === folder) return [];
    const allowed = mayKnow[folder]?.[other];
    if (allowed === 'all' || (allowed === 'types' && typeOnly)) return [];
    return [`${path} imports ${target}, but ${folder} may know ${allowed ? 'only types' : 'nothing'} of ${other}`];
  });
}
