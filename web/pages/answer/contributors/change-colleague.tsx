/** What the contact can change about a colleague, each in a dialog of its own. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, ButtonGroup, Dialog, Form, FormButtons, ProblemAlert, TextField } from '../../../components/index.ts';
import { type Contributor, changeItems, contributorsQuery, sendAnew, withdraw } from '../../../queries/contributors.ts';
import { useTexts } from '../../../texts/index.tsx';
import type { Walk } from '../Answering.tsx';
import type { Told } from './ColleaguesPage.tsx';
import { QuestionChoice } from './QuestionChoice.tsx';

type ChangeProps = Walk & { contributor: Contributor; onTold: (told: Told) => void; onClose: () => void };

/** The list and the invitation are asked for anew, then the dialog closes. */
function useAfter({ token, reload, onClose }: ChangeProps) {
  const queryClient = useQueryClient();
  return async () => {
    await Promise.all([queryClient.invalidateQueries(contributorsQuery(token)), reload()]);
    onClose();
  };
}

export function ChangeQuestionsDialog(props: ChangeProps) {
  const { token, contributor, parts, locale, onClose } = props;
  const t = useTexts();
  const [items, setItems] = useState(contributor.items);
  const change = useMutation({
    mutationFn: () => changeItems(token, contributor.id, items),
    onSuccess: useAfter(props),
  });
  return (
    <Dialog open title={`${t.contributor.change.questions}: ${contributor.name}`} onClose={onClose}>
      <Form problem={change.error} onSubmit={() => change.mutate()}>
        <p>{t.contributor.change.note}</p>
        <QuestionChoice parts={parts} locale={locale} chosen={items} onChange={setItems} />
        <FormButtons submit={t.contributor.change.save} busy={change.isPending} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}

export function SendAnewDialog(props: ChangeProps) {
  const { token, contributor, onTold, onClose } = props;
  const t = useTexts();
  const after = useAfter(props);
  const send = useMutation({
    mutationFn: (person: { name: string; email: string }) => sendAnew(token, contributor.id, person),
    onSuccess: async ({ outcome }, { name, email }) => {
      const isSame = email === contributor.email && outcome !== 'accepted' && outcome !== 'refused';
      const isWaiting = contributor.status === 'to-send';
      const words = t.contributor.outcome[isSame && !isWaiting ? 'notSent' : outcome](name);
      onTold({ words, isSent: outcome === 'accepted' });
      await after();
    },
  });
  const words = (form: FormData, name: string) => String(form.get(name) ?? '').trim();
  return (
    <Dialog open title={t.contributor.change.sendTitle(contributor.name)} onClose={onClose}>
      {contributor.mailsLeft === 0 ? (
        <p>{t.contributor.change.noMails}</p>
      ) : (
        <Form
          problem={send.error}
          onSubmit={(form) => send.mutate({ name: words(form, 'name'), email: words(form, 'email') })}
        >
          <p>{t.contributor.change.sendLead(contributor.mailsLeft)}</p>
          <TextField name="name" label={t.contributor.form.name} defaultValue={contributor.name} autoComplete="off" />
          <TextField
            name="email"
            type="email"
            label={t.contributor.form.email}
            defaultValue={contributor.email}
            autoComplete="off"
          />
          <FormButtons submit={t.contributor.change.send} busy={send.isPending} onCancel={onClose} />
        </Form>
      )}
    </Dialog>
  );
}

export function WithdrawDialog(props: ChangeProps) {
  const { token, contributor, onClose } = props;
  const t = useTexts();
  const stop = useMutation({ mutationFn: () => withdraw(token, contributor.id), onSuccess: useAfter(props) });
  return (
    <Dialog open title={t.contributor.change.withdrawTitle(contributor.name)} onClose={onClose}>
      <p>{t.contributor.change.withdrawLead}</p>
      {stop.error && <ProblemAlert problem={stop.error} />}
      <ButtonGroup>
        <Button kind="danger" busy={stop.isPending} onClick={() => stop.mutate()}>
          {t.contributor.change.withdrawNow}
        </Button>
        <Button kind="secondary" onClick={onClose}>
          {t.common.cancel}
        </Button>
      </ButtonGroup>
    </Dialog>
  );
}
