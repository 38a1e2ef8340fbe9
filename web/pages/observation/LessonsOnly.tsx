import { Alert } from '../../components/index.ts';
import { useTexts } from '../../texts/index.tsx';

/** Stands wherever someone types what was said: lessons are kept, cases never. */
export function LessonsOnly() {
  const t = useTexts().observation;
  return (
    <Alert tone="warning" title={t.lessonsTitle}>
      <p>{t.lessons}</p>
    </Alert>
  );
}
