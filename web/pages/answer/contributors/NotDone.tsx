import { Alert } from '../../../components/index.ts';
import type { Contributor } from '../../../queries/contributors.ts';
import { useTexts } from '../../../texts/index.tsx';

/** Before submitting: who is not done yet, and that what they write afterwards is not included. */
export function NotDone({ colleagues }: { colleagues: Contributor[] }) {
  const t = useTexts().contributor;
  const busy = colleagues.filter(({ status }) => status !== 'done');
  if (busy.length === 0) return null;
  return (
    <Alert tone="warning" title={t.notDone.title(busy.length)}>
      <p>{t.notDone.lead}</p>
      <ul>
        {busy.map(({ id, name, status, answered, items }) => (
          <li key={id}>{t.notDone.one(name, t.status[status], answered, items.length)}</li>
        ))}
      </ul>
    </Alert>
  );
}
