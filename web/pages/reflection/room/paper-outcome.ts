import type { PaperOutcome, Proposal, SessionStep } from '../../../queries/reflection-sessions.ts';
import { type sortingKeys, sortingWords } from '../bars-of.ts';

export type PaperField = { name: string } & (
  | { kind: 'recognition'; answer: 'recognised' | 'partly' | 'not' }
  | { kind: 'sorting'; code: string; word: keyof typeof sortingKeys }
  | { kind: 'votes'; proposalId: string; text: string }
);

/** What can be counted by hand in a step. */
export function paperFields(step: SessionStep, proposals: Proposal[]): PaperField[] {
  if (step.kind === 'theme')
    return (['recognised', 'partly', 'not'] as const).map((answer) => ({ kind: 'recognition', name: answer, answer }));
  if (step.kind === 'sorting')
    return step.codes.flatMap((code) =>
      sortingWords.map((word) => ({ kind: 'sorting' as const, name: `${code} ${word}`, code, word })),
    );
  if (step.kind === 'voting')
    return proposals
      .filter((one) => one.mergedInto === null && !one.setAside)
      .map(({ id, text }) => ({ kind: 'votes', name: id, proposalId: id, text }));
  return [];
}

/** The counts as typed; what was left empty is none. */
export function outcomeOf(step: SessionStep, fields: PaperField[], values: FormData): PaperOutcome | null {
  const count = (name: string) => Number(values.get(name) || 0);
  if (step.kind === 'theme') {
    const remarks = String(values.get('remarks') ?? '').split('\n');
    const [recognised, partly, not] = [count('recognised'), count('partly'), count('not')];
    return { kind: 'theme', recognised, partly, not, remarks: remarks.map((line) => line.trim()).filter(Boolean) };
  }
  if (step.kind === 'sorting') {
    const sorted = step.codes.map((code) => {
      const of = (word: keyof typeof sortingKeys) => count(`${code} ${word}`);
      return {
        code,
        keep: of('keep'),
        canImprove: of('can-improve'),
        mustImprove: of('must-improve'),
        letGo: of('let-go'),
      };
    });
    return { kind: 'sorting', sorted };
  }
  if (step.kind === 'voting') {
    const votes = fields.flatMap((field) =>
      field.kind === 'votes' ? [{ proposalId: field.proposalId, votes: count(field.name) }] : [],
    );
    return { kind: 'voting', votes };
  }
  return null;
}
