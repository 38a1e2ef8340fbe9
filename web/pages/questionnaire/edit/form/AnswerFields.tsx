import type { DraftItem, DraftText } from '../../../../../surveys/index.ts';
import { Alert, Checkbox, Details } from '../../../../components/index.ts';
import { useTexts } from '../../../../texts/index.tsx';
import { hasScale, mayNotApply, withNotApplicable } from '../operations/scales.ts';
import { withOptionalWords, withProperty } from '../operations/set-text.ts';
import { Bilingual } from './Bilingual.tsx';
import { CellColumns } from './CellColumns.tsx';
import type { ChangeItem } from './ItemForm.tsx';
import { LineFields } from './LineFields.tsx';
import { NumberField } from './NumberField.tsx';
import { OptionsEditor } from './OptionsEditor.tsx';

type AnswerFieldsProps = { item: DraftItem; onChange: ChangeItem };

/** What can be answered: by the type of the question. */
export function AnswerFields(props: AnswerFieldsProps) {
  const { item } = props;
  if (hasScale(item)) return <ScaleFields {...props} />;
  switch (item.type) {
    case 'radiogroup':
    case 'checkbox':
    case 'dropdown':
      return <ChoiceFields {...props} />;
    case 'rating':
      return <RatingFields {...props} />;
    case 'boolean':
      return <YesNoFields {...props} />;
    case 'comment':
      return <NumberField {...props} property="maxLength" least={1} most={item.itemKind === 'topic' ? 2000 : 5000} />;
    case 'text':
      return <LineFields {...props} />;
    case 'matrix':
      return <TableFields {...props} />;
    case 'matrixdropdown':
      return <CellColumns {...props} />;
    default:
      return null;
  }
}

function ScaleFields({ item, onChange }: AnswerFieldsProps) {
  const t = useTexts().questionnaireEdit.options;
  return (
    <>
      <Details summary={t.scale}>
        <OptionsEditor
          lists={item}
          list="choices"
          label={t.choices}
          description={t.scaleHelp}
          isScale
          onChange={onChange}
        />
      </Details>
      <Checkbox
        name="notApplicable"
        label={t.notApplicable}
        checked={mayNotApply(item)}
        onChange={({ target }) => onChange((one) => withNotApplicable(one, target.checked))}
      />
    </>
  );
}

function ChoiceFields({ item, onChange }: AnswerFieldsProps) {
  const t = useTexts().questionnaireEdit.options;
  const flag = (property: string, label: string) => (
    <Checkbox
      name={property}
      label={label}
      checked={item[property] === true}
      onChange={({ target }) => onChange((one) => withProperty(one, property, target.checked ? true : undefined))}
    />
  );
  return (
    <>
      <OptionsEditor lists={item} list="choices" label={t.choices} description={t.help} onChange={onChange} />
      {item.itemKind === 'choice' && (
        <div>
          {flag('showOtherItem', t.other)}
          {item.type === 'checkbox' && flag('showNoneItem', t.none)}
        </div>
      )}
      {item.type === 'checkbox' && (
        <NumberField item={item} onChange={onChange} property="maxSelectedChoices" least={1} most={50} optional />
      )}
    </>
  );
}

function RatingFields({ item, onChange }: AnswerFieldsProps) {
  const t = useTexts().questionnaireEdit.options;
  const words = (property: string, label: string) => (
    <OptionalWords item={item} property={property} label={label} onChange={onChange} />
  );
  if (Array.isArray(item.rateValues)) return null;
  return (
    <>
      <div className="number-pair">
        <NumberField item={item} onChange={onChange} property="rateMin" least={0} most={19} standard={1} />
        <NumberField item={item} onChange={onChange} property="rateMax" least={1} most={20} standard={5} />
      </div>
      {words('minRateDescription', t.lowestWords)}
      {words('maxRateDescription', t.highestWords)}
    </>
  );
}

function YesNoFields({ item, onChange }: AnswerFieldsProps) {
  const t = useTexts().questionnaireEdit.options;
  return (
    <>
      <OptionalWords item={item} property="labelTrue" label={t.yes} onChange={onChange} />
      <OptionalWords item={item} property="labelFalse" label={t.no} onChange={onChange} />
    </>
  );
}

function TableFields({ item, onChange }: AnswerFieldsProps) {
  const t = useTexts().questionnaireEdit.options;
  return (
    <>
      {item.rowsFrom === undefined ? (
        <OptionsEditor lists={item} list="rows" label={t.rows} description={t.help} onChange={onChange} />
      ) : (
        <Alert>
          <p>{t.members}</p>
        </Alert>
      )}
      <OptionsEditor lists={item} list="columns" label={t.columns} onChange={onChange} />
      <Checkbox
        name="eachRowRequired"
        label={t.everyRow}
        checked={item.eachRowRequired === true}
        onChange={({ target }) =>
          onChange((one) => withProperty(one, 'eachRowRequired', target.checked ? true : undefined))
        }
      />
    </>
  );
}

type OptionalWordsProps = AnswerFieldsProps & { property: string; label: string };

function OptionalWords({ item, property, label, onChange }: OptionalWordsProps) {
  return (
    <Bilingual
      name={property}
      label={label}
      optional
      rows={1}
      text={item[property] as DraftText | undefined}
      onChange={(language, words) =>
        onChange(
          (one) => withProperty(one, property, withOptionalWords(one[property] as DraftText, language, words)),
          `${property} ${language}`,
        )
      }
    />
  );
}
