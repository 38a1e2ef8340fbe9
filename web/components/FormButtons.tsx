import type { ReactNode } from 'react';
import { useTexts } from '../texts/index.tsx';
import { Button, ButtonGroup } from './Button.tsx';

type Props = {
  /** What the form does, as a verb. */
  submit: ReactNode;
  busy: boolean;
  onCancel: () => void;
};

/** How a form ends that can also be left: do it, or cancel. */
export function FormButtons({ submit, busy, onCancel }: Props) {
  const t = useTexts().common;
  return (
    <ButtonGroup>
      <Button type="submit" busy={busy}>
        {submit}
      </Button>
      <Button kind="secondary" onClick={onCancel}>
        {t.cancel}
      </Button>
    </ButtonGroup>
  );
}
