import { useState } from 'react';
import { type BadgeTone, Button, Card, DefinitionList, StatusBadge } from '../../../components/index.ts';
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
  const history = (['sent', 'opened', 'started', 'done'] as const).flatMap((step) => {
    const at = contributor[`${step}At`];
    return at === null ? [] : [t.list[step](f.moment(at))];
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
      <DefinitionList
        items={[
          { term: t.list.questions, value: f.list(asked) },
          { term: t.list.progressTerm, value: t.list.progress(answered, items.length) },
          { term: t.list.mail, value: contributor.email },
          {
            term: t.list.history,
            value: history.length > 0 ? history.join('; ') : t.list.asked(f.moment(contributor.createdAt)),
          },
          ...(bounceReason ? [{ term: t.list.bounceReason, value: bounceReason }] : []),
        ]}
      />
      {status === 'to-send' && <p>{t.list.waiting}</p>}
      {changing === 'questions' && <ChangeQuestionsDialog {...props} onClose={close} />}
      {changing === 'mail' && <SendAnewDialog {...props} onClose={close} />}
      {changing === 'withdraw' && <WithdrawDialog {...props} onClose={close} />}
    </Card>
  );
}
