import type { DraftItem } from '../../../../../surveys/index.ts';
import { RadioGroup } from '../../../../components/index.ts';
import { useTexts } from '../../../../texts/index.tsx';
import { withProperty } from '../operations/set-text.ts';
import type { ChangeItem } from './ItemForm.tsx';
import { NumberField } from './NumberField.tsx';

const lineTypes = ['text', 'number', 'date', 'email'] as const;

/** What goes with one kind of field only. */
const bounds = ['min', 'max', 'step', 'maxLength', 'validators', 'minErrorText', 'maxErrorText', 'stepErrorText'];

/** A field of one line: words, a number, a date or an e-mail address. */
export function LineFields({ item, onChange }: { item: DraftItem; onChange: ChangeItem }) {
  const t = useTexts().questionnaireEdit.options;
  const current = String(item.inputType ?? 'text');
  const choose = (inputType: string) =>
    onChange((one) => {
      const plain = bounds.reduce((left, property) => withProperty(left, property, undefined), one);
      return { ...plain, inputType, ...(inputType === 'text' ? { maxLength: 200 } : {}) };
    });
  return (
    <>
      <RadioGroup
        name="inputType"
        label={t.lineType}
        value={current}
        onChange={choose}
        choices={lineTypes.map((value) => ({ value, label: t.lineTypes[value] }))}
      />
      {current === 'text' && (
        <NumberField item={item} onChange={onChange} property="maxLength" least={1} most={5000} optional />
      )}
    </>
  );
}
