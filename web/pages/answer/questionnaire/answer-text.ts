import type { LocalText } from '../../../../surveys/framework.ts';
import type { QuestionJson } from '../../../../surveys/index.ts';

type Offered = { value: unknown; text: LocalText };

/** An answer as a reader sees it: the words of the choice, or what was written. */
export function answerText(question: QuestionJson, value: unknown, locale: 'nl' | 'en'): string {
  const offered = choicesOf(question);
  const wordOf = (one: unknown): string => offered.find((choice) => choice.value === one)?.text[locale] ?? String(one);
  if (Array.isArray(value)) return value.map(wordOf).join(', ');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([row, cell]) => `${row}: ${answerText(question, cell, locale)}`)
      .join('; ');
  }
  return wordOf(value);
}

function choicesOf(question: QuestionJson): Offered[] {
  const choices: unknown = 'choices' in question ? question.choices : [];
  return Array.isArray(choices) ? choices.filter(isOffered) : [];
}

const isOffered = (choice: unknown): choice is Offered =>
  typeof choice === 'object' && choice !== null && 'value' in choice && 'text' in choice;
