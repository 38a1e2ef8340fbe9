import type { Missing, OrganisationAnswers, ScaleAnswer } from '../../analysis/index.ts';
import type { Reader, Writer } from '../../db/client.ts';
import { type FoundInterview, listInterviews } from '../../db/queries/observation/list-interviews.ts';
import { type FoundObservation, listObservations } from '../../db/queries/observation/list-observations.ts';
import type { AnswerRow } from '../../db/queries/response/list-answers.ts';
import { listScaleAnswers, type PackedAnswers } from '../../db/queries/response/list-scale-answers.ts';
import { listSubmittedAnswers, type SubmittedResponse } from '../../db/queries/response/list-submitted-answers.ts';

/** What was said in one wave, as the picture counts it. */
export type Evidence = {
  /** The answers on a scale. */
  rows: OrganisationAnswers[];
  /** Who submitted, with what they chose from a list (their role, whom they work with). */
  responses: SubmittedResponse[];
  interviews: FoundInterview[];
  observations: FoundObservation[];
  /** How many organisations answered in another network and don't count here, because that would tell what a few said. */
  leftOut: number;
};

/**
 * Loads the submitted answers, the interviews and the observations of a wave. Drafts are never read.
 *
 * @param wave.countsServed whether answers that were taken over from another network count
 */
export async function loadEvidence(
  read: Reader | Writer,
  { id: waveId, countsServed }: { id: string; countsServed: boolean },
): Promise<Evidence> {
  const submitted = await listSubmittedAnswers(read, waveId, 'choice');
  const responses = submitted.filter(({ servedFromId }) => countsServed || servedFromId === null);
  const leftOut = new Set(submitted.filter((one) => !responses.includes(one)).map(({ id }) => id));
  const scaled = new Map<string, OrganisationAnswers['answers']>();
  for await (const some of listScaleAnswers(read, waveId)) {
    for (const { responseId, answers } of some) scaled.set(responseId, unpacked(answers));
  }
  return {
    rows: responses.map(({ id, organisationId }) => ({ organisation: organisationId, answers: scaled.get(id) ?? {} })),
    responses,
    interviews: await listInterviews(read, waveId),
    observations: (await listObservations(read, { waveId })).filter(
      ({ responseId }) => responseId === null || !leftOut.has(responseId),
    ),
    leftOut: leftOut.size,
  };
}

/** Each answer that can be given stands in memory once, however many gave it. */
const known = new Map<number | string, ScaleAnswer>();

function unpacked(packed: PackedAnswers['answers']): OrganisationAnswers['answers'] {
  const answers: OrganisationAnswers['answers'] = {};
  for (const item in packed) {
    const given = packed[item];
    if (given !== undefined) answers[item] = answerOf(given);
  }
  return answers;
}

function answerOf(given: number | string): ScaleAnswer {
  const found = known.get(given);
  if (found) return found;
  const answer: ScaleAnswer =
    typeof given === 'number' ? { kind: 'value', value: given } : { kind: 'missing', missing: given as Missing };
  known.set(given, answer);
  return answer;
}

/** The answers on a scale among the answers of one response. */
export const scaleAnswers = (answers: AnswerRow[]): OrganisationAnswers['answers'] =>
  Object.fromEntries(answers.flatMap(scaleAnswer));

function scaleAnswer({ item, kind, value, missing }: AnswerRow): [string, ScaleAnswer][] {
  const given = kind === 'value' ? value : kind === 'missing' ? missing : null;
  return given === null ? [] : [[item, answerOf(given)]];
}
