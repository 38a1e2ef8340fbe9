import type { Comparison } from '../../queries/comparisons.ts';
import { useFormat, useLanguage, useTexts } from '../../texts/index.tsx';
import { ActionLine } from './ActionLine.tsx';
import { Movements } from './Movements.tsx';

type Compared = Comparison['themes'][number];
type Props = { comparison: Comparison; compared: Compared };

/** One theme over two waves: how it moved, what it rests on, what keeps coming back, and what was agreed about it. */
export function ThemeStory({ comparison, compared }: Props) {
  const t = useTexts();
  const { language } = useLanguage();
  const { theme, change, yearAgo } = compared;
  const word = change.kind === 'compared' ? change.word : 'not-comparable';
  const actions = comparison.actions.filter(({ opportunity }) => opportunity?.theme === theme);
  return (
    <section className="story" aria-labelledby={`story-${theme}`}>
      <h3 id={`story-${theme}`}>{t.comparison.sentence[word](t.common.themes[theme])}</h3>
      <div className="story__moved">
        <WhatItRestsOn {...compared} />
        <Scores comparison={comparison} compared={compared} />
        {change.broken.length > 0 && (
          <div>
            <h4>{t.comparison.brokenTitle(change.broken.length)}</h4>
            <ul>
              {change.broken.map(({ item, text, reason }) => (
                <li key={item}>
                  ‘{text[language]}’: {reason[language]}
                </li>
              ))}
            </ul>
          </div>
        )}
        {yearAgo?.kind === 'shown' && <p>{t.comparison.yearAgo(yearAgo.mean, comparison.to.points)}</p>}
      </div>
      <div className="story__heard">
        <Movements themes={comparison.improvementThemes.filter((one) => one.theme === theme)} />
        {actions.length > 0 && (
          <div>
            <h4>{t.comparison.agreedTitle}</h4>
            <ul>
              {actions.map((action) => (
                <ActionLine key={action.id} action={action} />
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}

function WhatItRestsOn({ change }: Compared) {
  const t = useTexts().comparison;
  const format = useFormat();
  if (change.kind === 'not-compared') return <p>{t.reason[change.reason]}</p>;
  const { interval } = change;
  return (
    <p>
      {t.changed(format.change(change.change), change.pairs)}
      {interval && t.between(format.change(interval.lower), format.change(interval.upper))}.
    </p>
  );
}

/** Both scores with what they rest on. */
function Scores({ comparison: { from, to }, compared }: Props) {
  const t = useTexts();
  const line = (wave: Comparison['from'], table: Compared['from']) => {
    if (table === null) return t.comparison.unknown;
    if (table.kind === 'hidden') return t.chart.hidden[table.reason];
    const { base, mean, agreement, interval } = table;
    const parts = [
      t.comparison.scoreOf(mean, wave.points),
      interval && t.comparison.probably(interval.lower, interval.upper),
      agreement && t.chart.agreementWords[agreement],
      t.comparison.baseOf(base, wave.response.invited),
    ];
    return parts.filter(Boolean).join('; ');
  };
  return (
    <>
      <dl className="story__scores">
        <div>
          <dt>{from.label}</dt>
          <dd>{line(from, compared.from)}</dd>
        </div>
        <div>
          <dt>{to.label}</dt>
          <dd>{line(to, compared.to)}</dd>
        </div>
      </dl>
      {from.points !== to.points && <p>{t.comparison.differentScales}</p>}
    </>
  );
}
