/** The shapes of the live session, written out until the API's own types are there. */
import type { ClientResponse } from 'hono/client';
import type { Theme } from '../../surveys/framework.ts';
import { acceptLanguage } from '../texts/language.ts';
import type { ImprovementTheme, ThemePicture } from './pictures.ts';

export type RecognitionWord = 'recognised' | 'partly' | 'not';
export type SortingWordShape = 'keep' | 'can-improve' | 'must-improve' | 'let-go';
type Status = 'prepared' | 'open' | 'closed';
type Answering = 'open' | 'stopped';

export type StepShape =
  | { id: string; kind: 'theme'; theme: Theme; statements: string[]; quotes: string[] }
  | { id: string; kind: 'sorting'; codes: string[] }
  | { id: string; kind: 'proposals' }
  | { id: string; kind: 'voting' };

type Sorted = { code: string; keep: number; canImprove: number; mustImprove: number; letGo: number };
type Votes = { proposalId: string; votes: number };
type Recognised = { recognised: number; partly: number; not: number };

export type ResultShape = { stepId: string; answered: number; onPaper: boolean; remarks: string[] } & (
  | { kind: 'theme'; shown: Recognised | null }
  | { kind: 'sorting'; shown: Sorted[] | null }
  | { kind: 'proposals'; shown: null }
  | { kind: 'voting'; shown: Votes[] | null }
);

export type ProposalShape = {
  id: string;
  theme: Theme;
  text: string;
  mergedInto: string | null;
  setAside: boolean;
  opportunityId: string | null;
};

export type SessionShape = {
  id: string;
  waveId: string;
  status: Status;
  joinCode: { code: string; expiresAt: string } | null;
  minimum: number;
  votesPerParticipant: number;
  steps: StepShape[];
  position: number;
  answering: Answering;
  joined: number;
  results: ResultShape[];
  proposals: ProposalShape[];
};

export type ListedShape = { id: string; status: Status; createdAt: string };

export type OutcomeShape =
  | ({ kind: 'theme'; remarks: string[] } & Recognised)
  | { kind: 'sorting'; sorted: Sorted[] }
  | { kind: 'voting'; votes: Votes[] };

export type MySessionShape = {
  status: Status;
  network: string;
  label: string;
  minimum: number;
  votesPerParticipant: number;
  position: number;
  stepCount: number;
  answering: Answering;
  step:
    | null
    | {
        id: string;
        kind: 'theme';
        theme: Theme;
        points: number;
        response: { invited: number };
        table: ThemePicture['table'];
        statements: Pick<ThemePicture['items'][number], 'item' | 'text' | 'table'>[];
        quotes: string[];
      }
    | { id: string; kind: 'sorting'; improvementThemes: Pick<ImprovementTheme, 'code' | 'theme' | 'label'>[] }
    | { id: string; kind: 'proposals' }
    | { id: string; kind: 'voting'; proposals: Pick<ProposalShape, 'id' | 'theme' | 'text'>[] };
  mine: {
    recognition: { theme: Theme; answer: RecognitionWord; remark: string }[];
    sortings: { code: string; sorted: SortingWordShape }[];
    proposals: { key: string; theme: Theme; text: string }[];
    votes: string[];
  };
  result: ResultShape | null;
};

/** A call to an address whose types are not there yet. */
export const call = <T>(method: string, path: string, json?: unknown, headers: Record<string, string> = {}) =>
  fetch(path, {
    method,
    credentials: 'same-origin',
    headers: {
      'Accept-Language': acceptLanguage(),
      ...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  }) as unknown as Promise<ClientResponse<T, 200, 'json'>>;
