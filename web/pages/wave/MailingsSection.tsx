import { useQuery } from '@tanstack/react-query';
import { Alert, type Column, DataTable, Loaded } from '../../components/index.ts';
import { type Mailings, mailingsQuery, type Wave } from '../../queries/waves.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';

type Sent = Mailings['sent'][number];

/** When the next reminder goes out and to how many, and what was sent when. */
export function MailingsSection({ wave }: { wave: Wave }) {
  const t = useTexts().wave;
  const format = useFormat();
  const columns: Column<Sent>[] = [
    { key: 'day', header: t.mailsDay, cell: ({ day }) => format.shortDay(day), namesRow: true },
    { key: 'kind', header: t.mailsKind, cell: ({ kind }) => t.mailKinds[kind] },
    { key: 'accepted', header: t.mailsAccepted, cell: ({ accepted }) => accepted, kind: 'number' },
    { key: 'refused', header: t.mailsRefused, cell: ({ refused }) => refused, kind: 'number' },
  ];
  return (
    <section className="flow" aria-labelledby="mails">
      <h2 id="mails">{t.mailsTitle}</h2>
      <Loaded query={useQuery(mailingsQuery(wave.id))}>
        {({ next, sent }) => (
          <>
            {wave.status === 'open' && <NextReminder next={next} limit={wave.promise?.mailLimit ?? 0} />}
            <DataTable
              caption={t.mailsCaption}
              columns={columns}
              rows={sent}
              rowKey={({ day, kind }) => `${day} ${kind}`}
              empty={<p>{t.nothingMailed}</p>}
            />
          </>
        )}
      </Loaded>
    </section>
  );
}

function NextReminder({ next, limit }: { next: Mailings['next']; limit: number }) {
  const t = useTexts().wave;
  const format = useFormat();
  if (!next) return <p>{t.noNextReminder}</p>;
  const when = format.moment(next.at);
  return (
    <>
      <p>{next.waiting > 0 ? t.nextReminder(when, next.waiting) : t.nextReminderNobody(when)}</p>
      {next.atLimit > 0 && (
        <Alert tone="warning">
          <p>{t.atLimit(next.atLimit, limit)}</p>
        </Alert>
      )}
    </>
  );
}
