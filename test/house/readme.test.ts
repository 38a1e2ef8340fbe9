import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentOf, root } from './our-files.ts';

const readme = contentOf('README.md');
const all = (pattern: RegExp) => [...new Set([...readme.matchAll(pattern)].map((match) => match[1] ?? ''))];

test('every command that the README names exists', () => {
  const { scripts } = JSON.parse(contentOf('package.json')) as { scripts: Record<string, string> };
  const named = [...all(/npm run ([\w:-]+)/g), ...all(/npm (start|test)\b/g)];
  expect(named).toContain('start');
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

test('every file of ours that the README points at exists', () => {
  const files = [...all(/\]\(([^)#:]+)\)/g), ...all(/`((?:analysis|surveys|db|api|web|test)\/[\w/.-]*)`/g)];
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
