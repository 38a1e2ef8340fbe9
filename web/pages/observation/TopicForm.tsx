import { useState } from 'react';
import { Alert, Button, ButtonGroup, Form, TextArea } from '../../components/index.ts';
import { useAddTopic } from '../../queries/interviews.ts';
import { useTexts } from '../../texts/index.tsx';

/** What someone who was interviewed wants on the network's table; its wording is approved with the other topics. */
export function TopicForm(props: { waveId: string; interviewId: string }) {
  const t = useTexts().observation;
  const add = useAddTopic(props.waveId, props.interviewId);
  const [round, setRound] = useState(0);
  const save = async (values: FormData) => {
    const added = await add.mutateAsync({ text: String(values.get('text') ?? '') }).catch(() => null);
    if (added) setRound(round + 1);
  };
  return (
    <section className="flow">
      <h2>{t.topicTitle}</h2>
      <Form problem={add.error} onSubmit={save} label={t.topicTitle}>
        {add.isSuccess && (
          <Alert tone="ok">
            <p>{t.topicAdded}</p>
          </Alert>
        )}
        <TextArea key={round} name="text" label={t.topicLabel} rows={2} maxLength={2000} />
        <ButtonGroup>
          <Button type="submit" kind="secondary" busy={add.isPending}>
            {t.addTopic}
          </Button>
        </ButtonGroup>
      </Form>
    </section>
  );
}
