import { describe, expect, test } from 'vitest';
import { mineOf } from '../../../web/pages/reflection/phone/mine.ts';
import { type Message, Outbox, type Outcome } from '../../../web/pages/reflection/phone/outbox.ts';
import { ProblemError } from '../../../web/queries/problem.ts';

const votes = (...proposalIds: string[]): Message => ({ kind: 'votes', proposalIds });
const sorting = (code: string, sorted: 'keep' | 'let-go'): Message => ({ kind: 'sorting', code, sorted });

/** A connection that is there or not, and a clock that ticks when the test says so. */
function aPhone(unsent: Message[] = []) {
  const phone = {
    outcome: { kind: 'saved' } as Outcome,
    sent: [] as Message[],
    remembered: unsent,
    planned: [] as (() => void)[],
  };
  const outbox = new Outbox(
    {
      send: async (message) => {
        phone.sent.push(message);
        return phone.outcome;
      },
      remember: (waiting) => {
        phone.remembered = waiting;
      },
      later: (work) => phone.planned.push(work),
    },
    unsent,
  );
  return { phone, outbox };
}

describe('what a participant does', () => {
  test('is saved only once the server says so', async () => {
    const { phone, outbox } = aPhone();
    const sending = outbox.put(votes('a'));
    expect(outbox.current()).toMatchObject({ status: 'sending', saved: [] });
    expect(phone.remembered).toEqual([votes('a')]);
    await sending;
    expect(outbox.current()).toMatchObject({ status: 'idle', saved: [votes('a')], waiting: [] });
    expect(phone.remembered).toEqual([]);
  });

  test('waits without a connection, and only the last word on a question is sent once it is back', async () => {
    const { phone, outbox } = aPhone();
    phone.outcome = { kind: 'unreachable' };
    await outbox.put(votes('a'));
    await outbox.put(votes('a', 'b'));
    expect(outbox.current()).toMatchObject({ status: 'unreachable', waiting: [votes('a', 'b')] });
    phone.outcome = { kind: 'saved' };
    phone.sent = [];
    await outbox.flush();
    expect(phone.sent).toEqual([votes('a', 'b')]);
    expect(outbox.current()).toMatchObject({ status: 'idle', waiting: [] });
  });

  test('is tried again by itself', async () => {
    const { phone, outbox } = aPhone();
    phone.outcome = { kind: 'unreachable' };
    await outbox.put(votes('a'));
    expect(phone.planned).toHaveLength(1);
  });

  test('that an earlier visit could not send goes first', async () => {
    const { phone, outbox } = aPhone([sorting('x', 'keep')]);
    await outbox.put(votes('a'));
    expect(phone.sent).toEqual([sorting('x', 'keep'), votes('a')]);
  });

  test('that is refused is said and not sent again, and does not hold up the rest', async () => {
    const { phone, outbox } = aPhone();
    const problem = new ProblemError({ type: '/v1/problems/answering-stopped', title: '', status: 409, detail: '' });
    phone.outcome = { kind: 'refused', problem };
    await outbox.put(votes('a'));
    expect(outbox.current()).toMatchObject({ status: 'idle', refused: problem, waiting: [], saved: [] });
    phone.outcome = { kind: 'saved' };
    await outbox.put(sorting('x', 'let-go'));
    expect(outbox.current()).toMatchObject({ refused: null, saved: [sorting('x', 'let-go')] });
  });

  test('is shown at once over what the server told', () => {
    const told = { recognition: [], sortings: [{ code: 'x', sorted: 'keep' as const }], proposals: [], votes: ['a'] };
    const mine = mineOf(told, { saved: [votes('b')], waiting: [sorting('x', 'let-go')] });
    expect(mine).toEqual({ ...told, sortings: [{ code: 'x', sorted: 'let-go' }], votes: ['b'] });
  });
});
