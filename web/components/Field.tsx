import type { ReactNode } from 'react';
import { useTexts } from '../texts/index.tsx';
import { useField } from './Form.tsx';

/** What every field has. `name` is the name under which the API knows it. */
export type FieldProps = {
  name: string;
  label: string;
  description?: ReactNode;
  /** Only for an error that doesn't come from the form's problem. */
  error?: string;
  /** May be left empty; said beside the label. Everything else is required. */
  optional?: boolean;
};

export function FieldError(props: { id: string; children: string }) {
  const t = useTexts().common;
  return (
    <p className="field__error" id={props.id}>
      <span className="visually-hidden">{t.errorPrefix}: </span>
      {props.children}
    </p>
  );
}

/** The attributes that tie a control to its label, description and error. */
export function useControl({ name, description, error, optional }: FieldProps) {
  const field = useField(name, error);
  const describedBy = [description && field.descriptionId, field.error && field.errorId].filter(Boolean).join(' ');
  return {
    field,
    control: {
      id: field.id,
      name,
      required: !optional,
      'aria-describedby': describedBy || undefined,
      'aria-invalid': field.error ? true : undefined,
    } as const,
  };
}

/** The frame of a single control: label, description, error, then the control. */
export function Field(props: FieldProps & { children: ReactNode }) {
  const t = useTexts().common;
  const field = useField(props.name, props.error);
  return (
    <div className={`field ${field.error ? 'field--invalid' : ''}`}>
      <label className="field__label" htmlFor={field.id}>
        {props.label}
        {props.optional && <span className="field__optional"> ({t.optional})</span>}
      </label>
      {props.description && (
        <div className="field__description" id={field.descriptionId}>
          {props.description}
        </div>
      )}
      {field.error && <FieldError id={field.errorId}>{field.error}</FieldError>}
      {props.children}
    </div>
  );
}

/** The frame of a group of controls: a fieldset with its question as legend. */
export function FieldGroup(props: FieldProps & { children: ReactNode }) {
  const t = useTexts().common;
  const field = useField(props.name, props.error);
  const describedBy = [props.description && field.descriptionId, field.error && field.errorId]
    .filter(Boolean)
    .join(' ');
  return (
    <fieldset
      className={`field ${field.error ? 'field--invalid' : ''}`}
      id={field.id}
      tabIndex={-1}
      aria-describedby={describedBy || undefined}
    >
      <legend className="field__label">
        {props.label}
        {props.optional && <span className="field__optional"> ({t.optional})</span>}
      </legend>
      {props.description && (
        <div className="field__description" id={field.descriptionId}>
          {props.description}
        </div>
      )}
      {field.error && <FieldError id={field.errorId}>{field.error}</FieldError>}
      <div className="field__choices">{props.children}</div>
    </fieldset>
  );
}
