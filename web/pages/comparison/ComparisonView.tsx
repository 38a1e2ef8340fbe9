import type { ReactNode } from 'react';
import { type BrokenItem, ChangeChart } from '../../charts/index.ts';
import { DefinitionList, Details, PageHeading } from '../../components/index.ts';
import type { Comparison } from '../../queries/comparisons.ts';
import { useTexts } from '../../texts/index.tsx';
import { ComparedActions } from './ComparedActions.tsx';
import { ComparedIndicators } from './ComparedIndicators.tsx';
import { ComparedResponse } from './ComparedResponse.tsx';
import { Conclusions } from './Conclusions.tsx';
import { movements } from './Movements.tsx';
import { ThemeStory } from './ThemeStory.tsx';
import './comparison.css';

/** Who answered, how each theme moved, and per theme what keeps coming back and what was done. */
export function ComparisonView({ comparison, choice }: { comparison: Comparison; choice: ReactNode }) {
  const t = useTexts();
  const { from, to, themes } = comparison;
  const hidden = { kind: 'hidden', reason: 'nobody-could-judge' } as const;
  // The theme stories below name the items that may not be compared; the chart need not.
  const broken: BrokenItem[] = [];
  return (
    <>
      <PageHeading
        above={comparison.network}
        title={t.comparison.title(from.label, to.label)}
        lead={t.comparison.lead}
      />
      {choice}
      <ComparedResponse comparison={comparison} />
      <Conclusions comparison={comparison} />
      <section className="flow" aria-labelledby="change">
        <h2 id="change">{t.comparison.changeTitle}</h2>
        <ChangeChart
          title={t.comparison.chartTitle}
          before={from.label}
          after={to.label}
          points={to.points}
          rows={themes.map(({ theme, from: before, to: after, change }) => ({
            key: theme,
            label: t.common.themes[theme],
            before: before ?? hidden,
            after: after ?? hidden,
            change: { ...change, broken },
          }))}
        />
      </section>
      <section className="flow" aria-labelledby="themes">
        <h2 id="themes">{t.comparison.themesTitle}</h2>
        <p>{t.comparison.themesLead}</p>
        <Details summary={t.comparison.wordsTitle}>
          <DefinitionList
            items={movements.map((movement) => ({
              term: t.comparison.movement[movement],
              value: t.comparison.movementHelp[movement],
            }))}
          />
          {themes.some(({ yearAgo }) => yearAgo?.kind === 'shown') && <p>{t.comparison.yearAgoHelp}</p>}
        </Details>
        {themes.map((one) => (
          <ThemeStory key={one.theme} comparison={comparison} compared={one} />
        ))}
      </section>
      <ComparedActions comparison={comparison} />
      <ComparedIndicators comparison={comparison} />
    </>
  );
}
