import { useState } from 'react';
import { type Theme, themeCodes } from '../../../../surveys/framework.ts';
import { Button, Dialog, Form, FormButtons, Select, TextArea } from '../../../components/index.ts';
import { useAddProposal } from '../../../queries/reflection-sessions.ts';
import { useTexts } from '../../../texts/index.tsx';
import { oneLine } from '../one-line.ts';

/** For who has no phone: the facilitator types what is said in the room. */
export function AddProposal({ sessionId }: { sessionId: string }) {
  const t = useTexts();
  const own = t.session.proposals;
  const [isOpen, setOpen] = useState(false);
  const add = useAddProposal(sessionId);
  const close = () => {
    add.reset();
    setOpen(false);
  };
  return (
    <>
      <Button kind="secondary" onClick={() => setOpen(true)}>
        {own.add}
      </Button>
      <Dialog open={isOpen} title={own.add} onClose={close}>
        <Form
          problem={add.error}
          onSubmit={(values) =>
            add.mutate(
              { theme: values.get('theme') as Theme, text: oneLine(String(values.get('text') ?? '')) },
              { onSuccess: close },
            )
          }
        >
          <Select
            name="theme"
            label={own.theme}
            options={themeCodes.map((code) => ({ value: code, label: t.common.themes[code] }))}
          />
          <TextArea name="text" label={own.addText} rows={3} maxLength={500} />
          <FormButtons submit={own.addSubmit} busy={add.isPending} onCancel={close} />
        </Form>
      </Dialog>
    </>
  );
}
