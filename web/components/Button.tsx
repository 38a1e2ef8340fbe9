import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { useTexts } from '../texts/index.tsx';

export type ButtonKind = 'primary' | 'secondary' | 'danger' | 'link';

const classOf: Record<ButtonKind, string> = {
  primary: 'nl-button nl-button--primary',
  secondary: 'nl-button nl-button--secondary',
  danger: 'nl-button nl-button--primary nl-button--negative',
  link: 'link-like',
};

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  kind?: ButtonKind;
  /** The action is on its way: pressing again does nothing, and the button says so. */
  busy?: boolean;
};

/** NL Design System centres the label, not the bare text. */
const Label = (props: { kind: ButtonKind; children: ReactNode }) =>
  props.kind === 'link' ? props.children : <span className="nl-button__label">{props.children}</span>;

/** Does something on this page. Its text is a verb. It is never `disabled`: say in words why something can't be done. */
export function Button({
  kind = 'primary',
  busy = false,
  type = 'button',
  className = '',
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const t = useTexts().common;
  return (
    <button
      {...rest}
      type={type}
      className={`${classOf[kind]} ${busy ? 'nl-button--busy' : ''} ${className}`}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      <Label kind={kind}>{busy ? t.busy : children}</Label>
    </button>
  );
}

type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { kind?: ButtonKind; ref?: Ref<HTMLAnchorElement> };

/** Looks like a button, goes to an address outside the pages: a download, say. */
export function AnchorButton({ kind = 'primary', className = '', children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={`${classOf[kind]} ${className}`}>
      <Label kind={kind}>{children}</Label>
    </a>
  );
}

/** Looks like a button, goes to another page: `<LinkButton to="/networks/$networkId" params={{ networkId }}>`. */
export const LinkButton = createLink(AnchorButton);

/** The buttons at the end of a form or a card, the main one first. */
export function ButtonGroup(props: { children: ReactNode }) {
  return <div className="button-group">{props.children}</div>;
}
