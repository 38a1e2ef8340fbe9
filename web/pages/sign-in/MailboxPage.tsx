import { useQuery } from '@tanstack/react-query';
import { Card, EmptyState, Loaded, PageHeading } from '../../components/index.ts';
import { mailboxQuery } from '../../queries/mailbox.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';

/** The mails of an installation that has no mail server: for trying it out on one machine. */
export function MailboxPage() {
  const t = useTexts().signin;
  const { moment } = useFormat();
  return (
    <>
      <PageHeading title={t.mailboxTitle} lead={t.mailboxLead} />
      <Loaded query={useQuery(mailboxQuery)}>
        {({ messages }) =>
          messages.length === 0 ? (
            <EmptyState title={t.mailboxEmptyTitle}>
              <p>{t.mailboxEmpty}</p>
            </EmptyState>
          ) : (
            messages.map(({ id, to, subject, text, createdAt }) => (
              <Card key={id} title={subject} level={2}>
                <p className="small">
                  {t.mailTo}: {to}. {t.mailAt}: {moment(createdAt)}.
                </p>
                <MailText text={text} />
              </Card>
            ))
          )
        }
      </Loaded>
    </>
  );
}

/** Plain text: a paragraph per empty line, and its addresses as links. */
function MailText({ text }: { text: string }) {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => (
      <p key={paragraph}>
        {paragraph.split(/(https?:\/\/\S+)/).map((part) =>
          part.startsWith('http') ? (
            <a key={part} href={part}>
              {part}
            </a>
          ) : (
            part
          ),
        )}
      </p>
    ));
}
