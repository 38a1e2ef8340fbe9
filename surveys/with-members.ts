import { elementsOf, type QuestionnaireVersion } from './schema.ts';

/** A member of the wave, as a row shows it. */
export type MemberRow = { id: string; name: string };

/**
 * Fills in the members of a wave where a question says `rowsFrom: 'members'`, so that the version can be shown and
 * compiled. Give the members other than the one who answers: nobody reports on working with itself. The version that
 * was given stays as it is; an answer to such a question is keyed by the ids of the members.
 *
 * @throws RangeError when there is nobody to ask about
 * @example
 * compileQuestionnaire(withMembers(version, others)).validate(answers);
 */
export function withMembers(version: QuestionnaireVersion, members: readonly MemberRow[]): QuestionnaireVersion {
  const filled = structuredClone(version);
  for (const question of elementsOf(filled)) {
    if (question.itemKind !== 'relation' || question.rowsFrom === undefined) continue;
    if (members.length === 0) throw new RangeError(`withMembers: ${question.name} needs at least one member`);
    delete question.rowsFrom;
    question.rows = members.map(({ id, name }) => ({ value: id, text: { nl: name, en: name } }));
  }
  return filled;
}
