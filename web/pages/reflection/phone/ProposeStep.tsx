import { type FormEvent, useRef, useState } from 'react';
import { isTheme, themeCodes } from '../../../../surveys/framework.ts';
import { Button, PageHeading, Select, TextArea } from '../../../components/index.ts';
import type { MyStepOf } from '../../../queries/my-session.ts';
import { useTexts } from '../../../texts/index.tsx';
import { newKey } from '../../answer/new-key.ts';
import { oneLine } from '../one-line.ts';
import type { StepProps } from './StepPage.tsx';

const empty = { key: null as string | null, theme: '', text: '' };

/** What the network could improve, in the participant's own words; what was sent can still be changed. */
export function ProposeStep({ session, mine, put }: StepProps<MyStepOf<'proposals'>>) {
  const t = useTexts();
  const own = t.participant.propose;
  const [draft, setDraft] = useState(empty);
  const [missing, setMissing] = useState(false);
  const place = useRef<HTMLFormElement>(null);
  const focusText = () => place.current?.querySelector('textarea')?.focus();
  const send = (event: FormEvent) => {
    event.preventDefault();
    const { theme, text } = draft;
    if (text.trim() === '' || !isTheme(theme)) return setMissing(true);
    put({ kind: 'proposal', key: draft.key ?? newKey(), theme, text: oneLine(text) });
    setMissing(false);
    setDraft({ ...empty, theme });
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
          value={draft.theme}
          onChange={(event) => setDraft({ ...draft, theme: event.target.value })}
          options={themeCodes.map((code) => ({ value: code, label: t.common.themes[code] }))}
          error={missing && !isTheme(draft.theme) ? own.noTheme : undefined}
        />
        <TextArea
          name="text"
          label={own.text}
          description={own.textHelp}
          rows={3}
          maxLength={500}
          value={draft.text}
          onChange={(event) => setDraft({ ...draft, text: event.target.value })}
          error={missing && draft.text.trim() === '' ? own.empty : undefined}
        />
        <Button type="submit" className="phone__wide">
          {draft.key ? own.change : own.send}
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
                setDraft(proposal);
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
