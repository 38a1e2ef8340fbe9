import { type BadgeTone, StatusBadge } from '../../components/index.ts';
import type { Bottleneck } from '../../queries/bottlenecks.ts';
import { useTexts } from '../../texts/index.tsx';

const tones: Record<'yes' | 'partly' | 'no', BadgeTone> = { yes: 'ok', partly: 'info', no: 'warning' };

/** How far a bottleneck is, in a word or two. */
export function StandingBadge({ standing }: Pick<Bottleneck, 'standing'>) {
  const t = useTexts().bottleneck;
  if (standing.kind === 'open') return <StatusBadge tone="warning">{t.states.open}</StatusBadge>;
  const { kind, check } = standing.decision;
  if (check) return <StatusBadge tone={tones[check.solved]}>{t.solved[check.solved]}</StatusBadge>;
  return <StatusBadge tone={kind === 'not-taken-up' ? 'neutral' : 'info'}>{t.states[kind]}</StatusBadge>;
}
