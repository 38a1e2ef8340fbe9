import { execFile } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from './our-files.ts';

/** On a machine that is busy with something else the compiler takes its time. */
const patience = 300_000;

/** What a check of `npm run check` says. */
function check(what: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(
      'npm',
      ['run', '--silent', `check:${what}`],
      { cwd: root, env: { ...process.env, NO_COLOR: '1' }, maxBuffer: 16_000_000, shell: process.platform === 'win32' },
      (error, stdout, stderr) => resolve(error ? `${stdout}\n${stderr}` : 'in order'),
    );
  });
}

test('the types fit', { timeout: patience }, async () => {
  expect(await check('types')).toBe('in order');
});

test('the code is written the way of the house', { timeout: patience }, async () => {
  expect(await check('style')).toBe('in order');
});

test('there is no code and no package that nothing uses', { timeout: patience }, async () => {
  expect(await check('unused')).toBe('in order');
});
