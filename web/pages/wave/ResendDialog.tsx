import { Alert, Button, Dialog, Form, FormButtons, TextField } from '../../components/index.ts';
import { type Invitation, useResend } from '../../queries/waves.ts';
import { useTexts } from '../../texts/index.tsx';

/** Sends an invitation again, perhaps to another contact. */
export function ResendDialog({ invitation, onClose }: { invitation: Invitation; onClose: () => void }) {
  const t = useTexts();
  const resend = useResend(invitation.id);
  return (
    <Dialog open title={t.wave.resendTitle(invitation.organisation)} onClose={onClose}>
      {resend.data ? (
        <>
          <Alert tone={resend.data.outcome === 'accepted' ? 'ok' : 'warning'}>
            <p>{t.wave.resendOutcome[resend.data.outcome]}</p>
          </Alert>
          <Button onClick={onClose}>{t.common.close}</Button>
        </>
      ) : (
        <Form
          problem={resend.error}
          onSubmit={(form) =>
            resend.mutate({
              contactName: String(form.get('contactName') ?? ''),
              contactEmail: String(form.get('contactEmail') ?? ''),
            })
          }
        >
          <p>{t.wave.resendHelp}</p>
          <TextField
            name="contactName"
            label={t.wave.contact}
            defaultValue={invitation.contactName}
            autoComplete="off"
          />
          <TextField
            name="contactEmail"
            type="email"
            label={t.membership.email}
            defaultValue={invitation.contactEmail}
            autoComplete="off"
          />
          <FormButtons submit={t.wave.resend} busy={resend.isPending} onCancel={onClose} />
        </Form>
      )}
    </Dialog>
  );
}
