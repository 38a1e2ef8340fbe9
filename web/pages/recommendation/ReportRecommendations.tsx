import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Card, ProblemAlert } from '../../components/index.ts';
import { pictureQuery } from '../../queries/pictures.ts';
import {
  type Recommendation,
  recommendationsQuery,
  useAddRecommendation,
  useChangeRecommendation,
  useRemoveRecommendation,
} from '../../queries/recommendations.ts';
import type { WritingReport } from '../../queries/reports.ts';
import { useLanguage, useTexts } from '../../texts/index.tsx';
import { choicesOf } from '../picture/choices-of.ts';
import { RecommendationForm } from './RecommendationForm.tsx';

/** The recommendations of the report that is being written. */
export function ReportRecommendations({ report }: { report: WritingReport }) {
  const t = useTexts().recommendation;
  const { language } = useLanguage();
  const all = useQuery(recommendationsQuery(report.networkId)).data?.recommendations ?? [];
  const themes = useQuery(pictureQuery(report.waveId)).data?.picture.themes ?? [];
  const shown = themes.flatMap(({ canImprove, goesWell }) => [...canImprove, ...goesWell]);
  const choices = choicesOf(shown, language);
  const add = useAddRecommendation(report.id);
  const [adding, setAdding] = useState(false);
  return (
    <div className="report-remarks">
      {all
        .filter((one) => one.report.id === report.id)
        .map((one) => (
          <OneOfReport key={one.id} recommendation={one} choices={choices} />
        ))}
      {adding ? (
        <RecommendationForm
          choices={choices}
          problem={add.error}
          busy={add.isPending}
          onSubmit={(words) => add.mutate(words, { onSuccess: () => setAdding(false) })}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <p>
          <Button kind="secondary" onClick={() => setAdding(true)}>
            {t.add}
          </Button>
        </p>
      )}
    </div>
  );
}

type OneProps = { recommendation: Recommendation; choices: { value: string; label: string }[] };

function OneOfReport({ recommendation, choices }: OneProps) {
  const { recommendation: t, common } = useTexts();
  const { language } = useLanguage();
  const [changing, setChanging] = useState(false);
  const change = useChangeRecommendation(recommendation.id);
  const remove = useRemoveRecommendation(recommendation.id);
  const { title, theme, text, evidence } = recommendation;
  if (changing)
    return (
      <RecommendationForm
        choices={choices}
        recommendation={recommendation}
        problem={change.error}
        busy={change.isPending}
        onSubmit={(words) => change.mutate(words, { onSuccess: () => setChanging(false) })}
        onCancel={() => setChanging(false)}
      />
    );
  return (
    <Card
      title={title}
      aside={common.themes[theme]}
      actions={
        <>
          <Button kind="secondary" onClick={() => setChanging(true)}>
            {t.change}
            <span className="visually-hidden">{t.of(title)}</span>
          </Button>
          <Button kind="link" busy={remove.isPending} onClick={() => remove.mutate()}>
            {t.remove}
            <span className="visually-hidden">{t.of(title)}</span>
          </Button>
        </>
      }
    >
      {remove.error && <ProblemAlert problem={remove.error} />}
      <p className="report-remark">{text}</p>
      {evidence.length > 0 && (
        <p className="small">
          {t.restsOn}: {evidence.map(({ label }) => label[language]).join(', ')}
        </p>
      )}
    </Card>
  );
}
