import type { DraftItem } from '../../../../../surveys/index.ts';
import { Button } from '../../../../components/index.ts';
import { useTexts } from '../../../../texts/index.tsx';
import { withProperty } from '../operations/set-text.ts';
import { ConditionText } from './ConditionText.tsx';
import type { ChangeItem } from './ItemForm.tsx';

const kinds = ['enableIf', 'requiredIf'] as const;

/** Conditions that came along with an import: they can be changed as text and taken away, not made here. */
export function OtherConditions({ item, onChange }: { item: DraftItem; onChange: ChangeItem }) {
  const t = useTexts().questionnaireEdit.condition;
  return kinds.map((kind) => {
    const condition = item[kind];
    if (condition === undefined) return null;
    return (
      <div className="flow-small" key={kind}>
        <ConditionText
          name={kind}
          label={t[kind]}
          condition={condition}
          onChange={(text) => onChange((one) => withProperty(one, kind, text), kind)}
        />
        <Button kind="link" onClick={() => onChange((one) => withProperty(one, kind, undefined))}>
          {t.remove}
        </Button>
      </div>
    );
  });
}
