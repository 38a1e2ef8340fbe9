/** The improvement themes that observations are tagged with, and how an inspectorate changes them. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Answered, api, ask } from './client.ts';

const get = () => api.v1.codebook.$get();
const history = () => api.v1.codebook.changes.$get();
const observationsOf = (code: string) => api.v1.codebook.codes[':code'].observations.$get({ param: { code } });

export type Codebook = Answered<Awaited<ReturnType<typeof get>>>;
export type Code = Codebook['codes'][number];
export type CodebookChange = Answered<Awaited<ReturnType<typeof history>>>['changes'][number];
export type CodeWords = Pick<Code, 'theme' | 'label' | 'definition' | 'example' | 'keywords'>;

/** The codebook of the own inspectorate. */
export const codebookQuery = queryOptions({ queryKey: ['codebook'], queryFn: () => ask(get()) });

/** The codebook that a wave is coded with: that of the inspectorate of its network. */
export const waveCodebookQuery = (waveId: string) =>
  queryOptions({
    queryKey: ['codebook', waveId],
    queryFn: () => ask(api.v1.waves[':waveId'].codebook.$get({ param: { waveId } })),
  });

export const codebookChangesQuery = queryOptions({ queryKey: ['codebook', 'changes'], queryFn: () => ask(history()) });

/** What has a code and can still be coded anew, in the waves of which the asker reads the answers. */
export const codedWithQuery = (code: string) =>
  queryOptions({ queryKey: ['codebook', 'observations', code], queryFn: () => ask(observationsOf(code)) });

export type CodebookDeed =
  | { kind: 'add'; words: CodeWords; why: string }
  | { kind: 'reword'; code: string; words: CodeWords; why: string }
  | { kind: 'merge'; code: string; into: string; why: string }
  | {
      kind: 'split';
      code: string;
      words: CodeWords;
      why: string;
      moves: { observationId: string; to: 'new' | 'both' }[];
    }
  | { kind: 'state'; code: string; state: 'active' | 'retired'; why: string }
  | { kind: 'reverse'; changeId: string; why: string };

async function change(deed: CodebookDeed): Promise<unknown> {
  const { codes, changes } = api.v1.codebook;
  const { why } = deed;
  if (deed.kind === 'add') return ask(codes.$post({ json: { words: deed.words, why } }));
  if (deed.kind === 'reverse') {
    return ask(changes[':changeId'].reversal.$post({ param: { changeId: deed.changeId }, json: { why } }));
  }
  const one = codes[':code'];
  const param = { code: deed.code };
  if (deed.kind === 'reword') return ask(one.$put({ param, json: { words: deed.words, why } }));
  if (deed.kind === 'merge') return ask(one.mergers.$post({ param, json: { into: deed.into, why } }));
  if (deed.kind === 'split') {
    return ask(one.splits.$post({ param, json: { words: deed.words, why, moves: deed.moves } }));
  }
  return ask(one.state.$put({ param, json: { state: deed.state, why } }));
}

/** Changes the codebook; whatever shows codes is asked for again. */
export const useChangeCodebook = () => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all(
        ['codebook', 'observations', 'picture'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })),
      ),
  });
};
