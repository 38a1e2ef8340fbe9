import { useEffect, useRef, useState } from 'react';
import type { Code } from '../../../queries/codebook.ts';
import type { Ask, Discovered, Reply } from './coder.worker.ts';
import type { Lesson, Suggested } from './learn.ts';

/**
 * A coder beside the page. What is suggested for a text stays as it was first shown, so that a key keeps its meaning;
 * what was learned meanwhile shows in the texts after it.
 */
export function useCoder(codebook: Code[], lessons: Lesson[]) {
  const worker = useRef<Worker | null>(null);
  const asked = useRef(new Set<string>());
  const [suggested, setSuggested] = useState<ReadonlyMap<string, Suggested>>(new Map());
  const [discovered, setDiscovered] = useState<{ id: string; found: Discovered[] } | null>(null);

  useEffect(() => {
    const made = new Worker(new URL('./coder.worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data.kind === 'suggested') setSuggested((all) => new Map(all).set(data.id, data.suggested));
      else setDiscovered(data);
    });
    worker.current = made;
    asked.current = new Set();
    return () => {
      made.terminate();
      worker.current = null;
    };
  }, []);

  const send = (ask: Ask) => worker.current?.postMessage(ask);
  useEffect(() => {
    worker.current?.postMessage({ kind: 'learn', codebook, lessons } satisfies Ask);
  }, [codebook, lessons]);

  return {
    suggested,
    discovered,
    /** Asks once for each text; the answer comes in `suggested`. */
    ask: ({ id, text, coded }: { id: string; text: string; coded: boolean }) => {
      if (asked.current.has(id)) return;
      asked.current.add(id);
      send({ kind: 'suggest', id, text, coded });
    },
    discover: (id: string, texts: { text: string; coded: boolean }[]) => send({ kind: 'discover', id, texts }),
  };
}
