/**
 * Keeps the answers of one invitation: here while they are typed, and on the server as soon as that is possible. It
 * knows nothing of pages; what saves, waits and remembers is handed in.
 */
import { type Answers, isSame, withoutEmpty } from './answers.ts';
import { type Conflict, mergeDrafts } from './merge-drafts.ts';

export type Draft = { revision: number; answers: Answers; savedAt: string | null };

/** What came of an attempt to save. */
export type SaveOutcome =
  | { kind: 'saved'; revision: number; savedAt: string }
  | { kind: 'stale'; current: Draft }
  /** No connection, or a server that can't answer now: the same save may succeed later. */
  | { kind: 'unreachable' }
  /** Something in the answers is wrong: saving them again won't help. */
  | { kind: 'refused'; problem: Error }
  /** Nothing can be saved any more: closed, submitted, declined, an expired link. */
  | { kind: 'ended'; problem: Error };

/** How the saving goes, for the page to tell. */
export type Saving =
  | { kind: 'saved'; savedAt: string | null; takenFromElsewhere: number }
  | { kind: 'busy'; savedAt: string | null }
  | { kind: 'unreachable' }
  | { kind: 'refused'; problem: Error }
  | { kind: 'conflict'; conflicts: Conflict[] }
  | { kind: 'ended'; problem: Error };

/** What is kept on the device until the server has it. */
export type Unsent = { base: Draft; answers: Answers };

export type DraftPorts = {
  save: (draft: { revision: number; answers: Answers }, o: { leaving: boolean }) => Promise<SaveOutcome>;
  remember: (unsent: Unsent | null) => void;
  /** Calls back after so many milliseconds; gives a way to call it off. */
  later: (work: () => void, milliseconds: number) => () => void;
};

export type KeptDraft = { answers: Answers; saving: Saving };

const pause = 1200;
/** So often a save that met newer answers is tried again without a pause. */
const atOnce = 3;
const retries = [4_000, 8_000, 15_000, 30_000];

export class DraftKeeper {
  private readonly ports: DraftPorts;
  /** The last draft that the server is known to hold. */
  private base: Draft;
  private kept: KeptDraft;
  /** What was sent since then without an answer: the server may hold one of these. */
  private attempts: Answers[] = [];
  private theirs: Draft | null = null;
  /** Answers taken from elsewhere that the page has not told of yet. */
  private taken = 0;
  private sending: Promise<void> | null = null;
  private callOff: () => void = () => undefined;
  private failures = 0;
  private readonly listeners = new Set<() => void>();

  constructor(ports: DraftPorts, stored: Draft, unsent: Unsent | null) {
    this.ports = ports;
    this.base = stored;
    this.kept = {
      answers: stored.answers,
      saving: { kind: 'saved', savedAt: stored.savedAt, takenFromElsewhere: 0 },
    };
    if (unsent && !isSame(unsent.answers, stored.answers)) this.takeUp(unsent, stored);
    else if (unsent) this.ports.remember(null);
  }

  readonly current = (): KeptDraft => this.kept;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The revision that the answers are based on. */
  get revision(): number {
    return this.base.revision;
  }

  /** Learns that the server holds something newer, from elsewhere than a save. */
  async learn(current: Draft): Promise<void> {
    this.meet(current);
    await this.flush();
  }

  /** Hears what the server holds now. Heeded only when nothing is on its way and it is newer: a save tells the rest. */
  hear(current: Draft): void {
    const isIdle = this.kept.saving.kind === 'saved' && !this.sending;
    const isNewer = current.revision !== this.base.revision && (current.savedAt ?? '') > (this.base.savedAt ?? '');
    if (isIdle && isNewer) this.meet(current);
  }

  /** Takes the answers as they are now; they are sent after a short pause. */
  change(given: Answers): void {
    const answers = withoutEmpty(given);
    if (isSame(answers, this.kept.answers)) return;
    const { saving } = this.kept;
    if (saving.kind === 'saved') this.taken = 0;
    // Then someone must choose first, or nothing helps, or the next attempt is planned already.
    const isHeld = saving.kind === 'conflict' || saving.kind === 'ended' || saving.kind === 'unreachable';
    this.show({ answers, saving: isHeld ? saving : { kind: 'busy', savedAt: this.base.savedAt } });
    this.ports.remember({ base: this.base, answers });
    if (!isHeld) this.schedule(pause);
  }

