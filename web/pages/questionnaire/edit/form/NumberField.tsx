import { useEffect, useState } from 'react';
import type { DraftItem } from '../../../../../surveys/index.ts';
import { TextField } from '../../../../components/index.ts';
import { useTexts } from '../../../../texts/index.tsx';
import { withProperty } from '../operations/set-text.ts';
import type { ChangeItem } from './ItemForm.tsx';

type NumberFieldProps = {
  item: DraftItem;
  property: 'maxLength' | 'maxSelectedChoices' | 'rateMin' | 'rateMax';
  least: number;
  most: number;
  /** What holds when nothing is said. */
  standard?: number;
  optional?: boolean;
  onChange: ChangeItem;
};

/** A whole number between bounds. What is not one is said beside the field, and not kept. */
export function NumberField({ item, property, least, most, standard, optional = false, onChange }: NumberFieldProps) {
  const { form, options } = useTexts().questionnaireEdit;
  const labels = {
    ...{ maxLength: form.maxLength, maxSelectedChoices: options.most },
    ...{ rateMin: options.lowest, rateMax: options.highest },
  };
  const kept = String(item[property] ?? standard ?? '');
  const [typed, setTyped] = useState(kept);
  useEffect(() => setTyped(kept), [kept]);
  const number = Number(typed);
  const isEmpty = typed.trim() === '';
  const isRight = isEmpty ? optional : Number.isInteger(number) && number >= least && number <= most;
  return (
    <TextField
      name={property}
      label={labels[property]}
      description={form.numberBetween(least, most)}
      optional={optional}
      inputMode="numeric"
      value={typed}
      error={isRight ? undefined : form.numberBetween(least, most)}
      onChange={({ target }) => {
        setTyped(target.value);
        const given = Number(target.value);
        if (target.value.trim() === '') {
          if (optional) onChange((one) => withProperty(one, property, undefined), property);
        } else if (Number.isInteger(given) && given >= least && given <= most)
          onChange((one) => withProperty(one, property, given), property);
      }}
    />
  );
}
