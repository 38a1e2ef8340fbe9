import { expect, test } from 'vitest';
import { answerText } from '../../surveys/answer-text.ts';
import { elementsOf, shippedVersions, withMembers } from '../../surveys/index.ts';

test('With whom one works reads by name, each cell in the words of its column', () => {
  const relations = shippedVersions.find(({ code }) => code === 'relations');
  if (!relations) throw new Error('the relations instrument ships');
  const version = withMembers(relations, [
    { id: 'a', name: 'Het Anker' },
    { id: 'b', name: 'De Brug' },
  ]);
  const table = elementsOf(version).find(({ name }) => name === 'relations.members');
  if (!table) throw new Error('asks about the members');
  const answer = { a: { often: 'weekly', well: 'rather-well' }, b: { often: 'not-at-all' } };
  expect(answerText(table, answer, 'nl')).toBe('Het Anker: Elke week of vaker, Redelijk goed; De Brug: Niet');
  expect(answerText(table, answer, 'en')).toBe('Het Anker: Every week or more, Rather well; De Brug: Not at all');
});
