import { Details } from '../../components/index.ts';
import type { BottleneckDecision } from '../../queries/bottlenecks.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';

type Props = {
  decision: BottleneckDecision;
  earlier: BottleneckDecision[];
  /** Whether the reader is who brought it in. */
  mine?: boolean;
};

/** What was decided, what it means, and whether it was solved; what was decided before is folded away. */
export function DecisionWords({ decision, earlier, mine = false }: Props) {
  const t = useTexts().bottleneck;
  return (
    <>
      <OneDecision decision={decision} mine={mine} />
      {earlier.length > 0 && (
        <Details summary={t.earlier(earlier.length)}>
          {earlier.map((one) => (
            <OneDecision key={one.id} decision={one} mine={mine} />
          ))}
        </Details>
      )}
    </>
  );
}

function OneDecision({ decision, mine }: { decision: BottleneckDecision; mine: boolean }) {
  const { bottleneck: t, agenda } = useTexts();
  const f = useFormat();
  const { kind, note, decidedOn, check } = decision;
  const words = {
    'taken-up': () =>
      kind === 'taken-up' &&
      t.action({
        text: decision.action.text,
        owner: decision.action.owner,
        day: f.day(decision.action.deadline),
        state: agenda.states[decision.action.state].toLowerCase(),
      }),
    'passed-on': () => kind === 'passed-on' && t.passedTo(decision.to),
    'not-taken-up': () => t.notTakenUp,
  }[kind]();
  return (
    <div className="bottleneck-decision">
      <p>
        <strong>{t.decidedOn(f.day(decidedOn))}:</strong> {words}
      </p>
      {kind === 'taken-up' && decision.action.objective && (
        <p className="small">{t.forObjective(decision.action.objective)}</p>
      )}
      {note && <p className="bottleneck-text">{note}</p>}
      {check ? (
        <p>
          <strong>{(mine ? t.mine : t).checked[check.solved]}</strong> {check.note}
        </p>
      ) : (
        kind !== 'not-taken-up' && <p className="small">{t.notChecked}</p>
      )}
    </div>
  );
}
