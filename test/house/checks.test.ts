import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from './our-files.ts';

function check(what: string): string {
  const { status, stdout, stderr, error } = spawnSync('npm', ['run', '--silent', `check:${what}`], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  return status === 0 ? 'in order' : `${stdout}\n${stderr}`;
}

test('the types fit', () => {
  expect(check('types')).toBe('in order');
});

test('the code is written the way of the house', () => {
  expect(check('style')).toBe('in order');
});

test('there is no code and no package that nothing uses', () => {
  expect(check('unused')).toBe('in order');
});
