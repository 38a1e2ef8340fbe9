import type { MyInvitation } from '../../../queries/my-invitation.ts';
import { useTexts } from '../../../texts/index.tsx';

/** What is promised to members, in plain words: why, who reads what, from how many answers on, what may still be learnt. */
export function PromisePart({ promise }: { promise: MyInvitation['promise'] }) {
  const t = useTexts().answer.start;
  const organisations = [...new Set(promise.readers.map(({ organisation }) => organisation))];
  const groups = organisations.map((organisation) => ({
    organisation,
    names: promise.readers.filter((reader) => reader.organisation === organisation).map(({ name }) => name),
  }));
  return (
    <>
      <h2>{t.whyTitle}</h2>
      <p>{t.why}</p>
      <h2>{t.readersTitle}</h2>
      <ul>
        <li>
          <strong>{t.readers(groups.map(({ names, organisation }) => t.readersOf(names, organisation)))}</strong>
        </li>
        <li>{t.coordinator}</li>
        <li>{t.network}</li>
        <li>{t.words}</li>
        <li>{t.drafts}</li>
        <li>{t.mails(promise.mailLimit)}</li>
      </ul>
      <h2>{t.thresholdTitle}</h2>
      <p>{t.threshold(promise.threshold)}</p>
      <h2>{t.learntTitle}</h2>
      <ul>
        {t.learnt.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{t.fixed}</p>
    </>
  );
}
