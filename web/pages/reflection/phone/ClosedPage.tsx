import { PageHeading } from '../../../components/index.ts';
import type { MySession } from '../../../queries/my-session.ts';
import { useTexts } from '../../../texts/index.tsx';

/** Thanks, and what becomes of it. */
export function ClosedPage({ session }: { session: MySession }) {
  const t = useTexts().participant;
  return (
    <>
      <PageHeading
        above={t.promise.about(session.network, session.label)}
        title={t.closed.title}
        lead={t.closed.lead}
      />
      <h2>{t.closed.next}</h2>
      <p>{t.closed.nextText}</p>
      <p>{t.closed.forget}</p>
    </>
  );
}
