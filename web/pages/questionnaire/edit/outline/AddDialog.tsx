import { useState } from 'react';
import { Dialog } from '../../../../components/index.ts';
import { useTexts } from '../../../../texts/index.tsx';
import { findPage } from '../operations/elements.ts';
import { addItem, type NewKind, newItem, newKinds } from '../operations/new-item.ts';
import { useEditor } from '../useEditing.ts';
import { useName } from '../useName.ts';
import { BankDialog } from './BankDialog.tsx';

type AddDialogProps = {
  open: boolean;
  page: string;
  /** The element after which it comes; null is the end of the page. */
  after: string | null;
  onClose: () => void;
};

/** Which kind of question to add, with what each is for. */
export function AddDialog({ open, page, after, onClose }: AddDialogProps) {
  const t = useTexts().questionnaireEdit;
  const { draft, change, select, announce } = useEditor();
  const nameOf = useName();
  const [bank, setBank] = useState(false);

  const add = (kind: NewKind) => {
    const target = findPage(draft, page);
    if (!target) return;
    const item = newItem(draft, kind, target);
    change((one) => addItem(one, item, after === null ? { page } : { after }), { at: page });
    announce(t.add.added(t.kinds[kind], nameOf.ofPage(target)));
    onClose();
    select(item.name);
  };

  return (
    <>
      <Dialog open={open} title={t.add.title} onClose={onClose}>
        <ul className="kinds kinds--many">
          {newKinds.map((kind) => (
            <li key={kind}>
              <Offer title={t.kinds[kind]} help={t.kindHelp[kind]} onClick={() => add(kind)} />
            </li>
          ))}
          <li>
            <Offer
              title={t.add.fromBank}
              help={t.add.fromBankHelp}
              onClick={() => {
                onClose();
                setBank(true);
              }}
            />
          </li>
        </ul>
      </Dialog>
      <BankDialog open={bank} page={page} after={after} onClose={() => setBank(false)} />
    </>
  );
}

/** Something to choose, with what it is for. */
export function Offer({ title, help, onClick }: { title: string; help?: string | undefined; onClick: () => void }) {
  return (
    <button type="button" className="offer" onClick={onClick}>
      <span className="offer__title">{title}</span>
      {help && <span className="offer__help">{help}</span>}
    </button>
  );
}
