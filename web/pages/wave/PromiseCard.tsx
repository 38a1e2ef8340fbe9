import { Card } from '../../components/index.ts';
import type { Wave } from '../../queries/waves.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';

/** What the members are promised: fixed once the wave is open. */
export function PromiseCard({ wave, level = 3 }: { wave: Wave; level?: 2 | 3 }) {
  const t = useTexts().wave;
  const { list } = useFormat();
  const { promise } = wave;
  return (
    <Card title={t.promiseTitle} level={level}>
      {promise ? (
        <>
          <ul>
            <li>{t.promiseInvited(promise.invited)}</li>
            <li>
              {t.promiseReaders(
                list(
                  promise.readers.map(({ name, organisation }) => (organisation ? `${name} (${organisation})` : name)),
                ),
              )}
            </li>
            <li>{t.promiseNetwork}</li>
            {wave.asksAboutMembers && <li>{promise.namedTies ? t.promiseNamedTies : t.promiseNoNamedTies}</li>}
            {promise.serves.length > 0 && <li>{t.promiseServes(list(promise.serves.map(({ name }) => name)))}</li>}
            <li>{t.promiseThreshold(promise.threshold)}</li>
            <li>{t.promiseMails(promise.mailLimit, list(promise.reminderDays.map(String)))}</li>
          </ul>
          {wave.status === 'draft' && <p>{t.promiseDraft}</p>}
        </>
      ) : (
        <p>{t.noPromise}</p>
      )}
    </Card>
  );
}
