import type { Comparison } from '../../queries/comparisons.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';
import { type Conclusion, conclusionsOf } from './conclusions.ts';

/** What one may say on the ground of two waves side by side, and what not: before anybody reads a figure. */
export function Conclusions({ comparison }: { comparison: Comparison }) {
  const t = useTexts().comparison;
  const sentence = useConclusion();
  const conclusions = conclusionsOf(comparison);
  const lists = [
    { title: t.mayTitle, of: conclusions.filter(({ may }) => may) },
    { title: t.mayNotTitle, of: conclusions.filter(({ may }) => !may) },
  ];
  return (
    <section className="flow" aria-labelledby="conclusions">
      <h2 id="conclusions">{t.conclusionsTitle}</h2>
      <div className="conclusions">
        {lists.map(
          ({ title, of }) =>
            of.length > 0 && (
              <div key={title}>
                <h3>{title}</h3>
                <ul>
                  {of.map((one) => (
                    <li key={one.what}>{sentence(one)}</li>
                  ))}
                </ul>
              </div>
            ),
        )}
      </div>
    </section>
  );
}

function useConclusion() {
  const t = useTexts();
  const { list } = useFormat();
  const words = t.comparison.conclusion;
  return (one: Conclusion): string => {
    switch (one.what) {
      case 'moved':
        return words.moved(list(one.themes.map((theme) => t.common.themes[theme])));
      case 'few-in-both':
        return words['few-in-both'](one);
      case 'broken':
        return words.broken(one.statements);
      case 'reshaped':
        return words.reshaped(list(one.names));
      default:
        return words[one.what];
    }
  };
}
