import type { DraftItem } from '../../../../../surveys/index.ts';
import { Alert, Button, Checkbox } from '../../../../components/index.ts';
import { useTexts } from '../../../../texts/index.tsx';
import {
  addCellColumn,
  type CellColumn,
  cellColumnsOf,
  changeCellColumn,
  removeCellColumn,
} from '../operations/cells.ts';
import { withProperty, withWords } from '../operations/set-text.ts';
import { Bilingual } from './Bilingual.tsx';
import type { ChangeItem } from './ItemForm.tsx';
import { OptionsEditor } from './OptionsEditor.tsx';

/** The columns of a table about the members: each a question with answers of its own. */
export function CellColumns({ item, onChange }: { item: DraftItem; onChange: ChangeItem }) {
  const t = useTexts().questionnaireEdit.options;
  const columns = cellColumnsOf(item);
  return (
    <>
      {item.rowsFrom === undefined ? (
        <OptionsEditor lists={item} list="rows" label={t.rows} description={t.help} onChange={onChange} />
      ) : (
        <Alert>
          <p>{t.members}</p>
        </Alert>
      )}
      {columns.map((column, place) => (
        <CellColumnFields
          key={column.name}
          column={column}
          title={t.column(place + 1)}
          canRemove={columns.length > 1}
          onChange={(change, run) =>
            onChange((one) => changeCellColumn(one, column.name, change), run && `${column.name} ${run}`)
          }
          onRemove={() => onChange((one) => removeCellColumn(one, column.name))}
        />
      ))}
      <Button kind="secondary" onClick={() => onChange(addCellColumn)}>
        {t.addColumn}
      </Button>
    </>
  );
}

type CellColumnFieldsProps = {
  column: CellColumn;
  title: string;
  canRemove: boolean;
  onChange: (change: (column: CellColumn) => CellColumn, run?: string) => void;
  onRemove: () => void;
};

function CellColumnFields({ column, title, canRemove, onChange, onRemove }: CellColumnFieldsProps) {
  const t = useTexts().questionnaireEdit.options;
  const hasChoices = Array.isArray(column.choices);
  return (
    <fieldset className="cell-column">
      <legend className="field__label">{title}</legend>
      <Bilingual
        name={`${column.name}-title`}
        label={t.columnTitle}
        rows={1}
        text={column.title}
        onChange={(language, words) =>
          onChange((one) => ({ ...one, title: withWords(one.title, language, words) }), `title ${language}`)
        }
      />
      {hasChoices && <OptionsEditor lists={column} list="choices" label={t.choices} onChange={onChange} />}
      <Checkbox
        name={`${column.name}-required`}
        label={t.columnRequired}
        checked={column.isRequired === true}
        onChange={({ target }) => onChange((one) => withProperty(one, 'isRequired', target.checked ? true : undefined))}
      />
      {canRemove && (
        <Button kind="link" onClick={onRemove}>
          {t.removeColumn}
        </Button>
      )}
    </fieldset>
  );
}
