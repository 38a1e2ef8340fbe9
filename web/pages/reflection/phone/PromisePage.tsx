import { Button, PageHeading } from '../../../components/index.ts';
import type { MySession } from '../../../queries/my-session.ts';
import { useTexts } from '../../../texts/index.tsx';

/** What will be seen by whom and from how many on, before the first answer. */
export function PromisePage({ session, onBegin }: { session: MySession; onBegin: () => void }) {
  const t = useTexts().participant.promise;
  return (
    <>
      <PageHeading above={t.about(session.network, session.label)} title={t.title} />
      <ul className="phone__promise">
        <li>{t.who}</li>
        <li>{t.counts(session.minimum)}</li>
        <li>{t.remarks}</li>
        <li>{t.refresh}</li>
      </ul>
      <p>{t.keeps}</p>
      <Button className="phone__wide" onClick={onBegin}>
        {t.begin}
      </Button>
    </>
  );
}
