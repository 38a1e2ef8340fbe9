import { useState } from 'react';
import { Button, ButtonGroup, Dialog, Form, TextArea } from '../../components/index.ts';
import { useOpenCorrection } from '../../queries/pictures.ts';
import { useTexts } from '../../texts/index.tsx';

/** For the analyst: opens a published wave for correction, after asking why. */
export function CorrectPicture({ waveId }: { waveId: string }) {
  const t = useTexts().picture.correct;
  const [asking, setAsking] = useState(false);
  const open = useOpenCorrection(waveId);
  return (
    <>
      <Button kind="secondary" onClick={() => setAsking(true)}>
        {t.start}
      </Button>
      <Dialog open={asking} title={t.title} onClose={() => setAsking(false)}>
        <p>{t.body}</p>
        <p>{t.rule}</p>
        <Form problem={open.error} onSubmit={(values) => open.mutate(String(values.get('reason') ?? ''))}>
          <TextArea name="reason" label={t.reason} description={t.reasonHelp} />
          <ButtonGroup>
            <Button type="submit" busy={open.isPending}>
              {t.yes}
            </Button>
            <Button kind="secondary" onClick={() => setAsking(false)}>
              {t.no}
            </Button>
          </ButtonGroup>
        </Form>
      </Dialog>
    </>
  );
}
