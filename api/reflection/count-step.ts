/** What the participants said in one step, counted. Pure. */
import type { FoundAnswer, FoundProposal } from '../../db/queries/reflection/list-session-parts.ts';
import type { AnsweredStep, Step } from '../schemas/reflection-session.ts';

type Shown = NonNullable<AnsweredStep['shown']>;
export type Counted = { shown: Shown; remarks: string[] };
type Answer = Pick<FoundAnswer, 'participantId' | 'subject' | 'answer' | 'remark'>;

/** How many participants said something in a step. */
export const answeredBy = (answers: Pick<Answer, 'participantId'>[]): number =>
  new Set(answers.map(({ participantId }) => participantId)).size;

/**
 * The counts of a step; null for a step without counts. Remarks come in alphabetical order, so that their order does not
 * tell whose they are. An improvement theme that fewer than `minimum` sorted is left out.
 *
 * @param minimum from so many participants on something may be shown
 */
export function countStep(
  step: Step,
  answers: Answer[],
  proposals: Pick<FoundProposal, 'id' | 'mergedIntoId' | 'setAside'>[],
  minimum: number,
): Counted | null {
  switch (step.kind) {
    case 'theme': {
      const of = (word: string) => answers.filter(({ answer }) => answer === word).length;
      const remarks = answers.flatMap(({ remark }) => (remark === '' ? [] : [remark]));
      return { shown: { recognised: of('recognised'), partly: of('partly'), not: of('not') }, remarks: remarks.sort() };
    }
    case 'sorting':
      return {
        shown: step.codes.flatMap((code) => {
          const own = answers.filter(({ subject }) => subject === code);
          const of = (word: string) => own.filter(({ answer }) => answer === word).length;
          if (own.length < minimum) return [];
          return [
            {
              ...{ code, keep: of('keep'), canImprove: of('can-improve') },
              ...{ mustImprove: of('must-improve'), letGo: of('let-go') },
            },
          ];
        }),
        remarks: [],
      };
    case 'voting': {
      const into = new Map(proposals.map(({ id, mergedIntoId }) => [id, mergedIntoId]));
      // A proposal that became part of another brings its votes along; who voted for both counts once.
      const voters = new Map<string, Set<string>>();
      for (const { participantId, subject } of answers) {
        const whole = wholeOf(subject, into);
        voters.set(whole, (voters.get(whole) ?? new Set()).add(participantId));
      }
      return {
        shown: standing(proposals).map(({ id }) => ({ proposalId: id, votes: voters.get(id)?.size ?? 0 })),
        remarks: [],
      };
    }
    case 'proposals':
      return null;
  }
}

/** The proposals that can be voted for: not part of another, and not set aside. */
export const standing = <P extends Pick<FoundProposal, 'mergedIntoId' | 'setAside'>>(proposals: P[]): P[] =>
  proposals.filter(({ mergedIntoId, setAside }) => mergedIntoId === null && !setAside);

/** The proposal that a proposal has become part of, at the end of the line. */
function wholeOf(id: string, into: ReadonlyMap<string, string | null>): string {
  const seen = new Set<string>();
  let at = id;
  for (let next = into.get(at); next && !seen.has(at); next = into.get(at)) {
    seen.add(at);
    at = next;
  }
  return at;
}
