import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { myInvitationQuery } from '../../../queries/my-invitation.ts';
import type { DraftKeeper } from './draft-keeper.ts';

/**
 * Where several people answer: looks what the others did, at every step and when the page comes back in view. What one
 * has not saved yet is saved first, and stands.
 */
export function useNews(token: string, keeper: DraftKeeper, o: { isShared: boolean; step: string | undefined }): void {
  const queryClient = useQueryClient();

  // biome-ignore lint/correctness/useExhaustiveDependencies: every step looks anew
  useEffect(() => {
    if (!o.isShared) return;
    const look = async () => {
      await keeper.flush();
      const { standing } = await queryClient.fetchQuery({ ...myInvitationQuery(token), staleTime: 0 });
      if (standing.kind === 'answering') keeper.hear(standing.draft);
    };
    // Without a connection there is no news, and the keeper tells so.
    const tryLooking = () => void look().catch(() => undefined);
    const onShow = () => document.visibilityState === 'visible' && tryLooking();
    tryLooking();
    document.addEventListener('visibilitychange', onShow);
    return () => document.removeEventListener('visibilitychange', onShow);
  }, [token, keeper, queryClient, o.isShared, o.step]);
}
