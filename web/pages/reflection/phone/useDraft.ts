import { useState } from 'react';

const prefix = 'netwerkspiegel.session-draft.';

/** What was typed in a step and not sent, if anything. */
export function draftOf(stepId: string): string {
  try {
    return sessionStorage.getItem(prefix + stepId) ?? '';
  } catch {
    return '';
  }
}

/** A text that survives a reload and the facilitator's next step, until it is sent and emptied. */
export function useDraft(stepId: string, first = ''): [string, (text: string, isSent?: boolean) => void] {
  const [text, setText] = useState(() => draftOf(stepId) || first);
  const keep = (next: string, isSent = false) => {
    setText(next);
    try {
      if (isSent || next === '') sessionStorage.removeItem(prefix + stepId);
      else sessionStorage.setItem(prefix + stepId, next);
    } catch {
      // Nothing to keep it in.
    }
  };
  return [text, keep];
}
