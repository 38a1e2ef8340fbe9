import { useQuery } from '@tanstack/react-query';
import { waveQuery } from '../../queries/waves.ts';
import { useTexts } from '../../texts/index.tsx';

/** The wave by its label in the breadcrumbs. */
export function WaveCrumb({ params }: { params: Record<string, string> }) {
  const t = useTexts().wave;
  return useQuery(waveQuery(params.waveId ?? '')).data?.label ?? t.wave;
}
