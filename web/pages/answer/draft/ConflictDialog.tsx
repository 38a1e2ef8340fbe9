import { useState } from 'react';
import { answerText } from '../../../../surveys/answer-text.ts';
import type { QuestionJson } from '../../../../surveys/index.ts';
import { Button, Dialog, RadioGroup } from '../../../components/index.ts';
import { useTexts } from '../../../texts/index.tsx';
import type { Conflict } from './merge-drafts.ts';

type ConflictDialogProps = {
  open: boolean;
  /** Put off: the answers stay as they are, here and there, and are not saved until someone chooses. */
  onClose: () => void;
  conflicts: Conflict[];
  questions: QuestionJson[];
  locale: 'nl' | 'en';
  /** Gets the codes of the questions for which the answer given elsewhere stands. */
  onChoose: (fromElsewhere: string[]) => void;
};

/** Both answers beside each other, per question. */
export function ConflictDialog({ open, onClose, conflicts, questions, locale, onChoose }: ConflictDialogProps) {
  const t = useTexts().answer.conflict;
  const [chosen, setChosen] = useState<Record<string, 'here' | 'elsewhere'>>({});
  const choose = () => onChoose(conflicts.map(({ item }) => item).filter((item) => chosen[item] === 'elsewhere'));

  return (
    <Dialog open={open} title={t.title} onClose={onClose} actions={<Button onClick={choose}>{t.choose}</Button>}>
      <p>{t.lead}</p>
      {conflicts.map(({ item, here, elsewhere }) => {
        const question = questions.find(({ name }) => name === item);
        const words = (value: unknown) =>
          value === undefined ? t.noAnswer : question ? answerText(question, value, locale) : String(value);
        return (
          <RadioGroup
            key={item}
            name={item}
            label={question?.title[locale] ?? item}
            value={chosen[item] ?? 'here'}
            onChange={(value) => setChosen({ ...chosen, [item]: value === 'elsewhere' ? 'elsewhere' : 'here' })}
            choices={[
              { value: 'here', label: t.here, description: words(here) },
              { value: 'elsewhere', label: t.elsewhere, description: words(elsewhere) },
            ]}
          />
        );
      })}
    </Dialog>
  );
}
