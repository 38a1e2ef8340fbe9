import { Form, FormButtons, Select, TextArea, TextField } from '../../components/index.ts';
import type { NetworkWords } from '../../queries/networks.ts';
import { useTexts } from '../../texts/index.tsx';

type Props = {
  words?: { name: string; description: string; ambition: string; parentId: string | null };
  /** The networks it could be part of. */
  parents: { id: string; name: string }[];
  problem: Error | null;
  busy: boolean;
  onSubmit: (words: NetworkWords) => void;
  onCancel: () => void;
};

/** How a network is called, who is in it, what it wants, and what larger network it belongs to. */
export function NetworkWordsForm({ words, parents, problem, busy, onSubmit, onCancel }: Props) {
  const t = useTexts();
  return (
    <Form
      problem={problem}
      onSubmit={(form) =>
        onSubmit({
          name: String(form.get('name') ?? ''),
          description: String(form.get('description') ?? ''),
          ambition: String(form.get('ambition') ?? ''),
          parentId: String(form.get('parentId') ?? '') || null,
        })
      }
    >
      <TextField name="name" label={t.network.name} defaultValue={words?.name} />
      <TextArea
        name="description"
        label={t.network.description}
        description={t.network.descriptionHelp}
        defaultValue={words?.description}
        rows={3}
        optional
      />
      <TextArea
        name="ambition"
        label={t.network.ambition}
        description={t.network.ambitionHelp}
        defaultValue={words?.ambition}
        rows={3}
        optional
      />
      {parents.length > 0 && (
        <Select
          name="parentId"
          label={t.network.parent}
          options={[
            { value: '', label: t.network.noParent },
            ...parents.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          defaultValue={words?.parentId ?? ''}
          optional
        />
      )}
      <FormButtons submit={t.common.save} busy={busy} onCancel={onCancel} />
    </Form>
  );
}
