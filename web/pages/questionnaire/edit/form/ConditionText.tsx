import { TextArea } from '../../../../components/index.ts';
import { useTexts } from '../../../../texts/index.tsx';
import { conditionProblem } from '../operations/conditions.ts';
import { useEditor } from '../useEditing.ts';

type ConditionTextProps = { name: string; label: string; condition: string; onChange: (condition: string) => void };

/** A condition in SurveyJS's language, with a check of every letter typed. */
export function ConditionText({ name, label, condition, onChange }: ConditionTextProps) {
  const t = useTexts().questionnaireEdit.condition;
  const { draft, seal } = useEditor();
  const problem = conditionProblem(draft, condition);
  return (
    <div className="flow-small">
      <TextArea
        name={name}
        label={label}
        description={t.textHelp}
        error={problem === null ? undefined : t.problem}
        rows={3}
        spellCheck={false}
        value={condition}
        onChange={({ target }) => onChange(target.value)}
        onBlur={seal}
      />
      {problem === null ? (
        <p className="small">{t.fits}</p>
      ) : (
        <p className="small">
          {t.technical}: <code lang="en">{problem}</code>
        </p>
      )}
    </div>
  );
}
