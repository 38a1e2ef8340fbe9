import { useState } from 'react';
import { Button, Card, Dialog, ProblemAlert } from '../../components/index.ts';
import { type MyBottleneck, useCheckMine, useWithdraw } from '../../queries/my-membership.ts';
import { useTexts } from '../../texts/index.tsx';
import { CheckForm } from '../bottleneck/CheckForm.tsx';
import { DecisionWords } from '../bottleneck/DecisionWords.tsx';
import { StandingBadge } from '../bottleneck/StandingBadge.tsx';
import { titleOf } from '../bottleneck/title-of.ts';
import { useMonth } from '../bottleneck/useMonth.ts';

type Open = 'nothing' | 'checking' | 'withdrawing';

/** What a member brought in, what was decided, and whether it helped. */
export function MyBottleneckCard({ token, bottleneck }: { token: string; bottleneck: MyBottleneck }) {
  const { bottleneck: t, common } = useTexts();
  const [open, setOpen] = useState<Open>('nothing');
  const check = useCheckMine(token, bottleneck.id);
  const withdraw = useWithdraw(token);
  const month = useMonth();
  const { text, theme, wouldHelp, named, standing, earlier } = bottleneck;
  const title = titleOf(text);
  const done = () => setOpen('nothing');
  const decision = standing.kind === 'decided' ? standing.decision : null;
  const mayCheck = decision !== null && decision.kind !== 'not-taken-up';
  const about = <span className="visually-hidden">{t.about(title)}</span>;
  return (
    <Card
      level={3}
      title={title}
      aside={<StandingBadge standing={standing} />}
      actions={
        open !== 'checking' &&
        (decision === null ? (
          <Button kind="link" onClick={() => setOpen('withdrawing')}>
            {t.mine.withdraw}
            {about}
          </Button>
        ) : (
          mayCheck && (
            <Button kind={decision.check ? 'link' : 'secondary'} onClick={() => setOpen('checking')}>
              {decision.check ? t.checkAgain : t.mine.checkButton}
              {about}
            </Button>
          )
        ))
      }
    >
      {title !== text && <p className="bottleneck-text">{text}</p>}
      {wouldHelp && (
        <p className="bottleneck-text">
          <strong>{t.helps}</strong> {wouldHelp}
        </p>
      )}
      <p className="small">
        {theme && `${common.themes[theme]}. `}
        {t.mine.on(month(bottleneck.month), named)}.
      </p>
      {decision && <DecisionWords decision={decision} earlier={earlier} mine />}
      {mayCheck && !decision.check && open === 'nothing' && <p>{t.mine.askCheck}</p>}
      {open === 'checking' && (
        <CheckForm
          check={decision?.check ?? null}
          problem={check.error}
          busy={check.isPending}
          onSubmit={(given) => check.mutate(given, { onSuccess: done })}
          onCancel={done}
        />
      )}
      <Dialog
        open={open === 'withdrawing'}
        title={t.mine.withdrawTitle}
        onClose={done}
        actions={
          <>
            <Button kind="danger" busy={withdraw.isPending} onClick={() => withdraw.mutate(bottleneck.id)}>
              {t.mine.withdraw}
            </Button>
            <Button kind="secondary" onClick={done}>
              {common.cancel}
            </Button>
          </>
        }
      >
        {withdraw.error && <ProblemAlert problem={withdraw.error} />}
        <p>{t.mine.withdrawBody}</p>
      </Dialog>
    </Card>
  );
}
