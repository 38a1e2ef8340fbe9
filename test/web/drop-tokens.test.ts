import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { expect, test } from 'vitest';
import { dropTokens } from '../../web/theme/drop-tokens.ts';

const theme = readFileSync(
  createRequire(import.meta.url).resolve('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'),
  'utf8',
);

const transform = (css: string) =>
  (dropTokens() as Plugin & { transform(code: string, id: string): string }).transform(css, 'x.css');

test('a theme loses the tokens of components that are not here, and no other', () => {
  const names = (css: string) => new Set(css.match(/^\s*--[\w-]+(?=:)/gm)?.map((name) => name.trim()));
  const before = names(theme);
  const after = names(transform(theme));
  for (const name of before) {
    if (/^--(basis|voorbeeld|nl-button|nl-skip-link|nl-data-badge)-/.test(name))
      expect(after.has(name), name).toBe(true);
  }
  expect([...after].some((name) => name.startsWith('--utrecht-'))).toBe(false);
  expect(after.size).toBeLessThan(before.size / 2);
});

test('a selector that looks like a token is left alone', () => {
  const css = '.utrecht--x:hover { color: red; }\n.nl-button--primary:hover { color: blue; }';
  expect(transform(css)).toBe(css);
});
