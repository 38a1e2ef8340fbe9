/** A network for one of its members, by its personal link; the token goes along with every call and is kept nowhere. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { NewUpdate } from './actions.ts';
import type { BottleneckWords, NewCheck } from './bottlenecks.ts';
import { type Answered, api, ask } from './client.ts';
import { as } from './my-invitation.ts';

const mine = api.v1['my-membership'];

const open = (token: string) => mine.$get({}, as(token));
const picture = (token: string) => mine.picture.$get({}, as(token));
const bottlenecks = (token: string) => mine.bottlenecks.$get({}, as(token));

export type MyMembership = Answered<Awaited<ReturnType<typeof open>>>;
export type MyBottleneck = Answered<Awaited<ReturnType<typeof bottlenecks>>>['bottlenecks'][number];

export const myMembershipQuery = (token: string) =>
  queryOptions({ queryKey: ['my-membership', token], queryFn: () => ask(open(token)), gcTime: 0 });

export const myPictureQuery = (token: string) =>
  queryOptions({ queryKey: ['my-picture', token], queryFn: () => ask(picture(token)), gcTime: 0 });

export const myBottlenecksQuery = (token: string) =>
  queryOptions({ queryKey: ['my-bottlenecks', token], queryFn: () => ask(bottlenecks(token)), gcTime: 0 });

const actions = (token: string) => mine.actions.$get({}, as(token));

export const myActionsQuery = (token: string) =>
  queryOptions({ queryKey: ['my-actions', token], queryFn: () => ask(actions(token)), gcTime: 0 });

const report = (token: string) => mine.report.$get({}, as(token));

/** The last report that was put to the network. */
export const reportOfMemberQuery = (token: string) =>
  queryOptions({ queryKey: ['report-of-member', token], queryFn: () => ask(report(token)), gcTime: 0 });

export const useRemarkAsMember = (token: string) => {
  const onSuccess = useFresh('report-of-member');
  return useMutation({
    mutationFn: (json: { section: string; text: string }) => ask(mine.report.remarks.$post({ json }, as(token))),
    onSuccess,
  });
};

const useFresh = (queryKey: string) => {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: [queryKey] });
};

export const useReadWelcome = (token: string) => {
  const onSuccess = useFresh('my-membership');
  return useMutation({ mutationFn: () => ask(mine.reading.$put({}, as(token))), onSuccess });
};

export const useBringIn = (token: string) => {
  const onSuccess = useFresh('my-bottlenecks');
  return useMutation({
    // What was not chosen is told by the server, as everything else that is wrong.
    mutationFn: (json: BottleneckWords & { named: boolean }) => ask(mine.bottlenecks.$post({ json }, as(token))),
    onSuccess,
  });
};

export const useWithdraw = (token: string) => {
  const onSuccess = useFresh('my-bottlenecks');
  return useMutation({
    mutationFn: (bottleneckId: string) =>
      ask(mine.bottlenecks[':bottleneckId'].$delete({ param: { bottleneckId } }, as(token))),
    onSuccess,
  });
};

export const useCheckMine = (token: string, bottleneckId: string) => {
  const onSuccess = useFresh('my-bottlenecks');
  return useMutation({
    mutationFn: (json: NewCheck) =>
      ask(mine.bottlenecks[':bottleneckId'].check.$put({ param: { bottleneckId }, json }, as(token))),
    onSuccess,
  });
};

export const useUpdateMyAction = (token: string, actionId: string) => {
  const onSuccess = useFresh('my-actions');
  return useMutation({
    mutationFn: (json: NewUpdate) =>
      ask(mine.actions[':actionId'].updates.$post({ param: { actionId }, json }, as(token))),
    onSuccess,
  });
};

export const useSwitchMyActionMails = (token: string) => {
  const onSuccess = useFresh('my-actions');
  return useMutation({
    mutationFn: (on: boolean) => ask(mine['action-mails'].$put({ json: { on } }, as(token))),
    onSuccess,
  });
};
