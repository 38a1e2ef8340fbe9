import { StatusBadge } from '../../components/index.ts';
import type { Action } from '../../queries/actions.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';

/** An action in one line: what, who, where it stands, and the last message. */
export function ActionLine({ action }: { action: Action }) {
  const t = useTexts();
  const format = useFormat();
  const last = action.updates.at(-1);
  return (
    <li>
      {action.text} <strong>{action.owner.name}</strong>{' '}
      <StatusBadge tone={action.state === 'done' ? 'ok' : 'neutral'}>{t.agenda.states[action.state]}</StatusBadge>{' '}
      {action.overdue && <StatusBadge tone="warning">{t.agenda.overdue}</StatusBadge>}
      {action.objective && (
        <span className="small story__note">{t.comparison.forObjective(action.objective.text)}</span>
      )}
      {last && (
        <span className="small story__note">
          {format.shortDay(last.createdAt)}: {last.note}
        </span>
      )}
    </li>
  );
}
