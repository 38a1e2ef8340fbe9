/** What a participant does in a reflection session with its token, which is kept on the phone only. */
import { queryOptions } from '@tanstack/react-query';
import type { Message } from '../pages/reflection/phone/outbox.ts';
import { ask } from './client.ts';
import { as } from './my-invitation.ts';
import { askWhetherChanged, live } from './poll.ts';
import { call, type MySessionShape, type RecognitionWord, type SortingWordShape } from './session-shapes.ts';

export const joinSession = (code: string) =>
  ask(call<{ token: string; sessionId: string }>('POST', '/v1/session-participants', { code }));

export type MySession = MySessionShape;
type MyStep = NonNullable<MySession['step']>;
export type MyStepOf<Kind extends MyStep['kind']> = Extract<MyStep, { kind: Kind }>;
export type Recognition = RecognitionWord;
export type SortingWord = SortingWordShape;

/** Follows the step of the facilitator. */
export const mySessionQuery = (token: string) =>
  queryOptions({
    ...live,
    queryKey: ['my-session', token],
    queryFn: ({ client, queryKey }) =>
      askWhetherChanged(client.getQueryData<MySession>(queryKey), (headers) =>
        call<MySession>('GET', '/v1/my-session', undefined, { ...as(token).headers, ...headers }),
      ),
    gcTime: 0,
  });

/** Sends one thing that was done; the same one again is harmless. */
export async function sendMine(token: string, message: Message): Promise<void> {
  const put = (path: string, json: unknown) =>
    ask(call('PUT', `/v1/my-session/${path}`, json, as(token).headers)).then(() => undefined);
  switch (message.kind) {
    case 'recognition':
      return put(`recognitions/${message.theme}`, { answer: message.answer, remark: message.remark });
    case 'sorting':
      return put(`sortings/${message.code}`, { sorted: message.sorted });
    case 'proposal':
      return put(`proposals/${message.key}`, { theme: message.theme, text: message.text });
    case 'votes':
      return put('votes', { proposalIds: message.proposalIds });
  }
}
