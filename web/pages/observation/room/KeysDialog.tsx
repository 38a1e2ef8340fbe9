import { useState } from 'react';
import { Checkbox, DataTable, Dialog } from '../../../components/index.ts';
import { useTexts } from '../../../texts/index.tsx';
import { keepKeys, keysAreOn } from './keys-on.ts';

/** What each key does (without suggestions, when coding blind), and a way to switch the letters and numbers off. */
export function KeysDialog(props: { open: boolean; onClose: () => void; blind?: boolean }) {
  const { open, onClose, blind = false } = props;
  const t = useTexts().coding;
  const [on, setOn] = useState(keysAreOn);
  return (
    <Dialog open={open} title={t.keys} onClose={onClose}>
      <DataTable
        caption={t.keys}
        captionHidden
        columns={[
          { key: 'key', header: t.key, cell: ({ key }) => <kbd>{key}</kbd>, namesRow: true },
          { key: 'does', header: t.does, cell: ({ does }) => does },
        ]}
        rows={t.keyList.filter(({ suggested }) => !(blind && suggested))}
        rowKey={({ key }) => key}
      />
      <Checkbox
        name="keys-on"
        label={t.keysOn}
        description={t.keysOnHelp}
        checked={on}
        onChange={(event) => {
          setOn(event.target.checked);
          keepKeys(event.target.checked);
        }}
      />
    </Dialog>
  );
}
