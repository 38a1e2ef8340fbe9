/**
 * Everything a participant does is kept here until the server has acknowledged it. It knows nothing of pages; what
 * sends, waits and remembers is handed in. Sending twice is harmless: every message replaces the one before it.
 */
import type { Theme } from '../../../../surveys/framework.ts';
import type { Recognition, SortingWord } from '../../../queries/my-session.ts';

export type Message =
  | { kind: 'recognition'; theme: Theme; answer: Recognition; remark: string }
  | { kind: 'sorting'; code: string; sorted: SortingWord }
  | { kind: 'proposal'; key: string; theme: Theme; text: string }
  | { kind: 'votes'; proposalIds: string[] };

export type Outcome =
  | { kind: 'saved' }
  /** No connection, or a server that can't answer now. */
  | { kind: 'unreachable' }
  /** Sending it again won't help. */
  | { kind: 'refused'; problem: Error };

export type OutboxState = {
  /** What the server does not have yet. */
  waiting: Message[];
  /** What the server acknowledged, since this page was opened. */
  saved: Message[];
  status: 'idle' | 'sending' | 'unreachable';
  /** The last refusal, until something else is done. */
  refused: Error | null;
};

export type OutboxPorts = {
  send: (message: Message) => Promise<Outcome>;
  remember: (waiting: Message[]) => void;
  /** Calls back after so many milliseconds. */
  later: (work: () => void, milliseconds: number) => void;
};

const pause = 2000;

/** What a message replaces: the same question, or the same proposal. */
export function placeOf(message: Message): string {
  if (message.kind === 'recognition') return `recognition ${message.theme}`;
  if (message.kind === 'sorting') return `sorting ${message.code}`;
  return message.kind === 'proposal' ? `proposal ${message.key}` : 'votes';
}

export class Outbox {
  private readonly ports: OutboxPorts;
  private readonly waiting = new Map<string, Message>();
  private readonly saved = new Map<string, Message>();
  private state: OutboxState;
  private isSending = false;
  private readonly listeners = new Set<() => void>();

  /** @param unsent what an earlier visit kept */
  constructor(ports: OutboxPorts, unsent: Message[] = []) {
    this.ports = ports;
    for (const message of unsent) this.waiting.set(placeOf(message), message);
    this.state = { waiting: unsent, saved: [], status: 'idle', refused: null };
  }

  readonly current = (): OutboxState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes something to send, in place of what was said on the same before. */
  async put(message: Message): Promise<void> {
    this.waiting.delete(placeOf(message));
    this.waiting.set(placeOf(message), message);
    this.show({ refused: null });
    await this.flush();
  }

  /** Sends what waits, in the order in which it was done. */
  async flush(): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    let status: OutboxState['status'] = 'idle';
    for (let next = this.first(); next && status !== 'unreachable'; next = this.first()) {
      this.show({ status: this.state.status === 'unreachable' ? 'unreachable' : 'sending' });
      const outcome = await this.ports.send(next);
      if (outcome.kind === 'unreachable') status = 'unreachable';
      else this.settle(next, outcome);
    }
    this.isSending = false;
    this.show({ status });
    if (status === 'unreachable') this.ports.later(() => void this.flush(), pause);
  }

  private first(): Message | undefined {
    return this.waiting.values().next().value;
  }

  /** What was done meanwhile on the same question stays waiting. */
  private settle(message: Message, outcome: Extract<Outcome, { kind: 'saved' | 'refused' }>): void {
    const place = placeOf(message);
    if (this.waiting.get(place) === message) this.waiting.delete(place);
    if (outcome.kind === 'saved') this.saved.set(place, message);
    this.show({ status: 'sending', refused: outcome.kind === 'refused' ? outcome.problem : null });
  }

  private show(change: Partial<OutboxState>): void {
    const waiting = [...this.waiting.values()];
    this.state = { ...this.state, ...change, waiting, saved: [...this.saved.values()] };
    this.ports.remember(waiting);
    for (const listener of this.listeners) listener();
  }
}
