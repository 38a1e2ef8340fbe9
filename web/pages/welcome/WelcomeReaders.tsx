import { Button, type Column, DataTable, StatusBadge } from '../../components/index.ts';
import { useSendWelcome, type WelcomedMember } from '../../queries/welcome.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';
import { SentWelcome } from './SendWelcomes.tsx';

/** Who was sent the welcome page and who has read it. */
export function WelcomeReaders({ networkId, members }: { networkId: string; members: WelcomedMember[] }) {
  const t = useTexts().welcome;
  const send = useSendWelcome(networkId);
  const columns: Column<WelcomedMember>[] = [
    {
      key: 'organisation',
      header: t.organisation,
      namesRow: true,
      cell: ({ organisation, isNew }) => (
        <>
          {organisation} {isNew && <StatusBadge tone="info">{t.new}</StatusBadge>}
        </>
      ),
    },
    { key: 'contact', header: t.contact, cell: ({ contactName }) => contactName },
    { key: 'state', header: t.state, cell: (member) => <State member={member} /> },
    {
      key: 'send',
      header: t.action,
      cell: ({ membershipId, organisation, sentOn, readOn, maySend }) =>
        maySend && readOn === null ? (
          <Button
            kind="link"
            busy={send.isPending && send.variables[0] === membershipId}
            onClick={() => send.mutate([membershipId])}
          >
            {sentOn === null ? t.send : t.sendAgain}
            <span className="visually-hidden">{t.to(organisation)}</span>
          </Button>
        ) : (
          '–'
        ),
    },
  ];
  const read = members.filter(({ readOn }) => readOn !== null).length;
  return (
    <>
      <SentWelcome send={send} />
      <DataTable
        caption={t.readersSummary(read, members.length)}
        columns={columns}
        rows={members.toSorted((a, b) => Number(b.isNew) - Number(a.isNew))}
        rowKey={({ membershipId }) => membershipId}
        empty={<p>{t.readersEmpty}</p>}
      />
      <p className="small">{t.limit}</p>
    </>
  );
}

function State({ member }: { member: WelcomedMember }) {
  const t = useTexts().welcome.states;
  const f = useFormat();
  const { readOn, bounceReason, sentOn } = member;
  if (readOn !== null) return t.read(f.shortDay(readOn));
  if (bounceReason !== null) return <StatusBadge tone="error">{t.bounced(bounceReason)}</StatusBadge>;
  return sentOn === null ? t.none : t.sent(f.shortDay(sentOn));
}
