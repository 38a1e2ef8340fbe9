import { useEffect, useState, useSyncExternalStore } from 'react';
import { sendMine } from '../../../queries/my-session.ts';
import { ProblemError } from '../../../queries/problem.ts';
import { readKept, writeKept } from './kept.ts';
import { type Message, Outbox, type OutboxState, type Outcome } from './outbox.ts';

/** The outbox of one participant. What an earlier visit could not send goes first; a connection that is back sends at once. */
export function useOutbox(token: string): { state: OutboxState; put: (message: Message) => void } {
  const [outbox] = useState(() => new Outbox(portsOf(token), readKept()?.unsent));
  const state = useSyncExternalStore(outbox.subscribe, outbox.current);
  useEffect(() => {
    const flush = () => void outbox.flush();
    flush();
    window.addEventListener('online', flush);
    return () => window.removeEventListener('online', flush);
  }, [outbox]);
  return { state, put: (message) => void outbox.put(message) };
}

const portsOf = (token: string) => ({
  send: (message: Message): Promise<Outcome> =>
    sendMine(token, message).then(
      () => ({ kind: 'saved' }),
      (problem: Error) =>
        problem instanceof ProblemError && (problem.isPassing || problem.problem.status === 429)
          ? { kind: 'unreachable' }
          : { kind: 'refused', problem },
    ),
  remember: (unsent: Message[]) => {
    const kept = readKept();
    if (kept?.token === token) writeKept({ ...kept, unsent });
  },
  later: (work: () => void, milliseconds: number) => void setTimeout(work, milliseconds),
});
