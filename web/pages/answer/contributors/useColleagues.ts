import { useQuery } from '@tanstack/react-query';
import { type Contributor, contributorsQuery } from '../../../queries/contributors.ts';
import type { MyInvitation } from '../../../queries/my-invitation.ts';
import { askedNow } from './asked-parts.ts';

/** The colleagues who are asked now, for the contact; nobody while it is not known, and for a colleague. */
export function useColleagues(token: string, you: MyInvitation['you']): Contributor[] {
  const isShared = you.kind === 'contact' && you.colleagues > 0;
  const { data = [] } = useQuery({ ...contributorsQuery(token), enabled: isShared });
  return isShared ? askedNow(data) : [];
}
