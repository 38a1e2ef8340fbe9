import { Button, ProblemAlert } from '../../../components/index.ts';
import type { Action } from '../../../queries/actions.ts';
import { type Opportunity, useRemoveOpportunity } from '../../../queries/opportunities.ts';
import { useFormat, useTexts } from '../../../texts/index.tsx';

type Props = { opportunity: Opportunity; actions: Action[]; onAction: () => void; onChange: () => void };

/** One improvement opportunity, what came from it, and what can be done with it. Once an action hangs on it, it stays. */
export function OpportunityItem({ opportunity, actions, onAction, onChange }: Props) {
  const t = useTexts();
  const format = useFormat();
  const remove = useRemoveOpportunity(opportunity.id);
  const about = <span className="visually-hidden">: {opportunity.text}</span>;
  return (
    <li>
      <p>{opportunity.text}</p>
      {actions.length > 0 && (
        <ul className="room__actions" aria-label={t.reflection.actionsOf}>
          {actions.map(({ id, text, owner, deadline }) => (
            <li key={id}>
              {text} <strong>{t.reflection.action(owner.name, format.shortDay(deadline))}</strong>
            </li>
          ))}
        </ul>
      )}
      {remove.error && <ProblemAlert problem={remove.error} />}
      <div className="room__buttons">
        <Button kind="link" onClick={onAction}>
          {t.reflection.makeAction}
          {about}
        </Button>
        <Button kind="link" onClick={onChange}>
          {t.common.change}
          {about}
        </Button>
        {actions.length === 0 && (
          <Button kind="link" busy={remove.isPending} onClick={() => remove.mutate()}>
            {t.common.remove}
            {about}
          </Button>
        )}
      </div>
    </li>
  );
}
