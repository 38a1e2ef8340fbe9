import { Button, ButtonGroup, Dialog } from '../../components/index.ts';
import { useTexts } from '../../texts/index.tsx';

type Props = {
  open: boolean;
  title: string;
  text: string;
  confirm: string;
  busy: boolean;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks once more before something that cannot be undone. */
export function Confirm({ open, title, text, confirm, busy, onConfirm, onClose }: Props) {
  const t = useTexts().common;
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      <p>{text}</p>
      <ButtonGroup>
        <Button busy={busy} onClick={onConfirm}>
          {confirm}
        </Button>
        <Button kind="secondary" onClick={onClose}>
          {t.cancel}
        </Button>
      </ButtonGroup>
    </Dialog>
  );
}
