import type { Draft } from '../../../../../surveys/index.ts';
import type { Unsaved } from './draft-saver.ts';

/** Changes that the server does not have yet, kept on this device so that a closed page loses none. */
export function unsavedStore(draftId: string) {
  const key = `netwerkspiegel.draft.${draftId}`;
  return {
    read(): Unsaved | null {
      try {
        return unsavedOf(JSON.parse(localStorage.getItem(key) ?? 'null'));
      } catch {
        return null;
      }
    },
    write(unsaved: Unsaved | null): void {
      try {
        if (unsaved === null) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(unsaved));
      } catch {
        // Blocked or full: then only the page itself remembers.
      }
    },
  };
}

function unsavedOf(kept: unknown): Unsaved | null {
  if (typeof kept !== 'object' || kept === null || !('revision' in kept) || !('draft' in kept)) return null;
  const { revision, draft } = kept;
  if (typeof revision !== 'number' || typeof draft !== 'object' || draft === null || !('pages' in draft)) return null;
  return { revision, draft: draft as Draft };
}
