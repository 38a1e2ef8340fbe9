import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTexts } from '../texts/index.tsx';
import { Icon } from './Icon.tsx';

type DialogProps = { open: boolean; title: string; onClose: () => void; children: ReactNode; actions?: ReactNode };

/** A question that must be answered before going on. The browser keeps the focus inside and gives it back. */
export function Dialog({ open, title, onClose, children, actions }: DialogProps) {
  const t = useTexts().common;
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);

  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      <div className="dialog__head">
        <h2 id={titleId} className="dialog__title">
          {title}
        </h2>
        <button type="button" className="icon-button" onClick={onClose}>
          <Icon name="close" />
          <span className="visually-hidden">{t.close}</span>
        </button>
      </div>
      <div className="dialog__body">{open && children}</div>
      {actions && <div className="button-group">{actions}</div>}
    </dialog>
  );
}
