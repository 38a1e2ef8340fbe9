import { expect, test } from 'vitest';
import { contentOf, ourFiles } from './our-files.ts';

const isText = (path: string) => !/\.(png|jpe?g|webp|woff2?|ico|xlsx|zip|sav)$/.test(path);

/** A path that begins at somebody's home or workplace: `/home/anna/…`, `/Users/anna/…`, `/root/…`. */
const machinePath = /(?<![\w.~/-])(\/(root|work|workspace)\/\w|\/(home|Users)\/\w+\/|[A-Z]:\\Users\\)/;

test('no file names a path that exists on one machine only', () => {
  const found = ourFiles()
    .filter(isText)
    .flatMap((path) =>
      contentOf(path)
        .split('\n')
        .flatMap((line, i) => (machinePath.test(line) ? [`${path}:${i + 1}: ${line.trim().slice(0, 120)}`] : [])),
    );
  // This file's own examples.
  expect(found.filter((line) => !line.startsWith('test/house/machine-paths.test.ts'))).toEqual([]);
});

test.each(['cd /root/spiegel', "readFileSync('/home/anna/x.json')", '/Users/anna/x'])('"%s" would be found', (line) => {
  expect(machinePath.test(line)).toBe(true);
});

// Put together here, so that no such path stands in this file either.
const path = (...steps: string[]) => steps.join('/');

test.each([
  '/v1/networks',
  'https://example.org/home/work/',
  path('', 'usr', 'bin', 'chromium'),
  path('.', 'work', 'x'),
])('"%s" would not', (line) => {
  expect(machinePath.test(line)).toBe(false);
});
