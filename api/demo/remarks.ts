/** What people said, with how an analyst coded it. All of it is invented. */
import type { Theme } from '../../surveys/index.ts';

export type Tone = 'goes-well' | 'can-improve';

/** A remark and its coding; `quote` is the neutral wording that was approved for the network. */
export type Coded = { text: string; tone: Tone; themes: Theme[]; codes: string[]; quote?: string };

/** An open answer, by the number of the prompt in annex 2 of the inspectorates' report; not coded yet. */
export type UncodedAnswer = { text: string; prompt: number };

/** An open answer that an analyst has coded. */
export type OpenAnswer = Coded & UncodedAnswer;
