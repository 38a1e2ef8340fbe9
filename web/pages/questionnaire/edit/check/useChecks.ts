import { createContext, useContext } from 'react';
import type { Gap } from '../operations/gaps.ts';

/** What a methodologist would say, in the language of the page; `at` is null for the questionnaire as a whole. */
export type Tip = { at: string | null; title: string; reason: string };

export type Checks = { gaps: Gap[]; advice: Tip[] };

const ChecksContext = createContext<Checks>({ gaps: [], advice: [] });

export const ChecksProvider = ChecksContext.Provider;

/** What there is to check in the draft as it stands. */
export const useChecks = (): Checks => useContext(ChecksContext);
