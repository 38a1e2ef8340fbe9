import type { Unsent } from './draft-keeper.ts';

/** Answers that the server does not have yet, kept on this device so that a closed page or a dead battery loses none. */
export type UnsentStore = { read: () => Unsent | null; write: (unsent: Unsent | null) => void };

/** Storage may be blocked or full; then only the page itself remembers. */
export function unsentStore(token: string): UnsentStore {
  const key = `netwerkspiegel.unsent.${nameOf(token)}`;
  return {
    read() {
      try {
        return unsentOf(JSON.parse(localStorage.getItem(key) ?? 'null'));
      } catch {
        return null;
      }
    },
    write(unsent) {
      try {
        if (unsent === null) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(unsent));
      } catch {
        // Nothing to keep it in.
      }
    },
  };
}

/** A short name for a link that does not give the link away (FNV-1a). */
function nameOf(token: string): string {
  let hash = 0x811c9dc5;
  for (const character of token) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return hash.toString(36);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function unsentOf(kept: unknown): Unsent | null {
  if (!isObject(kept) || !isObject(kept.answers) || !isObject(kept.base)) return null;
  const { revision, answers, savedAt } = kept.base;
  if (typeof revision !== 'number' || !isObject(answers)) return null;
  return { answers: kept.answers, base: { revision, answers, savedAt: typeof savedAt === 'string' ? savedAt : null } };
}
