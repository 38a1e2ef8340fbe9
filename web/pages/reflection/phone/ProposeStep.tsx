import { type FormEvent, useRef, useState } from 'react';
import { isTheme, themeCodes } from '../../../../surveys/framework.ts';
import { Button, PageHeading, Select, TextArea } from '../../../components/index.ts';
import type { MyStepOf } from '../../../queries/my-session.ts';
import { useTexts } from '../../../texts/index.tsx';
import { newKey } from '../../answer/new-key.ts';
import { oneLine } from '../one-line.ts';
import type { StepProps } from './StepPage.tsx';
import { useDraft } from './useDraft.ts';

/** What the network could improve, in the participant's own words; what was sent can still be changed. */
export function ProposeStep({ step, session, mine, put }: StepProps<MyStepOf<'proposals'>>) {
  const t = useTexts();
  const own = t.participant.propose;
  // The key of the proposal that is being changed; a new one gets its key when it is sent.
  const [key, setKey] = useState<string | null>(null);
  const [theme, setTheme] = useState('');
  const [text, setText] = useDraft(step.id);
  const [missing, setMissing] = useState(false);
  const place = useRef<HTMLFormElement>(null);
  const focusText = () => place.current?.querySelector('textarea')?.focus();
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || !isTheme(theme)) return setMissing(true);
    put({ kind: 'proposal', key: key ?? newKey(), theme, text: oneLine(text) });
    setMissing(false);
    setKey(null);
    setText('');
    focusText();
  };
  return (
    <>
      <PageHeading
        above={t.participant.step(session.position + 1, session.stepCount)}
        title={own.title}
        lead={own.lead}
      />
      <form className="form" onSubmit={send} ref={place} noValidate>
        <Select
          name="theme"
          label={own.theme}
          value={theme}
          onChange={(event) => setTheme(event.target.value)}
          options={themeCodes.map((code) => ({ value: code, label: t.common.themes[code] }))}
          error={missing && !isTheme(theme) ? own.noTheme : undefined}
        />
        <TextArea
          name="text"
          label={own.text}
          description={own.textHelp}
          rows={3}
          maxLength={500}
          value={text}
          onChange={(event) => setText(event.target.value)}
          error={missing && text.trim() === '' ? own.empty : undefined}
        />
        <Button type="submit" className="phone__wide">
          {key ? own.change : own.send}
        </Button>
      </form>
      <h2>{own.own}</h2>
      {mine.proposals.length === 0 && <p>{own.none}</p>}
      <ul className="phone__own">
        {mine.proposals.map((proposal) => (
          <li key={proposal.key}>
            <p>
              <strong>{t.common.themes[proposal.theme]}</strong>: {proposal.text}
            </p>
            <Button
              kind="link"
              onClick={() => {
                setKey(proposal.key);
                setTheme(proposal.theme);
                setText(proposal.text);
                focusText();
              }}
            >
              {t.common.change}
              <span className="visually-hidden">: {proposal.text}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
