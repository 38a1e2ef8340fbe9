import { type ClipboardEvent, type FormEvent, useState } from 'react';

/** A text that was longer than its field takes: the browser leaves the end off without a word. `over`: of what was pasted; 0 when typing. */
export type CutPaste = { question: string; most: number; over: number };

/** Notices what a field cannot take when one pastes or types on; forgets it once there is room again. */
export function useCutPaste() {
  const [cut, setCut] = useState<CutPaste | null>(null);
  return {
    cut,
    onPaste({ target, clipboardData }: ClipboardEvent) {
      if (!isField(target) || target.maxLength <= 0) return;
      const kept = target.value.length - ((target.selectionEnd ?? 0) - (target.selectionStart ?? 0));
      // Fields keep line ends as one character.
      const pasted = clipboardData.getData('text').replaceAll('\r\n', '\n');
      const over = kept + pasted.length - target.maxLength;
      setCut(over > 0 ? { question: questionOf(target), most: target.maxLength, over } : null);
    },
    onBeforeInput({ target }: FormEvent) {
      if (!isField(target) || target.maxLength <= 0 || target.value.length < target.maxLength) return;
      if (target.selectionStart !== target.selectionEnd) return;
      setCut(cut ?? { question: questionOf(target), most: target.maxLength, over: 0 });
    },
    onInput({ target }: FormEvent) {
      if (cut && isField(target) && questionOf(target) === cut.question && target.value.length < target.maxLength)
        setCut(null);
    },
  };
}

const isField = (target: EventTarget): target is HTMLTextAreaElement | HTMLInputElement =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;

/** SurveyJS marks what belongs to a question with its name. */
const questionOf = (field: Element): string => field.closest('[data-name]')?.getAttribute('data-name') ?? '';
