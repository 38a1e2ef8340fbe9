/** Changing the steps of a session, as plain lists. */
import { themeCodes } from '../../../../surveys/framework.ts';
import type { Picture } from '../../../queries/pictures.ts';
import type { SessionStep } from '../../../queries/reflection-sessions.ts';

/** The same list with one step moved; past an end it stays. */
export function moved(steps: SessionStep[], id: string, by: 1 | -1): SessionStep[] {
  const from = steps.findIndex((step) => step.id === id);
  const step = steps[from];
  if (!step || !steps[from + by]) return steps;
  const others = steps.filter((one) => one.id !== id);
  return [...others.slice(0, from + by), step, ...others.slice(from + by)];
}

/** A step as large as the picture allows: every statement, quote and improvement theme in it. */
function fullSteps(picture: Picture): SessionStep[] {
  const themes = themeCodes.flatMap((theme): SessionStep[] => {
    const shown = picture.themes.find((one) => one.theme === theme);
    return shown ? [{ id: theme, kind: 'theme', theme, statements: statementsOf(shown), quotes: quotesOf(shown) }] : [];
  });
  return [
    ...themes,
    { id: 'sorting', kind: 'sorting', codes: codesOf(picture) },
    { id: 'proposals', kind: 'proposals' },
    { id: 'voting', kind: 'voting' },
  ];
}

type ThemePicture = Picture['themes'][number];

export const statementsOf = ({ items }: ThemePicture): string[] => items.map(({ item }) => item);

export const quotesOf = ({ goesWell, canImprove }: ThemePicture): string[] => [
  ...new Set([...goesWell, ...canImprove].flatMap(({ quotes }) => quotes)),
];

const codesOf = (picture: Picture): string[] => [
  ...new Set(picture.themes.flatMap(({ canImprove }) => canImprove).map(({ code }) => code)),
];

const nameOf = (step: SessionStep) => (step.kind === 'theme' ? step.theme : step.kind);

/** What could be a step and is none now. */
export const leftOut = (steps: SessionStep[], picture: Picture): SessionStep[] =>
  fullSteps(picture).filter((one) => !steps.some((step) => nameOf(step) === nameOf(one)));
