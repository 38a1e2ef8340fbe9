import { type FormEvent, useState } from 'react';
import { Button, Details, PageHeading, TextArea } from '../../../components/index.ts';
import type { MyStepOf, Recognition } from '../../../queries/my-session.ts';
import { useLanguage, useTexts } from '../../../texts/index.tsx';
import { useThemeSentence } from '../useThemeSentence.ts';
import { Choices } from './Choices.tsx';
import type { StepProps } from './StepPage.tsx';
import { useDraft } from './useDraft.ts';

const answers: Recognition[] = ['recognised', 'partly', 'not'];

/** One theme of the mirror: is it recognised, and what is there to say about it? */
export function RecogniseStep({ step, session, mine, put }: StepProps<MyStepOf<'theme'>>) {
  const t = useTexts();
  const { language } = useLanguage();
  const own = t.participant.recognise;
  const sentence = useThemeSentence(step);
  const given = mine.recognition.find(({ theme }) => theme === step.theme);
  const [remark, setRemark] = useDraft(step.id, given?.remark);
  const [isTooEarly, setTooEarly] = useState(false);
  const choose = (answer: Recognition) => {
    setTooEarly(false);
    put({ kind: 'recognition', theme: step.theme, answer, remark: given?.remark ?? '' });
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!given) return setTooEarly(true);
    put({ kind: 'recognition', theme: step.theme, answer: given.answer, remark: remark.trim() });
    setRemark(remark.trim(), true);
  };
  return (
    <>
      <PageHeading
        above={t.participant.step(session.position + 1, session.stepCount)}
        title={t.common.themes[step.theme]}
      />
      <p className="phone__sentence">{sentence(step.table)}</p>
      {step.quotes.length > 0 && (
        <Details summary={own.quotes}>
          {step.quotes.map((quote) => (
            <blockquote key={quote} className="phone__quote">
              {quote}
            </blockquote>
          ))}
        </Details>
      )}
      {step.statements.length > 0 && (
        <Details summary={own.statements}>
          <ul>
            {step.statements.map(({ item, text, table }) => (
              <li key={item}>
                {text[language]} <strong>{sentence(table)}</strong>
              </li>
            ))}
          </ul>
        </Details>
      )}
      <Choices
        className="choices--large"
        legend={own.question}
        choices={answers.map((value) => ({ value, label: own.options[value] }))}
        chosen={given?.answer ?? null}
        onChoose={choose}
      />
      <form className="form" onSubmit={send} noValidate>
        <TextArea
          name="remark"
          label={own.remark}
          description={own.remarkHelp}
          optional
          rows={3}
          maxLength={500}
          value={remark}
          onChange={(event) => setRemark(event.target.value)}
          error={isTooEarly ? own.chooseFirst : undefined}
        />
        <Button type="submit" kind="secondary" className="phone__wide">
          {own.send}
        </Button>
      </form>
    </>
  );
}
