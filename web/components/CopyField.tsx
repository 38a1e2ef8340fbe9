import { useId, useRef, useState } from 'react';
import { useTexts } from '../texts/index.tsx';
import { Button } from './Button.tsx';

/** A text to take along, such as a personal link. Where the clipboard may not be used, the text is selected. */
export function CopyField(props: { label: string; value: string }) {
  const t = useTexts().common;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);

  const copy = async () => {
    input.current?.select();
    try {
      await navigator.clipboard.writeText(props.value);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };

  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {props.label}
      </label>
      <div className="copy">
        <input
          ref={input}
          id={id}
          className="input copy__value"
          readOnly
          value={props.value}
          onFocus={(event) => event.target.select()}
        />
        <Button kind="secondary" onClick={copy}>
          {t.copy}
          <span className="visually-hidden">: {props.label}</span>
        </Button>
      </div>
      <p className="field__counter" role="status">
        {copied ? t.copied : ''}
      </p>
    </div>
  );
}
