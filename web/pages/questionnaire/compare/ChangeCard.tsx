import type { ReactNode } from 'react';
import type { ItemComparison, QuestionJson, Verdict } from '../../../../surveys/index.ts';
import { type BadgeTone, Card, StatusBadge } from '../../../components/index.ts';
import { useLanguage, useTexts } from '../../../texts/index.tsx';
import { ChangeBody } from './ChangeBody.tsx';

const toneOf: Record<Verdict, BadgeTone> = { comparable: 'ok', 'with-care': 'warning', 'not-comparable': 'error' };

type ChangeCardProps = {
  comparison: ItemComparison;
  before: QuestionJson | null;
  after: QuestionJson | null;
  /** What would be said without the authors; null where that isn't known or is the same. */
  proposal?: Verdict | null;
  children?: ReactNode;
};

/** One item that changed: what, how it reads now and read before, the verdict and where that comes from. */
export function ChangeCard({ comparison, before, after, proposal = null, children }: ChangeCardProps) {
  const t = useTexts().questionnaire;
  const { language } = useLanguage();
  const { item, change, verdict, reason, note } = comparison;
  return (
    <Card
      title={after?.title[language] || before?.title[language] || item}
      aside={<StatusBadge>{t.changes[change]}</StatusBadge>}
    >
      <p className="small">
        <code>{item}</code>
      </p>
      <ChangeBody before={before} after={after} />
      {change === 'order-or-condition-changed' && <p className="small">{t.change.place}</p>}
      <p>
        <strong>{reason === 'authors' ? t.change.verdict : t.change.proposal}:</strong>{' '}
        <StatusBadge tone={toneOf[verdict]}>{t.verdicts[verdict]}</StatusBadge> {t.verdictHelp[verdict]}
      </p>
      {proposal !== null && proposal !== verdict && (
        <p className="small">
          {t.change.proposal}: {t.verdicts[proposal]}
        </p>
      )}
      {note && (
        <p>
          {t.change.authors}: {note[language]}
        </p>
      )}
      {children}
    </Card>
  );
}
