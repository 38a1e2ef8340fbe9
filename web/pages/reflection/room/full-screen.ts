/** The browser's full screen, where it has one: phones and locked-down browsers may not. */
import { useSyncExternalStore } from 'react';

export const canFillScreen = (): boolean => document.fullscreenEnabled ?? false;

/** Asks for the full screen; being refused is no problem, the page works in a window too. */
export async function fillScreen(): Promise<void> {
  await document.documentElement.requestFullscreen?.().catch(() => undefined);
}

export async function leaveFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined);
}

const subscribe = (changed: () => void) => {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
};

export const useIsFullScreen = (): boolean =>
  useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
