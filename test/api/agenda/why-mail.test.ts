/** Which owner hears about which action, worked out by hand from the rules that the page tells. */
import { describe, expect, test } from 'vitest';
import { isMailTime } from '../../../api/agenda/is-mail-time.ts';
import { whyMail } from '../../../api/agenda/why-mail.ts';
import type { ActionMail } from '../../../db/queries/agenda/list-action-mails.ts';
import type { FoundAction } from '../../../db/queries/agenda/list-actions.ts';

const action = (o: Partial<FoundAction> = {}): FoundAction => ({
  ...{ id: 'a', text: 'Een vast nummer', owner: { id: 'o', name: 'Wijkteam' }, deadline: '2026-06-01', state: 'do' },
  ...{ opportunity: null, objective: null, createdAt: '2026-03-10T09:00:00.000Z', updates: [] },
  ...o,
});
const mail = (why: ActionMail['why'], on: string, deadline = '2026-06-01'): ActionMail => ({
  ...{ actionId: 'a', why, deadline, mailedAt: `${on}T09:00:00.000Z` },
});
const heard = (on: string) => ({
  updates: [{ id: 'u', state: 'do' as const, note: 'x', organisation: null, createdAt: `${on}T09:00:00.000Z` }],
});

describe('An owner hears about an action', () => {
  test('two weeks before its deadline, once', () => {
    const fresh = action(heard('2026-05-01'));
    expect(whyMail(fresh, [], '2026-05-17')).toBeNull();
    expect(whyMail(fresh, [], '2026-05-18')).toBe('soon');
    expect(whyMail(fresh, [mail('soon', '2026-05-18')], '2026-06-01')).toBeNull();
  });

  test('after its deadline every four weeks, three times', () => {
    const late = [mail('soon', '2026-05-18'), mail('late', '2026-06-02')];
    expect(whyMail(action(), late.slice(0, 1), '2026-06-02')).toBe('late');
    expect(whyMail(action(), late, '2026-06-29')).toBeNull();
    expect(whyMail(action(), late, '2026-06-30')).toBe('late');
    const three = [...late, mail('late', '2026-06-30'), mail('late', '2026-07-28')];
    expect(whyMail(action(), three, '2027-01-01')).toBeNull();
  });

  test('anew when it gets another deadline', () => {
    const three = [mail('late', '2026-06-02'), mail('late', '2026-06-30'), mail('late', '2026-07-28')];
    expect(whyMail(action({ deadline: '2026-12-01' }), three, '2026-12-02')).toBe('late');
  });

  test('when nothing was heard of it for more than sixty days, once in that silence', () => {
    const far = { deadline: '2027-03-01', createdAt: '2026-01-01T09:00:00.000Z' };
    expect(whyMail(action(far), [], '2026-03-02')).toBeNull();
    expect(whyMail(action(far), [], '2026-03-03')).toBe('stalled');
    const told = [mail('stalled', '2026-03-03', far.deadline)];
    expect(whyMail(action(far), told, '2026-09-01')).toBeNull();
    expect(whyMail(action({ ...far, ...heard('2026-04-01') }), told, '2026-06-02')).toBe('stalled');
  });

  test('not in the week after something was heard of it, and not when it is done or stopped', () => {
    expect(whyMail(action(heard('2026-06-10')), [], '2026-06-16')).toBeNull();
    expect(whyMail(action(heard('2026-06-10')), [], '2026-06-17')).toBe('late');
    expect(whyMail(action({ state: 'done' }), [], '2026-09-01')).toBeNull();
    expect(whyMail(action({ state: 'stopped' }), [], '2026-09-01')).toBeNull();
  });
});

describe('Mail that can wait goes', () => {
  test.each([
    // The Netherlands are one hour ahead of UTC in winter, two in summer.
    ['2026-11-23T06:59:00Z', false, 'a Monday in winter, a minute to eight'],
    ['2026-11-23T07:00:00Z', true, 'eight in the morning'],
    ['2026-11-23T16:59:00Z', true, 'a minute to six'],
    ['2026-11-23T17:00:00Z', false, 'six in the evening'],
    ['2026-07-01T06:00:00Z', true, 'a Wednesday in summer, eight in the morning'],
    ['2026-11-21T11:00:00Z', false, 'a Saturday at noon'],
    ['2026-11-22T11:00:00Z', false, 'a Sunday at noon'],
    ['2026-11-23T00:30:00Z', false, 'in the night'],
  ])('%s: %s (%s)', (at, expected) => {
    expect(isMailTime(new Date(at))).toBe(expected);
  });
});
