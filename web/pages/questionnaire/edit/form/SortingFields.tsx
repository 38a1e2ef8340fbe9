import { type DraftItem, isTheme, type Theme, themeCodes } from '../../../../../surveys/index.ts';
import { Checkbox, FieldGroup, RadioGroup } from '../../../../components/index.ts';
import { useTexts } from '../../../../texts/index.tsx';
import { withProperty } from '../operations/set-text.ts';
import { FormSection } from './FormSection.tsx';
import type { ChangeItem } from './ItemForm.tsx';

/** Which theme a question is about, and what an answer to a statement means. */
export function SortingFields({ item, onChange }: { item: DraftItem; onChange: ChangeItem }) {
  const t = useTexts().questionnaireEdit.form;
  const needsTheme = item.itemKind === 'statement' || item.itemKind === 'year-ago';
  if (item.itemKind === 'role') return null;
  return (
    <FormSection title={t.sortingTitle}>
      <ThemeField item={item} needsTheme={needsTheme} onChange={onChange} />
      <AlsoThemes item={item} onChange={onChange} />
      {item.itemKind === 'statement' && (
        <>
          <RadioGroup
            name="direction"
            label={t.direction}
            value={item.direction ?? ''}
            onChange={(direction) => onChange((one) => withProperty(one, 'direction', direction))}
            choices={[
              { value: 'positive', label: t.positive },
              { value: 'negative', label: t.negative, description: t.negativeHelp },
            ]}
          />
          <RadioGroup
            name="aspect"
            label={t.aspect}
            value={item.aspect ?? ''}
            onChange={(aspect) => onChange((one) => withProperty(one, 'aspect', aspect))}
            choices={[
              { value: 'climate', label: t.climate, description: t.climateHelp },
              { value: 'practice', label: t.practice, description: t.practiceHelp },
            ]}
          />
        </>
      )}
    </FormSection>
  );
}

type ThemeFieldProps = { item: DraftItem; needsTheme: boolean; onChange: ChangeItem };

function ThemeField({ item, needsTheme, onChange }: ThemeFieldProps) {
  const { common, questionnaireEdit } = useTexts();
  const t = questionnaireEdit.form;
  const choose = (value: string) => {
    const theme = isTheme(value) ? value : undefined;
    onChange((one) => withProperty(without(one, theme), 'theme', theme));
  };
  // null is for the author to choose, undefined is chosen: no theme.
  const value = item.theme ?? (item.theme === undefined && !needsTheme ? 'none' : '');
  return (
    <div className="field">
      <label className="field__label" htmlFor="item-theme">
        {t.theme}
      </label>
      <select
        id="item-theme"
        className="input input--select"
        value={value}
        onChange={({ target }) => choose(target.value)}
      >
        {value === '' && <option value="">{common.choose}…</option>}
        {themeCodes.map((theme) => (
          <option key={theme} value={theme}>
            {common.themes[theme]}
          </option>
        ))}
        {!needsTheme && <option value="none">{t.noTheme}</option>}
      </select>
    </div>
  );
}

const alsoOf = (item: DraftItem): Theme[] => (Array.isArray(item.alsoThemes) ? item.alsoThemes.filter(isTheme) : []);

/** A theme that an answer is about is not also one that it says something about. */
const without = (item: DraftItem, theme: Theme | undefined) =>
  withAlso(
    item,
    alsoOf(item).filter((one) => one !== theme),
  );

const withAlso = (item: DraftItem, also: Theme[]) =>
  withProperty(item, 'alsoThemes', also.length === 0 ? undefined : themeCodes.filter((one) => also.includes(one)));

function AlsoThemes({ item, onChange }: { item: DraftItem; onChange: ChangeItem }) {
  const { common, questionnaireEdit } = useTexts();
  return (
    <FieldGroup name="alsoThemes" label={questionnaireEdit.form.alsoThemes} optional>
      <div className="inline-choices">
        {themeCodes
          .filter((theme) => theme !== item.theme)
          .map((theme) => (
            <Checkbox
              key={theme}
              name="alsoThemes"
              value={theme}
              label={common.themes[theme]}
              checked={alsoOf(item).includes(theme)}
              onChange={({ target }) =>
                onChange((one) => (target.checked ? withAlso(one, [...alsoOf(one), theme]) : without(one, theme)))
              }
            />
          ))}
      </div>
    </FieldGroup>
  );
}
