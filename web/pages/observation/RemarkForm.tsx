import { useState } from 'react';
import { Alert, Button, ButtonGroup, Form, TextArea } from '../../components/index.ts';
import type { Code } from '../../queries/codebook.ts';
import { useAddObservation } from '../../queries/interviews.ts';
import type { Coding } from '../../queries/observations.ts';
import { useTexts } from '../../texts/index.tsx';
import { CodingFields } from './CodingFields.tsx';
import { useCoding } from './useCoding.ts';

const nothing: Coding = { tone: null, themes: [], codes: [] };

/** Writes down one remark and is empty again at once, with the focus in the text: the next one can be typed. */
export function RemarkForm(props: { waveId: string; interviewId: string; codebook: Code[] }) {
  const t = useTexts().observation;
  const state = useCoding(nothing, false, props.codebook);
  const add = useAddObservation(props.waveId, props.interviewId);
  const [round, setRound] = useState(0);
  const save = async (values: FormData) => {
    const text = String(values.get('text') ?? '');
    const added = await add.mutateAsync({ text, ...state.coding }).catch(() => null);
    if (!added) return;
    state.reset();
    setRound(round + 1);
  };
  return (
    <Form problem={add.error} onSubmit={save} label={t.remarkForm}>
      {add.isSuccess && (
        <Alert tone="ok">
          <p>{t.added}</p>
        </Alert>
      )}
      <TextArea
        key={round}
        name="text"
        label={t.remark}
        description={t.remarkHelp}
        rows={3}
        maxLength={5000}
        autoFocus={round > 0}
      />
      <CodingFields state={state} codebook={props.codebook} />
      <ButtonGroup>
        <Button type="submit" busy={add.isPending}>
          {t.addRemark}
        </Button>
      </ButtonGroup>
    </Form>
  );
}
