import { describe, expect, test } from 'vitest';
import { changed, redone, sealed, startHistory, undone } from '../../../web/pages/questionnaire/edit/history.ts';
import { aDraft } from './a-draft.ts';

/** The draft under another code, to tell drafts apart. */
const called = (code: string) => ({ ...aDraft(), code });

describe('undo and redo', () => {
  test('go back and forth over every change, and say which part changed', () => {
    const [a, b, c] = [called('a'), called('b'), called('c')];
    let history = changed(changed(startHistory(a), b, { at: 'first' }), c, { at: 'second' });
    let step = undone(history);
    expect([step.history.present, step.at]).toEqual([b, 'second']);
    step = undone(step.history);
    expect([step.history.present, step.at]).toEqual([a, 'first']);
    expect(undone(step.history)).toEqual({ history: step.history, at: null });
    step = redone(step.history);
    expect([step.history.present, step.at]).toEqual([b, 'first']);
    history = redone(step.history).history;
    expect(history.present).toBe(c);
    expect(redone(history).history).toBe(history);
  });

  test('a change after undoing leaves nothing to redo', () => {
    const history = changed(startHistory(called('a')), called('b'), { at: null });
    const other = changed(undone(history).history, called('c'), { at: null });
    expect(other.future).toEqual([]);
    expect(undone(other).history.present.code).toBe('a');
  });

  test('typing in one field is one step, until the field is left', () => {
    const typing = { at: 'x', run: 'title nl' };
    let history = startHistory(called('a'));
    for (const code of ['b', 'c', 'd']) history = changed(history, called(code), typing);
    expect(undone(history).history.present.code).toBe('a');
    history = changed(sealed(history), called('e'), typing);
    expect(undone(history).history.present.code).toBe('d');
  });

  test('what changes nothing is no step', () => {
    const history = startHistory(called('a'));
    expect(changed(history, history.present, { at: 'x' })).toBe(history);
  });
});
