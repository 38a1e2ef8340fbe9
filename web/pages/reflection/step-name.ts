import type { SessionStep } from '../../queries/reflection-sessions.ts';
import type { Texts } from '../../texts/index.tsx';

/** How a step of a session is called. */
export const stepName = (step: SessionStep, t: Texts): string =>
  step.kind === 'theme' ? t.common.themes[step.theme] : t.session.words.steps[step.kind];
