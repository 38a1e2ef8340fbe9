import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button, ButtonGroup, ProblemAlert } from '../../components/index.ts';
import { useSendWelcome, type WelcomedMember, welcomeQuery } from '../../queries/welcome.ts';
import { useTexts } from '../../texts/index.tsx';

/** Members that joined after the last wave and were not welcomed. */
const toWelcome = (members: WelcomedMember[]) =>
  members.filter(({ isNew, sentOn, readOn, maySend }) => isNew && sentOn === null && readOn === null && maySend);

/** Says that new members have not had the welcome page, and sends it; nothing when there are none. */
export function NewcomersAlert({ networkId, link = false }: { networkId: string; link?: boolean }) {
  const t = useTexts().welcome;
  const send = useSendWelcome(networkId);
  const newcomers = toWelcome(useQuery(welcomeQuery(networkId)).data?.members ?? []);
  return (
    <>
      <SentWelcome send={send} />
      {newcomers.length > 0 && (
        <Alert title={t.newcomers(newcomers.length)}>
          <ButtonGroup>
            <Button
              busy={send.isPending}
              onClick={() => send.mutate(newcomers.map(({ membershipId }) => membershipId))}
            >
              {t.sendNew(newcomers.length)}
            </Button>
            {link && (
              <Link to="/networks/$networkId/welcome" params={{ networkId }}>
                {t.toPage}
              </Link>
            )}
          </ButtonGroup>
        </Alert>
      )}
    </>
  );
}

/** What became of the mails. */
export function SentWelcome({ send }: { send: ReturnType<typeof useSendWelcome> }) {
  const t = useTexts().welcome;
  return (
    <>
      {send.error && <ProblemAlert problem={send.error} />}
      {send.data && (
        <Alert tone={send.data.refused + send.data.later > 0 ? 'warning' : 'ok'}>
          <p>{t.result(send.data)}</p>
        </Alert>
      )}
    </>
  );
}
