import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, Card, StatusBadge } from '../../components/index.ts';
import type { Recommendation } from '../../queries/recommendations.ts';
import { useFormat, useLanguage, useTexts } from '../../texts/index.tsx';
import { FollowUpForm } from './FollowUpForm.tsx';

/** One recommendation, from what it rests on to what became of it. */
export function RecommendationCard({
  networkId,
  recommendation,
}: {
  networkId: string;
  recommendation: Recommendation;
}) {
  const { recommendation: t, common, agenda } = useTexts();
  const { language } = useLanguage();
  const f = useFormat();
  const [following, setFollowing] = useState(false);
  const { title, theme, text, evidence, report, outcome, outcomeNote, opportunities, actions } = recommendation;
  return (
    <Card
      level={2}
      title={title}
      aside={
        <StatusBadge tone={outcome === 'followed' ? 'ok' : outcome === null ? 'neutral' : 'info'}>
          {outcome === null ? t.unknown : t.outcomes[outcome]}
        </StatusBadge>
      }
      actions={
        !following && (
          <Button kind="secondary" onClick={() => setFollowing(true)}>
            {t.followUp}
            <span className="visually-hidden">{t.of(title)}</span>
          </Button>
        )
      }
    >
      <p className="small">
        {common.themes[theme]}.{' '}
        <Link to="/waves/$waveId/report" params={{ waveId: report.waveId }} search={{}}>
          {t.from(report.waveLabel)}
        </Link>
        {report.state !== 'final' && ` (${t.draft})`}
      </p>
      <p className="report-remark">{text}</p>
      {evidence.length > 0 && (
        <p className="small">
          {t.restsOn}: {evidence.map(({ label }) => label[language]).join(', ')}
        </p>
      )}
      {outcomeNote && <p>{outcomeNote}</p>}
      {following ? (
        <FollowUpForm networkId={networkId} recommendation={recommendation} onDone={() => setFollowing(false)} />
      ) : (
        <>
          <h3>{t.answeredBy}</h3>
          {opportunities.length + actions.length === 0 && <p>{t.nothingYet}</p>}
          <ul>
            {opportunities.map(({ id, text: words }) => (
              <li key={id}>{words}</li>
            ))}
            {actions.map(({ id, text: words, owner, deadline, state }) => (
              <li key={id}>
                {words} ({owner}, {f.shortDay(deadline)}: {agenda.states[state].toLowerCase()})
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
