import type { LocalText, QuestionJson } from '../../../../surveys/index.ts';

export type Option = { value: string; text: LocalText };

const lists = ['choices', 'rateValues', 'rows', 'columns'] as const;

/** Everything that can be chosen in a question, whatever kind of list it stands in. */
export function optionsOf(question: QuestionJson): Option[] {
  const record = question as Record<string, unknown>;
  return lists.flatMap((key) => {
    const list = record[key];
    return Array.isArray(list) ? list.flatMap((one) => optionIn(one, key)) : [];
  });
}

function optionIn(one: unknown, key: string): Option[] {
  if (typeof one !== 'object' || one === null) {
    const text = String(one);
    return [{ value: `${key} ${text}`, text: { nl: text, en: text } }];
  }
  const { value, name, text, title } = one as Record<string, unknown>;
  const shown = (text ?? title) as LocalText | undefined;
  const code = String(value ?? name ?? '');
  return [{ value: `${key} ${code}`, text: shown ?? { nl: code, en: code } }];
}
