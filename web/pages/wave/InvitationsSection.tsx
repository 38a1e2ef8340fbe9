import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ResponseChart } from '../../charts/index.ts';
import { Alert, type BadgeTone, Button, type Column, DataTable, Loaded, StatusBadge } from '../../components/index.ts';
import { type Invitation, invitationsQuery, type Wave } from '../../queries/waves.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';
import { ResendDialog } from './ResendDialog.tsx';

const tones: Record<Invitation['status'], BadgeTone> = {
  'to-send': 'warning',
  sent: 'neutral',
  bounced: 'error',
  opened: 'info',
  started: 'info',
  submitted: 'ok',
  declined: 'warning',
};

const lastMoment = (invitation: Invitation) =>
  invitation.submittedAt ?? invitation.declinedAt ?? invitation.startedAt ?? invitation.openedAt ?? invitation.sentAt;

/** How far every organisation is, and per sector; never what anyone answered. */
export function InvitationsSection({ wave }: { wave: Wave }) {
  const t = useTexts().wave;
  const format = useFormat();
  const limit = wave.promise?.mailLimit;
  const [resending, setResending] = useState<Invitation | null>(null);
  const columns: Column<Invitation>[] = [
    { key: 'organisation', header: t.organisation, cell: ({ organisation }) => organisation, namesRow: true },
    { key: 'sector', header: t.sector, cell: ({ sector }) => sector },
    {
      key: 'status',
      header: t.statusColumn,
      cell: (invitation) => (
        <>
          <StatusBadge tone={tones[invitation.status]}>{t.status[invitation.status]}</StatusBadge>
          {invitation.declineReason && <div>{t.reason(invitation.declineReason)}</div>}
        </>
      ),
    },
    {
      key: 'when',
      header: t.when,
      cell: (invitation) => {
        const moment = lastMoment(invitation);
        return moment ? format.shortDay(moment) : '–';
      },
    },
    { key: 'mails', header: t.mails, cell: ({ mails }) => (limit === undefined ? mails : t.mailsOf(mails, limit)) },
    ...(wave.status === 'open'
      ? [
          {
            key: 'actions',
            header: t.actions,
            cell: (invitation: Invitation) =>
              invitation.status === 'submitted' ? (
                '–'
              ) : (
                <Button kind="link" onClick={() => setResending(invitation)}>
                  {t.resend}
                  <span className="visually-hidden">{t.about(invitation.organisation)}</span>
                </Button>
              ),
          },
        ]
      : []),
  ];
  return (
    <section className="flow" aria-labelledby="invitations">
      <h2 id="invitations">{t.responseTitle}</h2>
      <Loaded query={useQuery(invitationsQuery(wave.id))}>
        {({ invitations, sectors }) => {
          const at = (status: Invitation['status']) =>
            invitations.filter((invitation) => invitation.status === status).length;
          return (
            <>
              <Bounced
                invitations={invitations.filter(({ status }) => status === 'bounced')}
                onChange={wave.status === 'open' ? setResending : null}
              />
              {at('to-send') > 0 && (
                <Alert tone="warning">
                  <p>{t.toSend(at('to-send'))}</p>
                </Alert>
              )}
              <ResponseChart
                title={t.responsePerSector}
                sectors={sectors}
                invited={invitations.length}
                submitted={at('submitted')}
              />
              <DataTable caption={t.invitationsCaption} columns={columns} rows={invitations} rowKey={({ id }) => id} />
            </>
          );
        }}
      </Loaded>
      {resending && <ResendDialog invitation={resending} onClose={() => setResending(null)} />}
    </section>
  );
}

/** Whom the invitation did not reach, why, and what to do about it. */
function Bounced(props: { invitations: Invitation[]; onChange: ((invitation: Invitation) => void) | null }) {
  const t = useTexts().wave;
  const { invitations, onChange } = props;
  if (invitations.length === 0) return null;
  return (
    <Alert tone="error" title={t.bouncedTitle(invitations.length)}>
      {onChange && <p>{t.bouncedHelp}</p>}
      <ul>
        {invitations.map((invitation) => (
          <li key={invitation.id}>
            {t.bouncedLine(invitation.organisation, invitation.contactEmail, invitation.bounceReason ?? '–')}
            {onChange && (
              <>
                {' '}
                <Button kind="link" onClick={() => onChange(invitation)}>
                  {t.changeAddress}
                  <span className="visually-hidden">{t.about(invitation.organisation)}</span>
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
