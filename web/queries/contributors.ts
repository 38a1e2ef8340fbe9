/** The colleagues whom a contact asks to answer with it; its personal link goes along with every call. */
import { queryOptions } from '@tanstack/react-query';
import { type Answered, api, ask } from './client.ts';
import { as } from './my-invitation.ts';

const contributors = api.v1['my-invitation'].contributors;
const list = (token: string) => contributors.$get({}, as(token));

export type Contributor = Answered<Awaited<ReturnType<typeof list>>>['contributors'][number];

/** Who is on what changes while one looks at it: asked for anew now and then, and when the page comes back in view. */
export const contributorsQuery = (token: string) =>
  queryOptions({
    queryKey: ['contributors', token],
    queryFn: () => ask(list(token)),
    select: (answer) => answer.contributors,
    gcTime: 0,
    staleTime: 5_000,
    refetchInterval: 30_000,
    refetchOnWindowFocus: true,
  });

export type NewContributor = { name: string; email: string; locale: 'nl' | 'en'; items: string[] };

export const askColleague = (token: string, json: NewContributor) => ask(contributors.$post({ json }, as(token)));

export const changeItems = (token: string, contributorId: string, items: string[]) =>
  ask(contributors[':contributorId'].items.$put({ param: { contributorId }, json: { items } }, as(token)));

/** @param json only what is corrected */
export const sendAnew = (token: string, contributorId: string, json: Partial<Omit<NewContributor, 'items'>>) =>
  ask(contributors[':contributorId'].resending.$post({ param: { contributorId }, json }, as(token)));

export const withdraw = (token: string, contributorId: string) =>
  ask(contributors[':contributorId'].$delete({ param: { contributorId } }, as(token)));

/** A colleague tells that its part is done. */
export const finish = (token: string) => ask(api.v1['my-invitation'].finishing.$post({}, as(token)));

export const goOnAnswering = (token: string) => ask(api.v1['my-invitation'].finishing.$delete({}, as(token)));
