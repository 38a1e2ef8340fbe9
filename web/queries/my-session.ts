/** What a participant does in a reflection session with its token, which is kept on the phone only. */
import { queryOptions } from '@tanstack/react-query';
import type { Message } from '../pages/reflection/phone/outbox.ts';
import { type Answered, api, ask } from './client.ts';
import { as } from './my-invitation.ts';
import { askWhetherChanged, live } from './poll.ts';

export const joinSession = (code: string) => ask(api.v1['session-participants'].$post({ json: { code } }));

const open = (token: string, headers: Record<string, string>) =>
  api.v1['my-session'].$get({}, { headers: { ...as(token).headers, ...headers } });

export type MySession = Answered<Awaited<ReturnType<typeof open>>>;
type MyStep = NonNullable<MySession['step']>;
export type MyStepOf<Kind extends MyStep['kind']> = Extract<MyStep, { kind: Kind }>;
export type Recognition = MySession['mine']['recognition'][number]['answer'];
export type SortingWord = MySession['mine']['sortings'][number]['sorted'];

/** Follows the step of the facilitator. */
export const mySessionQuery = (token: string) =>
  queryOptions({
    ...live,
    queryKey: ['my-session', token],
    queryFn: ({ client, queryKey }) =>
      askWhetherChanged(client.getQueryData<MySession>(queryKey), (headers) => open(token, headers)),
    gcTime: 0,
  });

/** Sends one thing that was done; the same one again is harmless. */
export async function sendMine(token: string, message: Message): Promise<void> {
  const mine = api.v1['my-session'];
  switch (message.kind) {
    case 'recognition': {
      const { theme, answer, remark } = message;
      await ask(mine.recognitions[':theme'].$put({ param: { theme }, json: { answer, remark } }, as(token)));
      return;
    }
    case 'sorting': {
      const { code, sorted } = message;
      await ask(mine.sortings[':code'].$put({ param: { code }, json: { sorted } }, as(token)));
      return;
    }
    case 'proposal': {
      const { key, theme, text } = message;
      await ask(mine.proposals[':key'].$put({ param: { key }, json: { theme, text } }, as(token)));
      return;
    }
    case 'votes':
      await ask(mine.votes.$put({ json: { proposalIds: message.proposalIds } }, as(token)));
  }
}
