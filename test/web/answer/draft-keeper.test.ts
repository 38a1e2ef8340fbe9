/** Saving answers on the way, without pages: every expected outcome follows from what was typed on which device. */
import { describe, expect, test } from 'vitest';
import {
  type Draft,
  DraftKeeper,
  type SaveOutcome,
  type Unsent,
} from '../../../web/pages/answer/draft/draft-keeper.ts';

/** A server with one draft, as api/response/save-draft.ts keeps it; it can be out of reach, or lose its answers. */
function aServer(stored: Draft = { revision: 0, answers: {}, savedAt: null }) {
  const server = {
    stored,
    weather: 'fine' as 'fine' | 'no connection' | 'answer lost',
    saves: 0,
    save({ revision, answers }: { revision: number; answers: Record<string, unknown> }): SaveOutcome {
      if (server.weather === 'no connection') return { kind: 'unreachable' };
      if (revision !== server.stored.revision) return { kind: 'stale', current: server.stored };
      server.saves += 1;
      server.stored = { revision: revision + 1, answers: { ...answers }, savedAt: `at ${revision + 1}` };
      if (server.weather === 'answer lost') return { kind: 'unreachable' };
      return { kind: 'saved', revision: revision + 1, savedAt: `at ${revision + 1}` };
    },
  };
  return server;
}

/** A device with this server: `pass` lets the planned moment come. */
function aDevice(server: ReturnType<typeof aServer>, unsent: Unsent | null = null) {
  let planned: (() => void) | null = null;
  let remembered: Unsent | null = unsent;
  const keeper = new DraftKeeper(
    {
      save: async (draft) => server.save(draft),
      remember: (kept) => {
        remembered = kept;
      },
      later: (work) => {
        planned = work;
        return () => {
          planned = null;
        };
      },
    },
    server.stored,
    unsent,
  );
  return {
    keeper,
    kept: () => remembered,
    pass: async () => {
      const work = planned;
      planned = null;
      work?.();
      await new Promise((done) => setImmediate(done));
    },
  };
}

describe('Saving on the way', () => {
  test('What is typed is sent after a pause, and remembered on the device until the server has it', async () => {
    const server = aServer();
    const { keeper, pass, kept } = aDevice(server);
    keeper.change({ trust: 4 });
    expect(keeper.current().saving.kind).toBe('busy');
    expect(kept()?.answers).toEqual({ trust: 4 });
    await pass();
    expect(server.stored).toMatchObject({ revision: 1, answers: { trust: 4 } });
    expect(keeper.current().saving).toEqual({ kind: 'saved', savedAt: 'at 1', takenFromElsewhere: 0 });
    expect(kept()).toBeNull();
  });

  test('What did not change is not sent again, and an emptied text is no answer', async () => {
    const server = aServer();
    const { keeper, pass } = aDevice(server);
    keeper.change({ trust: 4 });
    await pass();
    keeper.change({ trust: 4, why: '  ' });
    await keeper.flush();
    expect(server.saves).toBe(1);
  });

  test('What is typed while a save is on its way goes with the next one', async () => {
    const server = aServer();
    const { keeper, pass } = aDevice(server);
    keeper.change({ trust: 4 });
    const first = keeper.flush();
    keeper.change({ trust: 5 });
    await first;
    expect(keeper.current().saving.kind).toBe('busy');
    await pass();
    expect(server.stored.answers).toEqual({ trust: 5 });
    expect(keeper.current().saving.kind).toBe('saved');
  });
});

describe('Without a connection', () => {
  test('Nothing is lost, and it is sent when the connection is back', async () => {
    const server = aServer();
    const { keeper, pass, kept } = aDevice(server);
    server.weather = 'no connection';
    keeper.change({ trust: 4 });
    await pass();
    expect(keeper.current().saving.kind).toBe('unreachable');
    keeper.change({ trust: 4, why: 'Wij kennen elkaar.' });
    expect(keeper.current().saving.kind).toBe('unreachable');
    server.weather = 'fine';
    await pass();
    expect(server.stored.answers).toEqual({ trust: 4, why: 'Wij kennen elkaar.' });
    expect(keeper.current().saving.kind).toBe('saved');
    expect(kept()).toBeNull();
  });

  test('A save whose answer got lost is recognised as our own, also after typing on', async () => {
    const server = aServer();
    const { keeper, pass } = aDevice(server);
    server.weather = 'answer lost';
    keeper.change({ why: 'Wij' });
    await pass();
    server.weather = 'fine';
    keeper.change({ why: 'Wij kennen elkaar.' });
    await pass();
    await pass();
    expect(server.stored).toMatchObject({ revision: 2, answers: { why: 'Wij kennen elkaar.' } });
    expect(keeper.current().saving.kind).toBe('saved');
  });

  test('What an earlier visit could not send is sent by the next', async () => {
    const server = aServer({ revision: 3, answers: { trust: 2 }, savedAt: 'at 3' });
    const { keeper, pass } = aDevice(server, {
      base: server.stored,
      answers: { trust: 2, why: 'Nog niet verstuurd.' },
    });
    expect(keeper.current().answers).toEqual({ trust: 2, why: 'Nog niet verstuurd.' });
    await pass();
    expect(server.stored).toMatchObject({ revision: 4, answers: { why: 'Nog niet verstuurd.' } });
  });
});

