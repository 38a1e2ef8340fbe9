import type { ImprovementTheme } from '../../queries/pictures.ts';
import type { Language } from '../../texts/index.tsx';

/** Improvement themes to choose from, each once, in the order in which the picture names them. */
export const choicesOf = (said: Pick<ImprovementTheme, 'code' | 'label'>[], language: Language) =>
  [...new Map(said.map(({ code, label }) => [code, label[language]]))].map(([value, label]) => ({ value, label }));
