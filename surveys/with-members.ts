import type { LocalText } from './framework.ts';
import type { QuestionJson, QuestionnaireVersion } from './schema.ts';

/** A member of the wave, as a row shows it. */
export type MemberRow = { id: string; name: string | LocalText };

/** As `elementsOf`, without what checks a version: the pages of members load this too. */
const questionsIn = (version: QuestionnaireVersion): QuestionJson[] =>
  version.pages
    .flatMap(({ elements }) => elements)
    .flatMap((one) => (one.type === 'panel' ? one.elements : [one]))
    .filter((one): one is QuestionJson => one.itemKind !== undefined);

const isAboutMembers = (question: QuestionJson) => question.itemKind === 'relation' && question.rowsFrom !== undefined;

/** Whether a question of this version has the members of a wave as its rows. */
export const asksAboutMembers = (version: QuestionnaireVersion): boolean => questionsIn(version).some(isAboutMembers);

/** Rows for who looks at a questionnaire outside a wave: made-up members, which say so. */
export const sampleMembers: readonly MemberRow[] = ['A', 'B', 'C', 'D', 'E'].map((letter) => ({
  id: `sample-${letter.toLowerCase()}`,
  name: { nl: `Organisatie ${letter} (voorbeeld)`, en: `Organisation ${letter} (example)` },
}));

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
  for (const question of questionsIn(filled)) {
    if (question.itemKind !== 'relation' || question.rowsFrom === undefined) continue;
    if (members.length === 0) throw new RangeError(`withMembers: ${question.name} needs at least one member`);
    delete question.rowsFrom;
    question.rows = members.map(({ id, name }) => ({
      value: id,
      text: typeof name === 'string' ? { nl: name, en: name } : name,
    }));
  }
  return filled;
}
