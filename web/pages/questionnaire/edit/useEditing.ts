import { createContext, useCallback, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { Draft } from '../../../../surveys/index.ts';
import { changed, type History, redone, sealed, startHistory, undone } from './history.ts';
import { DraftSaver, type SaverPorts, type StoredDraft } from './saving/draft-saver.ts';
import { unsavedStore } from './saving/unsaved.ts';

/** How a change is undone: `at` is the part to go back to, changes of one `run` are undone together. */
export type Change = { at: string | null; run?: string };

/** The draft that is edited: what was changed can be undone, and is saved by itself. */
export function useEditing(draftId: string, stored: StoredDraft, save: SaverPorts['save']) {
  const [saver] = useState(() => {
    const { read, write } = unsavedStore(draftId);
    const later: SaverPorts['later'] = (work, milliseconds) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    };
    return new DraftSaver({ save, remember: write, later }, stored, read());
  });
  const [history, setHistory] = useState<History>(() => startHistory(saver.first()));
  const saving = useSyncExternalStore(saver.subscribe, saver.current);

  useEffect(() => saver.change(history.present), [saver, history.present]);

  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') void saver.flush({ leaving: true });
    };
    const onLeave = () => void saver.flush({ leaving: true });
    const onOnline = () => void saver.flush();
    void saver.flush();
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', onLeave);
    window.addEventListener('online', onOnline);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', onLeave);
      window.removeEventListener('online', onOnline);
      onLeave();
    };
  }, [saver]);

  const change = useCallback(
    (edit: (draft: Draft) => Draft, o: Change) => setHistory((one) => changed(one, edit(one.present), o)),
    [],
  );
  const seal = useCallback(() => setHistory(sealed), []);
  const undo = () => {
    const step = undone(history);
    setHistory(step.history);
    return step.at;
  };
  const redo = () => {
    const step = redone(history);
    setHistory(step.history);
    return step.at;
  };
  /** What someone else saved goes on here; what was here can be had back by undoing. */
  const takeTheirs = () => {
    const theirs = saver.takeTheirs();
    setHistory((one) => changed(one, theirs, { at: null }));
  };
  return { draft: history.present, history, saving, saver, change, seal, undo, redo, takeTheirs };
}

/** What every part of the editor may do. */
export type Editor = {
  draft: Draft;
  /** The page, group or question that is open; null is the questionnaire itself. */
  selected: string | null;
  /** Codes that stood in a published version: they don't change. */
  isFixed: (code: string) => boolean;
  change: (edit: (draft: Draft) => Draft, o?: Partial<Change>) => void;
  seal: () => void;
  select: (name: string | null) => void;
  rename: (from: string, to: string) => void;
  /** Saves what is not saved yet, before going to a page that reads it. */
  save: () => Promise<void>;
  /** Says something aloud. */
  announce: (words: string) => void;
};

const EditorContext = createContext<Editor | null>(null);

export const EditorProvider = EditorContext.Provider;

/** The editor around this part. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('useEditor needs an EditorProvider around the part');
  return editor;
}