describe('On two devices', () => {
  test('Answers to different questions are brought together', async () => {
    const server = aServer();
    const [phone, desk] = [aDevice(server), aDevice(server)];
    phone.keeper.change({ trust: 4 });
    await phone.pass();
    desk.keeper.change({ help: 2 });
    await desk.pass();
    expect(desk.keeper.current().answers).toEqual({ trust: 4, help: 2 });
    await desk.pass();
    expect(server.stored).toMatchObject({ revision: 2, answers: { trust: 4, help: 2 } });
  });

  test('Different answers to the same question: nothing is overwritten until someone chooses', async () => {
    const server = aServer({ revision: 1, answers: { trust: 3, why: 'Oud.' }, savedAt: 'at 1' });
    const [phone, desk] = [aDevice(server), aDevice(server)];
    phone.keeper.change({ trust: 5, why: 'Van de telefoon.' });
    await phone.pass();
    desk.keeper.change({ trust: 1, why: 'Van het bureau.', help: 2 });
    await desk.pass();
    expect(desk.keeper.current().saving).toEqual({
      kind: 'conflict',
      conflicts: [
        { item: 'trust', here: 1, elsewhere: 5 },
        { item: 'why', here: 'Van het bureau.', elsewhere: 'Van de telefoon.' },
      ],
    });
    desk.keeper.change({ trust: 1, why: 'Van het bureau, verder getypt.', help: 2 });
    await desk.keeper.flush();
    expect(server.stored.answers).toEqual({ trust: 5, why: 'Van de telefoon.' });

    await desk.keeper.choose(['trust']);
    expect(server.stored).toMatchObject({
      revision: 3,
      answers: { trust: 5, why: 'Van het bureau, verder getypt.', help: 2 },
    });
    expect(desk.keeper.current().saving.kind).toBe('saved');
  });

  test('An answer taken away elsewhere stays away, unless it was changed here', async () => {
    const server = aServer({ revision: 1, answers: { trust: 3, help: 3 }, savedAt: 'at 1' });
    const [phone, desk] = [aDevice(server), aDevice(server)];
    phone.keeper.change({});
    await phone.pass();
    desk.keeper.change({ trust: 3, help: 4 });
    await desk.pass();
    expect(desk.keeper.current().saving).toEqual({
      kind: 'conflict',
      conflicts: [{ item: 'help', here: 4, elsewhere: undefined }],
    });
    await desk.keeper.choose(['help']);
    expect(desk.keeper.current()).toMatchObject({ answers: {}, saving: { kind: 'saved' } });
  });
});

describe('When saving can not succeed', () => {
  test('A refused answer is told, and sent again once it is changed', async () => {
    const server = aServer();
    const { keeper, pass } = aDevice(server);
    const problem = new Error('too long');
    const save = server.save;
    server.save = () => ({ kind: 'refused', problem });
    keeper.change({ why: 'te lang' });
    await pass();
    expect(keeper.current().saving).toEqual({ kind: 'refused', problem });
    server.save = save;
    keeper.change({ why: 'kort' });
    await pass();
    expect(server.stored.answers).toEqual({ why: 'kort' });
  });

  test('After the end nothing is sent any more', async () => {
    const server = aServer();
    const { keeper, pass } = aDevice(server);
    let asked = 0;
    server.save = () => {
      asked += 1;
      return { kind: 'ended', problem: new Error('closed') };
    };
    keeper.change({ trust: 4 });
    await pass();
    keeper.change({ trust: 5 });
    await keeper.flush();
    expect(keeper.current().saving.kind).toBe('ended');
    expect(asked).toBe(1);
  });
});

describe('Answering together', () => {
  test('What others saved meanwhile is brought together and sent on at once, without another pause', async () => {
    const server = aServer();
    const { keeper, pass } = aDevice(server);
    keeper.change({ trust: 4 });
    server.stored = { revision: 7, answers: { why: 'Van een collega.' }, savedAt: 'at 7' };
    await pass();
    expect(server.stored).toMatchObject({ revision: 8, answers: { trust: 4, why: 'Van een collega.' } });
    expect(keeper.current()).toEqual({
      answers: { trust: 4, why: 'Van een collega.' },
      saving: { kind: 'saved', savedAt: 'at 8', takenFromElsewhere: 1 },
    });
  });

  test('News is taken over when nothing is on its way', () => {
    const { keeper } = aDevice(aServer());
    keeper.hear({ revision: 3, answers: { why: 'Van een collega.' }, savedAt: 'at 3' });
    expect(keeper.current().answers).toEqual({ why: 'Van een collega.' });
    expect(keeper.revision).toBe(3);
  });

  test('News that was overtaken by an own save, or that comes while one types, changes nothing', async () => {
    const server = aServer();
    const { keeper, pass } = aDevice(server);
    const old = { revision: 0, answers: {}, savedAt: null };
    keeper.change({ trust: 4 });
    keeper.hear({ revision: 5, answers: { trust: 1 }, savedAt: 'at 5' });
    expect(keeper.current().answers).toEqual({ trust: 4 });
    await pass();
    keeper.hear(old);
    expect(keeper.current().answers).toEqual({ trust: 4 });
    expect(keeper.revision).toBe(1);
  });
});
