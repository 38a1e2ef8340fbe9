import { Icon } from '../components/Icon.tsx';
import { useTexts } from '../texts/index.tsx';
import type { HiddenReason } from './types.ts';

/** Stands where a number would have been, and says why it isn't there. */
export function HiddenNote(props: { reason: HiddenReason }) {
  const t = useTexts().chart;
  return (
    <p className="chart__hidden">
      <Icon name="hidden" />
      {t.hidden[props.reason]}
    </p>
  );
}
