import { useState } from 'react';
import { Alert, Button, Card, StatusBadge } from '../../components/index.ts';
import type { Action } from '../../queries/actions.ts';
import { useUpdateMyAction } from '../../queries/my-membership.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';
import { History } from '../agenda/ActionCard.tsx';
import { UpdateActionForm } from '../agenda/UpdateActionForm.tsx';

/** One action of this member: when it is due, how far it is, and the form to say so. */
export function MyActionCard({ token, action }: { token: string; action: Action }) {
  const t = useTexts();
  const format = useFormat();
  const [updating, setUpdating] = useState(false);
  const update = useUpdateMyAction(token, action.id);
  return (
    <Card
      level={2}
      title={action.text}
      actions={
        !updating && (
          <Button kind="secondary" onClick={() => setUpdating(true)}>
            {t.actionMails.mine.update}
            <span className="visually-hidden">{t.agenda.about(action.text)}</span>
          </Button>
        )
      }
    >
      <p>
        {t.agenda.states[action.state]}, {t.agenda.until(format.day(action.deadline))}{' '}
        {action.overdue && <StatusBadge tone="warning">{t.agenda.overdue}</StatusBadge>}{' '}
        {action.stalled && <StatusBadge tone="warning">{t.agenda.stalled}</StatusBadge>}
      </p>
      {action.objective && <p className="small">{action.objective.text}</p>}
      {update.isSuccess && !updating && (
        <Alert tone="ok">
          <p>{t.actionMails.mine.saved}</p>
        </Alert>
      )}
      {action.updates.length > 0 && <History updates={action.updates} />}
      {updating && (
        <UpdateActionForm
          action={action}
          problem={update.error}
          busy={update.isPending}
          onSubmit={(given) => update.mutate(given, { onSuccess: () => setUpdating(false) })}
          onCancel={() => setUpdating(false)}
        />
      )}
    </Card>
  );
}
