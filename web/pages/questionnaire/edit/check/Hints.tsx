import { useLanguage, useTexts } from '../../../../texts/index.tsx';
import { useChecks } from './useChecks.ts';

/** What is missing at the part that is open, and what a methodologist would say about it. */
export function Hints({ at }: { at: string | null }) {
  const t = useTexts().questionnaireEdit.check;
  const { language } = useLanguage();
  const { gaps, advice } = useChecks();
  const missing = gaps.filter((gap) => gap.at === at);
  const tips = advice.filter((tip) => tip.at === at);
  if (missing.length + tips.length === 0) return null;
  return (
    <section className="hints" aria-label={t.here}>
      {missing.length > 0 && (
        <>
          <p className="hints__title">{t.gapsTitle}</p>
          <ul>
            {missing.map(({ message }) => (
              <li key={message.nl}>{message[language]}</li>
            ))}
          </ul>
        </>
      )}
      {tips.map((tip) => (
        <div key={tip.title} className="hints__tip">
          <p className="hints__title">
            {t.tip}: {tip.title}
          </p>
          <p>{tip.reason}</p>
        </div>
      ))}
    </section>
  );
}
