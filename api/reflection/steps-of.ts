import { themeCodes } from '../../surveys/index.ts';
import type { FieldError } from '../errors.ts';
import type { PictureDocument } from '../schemas/picture.ts';
import type { Step } from '../schemas/reflection-session.ts';

type ThemePicture = PictureDocument['themes'][number];

const statementsOf = ({ items }: ThemePicture) => items.map(({ item }) => item);
const quotesOf = ({ goesWell, canImprove }: ThemePicture) => [
  ...new Set([...goesWell, ...canImprove].flatMap(({ quotes }) => quotes)),
];
const codesOf = ({ themes }: PictureDocument) => [
  ...new Set(themes.flatMap(({ canImprove }) => canImprove.map(({ code }) => code))),
];

/** The steps of a session as a picture gives them: the themes in the order of the framework, then what to do about it. */
export function stepsOf(picture: PictureDocument): Step[] {
  const codes = codesOf(picture);
  return [
    ...themeCodes.flatMap((theme): Step[] => {
      const found = picture.themes.find((one) => one.theme === theme);
      return found
        ? [{ id: theme, kind: 'theme', theme, statements: statementsOf(found), quotes: quotesOf(found) }]
        : [];
    }),
    ...(codes.length > 0 ? [{ id: 'sorting', kind: 'sorting' as const, codes }] : []),
    { id: 'proposals', kind: 'proposals' },
    { id: 'voting', kind: 'voting' },
  ];
}

/** What is wrong with steps that somebody chose: only what the network may see of this picture can be in them. */
export function wrongSteps(steps: Step[], picture: PictureDocument, message: string): FieldError[] {
  const codes = codesOf(picture);
  return steps.flatMap((step, place): FieldError[] => {
    const wrong = (what: string): FieldError[] => [{ field: `steps[${place}].${what}`, message }];
    if (steps.findIndex(({ id }) => id === step.id) !== place) return wrong('id');
    if (step.kind === 'sorting') return step.codes.every((code) => codes.includes(code)) ? [] : wrong('codes');
    if (step.kind !== 'theme') return [];
    const theme = picture.themes.find((one) => one.theme === step.theme);
    if (!theme) return wrong('theme');
    if (!step.statements.every((item) => statementsOf(theme).includes(item))) return wrong('statements');
    return step.quotes.every((quote) => quotesOf(theme).includes(quote)) ? [] : wrong('quotes');
  });
}
