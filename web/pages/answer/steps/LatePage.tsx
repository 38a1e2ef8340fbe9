import { PageHeading } from '../../../components/index.ts';
import type { MyInvitation } from '../../../queries/my-invitation.ts';
import { useFormat, useTexts } from '../../../texts/index.tsx';

/** The wave closed before this organisation submitted. */
export function LatePage({ mine }: { mine: MyInvitation }) {
  const t = useTexts().answer.late;
  const f = useFormat();
  return (
    <>
      <PageHeading title={t.title} lead={t.lead(f.day(mine.wave.closesOn))} />
      <p>{t.whatNow}</p>
    </>
  );
}
