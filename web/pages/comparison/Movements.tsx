import type { Comparison } from '../../queries/comparisons.ts';
import { useLanguage, useTexts } from '../../texts/index.tsx';

type Compared = Comparison['improvementThemes'];

/** In the order in which they are shown. */
export const movements = ['persisting', 'new', 'gone', 'not-comparable'] as const;

/** What can improve: what comes back, what is new, what is no longer named, and what can't be told. */
export function Movements({ themes }: { themes: Compared }) {
  const t = useTexts().comparison;
  const { language } = useLanguage();
  const shown = movements
    .map((movement) => ({ movement, moved: themes.filter((one) => one.movement === movement) }))
    .filter(({ moved }) => moved.length > 0);
  return (
    <div>
      <h4>{t.improvementTitle}</h4>
      {shown.length === 0 ? (
        <p>{t.improvementEmpty}</p>
      ) : (
        <dl className="story__movements">
          {shown.map(({ movement, moved }) => (
            <div key={movement}>
              <dt>{t.movement[movement]}</dt>
              {moved.map(({ code, label }) => (
                <dd key={code}>{label[language]}</dd>
              ))}
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
