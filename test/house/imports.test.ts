import { describe, expect, test } from 'vitest';
import { forbiddenImports } from './forbidden-imports.ts';
import { contentOf, ourFiles } from './our-files.ts';

const isSource = (path: string) =>
  /^(analysis|surveys|db|api|web|test)\/.*\.(ts|tsx|mts|mjs|js)$/.test(path) && !path.endsWith('.d.ts');

describe('folders know of each other', () => {
  test('only what the code tour says', () => {
    const sources = ourFiles().filter(isSource);
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap((path) => forbiddenImports(path, contentOf(path)))).toEqual([]);
  });

  test.each([
    ['analysis/mean.ts', "import { items } from '../surveys/index.ts'"],
    ['surveys/items.ts', "export * from '../analysis/index.ts'"],
    ['surveys/items.ts', "export { newId } from '../db/ids.ts'"],
    ['db/queries/wave/find-wave.ts', "import { items } from '../../../surveys/index.ts'"],
    ['db/queries/wave/find-wave.ts', "import { type Item } from '../../../surveys/index.ts'"],
    ['db/schema.ts', "import type { Actor } from '../api/access.ts'"],
    ['api/picture.ts', "const page = await import('../web/main.tsx')"],
    ['api/picture.ts', "export const page = (name: string) => import('../web/' + name)"],
    ['api/picture.ts', "let page: import('../web/main.tsx').Page"],
    ['api/picture.ts', "import { aPicture } from '../test/helpers/a-picture.ts'"],
    ['api/picture.ts', "import { readFileSync } from 'node:fs'"],
    ['web/queries/waves.ts', "import { createApp } from '../../api/app.ts'"],
    ['web/pages/wave/Wave.tsx', "import type { Store } from '../../../db/client.ts'"],
  ])('%s may not say: %s', (path, source) => {
    expect(forbiddenImports(path, source)).toHaveLength(1);
  });

  test.each([
    ['analysis/mean.ts', "import { sum } from './sum.ts'; import { mean } from 'simple-statistics'"],
    ['db/queries/wave/find-wave.ts', "import type { Item } from '../../../surveys/index.ts'"],
    ['db/schema.ts', "let item: import('../surveys/index.ts').Item"],
    ['api/picture.ts', "import { items } from '../surveys/index.ts'; import { newId } from '../db/ids.ts'"],
    ['api/node.ts', "import { mkdirSync } from 'node:fs'"],
    [
      'web/queries/waves.ts',
      "import type { App } from '../../api/app.ts'; import { items } from '../../surveys/index.ts'",
    ],
    ['test/api/wave.test.ts', "import { createApp } from '../../api/app.ts'"],
  ])('%s may say: %s', (path, source) => {
    expect(forbiddenImports(path, source)).toEqual([]);
  });
});
