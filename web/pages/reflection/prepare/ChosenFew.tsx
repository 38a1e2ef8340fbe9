import { useId } from 'react';

type Props = {
  legend: string;
  choices: { value: string; label: string }[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
};

/** Boxes that are kept as soon as they are ticked; the order of the choices stays. */
export function ChosenFew({ legend, choices, chosen, onChange }: Props) {
  const name = useId();
  const toggle = (value: string) =>
    onChange(
      choices
        .map((choice) => choice.value)
        .filter((one) => (one === value ? !chosen.includes(one) : chosen.includes(one))),
    );
  return (
    <fieldset className="chosen-few">
      <legend>{legend}</legend>
      {choices.map(({ value, label }, place) => (
        <div className="choice" key={value}>
          <input
            className="choice__control"
            type="checkbox"
            id={`${name}-${place}`}
            checked={chosen.includes(value)}
            onChange={() => toggle(value)}
          />
          <label className="choice__label" htmlFor={`${name}-${place}`}>
            {label}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
