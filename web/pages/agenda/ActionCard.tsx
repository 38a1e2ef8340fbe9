import { Button, Card, Details, StatusBadge } from '../../components/index.ts';
import type { Action } from '../../queries/actions.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';

type Props = {
  action: Action /** When its owner was mailed about it. */;
  mailedOn: string | undefined;
  onUpdate: () => void;
  onChange: () => void;
};

/** One action: what, who, when, where it came from and what happened last. */
export function ActionCard({ action, mailedOn, onUpdate, onChange }: Props) {
  const t = useTexts();
  const format = useFormat();
  const [last, ...earlier] = action.updates.toReversed();
  return (
    <Card
      level={4}
      title={action.text}
      actions={
        <>
          <Button kind="secondary" onClick={onUpdate}>
            {t.agenda.updateAction}
            <span className="visually-hidden">{t.agenda.about(action.text)}</span>
          </Button>
          <Button kind="link" onClick={onChange}>
            {t.agenda.changeAction}
            <span className="visually-hidden">{t.agenda.about(action.text)}</span>
          </Button>
        </>
      }
    >
      <div className="agenda-action">
        <div>
          <p>
            <strong>{action.owner.name}</strong>, {t.agenda.until(format.day(action.deadline))}{' '}
            {action.overdue && <StatusBadge tone="warning">{t.agenda.overdue}</StatusBadge>}{' '}
            {action.stalled && <StatusBadge tone="warning">{t.agenda.stalled}</StatusBadge>}
          </p>
          {mailedOn && <p className="small">{t.actionMails.mailed(format.day(mailedOn))}</p>}
          {action.objective && <p className="small">{action.objective.text}</p>}
          {action.opportunity && (
            <p className="small">
              {t.common.themes[action.opportunity.theme]} – {t.agenda.from}: {action.opportunity.text}
            </p>
          )}
        </div>
        {last && (
          <div>
            <p>
              {t.agenda.lastUpdate(format.shortDay(last.createdAt))}
              {last.organisation && ` (${last.organisation})`}: {last.note}
            </p>
            {earlier.length > 0 && <History updates={action.updates} />}
          </div>
        )}
      </div>
    </Card>
  );
}

/** All that happened with an action, oldest first. */
export function History({ updates }: { updates: Action['updates'] }) {
  const t = useTexts().agenda;
  const format = useFormat();
  return (
    <Details summary={t.history(updates.length)}>
      <ol>
        {updates.map(({ id, state, note, organisation, createdAt }) => (
          <li key={id}>
            {format.shortDay(createdAt)}, {t.states[state].toLowerCase()}
            {organisation && ` (${organisation})`}: {note}
          </li>
        ))}
      </ol>
    </Details>
  );
}
