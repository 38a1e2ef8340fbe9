/** What this phone keeps of a session, so that a closed page or a dead battery loses neither the place nor an answer. */
import type { Message } from './outbox.ts';

export type Kept = {
  token: string;
  sessionId: string;
  /** The code it joined with: another one in the address may be another session. */
  code: string;
  hasBegun: boolean;
  unsent: Message[];
};

const key = 'netwerkspiegel.session';

/** Storage may be blocked or full; then only the page itself remembers. */
export function readKept(): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<Kept> | null;
    if (typeof kept?.token !== 'string' || typeof kept.sessionId !== 'string') return null;
    const { token, sessionId } = kept;
    const unsent = Array.isArray(kept.unsent) ? kept.unsent : [];
    return { token, sessionId, code: String(kept.code ?? ''), hasBegun: kept.hasBegun === true, unsent };
  } catch {
    return null;
  }
}

export function writeKept(kept: Kept | null): void {
  try {
    if (kept === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // Nothing to keep it in.
  }
}
