import { Button, Card, StatusBadge } from '../../components/index.ts';
import type { Action } from '../../queries/actions.ts';
import type { Indicator } from '../../queries/indicators.ts';
import type { Objective, Verdict } from '../../queries/objectives.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';
import { useIndicatorSentence } from './useIndicatorSentence.ts';

type Props = {
  objective: Objective;
  actions: Action[];
  indicators: Indicator[];
  onChange: () => void;
  onClose: () => void;
};

const toneOf: Record<Verdict, 'ok' | 'info' | 'warning'> = { solved: 'ok', partly: 'info', 'not-solved': 'warning' };

/** One objective: until when, what is done for it, how its indicators moved, and at the end whether it was solved. */
export function ObjectiveCard({ objective, actions, indicators, onChange, onClose }: Props) {
  const texts = useTexts();
  const t = texts.agenda.objective;
  const format = useFormat();
  const { outcome } = objective;
  const about = <span className="visually-hidden">{texts.agenda.about(objective.text)}</span>;
  return (
    <Card
      level={3}
      title={objective.text}
      aside={outcome && <StatusBadge tone={toneOf[outcome.verdict]}>{t.verdicts[outcome.verdict]}</StatusBadge>}
      actions={
        <>
          <Button kind="secondary" onClick={onClose}>
            {outcome ? t.judgeAgain : t.judge}
            {about}
          </Button>
          <Button kind="link" onClick={onChange}>
            {texts.agenda.changeAction}
            {about}
          </Button>
        </>
      }
    >
      <p>
        {t.until(t.horizons[objective.horizon], format.day(objective.endsOn))}{' '}
        {t.actions(actions.length, actions.filter(({ state }) => state === 'done').length)}
      </p>
      {outcome && (
        <p>
          {t.judgedOn(format.day(outcome.on))} {outcome.note}
        </p>
      )}
      {indicators.map((indicator) => (
        <IndicatorLine key={indicator.id} indicator={indicator} />
      ))}
      {objective.opportunities.length > 0 && (
        <p className="small">
          {texts.agenda.from}: {objective.opportunities.map(({ text }) => text).join(' · ')}
        </p>
      )}
    </Card>
  );
}

function IndicatorLine({ indicator }: { indicator: Indicator }) {
  const { sentence } = useIndicatorSentence(indicator);
  return (
    <p>
      <strong>{indicator.text}:</strong> {sentence}
    </p>
  );
}
