import { useState } from 'react';
import { Checkbox, Details, FieldGroup } from '../../../components/index.ts';
import { useTexts } from '../../../texts/index.tsx';
import type { Part } from '../questionnaire/parts.ts';
import './contributors.css';

type QuestionChoiceProps = {
  parts: Part[];
  locale: 'nl' | 'en';
  /** Codes of the questions that are chosen. */
  chosen: string[];
  onChange: (chosen: string[]) => void;
};

/** Which questions to ask: whole themes with one tick, or single questions. */
export function QuestionChoice({ parts, locale, chosen, onChange }: QuestionChoiceProps) {
  const t = useTexts().contributor.form;
  // What is unfolded stays so, whatever is ticked inside.
  const [unfolded] = useState(() => new Set(parts.filter((part) => isSome(part, chosen)).map(({ name }) => name)));
  const set = (codes: string[], on: boolean) =>
    onChange(on ? [...new Set([...chosen, ...codes])] : chosen.filter((code) => !codes.includes(code)));

  return (
    <FieldGroup name="items" label={t.items} description={t.itemsHelp}>
      {parts.map((part) => {
        const codes = part.questions.map(({ name }) => name);
        const n = codes.filter((code) => chosen.includes(code)).length;
        return (
          <div key={part.name} className="question-choice">
            <Checkbox
              name="parts"
              value={part.name}
              label={part.title[locale]}
              description={codes.length === 1 ? part.questions[0]?.title[locale] : t.allOf(codes.length)}
              checked={n === codes.length}
              onChange={(event) => set(codes, event.target.checked)}
            />
            {codes.length > 1 && (
              <Details summary={t.chosen(n, codes.length)} open={unfolded.has(part.name)}>
                {part.questions.map(({ name, title }) => (
                  <Checkbox
                    key={name}
                    name="items"
                    value={name}
                    label={title[locale]}
                    checked={chosen.includes(name)}
                    onChange={(event) => set([name], event.target.checked)}
                  />
                ))}
              </Details>
            )}
          </div>
        );
      })}
    </FieldGroup>
  );
}

/** Some questions of a page are chosen, and not all. */
function isSome(part: Part, chosen: string[]): boolean {
  const n = part.questions.filter(({ name }) => chosen.includes(name)).length;
  return n > 0 && n < part.questions.length;
}
