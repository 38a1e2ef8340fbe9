import { Form, FormButtons, TextArea } from '../../../components/index.ts';
import { type Proposal, useMergeProposals } from '../../../queries/reflection-sessions.ts';
import { useTexts } from '../../../texts/index.tsx';
import { oneLine } from '../one-line.ts';

/** One text for what was said twice. */
export function MergeForm(props: { sessionId: string; chosen: Proposal[]; onDone: () => void }) {
  const { sessionId, chosen, onDone } = props;
  const t = useTexts();
  const merge = useMergeProposals(sessionId);
  const [into, ...others] = chosen;
  return (
    <Form
      problem={merge.error}
      onSubmit={(values) => {
        if (!into) return;
        const text = oneLine(String(values.get('text') ?? ''));
        merge.mutate({ into: into.id, others: others.map(({ id }) => id), text }, { onSuccess: onDone });
      }}
    >
      <ul>
        {chosen.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <TextArea
        name="text"
        label={t.session.proposals.mergeText}
        rows={4}
        maxLength={500}
        defaultValue={chosen.map(({ text }) => text).join(' / ')}
      />
      <FormButtons submit={t.session.proposals.merge} busy={merge.isPending} onCancel={onDone} />
    </Form>
  );
}
