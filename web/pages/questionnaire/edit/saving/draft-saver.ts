/**
 * Saves a draft by itself, a moment after each change. It knows nothing of pages; what saves, waits and remembers is
 * handed in. What someone else saved meanwhile is never passed over: then the author chooses.
 */
import type { Draft } from '../../../../../surveys/index.ts';

/** A draft as the server has it. */
export type StoredDraft = { draft: Draft; revision: number; savedAt: string; savedBy: string };

/** What came of an attempt to save. */
export type SaveOutcome =
  | { kind: 'saved'; revision: number; savedAt: string }
  | { kind: 'stale'; current: StoredDraft }
  /** No connection, or a server that can't answer now: the same save may succeed later. */
  | { kind: 'unreachable' }
  /** Saving it again won't help: something in it is wrong, or it may no longer be saved. */
  | { kind: 'refused'; problem: Error };

/** How the saving goes, for the page to tell. */
export type Saving =
  | { kind: 'saved'; savedAt: string }
  | { kind: 'busy' }
  | { kind: 'unreachable' }
  | { kind: 'refused'; problem: Error }
  | { kind: 'stale'; current: StoredDraft };

/** What this device keeps until the server has it. */
export type Unsaved = { revision: number; draft: Draft };

export type SaverPorts = {
  save: (draft: { revision: number; draft: Draft }, o: { leaving: boolean }) => Promise<SaveOutcome>;
  remember: (unsaved: Unsaved | null) => void;
  /** Calls back after so many milliseconds; gives a way to call it off. */
  later: (work: () => void, milliseconds: number) => () => void;
};

const pause = 1_000;
const retries = [4_000, 8_000, 15_000, 30_000];

export class DraftSaver {
  private readonly ports: SaverPorts;
  private revision: number;
  private savedAt: string;
  /** What the server is known to hold, and what the page shows. */
  private stored: Draft;
  private draft: Draft;
  /** What was sent without an answer that came back: the server may hold one of these. */
  private attempts: Draft[] = [];
  private saving: Saving;
  private sending: Promise<void> | null = null;
  private callOff: () => void = () => undefined;
  private failures = 0;
  private readonly listeners = new Set<() => void>();

  /** @param unsaved what this device kept from an earlier visit: it is saved, or put beside what was saved since */
  constructor(ports: SaverPorts, stored: StoredDraft, unsaved: Unsaved | null) {
    this.ports = ports;
    this.revision = stored.revision;
    this.savedAt = stored.savedAt;
    this.stored = stored.draft;
    this.draft = unsaved?.draft ?? stored.draft;
    this.saving = { kind: 'saved', savedAt: stored.savedAt };
    if (!unsaved || isSame(unsaved.draft, stored.draft)) this.ports.remember(null);
    else if (unsaved.revision === stored.revision) this.saving = { kind: 'busy' };
    else this.saving = { kind: 'stale', current: stored };
  }

  /** The draft to begin with. */
  readonly first = (): Draft => this.draft;

  readonly current = (): Saving => this.saving;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes the draft as it is now; it is saved after a short pause. */
  change(draft: Draft): void {
    if (draft === this.draft) return;
    this.draft = draft;
    this.ports.remember({ revision: this.revision, draft });
    // What someone else saved is looked at first.
    if (this.saving.kind === 'stale') return;
    this.show({ kind: 'busy' });
    this.schedule(pause);
  }

  /** Saves now what is not saved yet. */
  async flush(o: { leaving?: boolean } = {}): Promise<void> {
    this.callOff();
    if (this.sending) await this.sending;
    if (this.saving.kind === 'saved' || this.saving.kind === 'stale') return;
    this.sending = this.send(o.leaving ?? false);
    await this.sending;
    this.sending = null;
    if (this.saving.kind === 'busy') this.schedule(pause);
  }

  /** Ends a stale save: what is here goes over what was saved meanwhile. */
  async keepMine(): Promise<void> {
    if (this.saving.kind !== 'stale') return;
    this.agree(this.saving.current);
    this.ports.remember({ revision: this.revision, draft: this.draft });
    this.show({ kind: 'busy' });
    await this.flush();
  }

  /** Ends a stale save: the draft that was saved meanwhile, for the page to show. */
  takeTheirs(): Draft {
    if (this.saving.kind !== 'stale') return this.draft;
    const { current } = this.saving;
    this.agree(current);
    this.draft = current.draft;
    this.ports.remember(null);
    this.show({ kind: 'saved', savedAt: current.savedAt });
    return current.draft;
  }

  private async send(leaving: boolean): Promise<void> {
    const { draft } = this;
    this.attempts.push(draft);
    const outcome = await this.ports.save({ revision: this.revision, draft }, { leaving });
    if (outcome.kind === 'saved') this.saved(draft, outcome);
    else if (outcome.kind === 'stale') this.meet(outcome.current);
    else if (outcome.kind === 'refused') this.show(outcome);
    else {
      this.show({ kind: 'unreachable' });
      this.schedule(retries[Math.min(this.failures, retries.length - 1)] ?? pause);
      this.failures += 1;
    }
  }

  private saved(draft: Draft, { revision, savedAt }: { revision: number; savedAt: string }): void {
    this.failures = 0;
    this.agree({ draft, revision, savedAt });
    this.settle();
  }

  /** The server holds something newer: our own earlier save, whose answer got lost, or someone else's. */
  private meet(current: StoredDraft): void {
    if (this.attempts.some((sent) => isSame(sent, current.draft))) {
      this.agree(current);
      this.settle();
    } else this.show({ kind: 'stale', current });
  }

  private settle(): void {
    const isSaved = isSame(this.stored, this.draft);
    this.ports.remember(isSaved ? null : { revision: this.revision, draft: this.draft });
    this.show(isSaved ? { kind: 'saved', savedAt: this.savedAt } : { kind: 'busy' });
  }

  private agree({ draft, revision, savedAt }: { draft: Draft; revision: number; savedAt: string }): void {
    this.stored = draft;
    this.revision = revision;
    this.savedAt = savedAt;
    this.attempts = [];
  }

  private schedule(milliseconds: number): void {
    this.callOff();
    this.callOff = this.ports.later(() => void this.flush(), milliseconds);
  }

  private show(saving: Saving): void {
    this.saving = saving;
    for (const listener of this.listeners) listener();
  }
}

/** Both are JSON; the order of properties says nothing. */
const isSame = (one: unknown, other: unknown): boolean => one === other || inOrder(one) === inOrder(other);

const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
