import { Form, FormButtons, TextArea } from '../../../components/index.ts';
import { type Proposal, useChangeProposal } from '../../../queries/reflection-sessions.ts';
import { useTexts } from '../../../texts/index.tsx';
import { oneLine } from '../one-line.ts';

type Props = {
  sessionId: string;
  chosen: Proposal[];
  /** What is part of the first of them already. */
  parts: Proposal[];
  onDone: () => void;
};

/** One text for what was said twice. */
export function MergeForm({ sessionId, chosen, parts, onDone }: Props) {
  const t = useTexts();
  const merge = useChangeProposal(sessionId);
  const [into, ...others] = chosen;
  return (
    <Form
      problem={merge.error}
      onSubmit={(values) => {
        if (!into) return;
        const text = oneLine(String(values.get('text') ?? ''));
        merge.mutate({ id: into.id, parts: [...parts, ...others].map(({ id }) => id), text }, { onSuccess: onDone });
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
