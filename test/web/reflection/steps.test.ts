import { describe, expect, test } from 'vitest';
import { columnOf } from '../../../web/pages/reflection/bars-of.ts';
import { codeOf } from '../../../web/pages/reflection/phone/session-code.ts';
import { isSame, moved } from '../../../web/pages/reflection/prepare/steps.ts';

const step = (kind: 'proposals' | 'voting') => ({ id: kind, kind });

describe('the steps of a session', () => {
  test('move one place, and stay at the ends', () => {
    const steps = [step('proposals'), step('voting')];
    expect(moved(steps, 'voting', -1).map(({ id }) => id)).toEqual(['voting', 'proposals']);
    expect(moved(steps, 'voting', 1)).toBe(steps);
  });

  test('are the same when they are about the same, whatever is shown in them', () => {
    const theme = (of: 'ambition' | 'relation', quotes: string[] = []) => ({
      ...{ id: of, kind: 'theme' as const, theme: of, statements: [], quotes },
    });
    expect(isSame(theme('ambition'), theme('ambition', ['Samen.']))).toBe(true);
    expect(isSame(theme('ambition'), theme('relation'))).toBe(false);
    expect(isSame(step('voting'), { ...step('voting'), id: 'another' })).toBe(true);
    expect(isSame(step('voting'), theme('ambition'))).toBe(false);
  });
});

describe('an improvement theme', () => {
  test('stands where most put it, and nowhere when two are chosen equally often', () => {
    expect(columnOf({ keep: 1, canImprove: 4, mustImprove: 2, letGo: 0 })).toBe('can-improve');
    expect(columnOf({ keep: 0, canImprove: 4, mustImprove: 4, letGo: 0 })).toBe(null);
    expect(columnOf({ keep: 0, canImprove: 0, mustImprove: 0, letGo: 0 })).toBe(null);
  });
});

test('the fragment of an address is a code only when it looks like one', () => {
  expect(codeOf('k7m-4qx')).toBe('K7M4QX');
  expect(codeOf('content')).toBe('');
});
