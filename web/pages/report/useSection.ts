import { useEffect, useRef, useState } from 'react';
import { ProblemError } from '../../queries/problem.ts';
import { type DraftSection, saveSection } from '../../queries/reports.ts';

export type Theirs = { revision: number; text: string; savedAt: string; savedBy: string | null };

export type SectionSaving =
  | { kind: 'saved' }
  | { kind: 'busy' }
  | { kind: 'unreachable' }
  | { kind: 'refused'; problem: Error }
  /** Someone else saved meanwhile: then the writer chooses. */
  | { kind: 'stale'; theirs: Theirs };

const pause = 1_000;
const again = 5_000;

/** A section that saves itself a moment after each change, one save at a time, and never over someone else's. */
export function useSection(reportId: string, section: DraftSection) {
  const [text, setText] = useState(section.text);
  const [stored, setStored] = useState({ text: section.text, revision: section.revision });
  const [saving, setSaving] = useState<SectionSaving>({ kind: 'saved' });
  const sending = useRef(false);

  // What came from the server meanwhile (filled in anew, say) is taken over when nothing here waits to be saved.
  useEffect(() => {
    if (section.revision <= stored.revision || text !== stored.text) return;
    setStored({ text: section.text, revision: section.revision });
    setText(section.text);
  }, [section.revision, section.text, stored, text]);

  const send = async (sent: string, revision: number) => {
    if (sending.current) return;
    sending.current = true;
    setSaving({ kind: 'busy' });
    try {
      const saved = await saveSection(reportId, section.key, { revision, text: sent });
      setStored({ text: sent, revision: saved.revision });
      setSaving({ kind: 'saved' });
    } catch (error) {
      setSaving(afterFailure(error));
    } finally {
      sending.current = false;
    }
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: what saves is the newest text, whenever it changed
  useEffect(() => {
    if (text === stored.text || saving.kind === 'stale' || saving.kind === 'refused') return;
    const timer = setTimeout(() => void send(text, stored.revision), saving.kind === 'unreachable' ? again : pause);
    return () => clearTimeout(timer);
  }, [text, stored, saving.kind]);

  // Who closes the page while something waits is asked whether that is meant.
  useEffect(() => {
    if (text === stored.text) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [text, stored.text]);

  return {
    text,
    revision: stored.revision,
    saving,
    isSaved: text === stored.text,
    change: (typed: string) => {
      setText(typed);
      if (saving.kind === 'refused') setSaving({ kind: 'saved' });
    },
    /** Saves at once what waits: when the field is left. */
    flush: () => {
      if (text !== stored.text && saving.kind !== 'stale') void send(text, stored.revision);
    },
    keepMine: (theirs: Theirs) => void send(text, theirs.revision),
    takeTheirs: (theirs: Theirs) => {
      setStored({ text: theirs.text, revision: theirs.revision });
      setText(theirs.text);
      setSaving({ kind: 'saved' });
    },
  };
}

function afterFailure(error: unknown): SectionSaving {
  if (!(error instanceof ProblemError)) throw error;
  if (error.is('stale-report-section')) return { kind: 'stale', theirs: error.problem.current as Theirs };
  return error.isPassing ? { kind: 'unreachable' } : { kind: 'refused', problem: error };
}
