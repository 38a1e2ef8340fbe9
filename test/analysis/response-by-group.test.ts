import { describe, expect, test } from 'vitest';
import { responseByGroup } from '../../analysis/index.ts';

describe('responseByGroup', () => {
  const members = [
    { group: 'welfare', answered: false },
    { group: 'care', answered: true },
    { group: 'care', answered: false },
    { group: 'justice', answered: true },
    { group: 'welfare', answered: false },
  ];

  test('counts per sector who was invited and who answered, and names the sectors that are silent', () => {
    expect(responseByGroup(members)).toEqual({
      groups: [
        { group: 'care', invited: 2, answered: 1 },
        { group: 'justice', invited: 1, answered: 1 },
        { group: 'welfare', invited: 2, answered: 0 },
      ],
      silent: ['welfare'],
    });
  });

  test('the order of the members does not show', () => {
    expect(responseByGroup([...members].reverse())).toEqual(responseByGroup(members));
  });

  test('a network without members has no groups', () => {
    expect(responseByGroup([])).toEqual({ groups: [], silent: [] });
  });

  test('a member without a group is refused', () => {
    expect(() => responseByGroup([{ group: '', answered: true }])).toThrow(/responseByGroup needs every member/);
  });
});
