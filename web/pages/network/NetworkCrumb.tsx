import { useQuery } from '@tanstack/react-query';
import { networkQuery } from '../../queries/networks.ts';
import { useTexts } from '../../texts/index.tsx';

/** The network by its name in the breadcrumbs. */
export function NetworkCrumb({ params }: { params: Record<string, string> }) {
  const t = useTexts().common;
  return useQuery(networkQuery(params.networkId ?? '')).data?.name ?? t.network;
}
