/** The few words with which the labelled examples are written down, so that their files read as lists of remarks. */
import { codebookEntry } from '../codebook.ts';
import type { Theme } from '../framework.ts';

/** A remark with the codes and the tone that an analyst would give it. */
export type LabelledExample = {
  text: string;
  /** The theme it is about in the first place: that of its first code. */
  theme: Theme;
  /** What it is about in the first place, and what else it touches. Never empty. */
  codes: string[];
  /** Unclear: a question, a plain fact, or a remark that says both. */
  tone: 'goes-well' | 'can-improve' | 'unclear';
};

type Remark = Pick<LabelledExample, 'text' | 'tone'> & { also: string[] };

/** A remark that says what goes well. @param also codes it touches beside the one it stands under */
export const goesWell = (text: string, ...also: string[]): Remark => ({ text, tone: 'goes-well', also });

/** A remark that says what can improve. @param also codes it touches beside the one it stands under */
export const canImprove = (text: string, ...also: string[]): Remark => ({ text, tone: 'can-improve', also });

/** A remark that says neither, or both. @param also codes it touches beside the one it stands under */
export const unclear = (text: string, ...also: string[]): Remark => ({ text, tone: 'unclear', also });

/**
 * The examples of one code.
 *
 * @throws Error when the codebook does not have the code, or one that a remark also touches
 */
export function about(code: string, ...remarks: Remark[]): LabelledExample[] {
  return remarks.map(({ text, tone, also }) => {
    const codes = [code, ...also];
    const [lead] = codes.map((one) => {
      const entry = codebookEntry(one);
      if (!entry) throw new Error(`labelledExamples needs a code of the codebook, got ${one}`);
      return entry;
    });
    if (!lead) throw new Error('labelledExamples needs a code');
    return { text, theme: lead.theme, codes, tone };
  });
}
