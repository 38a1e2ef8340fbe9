import { expect, test } from 'vitest';
import { items } from '../../surveys/index.ts';
import { tinyVersion } from './tiny-version.ts';

test('A statement comes with all that a score needs', () => {
  const [trust] = items(tinyVersion());
  expect(trust).toMatchObject({
    code: 'relation.trust',
    kind: 'statement',
    theme: 'relation',
    direction: 'negative',
    aspect: 'climate',
    points: 5, // "don't know" is not a point on the scale
    page: 'relation',
    required: true,
  });
});

test('An open question has no scale and no direction', () => {
  const example = items(tinyVersion())[1];
  expect(example).toMatchObject({ kind: 'open', theme: 'relation', direction: null, aspect: null, points: null });
});
