import { type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, useState } from 'react';
import { useTexts } from '../texts/index.tsx';
import { Field, FieldError, FieldGroup, type FieldProps, useControl } from './Field.tsx';

type Native<Attributes> = Omit<Attributes, keyof FieldProps | 'id' | 'required' | 'className'>;

/** Splits what belongs to the frame from what belongs to the control. */
function parts<P extends FieldProps>(props: P) {
  const { name, label, description, error, optional, ...native } = props;
  return { frame: { name, label, description, error, optional }, native };
}

export type TextFieldProps = FieldProps & Native<InputHTMLAttributes<HTMLInputElement>>;

export function TextField(props: TextFieldProps) {
  const { frame, native } = parts(props);
  const { control } = useControl(frame);
  return (
    <Field {...frame}>
      <input type="text" {...native} {...control} className="input" />
    </Field>
  );
}

/** A calendar day, `YYYY-MM-DD`, with the picker of the browser. */
export function DateField(props: Omit<TextFieldProps, 'type'>) {
  const { frame, native } = parts(props);
  const { control } = useControl(frame);
  return (
    <Field {...frame}>
      <input {...native} {...control} type="date" className="input input--short" />
    </Field>
  );
}

export function FileField(props: Omit<TextFieldProps, 'type'>) {
  const { frame, native } = parts(props);
  const { control } = useControl(frame);
  return (
    <Field {...frame}>
      <input {...native} {...control} type="file" className="input input--file" />
    </Field>
  );
}

export type SelectProps = FieldProps &
  Native<SelectHTMLAttributes<HTMLSelectElement>> & { options: { value: string; label: string }[] };

/** A choice out of many. For a handful of choices use `RadioGroup`. The first option is an empty "choose". */
export function Select(props: SelectProps) {
  const t = useTexts().common;
  const { frame, native } = parts(props);
  const { control } = useControl(frame);
  const { options, ...rest } = native;
  return (
    <Field {...frame}>
      <select {...rest} {...control} className="input input--select">
        <option value="">{t.choose}…</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}

type CheckboxProps = Native<InputHTMLAttributes<HTMLInputElement>> & {
  name: string;
  label: ReactNode;
  description?: ReactNode;
  error?: string;
};

/** One box to tick; several of them stand in a `CheckboxGroup`. */
export function Checkbox({ label, description, name, error, ...native }: CheckboxProps) {
  const inGroup = native.value !== undefined;
  const { control, field } = useControl({ name, label: '', error, optional: true });
  const id = inGroup ? `${control.id}-${native.value}` : control.id;
  const describedBy = [description && `${id}-description`, control['aria-describedby']].filter(Boolean).join(' ');
  return (
    <div className={`choice ${field.error && !inGroup ? 'field--invalid' : ''}`}>
      <input
        {...native}
        {...control}
        id={id}
        type="checkbox"
        className="choice__control"
        aria-describedby={describedBy || undefined}
      />
      <label className="choice__label" htmlFor={id}>
        {label}
      </label>
      {description && (
        <div className="choice__description" id={`${id}-description`}>
          {description}
        </div>
      )}
      {field.error && !inGroup && <FieldError id={field.errorId}>{field.error}</FieldError>}
    </div>
  );
}

type Choice = { value: string; label: ReactNode; description?: ReactNode };
type GroupProps = FieldProps & {
  choices: Choice[];
  defaultValue?: string;
  value?: string;
  onChange?: (value: string) => void;
};

/** A choice out of a few. */
export function RadioGroup({ choices, defaultValue, value, onChange, ...frame }: GroupProps) {
  const { field } = useControl(frame);
  return (
    <FieldGroup {...frame}>
      {choices.map((choice) => {
        const id = `${field.id}-${choice.value}`;
        return (
          <div className="choice" key={choice.value}>
            <input
              type="radio"
              className="choice__control"
              id={id}
              name={frame.name}
              value={choice.value}
              required={!frame.optional}
              defaultChecked={value === undefined ? defaultValue === choice.value : undefined}
              checked={value === undefined ? undefined : value === choice.value}
              onChange={() => onChange?.(choice.value)}
              aria-describedby={choice.description ? `${id}-description` : undefined}
            />
            <label className="choice__label" htmlFor={id}>
              {choice.label}
            </label>
            {choice.description && (
              <div className="choice__description" id={`${id}-description`}>
                {choice.description}
              </div>
            )}
          </div>
        );
      })}
    </FieldGroup>
  );
}

/** Several boxes under one question; `FormData.getAll(name)` gives the ticked values. */
export function CheckboxGroup(props: FieldProps & { choices: Choice[]; defaultValues?: string[] }) {
  const { choices, defaultValues = [], ...frame } = props;
  return (
    <FieldGroup {...frame}>
      {choices.map(({ value, label, description }) => (
        <Checkbox
          key={value}
          name={frame.name}
          value={value}
          label={label}
          description={description}
          defaultChecked={defaultValues.includes(value)}
        />
      ))}
    </FieldGroup>
  );
}

type TextAreaProps = FieldProps & Native<React.TextareaHTMLAttributes<HTMLTextAreaElement>>;

/** Several lines of text. With `maxLength` it tells how many characters are left, and never cuts off what is typed. */
export function TextArea(props: TextAreaProps) {
  const t = useTexts().common;
  const { frame, native } = parts(props);
  const { control, field } = useControl(frame);
  const { maxLength, onChange, ...rest } = native;
  const [length, setLength] = useState(String(native.value ?? native.defaultValue ?? '').length);
  const left = maxLength === undefined ? null : maxLength - length;
  const counterId = `${field.id}-counter`;
  const describedBy = [control['aria-describedby'], left === null ? null : counterId].filter(Boolean).join(' ');
  return (
    <Field {...frame}>
      <textarea
        rows={5}
        {...rest}
        {...control}
        aria-describedby={describedBy || undefined}
        className="input input--area"
        onChange={(event) => {
          setLength(event.target.value.length);
          onChange?.(event);
        }}
      />
      {left !== null && (
        <p className={`field__counter ${left < 0 ? 'field__counter--over' : ''}`} id={counterId}>
          {left < 0 ? t.tooManyCharacters(-left) : t.characters(left)}
        </p>
      )}
    </Field>
  );
}
