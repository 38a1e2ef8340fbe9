import { type KeyboardEvent, useState } from 'react';
import { Checkbox, FieldGroup, Form, FormButtons, TextArea } from '../../components/index.ts';
import type { Code } from '../../queries/codebook.ts';
import { type Observation, useCodeObservation } from '../../queries/observations.ts';
import { useTexts } from '../../texts/index.tsx';
import { CodingFields } from './CodingFields.tsx';
import { useCoding } from './useCoding.ts';

type Props = {
  waveId: string;
  observation: Observation;
  codebook: Code[];
  onSaved: () => void;
  onCancel: () => void;
};

/** Codes one remark. Everything is saved together, by the button or with Ctrl + Enter. */
export function CodingForm({ waveId, observation, codebook, onSaved, onCancel }: Props) {
  const t = useTexts();
  const words = t.observation;
  const state = useCoding(observation, observation.coded, codebook);
  const [quoted, setQuoted] = useState(observation.quote !== null);
  const code = useCodeObservation(waveId, observation.id);

  const save = async (values: FormData) => {
    const { tone, themes, codes } = state.coding;
    const quote = quoted ? String(values.get('quote') ?? '') : null;
    // What goes wrong is shown by the form, from the mutation's error.
    await code.mutateAsync({ tone, themes, codes, quote }).then(onSaved, () => undefined);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut beside the button that does the same
    <div onKeyDown={saveByKeyboard}>
      <Form problem={code.error} onSubmit={save} label={words.title}>
        <CodingFields state={state} codebook={codebook} />
        <FieldGroup name="quoting" label={words.quote} optional>
          <Checkbox
            name="quoted"
            label={words.quoteAllow}
            checked={quoted}
            onChange={(event) => setQuoted(event.target.checked)}
          />
        </FieldGroup>
        {quoted && (
          <TextArea
            name="quote"
            label={words.quoteText}
            description={words.quoteHelp}
            defaultValue={observation.quote ?? observation.text}
            maxLength={500}
            rows={3}
          />
        )}
        <FormButtons submit={words.save} busy={code.isPending} onCancel={onCancel} />
        <p className="small">{words.saveHint}</p>
      </Form>
    </div>
  );
}

function saveByKeyboard(event: KeyboardEvent<HTMLDivElement>) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.querySelector('form')?.requestSubmit();
}
