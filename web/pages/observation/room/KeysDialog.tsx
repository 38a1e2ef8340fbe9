import { useState } from 'react';
import { Checkbox, DataTable, Dialog } from '../../../components/index.ts';
import { useTexts } from '../../../texts/index.tsx';
import { keepKeys, keysAreOn } from './keys-on.ts';

/** What each key does, and a way to switch the letters and numbers off. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
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
        rows={t.keyList}
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
