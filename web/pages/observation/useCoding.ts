import { useState } from 'react';
import type { Theme } from '../../../surveys/framework.ts';
import type { Code } from '../../queries/codebook.ts';
import type { Coding, Tone } from '../../queries/observations.ts';

const toggled = <T>(all: T[], one: T, on: boolean) => (on ? [...new Set([...all, one])] : all.filter((x) => x !== one));

/** What the analyst chose about the tone: nothing yet, neither, or one of the two. */
export type ToneChoice = Tone | 'none' | '';

/**
 * A coding while it is being made: choosing an improvement theme brings its theme of the framework along.
 *
 * @param seen whether someone coded it before; if not, no tone is chosen beforehand
 */
export function useCoding(start: Coding, seen: boolean, codebook: Code[]) {
  const first = {
    themes: start.themes,
    codes: start.codes,
    choice: (start.tone ?? (seen ? 'none' : '')) as ToneChoice,
  };
  const [state, setCoding] = useState(first);
  const { choice, ...chosen } = state;
  const coding: Coding = { ...chosen, tone: choice === '' || choice === 'none' ? null : choice };
  return {
    coding,
    choice,
    reset: () => setCoding(first),
    setTone: (tone: ToneChoice) => setCoding((now) => ({ ...now, choice: tone })),
    toggleTheme: (theme: Theme, on: boolean) =>
      setCoding((now) => ({ ...now, themes: toggled(now.themes, theme, on) })),
    toggleCode: (code: string, on: boolean) =>
      setCoding((now) => {
        const theme = codebook.find((entry) => entry.code === code)?.theme;
        return {
          ...now,
          codes: toggled(now.codes, code, on),
          themes: on && theme ? toggled(now.themes, theme, true) : now.themes,
        };
      }),
  };
}
