/** A made-up network with its answers: what an attacker would like to know. */
import type { OrganisationAnswers, ScaleAnswer } from '../../../analysis/index.ts';
import { type QuestionnaireVersion, type Theme, themeCodes } from '../../../surveys/index.ts';

/** Who was invited, and the answers of each wave in which they answered. The same members in every wave. */
export type World = {
  invited: readonly { organisation: string; sector: string }[];
  waves: readonly (readonly OrganisationAnswers[])[];
  version: QuestionnaireVersion;
  threshold: number;
  /** Per wave, whom each member that answered named; not there when the questionnaire does not ask. */
  relations?: readonly Named[];
};

/** Per member that answered, the members with whom it says to work. */
export type Named = ReadonlyMap<string, ReadonlySet<string>>;

/** A version with so many statements per theme, on a scale 1..points. Every third statement is worded negatively. */
export function version(
  perTheme: Partial<Record<Theme, number>>,
  points: number,
  o: { relations?: boolean } = {},
): QuestionnaireVersion {
  const text = { nl: 'verzonnen', en: 'made up' };
  const scale = Array.from({ length: points }, (_, place) => ({ value: place + 1, text }));
  const elements = themeCodes.flatMap((theme) =>
    Array.from({ length: perTheme[theme] ?? 0 }, (_, place) => ({
      name: `${theme}.s${place}`,
      type: 'radiogroup',
      itemKind: 'statement',
      isRequired: true,
      theme,
      direction: place % 3 === 2 ? 'negative' : 'positive',
      aspect: place % 2 === 0 ? 'climate' : 'practice',
      title: text,
      source: 'made up',
      choices: [...scale, { value: 'dont-know', text }],
    })),
  );
  const all = o.relations ? [...elements, relationQuestion] : elements;
  return { code: 'made-up', version: 1, pages: [{ name: 'all', elements: all }] } as unknown as QuestionnaireVersion;
}

const relationQuestion = {
  name: 'relations.members',
  type: 'matrixdropdown',
  itemKind: 'relation',
  rowsFrom: 'members',
  columns: [{ name: 'often', cellType: 'dropdown', choices: ['not-at-all', 'weekly'].map((value) => ({ value })) }],
};

/** The names of the statements of `version`, theme by theme. */
export const statementNames = (perTheme: Partial<Record<Theme, number>>): string[] =>
  themeCodes.flatMap((theme) => Array.from({ length: perTheme[theme] ?? 0 }, (_, place) => `${theme}.s${place}`));

/** A number is an answer; 0 is "don't know". */
export const answer = (value: number): ScaleAnswer =>
  value === 0 ? { kind: 'missing', missing: 'dont-know' } : { kind: 'value', value };

/** One organisation's answers from numbers, in the order of the statements. */
export const answers = (
  organisation: string,
  codes: readonly string[],
  values: readonly number[],
): OrganisationAnswers => ({
  organisation,
  answers: Object.fromEntries(codes.map((code, place) => [code, answer(values[place] ?? 0)])),
});

/** The answer as a number, 0 for "don't know". */
export function givenValue(row: OrganisationAnswers | undefined, code: string): number {
  const found = row?.answers[code];
  return found?.kind === 'value' ? found.value : 0;
}
