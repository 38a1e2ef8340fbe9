import { expect, test } from 'vitest';
import { estimateMinutes, shippedVersions, withMembers } from '../../surveys/index.ts';
import { tinyVersion } from './tiny-version.ts';

test('The statements of a shipped questionnaire take less than ten minutes, those of the team scan at most five', () => {
  // The longest: 28 statements, 5 year-ago questions and a role at 6 seconds each, about 500 words at 200 a minute: 6 to 7.
  // The team scan: 21 choices at 6 seconds, and about 430 words: 4 to 5.
  for (const version of shippedVersions.filter(({ code }) => code !== 'relations')) {
    const [least, most] = version.code === 'team-self-scan' ? [4, 5] : [5, 9];
    expect(estimateMinutes(version).statements).toBeGreaterThanOrEqual(least);
    expect(estimateMinutes(version).statements).toBeLessThanOrEqual(most);
  }
});

test('Open questions are counted apart, for they take most of the time', () => {
  // By hand: one open question = 40 words at 30 a minute (80 s) + 45 s of thought + 3 words read (1 s) = 126 s; the rest
  // (16 words read, one choice of 6 s) stays under a minute, and 11 s + 126 s is over two minutes.
  expect(estimateMinutes(tinyVersion())).toEqual({ statements: 1, withOpenQuestions: 3 });
});

test('A table about the other members takes longer the more members there are', () => {
  // By hand: 24 members at 6 seconds are 2.4 minutes, beside a page of text and a role.
  const relations = shippedVersions.find(({ code }) => code === 'relations');
  if (!relations) throw new Error('the relations instrument ships');
  const members = Array.from({ length: 24 }, (_, n) => ({ id: `m-${n}`, name: `Organisatie ${n}` }));
  expect(estimateMinutes(withMembers(relations, members)).statements).toBe(4);
});
