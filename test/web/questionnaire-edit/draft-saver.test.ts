/** Saving by itself, with a server and a clock that do what the test says. */
import { describe, expect, test } from 'vitest';
import {
  DraftSaver,
  type SaveOutcome,
  type StoredDraft,
  type Unsaved,
} from '../../../web/pages/questionnaire/edit/saving/draft-saver.ts';
import { aDraft } from './a-draft.ts';

const called = (code: string) => ({ ...aDraft(), code });
const stored = (code: string, revision = 1): StoredDraft => ({
  ...{ draft: called(code), revision, savedAt: `2026-11-23T09:0${revision}:00.000Z`, savedBy: 'Inspecteur Test' },
});

/** A saver whose saves come to these outcomes, one after the other. */
function saving(outcomes: SaveOutcome[], unsaved: Unsaved | null = null, first = stored('a')) {
  const sent: { revision: number; code: string }[] = [];
  const kept: { last: Unsaved | null } = { last: unsaved };
  const waits: number[] = [];
  const saver = new DraftSaver(
    {
      save: async ({ revision, draft }) => {
        sent.push({ revision, code: draft.code });
        return outcomes.shift() ?? { kind: 'unreachable' };
      },
      remember: (one) => {
        kept.last = one;
      },
      later: (_, milliseconds) => {
        waits.push(milliseconds);
        return () => undefined;
      },
    },
    first,
    unsaved,
  );
  return { saver, sent, kept, waits };
}

const saved = (revision: number): SaveOutcome => ({ kind: 'saved', revision, savedAt: '2026-11-23T10:00:00.000Z' });

describe('a draft', () => {
  test('is saved on top of the revision that is known, and is then forgotten on the device', async () => {
    const { saver, sent, kept } = saving([saved(2), saved(3)]);
    saver.change(called('b'));
    expect(saver.current().kind).toBe('busy');
    expect(kept.last?.draft.code).toBe('b');
    await saver.flush();
    saver.change(called('c'));
    await saver.flush();
    expect(sent).toEqual([
      { revision: 1, code: 'b' },
      { revision: 2, code: 'c' },
    ]);
    expect(saver.current()).toEqual({ kind: 'saved', savedAt: '2026-11-23T10:00:00.000Z' });
    expect(kept.last).toBeNull();
  });

  test('that changed while it was sent is sent once more', async () => {
    const { saver, sent, waits } = saving([saved(2), saved(3)]);
    saver.change(called('b'));
    const first = saver.flush();
    saver.change(called('c'));
    await first;
    expect(saver.current().kind).toBe('busy');
    expect(waits.length).toBeGreaterThan(1);
    await saver.flush();
    expect(sent.at(-1)).toEqual({ revision: 2, code: 'c' });
  });

  test('that can’t be sent is kept on the device and tried again, later and later', async () => {
    const { saver, kept, waits } = saving([]);
    saver.change(called('b'));
    for (let times = 0; times < 6; times += 1) await saver.flush();
    expect(saver.current().kind).toBe('unreachable');
    expect(kept.last).toEqual({ revision: 1, draft: called('b') });
    expect(waits.slice(1)).toEqual([4_000, 8_000, 15_000, 30_000, 30_000, 30_000]);
  });

  test('that this device kept from before is taken up, and saved when nobody saved since', async () => {
    const { saver, sent } = saving([saved(2)], { revision: 1, draft: called('b') });
    expect(saver.first().code).toBe('b');
    await saver.flush();
    expect(sent).toEqual([{ revision: 1, code: 'b' }]);
  });

  test('that this device kept is put beside what someone saved since', () => {
    const { saver } = saving([], { revision: 1, draft: called('b') }, stored('theirs', 2));
    expect(saver.first().code).toBe('b');
    expect(saver.current()).toMatchObject({ kind: 'stale', current: { revision: 2 } });
  });
});

describe('when someone else saved meanwhile', () => {
  const stale: SaveOutcome = { kind: 'stale', current: stored('theirs', 5) };

  test('nothing more is sent until the author chooses, and typing goes on', async () => {
    const { saver, sent, kept } = saving([stale]);
    saver.change(called('mine'));
    await saver.flush();
    saver.change(called('mine still'));
    await saver.flush();
    expect(sent).toHaveLength(1);
    expect(saver.current().kind).toBe('stale');
    expect(kept.last?.draft.code).toBe('mine still');
  });

  test('keeping mine saves it on top of theirs', async () => {
    const { saver, sent } = saving([stale, saved(6)]);
    saver.change(called('mine'));
    await saver.flush();
    await saver.keepMine();
    expect(sent.at(-1)).toEqual({ revision: 5, code: 'mine' });
    expect(saver.current().kind).toBe('saved');
  });

  test('taking theirs gives their draft, and what comes after it is saved on top of it', async () => {
    const { saver, sent, kept } = saving([stale, saved(6)]);
    saver.change(called('mine'));
    await saver.flush();
    expect(saver.takeTheirs().code).toBe('theirs');
    expect(kept.last).toBeNull();
    saver.change(called('after'));
    await saver.flush();
    expect(sent.at(-1)).toEqual({ revision: 5, code: 'after' });
  });

  test('and it was my own save whose answer got lost, nothing is asked', async () => {
    const { saver } = saving([{ kind: 'unreachable' }, { kind: 'stale', current: stored('mine', 2) }]);
    saver.change(called('mine'));
    await saver.flush();
    await saver.flush();
    expect(saver.current()).toEqual({ kind: 'saved', savedAt: stored('mine', 2).savedAt });
  });
});
