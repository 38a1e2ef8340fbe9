import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Alert, Button, Form, LinkButton, PageHeading, TextField } from '../../components/index.ts';
import { api, ask } from '../../queries/client.ts';
import { useInstallation } from '../../queries/me.ts';
import { useTexts } from '../../texts/index.tsx';
import { UsePasskey } from './UsePasskey.tsx';
import { UsePassword } from './UsePassword.tsx';

/** The ways in: a link by mail, which always works, a passkey, or a password with a code. */
export function AskForLink() {
  const { signin: t, keys } = useTexts();
  const [withPassword, setWithPassword] = useState(false);
  const mailbox = useInstallation()?.mailbox;
  const send = useMutation({
    mutationFn: async (email: string) => {
      await ask(api.v1['sign-in-links'].$post({ json: { email } }));
      return email;
    },
  });

  if (send.isSuccess) {
    return (
      <>
        <PageHeading title={t.sentTitle} lead={t.sent(send.data)} />
        <p>{t.notArrived}</p>
        {mailbox === 'open' && (
          <Alert>
            <p>{t.toMailbox}</p>
            <LinkButton kind="secondary" to="/mailbox">
              {t.mailbox}
            </LinkButton>
          </Alert>
        )}
        <p>
          <Button kind="link" onClick={() => send.reset()}>
            {t.anotherAddress}
          </Button>
        </p>
      </>
    );
  }
  if (withPassword) return <UsePassword onBack={() => setWithPassword(false)} />;
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <Form problem={send.error} onSubmit={(values) => send.mutate(String(values.get('email') ?? ''))}>
        <TextField
          name="email"
          type="email"
          autoComplete="email"
          label={t.email}
          description={t.emailDescription}
          spellCheck={false}
        />
        <Button type="submit" busy={send.isPending}>
          {t.send}
        </Button>
      </Form>
      <h2>{t.otherWays}</h2>
      <UsePasskey />
      <p>
        <Button kind="link" onClick={() => setWithPassword(true)}>
          {keys.withPassword}
        </Button>
      </p>
      <Alert title={t.memberTitle}>
        <p>{t.member}</p>
      </Alert>
    </>
  );
}
