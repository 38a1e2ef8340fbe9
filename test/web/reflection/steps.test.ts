import { describe, expect, test } from 'vitest';
import { columnOf } from '../../../web/pages/reflection/bars-of.ts';
import { codeOf } from '../../../web/pages/reflection/phone/session-code.ts';
import { leftOut, moved } from '../../../web/pages/reflection/prepare/steps.ts';
import { aPicture } from '../../helpers/a-picture.ts';

const step = (kind: 'proposals' | 'voting') => ({ id: kind, kind });

describe('the steps of a session', () => {
  test('move one place, and stay at the ends', () => {
    const steps = [step('proposals'), step('voting')];
    expect(moved(steps, 'voting', -1).map(({ id }) => id)).toEqual(['voting', 'proposals']);
    expect(moved(steps, 'voting', 1)).toBe(steps);
  });

  test('that were left out can be put back', () => {
    const names = leftOut([step('proposals')], aPicture({ waveId: 'w', networkId: 'n' }) as never).map(({ id }) => id);
    expect(names).toEqual(['ambition', 'interests', 'relation', 'organisation', 'processes', 'sorting', 'voting']);
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
