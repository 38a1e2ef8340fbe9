import { useEffect, useState, useSyncExternalStore } from 'react';
import { type Draft, DraftKeeper, type Unsent } from './draft-keeper.ts';
import { trySaving } from './save-outcome.ts';
import { unsentStore } from './unsent.ts';

/**
 * The answers of this invitation, kept while someone works on them: saved after a pause, when the page is left or
 * hidden, and when the connection comes back.
 *
 * @param codes the questions that are asked: what this device kept about others is not sent
 */
export function useDraft(token: string, stored: Draft, codes: string[]) {
  const [keeper] = useState(() => {
    const { read, write } = unsentStore(token);
    return new DraftKeeper(
      {
        save: (draft, { leaving }) => trySaving(token, draft, leaving),
        remember: write,
        later: (work, milliseconds) => {
          const timer = setTimeout(work, milliseconds);
          return () => clearTimeout(timer);
        },
      },
      stored,
      about(codes, read()),
    );
  });
  const { answers, saving } = useSyncExternalStore(keeper.subscribe, keeper.current);

  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') void keeper.flush({ leaving: true });
    };
    const onLeave = () => void keeper.flush({ leaving: true });
    const onOnline = () => void keeper.flush();
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', onLeave);
    window.addEventListener('online', onOnline);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', onLeave);
      window.removeEventListener('online', onOnline);
      onLeave();
    };
  }, [keeper]);

  return { answers, saving, keeper };
}

function about(codes: string[], unsent: Unsent | null): Unsent | null {
  if (!unsent) return null;
  const asked = new Set(codes.flatMap((code) => [code, `${code}-Comment`]));
  return { ...unsent, answers: Object.fromEntries(Object.entries(unsent.answers).filter(([key]) => asked.has(key))) };
}
