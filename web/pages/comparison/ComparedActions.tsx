import type { Comparison } from '../../queries/comparisons.ts';
import { useTexts } from '../../texts/index.tsx';
import { ActionLine } from './ActionLine.tsx';

/** How many of the agreements of the earlier wave were kept, and those that belong to no theme. */
export function ComparedActions({ comparison: { from, actions } }: { comparison: Comparison }) {
  const t = useTexts().comparison;
  const done = actions.filter(({ state }) => state === 'done').length;
  const stopped = actions.filter(({ state }) => state === 'stopped').length;
  const others = actions.filter(({ opportunity }) => opportunity === null);
  return (
    <section className="flow" aria-labelledby="agreed">
      <h2 id="agreed">{t.actionsTitle}</h2>
      {actions.length === 0 ? (
        <p>{t.actionsEmpty(from.label)}</p>
      ) : (
        <p>
          {t.actionsSentence({ from: from.label, total: actions.length, done, stopped })} {t.actionsCaution}
        </p>
      )}
      {others.length > 0 && (
        <>
          <h3>{t.otherActions}</h3>
          <ul>
            {others.map((action) => (
              <ActionLine key={action.id} action={action} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