  /** Sends what is not on the server yet, now: at a change of page, or when the page is left or comes back. */
  async flush(o: { leaving?: boolean } = {}): Promise<void> {
    this.callOff();
    if (this.sending) await this.sending;
    if (this.isSettled()) return;
    this.sending = this.send(o.leaving ?? false);
    await this.sending;
    this.sending = null;
    if (this.kept.saving.kind === 'busy') this.schedule(pause);
  }

  /** Ends a conflict: for these questions the answer given elsewhere stands, for the others the one given here. */
  async choose(fromElsewhere: string[]): Promise<void> {
    const { saving } = this.kept;
    if (saving.kind !== 'conflict' || !this.theirs) return;
    const answers = { ...this.kept.answers };
    for (const { item, elsewhere } of saving.conflicts.filter(({ item: one }) => fromElsewhere.includes(one))) {
      if (elsewhere === undefined) delete answers[item];
      else answers[item] = elsewhere;
    }
    this.agree(this.theirs);
    this.theirs = null;
    this.settle(answers);
    await this.flush();
  }

  private isSettled(): boolean {
    const { kind } = this.kept.saving;
    return kind === 'saved' || kind === 'conflict' || kind === 'ended';
  }

  /** @param again how often what was brought together is sent on at once: others may be saving all the time */
  private async send(leaving: boolean, again = atOnce): Promise<void> {
    const { answers } = this.kept;
    this.attempts.push(answers);
    const outcome = await this.ports.save({ revision: this.base.revision, answers }, { leaving });
    if (outcome.kind === 'saved') {
      this.failures = 0;
      this.agree({ revision: outcome.revision, answers, savedAt: outcome.savedAt });
      this.settle(this.kept.answers);
    } else if (outcome.kind === 'stale') {
      this.meet(outcome.current);
      if (this.kept.saving.kind === 'busy' && again > 0) await this.send(leaving, again - 1);
    } else if (outcome.kind === 'unreachable') this.tryLater();
    else this.show({ ...this.kept, saving: outcome });
  }

  /** The server holds something newer: perhaps our own earlier save, whose answer got lost; perhaps someone else's. */
  private meet(current: Draft): void {
    const isOurs = this.attempts.some((sent) => isSame(sent, current.answers));
    const base = isOurs ? current.answers : this.base.answers;
    const merged = mergeDrafts(base, this.kept.answers, current.answers);
    this.taken += merged.takenFromElsewhere;
    if (merged.conflicts.length > 0) {
      this.theirs = current;
      this.show({ answers: merged.answers, saving: { kind: 'conflict', conflicts: merged.conflicts } });
      return;
    }
    this.agree(current);
    this.settle(merged.answers);
  }

  /** Answers that this device kept from an earlier visit and never sent. */
  private takeUp(unsent: Unsent, stored: Draft): void {
    this.base = unsent.base;
    this.kept = { ...this.kept, answers: unsent.answers };
    this.attempts = [unsent.answers];
    this.meet(stored);
    if (this.kept.saving.kind === 'busy') this.schedule(0);
  }

  /** Shows these answers, as saved when the server has them and else on their way. */
  private settle(answers: Answers): void {
    const { savedAt } = this.base;
    const isSaved = isSame(answers, this.base.answers);
    this.ports.remember(isSaved ? null : { base: this.base, answers });
    this.show({
      answers,
      saving: isSaved ? { kind: 'saved', savedAt, takenFromElsewhere: this.taken } : { kind: 'busy', savedAt },
    });
  }

  private agree(base: Draft): void {
    this.base = base;
    this.attempts = [];
  }

  private tryLater(): void {
    const wait = retries[Math.min(this.failures, retries.length - 1)] ?? pause;
    this.failures += 1;
    this.show({ ...this.kept, saving: { kind: 'unreachable' } });
    this.schedule(wait);
  }

  private schedule(milliseconds: number): void {
    this.callOff();
    this.callOff = this.ports.later(() => void this.flush(), milliseconds);
  }

  private show(kept: KeptDraft): void {
    this.kept = kept;
    for (const listener of this.listeners) listener();
  }
}
