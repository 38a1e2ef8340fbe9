/** What a member does with its personal link; the token goes along with every call and is kept nowhere. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { currentLanguage } from '../texts/language.ts';
import { type Answered, api, ask } from './client.ts';

/** What goes along with a call made with a personal link. */
export const as = (token: string) => ({
  headers: { Authorization: `Bearer ${token}`, 'Accept-Language': currentLanguage() },
});

const open = (token: string) => api.v1['my-invitation'].$get({}, as(token));

export type MyInvitation = Answered<Awaited<ReturnType<typeof open>>>;
export type Standing = MyInvitation['standing'];
export type Receipt = Extract<Standing, { kind: 'submitted' }>['receipt'];
export type StoredDraft = Extract<Standing, { kind: 'answering' }>['draft'];

export const myInvitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['my-invitation', token],
    queryFn: () => ask(open(token)),
    gcTime: 0,
  });

const mirror = (token: string) => api.v1['my-invitation'].mirror.$get({}, as(token));

export type Mirror = Answered<Awaited<ReturnType<typeof mirror>>>;

/** Own answers beside the network's, once the picture is published. */
export const mirrorQuery = (token: string) =>
  queryOptions({ queryKey: ['my-mirror', token], queryFn: () => ask(mirror(token)), gcTime: 0 });

const report = (token: string) => api.v1['my-invitation'].report.$get({}, as(token));

export type MyReport = Extract<Answered<Awaited<ReturnType<typeof report>>>, { kind: 'reading' }>;

/** The report as it was put to the network. */
export const myReportQuery = (token: string) =>
  queryOptions({ queryKey: ['my-report', token], queryFn: () => ask(report(token)), gcTime: 0 });

export const useRemarkOnMyReport = (token: string) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (json: { section: string; text: string }) =>
      ask(api.v1['my-invitation'].report.remarks.$post({ json }, as(token))),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['my-report'] }),
  });
};

export const otherNetworksQuery = (token: string) =>
  queryOptions({
    queryKey: ['other-networks', token],
    queryFn: () => ask(api.v1['my-invitation']['other-networks'].$get({}, as(token))),
  });

/** Lets what was submitted count in another network too. */
export const useServeNetwork = (token: string) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (invitationId: string) =>
      ask(api.v1['my-invitation']['other-networks'][':invitationId'].$put({ param: { invitationId } }, as(token))),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['other-networks'] }),
  });
};

export const chooseLanguage = (token: string, locale: 'nl' | 'en') =>
  ask(api.v1['my-invitation'].$patch({ json: { locale } }, as(token)));

/** @param leaving the page is being left: the browser may finish the call after it is gone */
export const saveDraft = (
  token: string,
  json: { revision: number; answers: Record<string, unknown> },
  leaving: boolean,
) => ask(api.v1['my-invitation'].draft.$put({ json }, { ...as(token), init: { keepalive: leaving && isSmall(json) } }));

/** Browsers let at most 64 kB outlive a page. */
const isSmall = (json: unknown) => JSON.stringify(json).length < 30_000;

/** @param json the revision says what the answers are based on: newer ones from elsewhere are not passed over */
export const submitAnswers = (
  token: string,
  key: string,
  json: { revision: number; answers: Record<string, unknown> },
) => ask(api.v1['my-invitation'].submission.$post({ header: { 'idempotency-key': key }, json }, as(token)));

export const handOver = (token: string, json: { contactName: string; contactEmail: string; locale: 'nl' | 'en' }) =>
  ask(api.v1['my-invitation']['hand-over'].$post({ json }, as(token)));

export const decline = (token: string, reason: string) =>
  ask(api.v1['my-invitation'].declining.$post({ json: { reason } }, as(token)));

export const takePartAfterAll = (token: string) => ask(api.v1['my-invitation'].declining.$delete({}, as(token)));
