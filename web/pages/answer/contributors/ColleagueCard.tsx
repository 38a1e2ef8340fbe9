import { useState } from 'react';
import { type BadgeTone, Button, Card, StatusBadge } from '../../../components/index.ts';
import type { Contributor } from '../../../queries/contributors.ts';
import { useFormat, useTexts } from '../../../texts/index.tsx';
import type { Walk } from '../Answering.tsx';
import { askedParts } from './asked-parts.ts';
import type { Told } from './ColleaguesPage.tsx';
import { ChangeQuestionsDialog, SendAnewDialog, WithdrawDialog } from './change-colleague.tsx';

const toneOf: Record<Contributor['status'], BadgeTone> = {
  ...{ 'to-send': 'warning', sent: 'neutral', bounced: 'error', opened: 'info', started: 'info' },
  ...{ done: 'ok', withdrawn: 'neutral' },
};

/** One colleague: on what, how far, since when, and what can be changed. */
export function ColleagueCard(props: Walk & { contributor: Contributor; onTold: (told: Told) => void }) {
  const { contributor, parts, locale } = props;
  const { name, status, items, answered, bounceReason } = contributor;
  const t = useTexts().contributor;
  const f = useFormat();
  const [changing, setChanging] = useState<'questions' | 'mail' | 'withdraw' | null>(null);
  const close = () => setChanging(null);
  const asked = askedParts(parts, items).map(({ part, n, of }) =>
    n === of ? t.list.wholePart(part.title[locale]) : t.list.somePart(part.title[locale], n),
  );
  const history = (['created', 'sent', 'opened', 'started', 'done'] as const).flatMap((step) => {
    const at = contributor[`${step}At`];
    return at === null ? [] : [t.list[step](f.shortDay(at))];
  });

  return (
    <Card
      title={name}
      aside={<StatusBadge tone={toneOf[status]}>{t.status[status]}</StatusBadge>}
      actions={
        <>
          <Button kind="link" onClick={() => setChanging('questions')}>
            {t.change.questions}
            <span className="visually-hidden">: {name}</span>
          </Button>
          <Button kind="link" onClick={() => setChanging('mail')}>
            {t.change.sendAnew}
            <span className="visually-hidden">: {name}</span>
          </Button>
          <Button kind="link" onClick={() => setChanging('withdraw')}>
            {t.change.withdraw}
            <span className="visually-hidden">: {name}</span>
          </Button>
        </>
      }
    >
      <p>
        <strong>{f.list(asked)}</strong>
        <br />
        {t.list.progress(answered, items.length)}
      </p>
      <p className="colleague__mail">{contributor.email}</p>
      {bounceReason && <p>{t.list.bounced(bounceReason)}</p>}
      {status === 'to-send' && <p>{t.list.waiting}</p>}
      <p className="on-it">{f.list(history)}</p>
      {changing === 'questions' && <ChangeQuestionsDialog {...props} onClose={close} />}
      {changing === 'mail' && <SendAnewDialog {...props} onClose={close} />}
      {changing === 'withdraw' && <WithdrawDialog {...props} onClose={close} />}
    </Card>
  );
}
