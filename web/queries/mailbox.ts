import { queryOptions } from '@tanstack/react-query';
import { api, ask } from './client.ts';

/** The mails of an installation without a mail server. */
export const mailboxQuery = queryOptions({
  queryKey: ['mailbox'],
  queryFn: () => ask(api.v1['mailbox-messages'].$get()),
  staleTime: 0,
});
