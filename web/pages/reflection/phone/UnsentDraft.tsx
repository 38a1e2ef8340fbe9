import { useEffect, useRef, useState } from 'react';
import { Alert } from '../../../components/index.ts';
import { useTexts } from '../../../texts/index.tsx';
import { draftOf } from './useDraft.ts';

/** When the room went on while someone was still typing: what was written, so that it can be said aloud. */
export function UnsentDraft({ stepId }: { stepId: string }) {
  const t = useTexts().participant;
  const last = useRef(stepId);
  const [text, setText] = useState('');
  useEffect(() => {
    if (last.current === stepId) return;
    setText(draftOf(last.current));
    last.current = stepId;
  }, [stepId]);
  return text === '' ? null : <Alert tone="warning" title={t.unsent(text)} />;
}
