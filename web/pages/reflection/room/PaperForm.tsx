import { Form, FormButtons, TextArea, TextField } from '../../../components/index.ts';
import type { Picture } from '../../../queries/pictures.ts';
import { type ReflectionSession, type SessionStep, useCountOnPaper } from '../../../queries/reflection-sessions.ts';
import { useLanguage, useTexts } from '../../../texts/index.tsx';
import { outcomeOf, type PaperField, paperFields } from './paper-outcome.ts';

type Props = { session: ReflectionSession; step: SessionStep; picture: Picture; onDone: () => void };

/** For a room without phones: hands are counted and the counts typed in. */
export function PaperForm({ session, step, picture, onDone }: Props) {
  const t = useTexts();
  const { language } = useLanguage();
  const own = t.session.paper;
  const save = useCountOnPaper(session.id, step.id);
  const improvementThemes = picture.themes.flatMap(({ canImprove }) => canImprove);
  const labelOf = (field: PaperField) => {
    if (field.kind === 'recognition') return t.session.words.recognition[field.answer];
    if (field.kind === 'votes') return field.text;
    const label = improvementThemes.find(({ code }) => code === field.code)?.label[language] ?? field.code;
    return own.count(label, t.session.words.sorting[field.word]);
  };
  const fields = paperFields(step, session.proposals);
  if (fields.length === 0) return <p>{own.none}</p>;
  return (
    <Form
      problem={save.error}
      onSubmit={(values) => {
        const outcome = outcomeOf(step, fields, values);
        if (outcome) save.mutate(outcome, { onSuccess: onDone });
      }}
    >
      <p>{own.help}</p>
      <div className="room__counts">
        {fields.map((field) => (
          <TextField
            key={field.name}
            name={field.name}
            label={labelOf(field)}
            type="number"
            inputMode="numeric"
            min={0}
            defaultValue="0"
          />
        ))}
      </div>
      {step.kind === 'theme' && <TextArea name="remarks" label={own.remarks} rows={3} optional />}
      <FormButtons submit={own.save} busy={save.isPending} onCancel={onDone} />
    </Form>
  );
}
