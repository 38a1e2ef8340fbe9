import { useQuery } from '@tanstack/react-query';
import { Alert, Button, ButtonGroup, Loaded, ProblemAlert } from '../../components/index.ts';
import { actionMailsQuery, useSendActionMails, useSwitchActionMails } from '../../queries/action-mails.ts';
import { useTexts } from '../../texts/index.tsx';

/** Whether owners are mailed about their actions, and the way to do it now. */
export function ActionMailsSection({ networkId }: { networkId: string }) {
  const t = useTexts().actionMails;
  const turn = useSwitchActionMails(networkId);
  const send = useSendActionMails(networkId);
  const problem = turn.error ?? send.error;
  return (
    <section className="flow agenda-mails" aria-labelledby="action-mails">
      <h2 id="action-mails">{t.title}</h2>
      <Loaded query={useQuery(actionMailsQuery(networkId))}>
        {({ on, quietDays, waiting }) => (
          <>
            <p>{on ? t.on(quietDays) : t.off}</p>
            {send.data && (
              <Alert tone={send.data.refused + send.data.later > 0 ? 'warning' : 'ok'}>
                <p>{t.sent(send.data)}</p>
              </Alert>
            )}
            {problem && <ProblemAlert problem={problem} />}
            {on && <p>{t.waiting(waiting)}</p>}
            <ButtonGroup>
              {on && waiting > 0 && (
                <Button kind="secondary" busy={send.isPending} onClick={() => send.mutate()}>
                  {t.send}
                </Button>
              )}
              <Button kind="secondary" busy={turn.isPending} onClick={() => turn.mutate(!on)}>
                {on ? t.turnOff : t.turnOn}
              </Button>
            </ButtonGroup>
          </>
        )}
      </Loaded>
    </section>
  );
}
