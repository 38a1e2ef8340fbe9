import { useEffect, useRef } from 'react';

/** Control (or Command) with Z undoes, with Shift redoes; in a text field the browser's own undo stays. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  const now = useRef({ undo, redo });
  now.current = { undo, redo };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'z';
      const isRedo = isUndo ? event.shiftKey : event.ctrlKey && event.key.toLowerCase() === 'y';
      if ((!isUndo && !isRedo) || isTyping(event.target)) return;
      event.preventDefault();
      if (isRedo) now.current.redo();
      else now.current.undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)) ||
  document.querySelector('dialog[open]') !== null;
