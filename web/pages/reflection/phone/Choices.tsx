import { useId } from 'react';

type Props<Value extends string> = {
  legend: string;
  /** The legend stands elsewhere on the page already. */
  legendHidden?: boolean;
  choices: { value: Value; label: string }[];
  chosen: Value | null;
  onChoose: (value: Value) => void;
  className: string;
};

/** One choice out of a few, as large targets for a thumb; radios for who uses a keyboard or listens. */
export function Choices<Value extends string>(props: Props<Value>) {
  const { legend, legendHidden = false, choices, chosen, onChoose, className } = props;
  const name = useId();
  return (
    <fieldset className={`choices ${className}`}>
      <legend className={legendHidden ? 'visually-hidden' : ''}>{legend}</legend>
      <div className="choices__row">
        {choices.map(({ value, label }) => (
          <label key={value} className={`choices__one ${chosen === value ? 'choices__one--chosen' : ''}`}>
            <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => onChoose(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
