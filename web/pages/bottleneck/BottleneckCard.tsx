import { useState } from 'react';
import { Button, Card } from '../../components/index.ts';
import { type Bottleneck, useCheck } from '../../queries/bottlenecks.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';
import { CheckForm } from './CheckForm.tsx';
import { DecideForm } from './DecideForm.tsx';
import { DecisionWords } from './DecisionWords.tsx';
import { StandingBadge } from './StandingBadge.tsx';
import { titleOf } from './title-of.ts';
import { useMonth } from './useMonth.ts';

type Open = 'nothing' | 'deciding' | 'checking';

/** One bottleneck: what it is, from whom as far as that may be known, what was decided, and whether it helped. */
export function BottleneckCard({ networkId, bottleneck }: { networkId: string; bottleneck: Bottleneck }) {
  const { bottleneck: t, common } = useTexts();
  const [open, setOpen] = useState<Open>('nothing');
  const check = useCheck(bottleneck.id);
  const { text, theme, wouldHelp, broughtIn, standing, earlier } = bottleneck;
  const about = <span className="visually-hidden">{t.about(titleOf(text))}</span>;
  const done = () => setOpen('nothing');
  const decision = standing.kind === 'decided' ? standing.decision : null;
  const mayCheck = broughtIn.kind === 'user' && decision !== null && decision.kind !== 'not-taken-up';
  return (
    <Card
      level={3}
      title={titleOf(text)}
      aside={<StandingBadge standing={standing} />}
      actions={
        open === 'nothing' && (
          <>
            <Button kind={decision ? 'link' : 'secondary'} onClick={() => setOpen('deciding')}>
              {decision ? t.decideAgain : t.decide}
              {about}
            </Button>
            {mayCheck && (
              <Button kind="link" onClick={() => setOpen('checking')}>
                {decision.check ? t.checkAgain : t.check}
                {about}
              </Button>
            )}
          </>
        )
      }
    >
      {titleOf(text) !== text && <p className="bottleneck-text">{text}</p>}
      {wouldHelp && (
        <p className="bottleneck-text">
          <strong>{t.helps}</strong> {wouldHelp}
        </p>
      )}
      <p className="small">
        {theme && `${common.themes[theme]}. `}
        <From broughtIn={broughtIn} />.
      </p>
      {decision && <DecisionWords decision={decision} earlier={earlier} />}
      {decision && <Told broughtIn={broughtIn} />}
      {open === 'deciding' && <DecideForm networkId={networkId} bottleneck={bottleneck} onDone={done} />}
      {open === 'checking' && (
        <CheckForm
          check={decision?.check ?? null}
          problem={check.error}
          busy={check.isPending}
          onSubmit={(given) => check.mutate(given, { onSuccess: done })}
          onCancel={done}
        />
      )}
    </Card>
  );
}

function From({ broughtIn }: Pick<Bottleneck, 'broughtIn'>) {
  const t = useTexts().bottleneck.from;
  const f = useFormat();
  const month = useMonth();
  switch (broughtIn.kind) {
    case 'member':
      return t.member(broughtIn.organisation, f.day(broughtIn.on));
    case 'unnamed':
      return t.unnamed(month(broughtIn.month));
    case 'user':
      return t.user(broughtIn.name, f.day(broughtIn.on));
  }
}

/** How the decision goes back to practice. */
function Told({ broughtIn }: Pick<Bottleneck, 'broughtIn'>) {
  const t = useTexts().bottleneck;
  const f = useFormat();
  if (broughtIn.kind === 'user') return null;
  if (broughtIn.kind === 'unnamed') return <p className="small">{t.toldUnnamed}</p>;
  const { told } = broughtIn;
  const words =
    told.kind === 'told'
      ? t.told.told(f.day(told.on))
      : told.kind === 'bounced'
        ? t.told.bounced(told.reason)
        : t.told[told.kind];
  return <p className="small">{words}</p>;
}
