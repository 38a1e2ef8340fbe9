import { useState } from 'react';
import type { DraftItem } from '../../../../../surveys/index.ts';
import { Alert, Button, ButtonGroup } from '../../../../components/index.ts';
import { useTexts } from '../../../../texts/index.tsx';
import { firstClause, questionsBefore } from '../operations/conditions.ts';
import { readCondition, type SimpleCondition, writeCondition } from '../operations/simple-condition.ts';
import { useEditor } from '../useEditing.ts';
import { ClauseRow } from './ClauseRow.tsx';
import { ConditionText } from './ConditionText.tsx';

type ConditionEditorProps = {
  /** The page, group or question that is shown or not. */
  name: string;
  condition: string | undefined;
  onChange: (condition: string | undefined, run?: string) => void;
};

/** When something is shown: chosen from earlier questions and their answers, or written as text. */
export function ConditionEditor({ name, condition, onChange }: ConditionEditorProps) {
  const t = useTexts().questionnaireEdit.condition;
  const { draft } = useEditor();
  const [asText, setAsText] = useState(false);
  const before = questionsBefore(draft, name);
  const [last] = before.slice(-1);

  if (condition === undefined)
    return (
      <div className="flow-small">
        <p>{t.always}</p>
        {last ? (
          <Button
            kind="secondary"
            onClick={() => onChange(writeCondition({ join: 'and', clauses: [firstClause(last)] }))}
          >
            {t.add}
          </Button>
        ) : (
          <p className="small">{t.noneBefore}</p>
        )}
      </div>
    );

  const simple = readCondition(condition);
  const isText = asText || simple === null;
  return (
    <div className="flow-small condition">
      {simple === null && !asText && (
        <Alert>
          <p>{t.complex}</p>
        </Alert>
      )}
      {isText ? (
        <ConditionText
          name="visibleIf"
          label={t.text}
          condition={condition}
          onChange={(text) => onChange(text, 'text')}
        />
      ) : (
        <Clauses condition={simple} before={before} onChange={(changed) => onChange(writeCondition(changed))} />
      )}
      <ButtonGroup>
        {!isText && last && (
          <Button
            kind="secondary"
            onClick={() => onChange(writeCondition({ ...simple, clauses: [...simple.clauses, firstClause(last)] }))}
          >
            {t.addClause}
          </Button>
        )}
        <Button kind="link" onClick={() => onChange(undefined)}>
          {t.showAlways}
        </Button>
        {simple && (
          <Button kind="link" onClick={() => setAsText(!asText)}>
            {asText ? t.asChoices : t.asText}
          </Button>
        )}
      </ButtonGroup>
    </div>
  );
}

type ClausesProps = {
  condition: SimpleCondition;
  before: DraftItem[];
  onChange: (condition: SimpleCondition) => void;
};

function Clauses({ condition, before, onChange }: ClausesProps) {
  const t = useTexts().questionnaireEdit.condition;
  const { join, clauses } = condition;
  return (
    <>
      <p>{t.lead}</p>
      {clauses.length > 1 && (
        <div className="field">
          <label className="field__label" htmlFor="condition-join">
            {t.join}
          </label>
          <select
            id="condition-join"
            className="input input--select input--short"
            value={join}
            onChange={({ target }) => onChange({ ...condition, join: target.value === 'or' ? 'or' : 'and' })}
          >
            <option value="and">{t.joins.and}</option>
            <option value="or">{t.joins.or}</option>
          </select>
        </div>
      )}
      {clauses.map((clause, place) => (
        <ClauseRow
          // biome-ignore lint/suspicious/noArrayIndexKey: everything in a row can change while the row stays
          key={place}
          place={place}
          clause={clause}
          before={before}
          onChange={(changed) => onChange({ join, clauses: clauses.toSpliced(place, 1, changed) })}
          onRemove={clauses.length > 1 ? () => onChange({ join, clauses: clauses.toSpliced(place, 1) }) : null}
        />
      ))}
    </>
  );
}
