import type { Action } from '../../queries/actions.ts';
import type { Indicator } from '../../queries/indicators.ts';
import type { Objective } from '../../queries/objectives.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';
import { useIndicatorSentence } from './useIndicatorSentence.ts';

/** One page of paper: the objectives, the actions that run, what was finished, and the indicators. Not on the screen. */
type Props = { objectives: Objective[]; actions: Action[]; indicators: Indicator[] };

export function AgendaOnPaper({ objectives, actions, indicators }: Props) {
  const t = useTexts().agenda;
  const format = useFormat();
  return (
    <div className="agenda-paper">
      <p>{t.printed(format.day(new Date().toISOString()))}</p>
      {objectives.length > 0 && (
        <table className="agenda-paper__table">
          <caption>{t.objective.title}</caption>
          <tbody>
            {objectives.map(({ id, text, endsOn, outcome }) => (
              <tr key={id}>
                <th scope="row">{text}</th>
                <td>{format.shortDay(endsOn)}</td>
                <td>{outcome && `${t.objective.verdicts[outcome.verdict]}: ${outcome.note}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <table className="agenda-paper__table">
        <caption>{t.actionsTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{t.action.text}</th>
            <th scope="col">{t.owner}</th>
            <th scope="col">{t.deadline}</th>
            <th scope="col">{t.state}</th>
            <th scope="col">{t.whatHappened}</th>
          </tr>
        </thead>
        <tbody>
          {actions.map((action) => (
            <tr key={action.id}>
              <th scope="row">{action.text}</th>
              <td>{action.owner.name}</td>
              <td>
                {format.shortDay(action.deadline)}
                {action.overdue && <strong> ({t.overdue})</strong>}
              </td>
              <td>{t.states[action.state]}</td>
              <td>{action.updates.at(-1)?.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {indicators.length > 0 && (
        <table className="agenda-paper__table">
          <caption>{t.indicatorsTitle}</caption>
          <tbody>
            {indicators.map((indicator) => (
              <IndicatorRow key={indicator.id} indicator={indicator} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function IndicatorRow({ indicator }: { indicator: Indicator }) {
  const t = useTexts().agenda;
  const { sentence } = useIndicatorSentence(indicator);
  return (
    <tr>
      <th scope="row">
        {indicator.text} ({t.direction[indicator.direction]})
      </th>
      <td>{sentence}</td>
    </tr>
  );
}
