import type { ImprovementTheme } from '../../queries/pictures.ts';
import { useTexts } from '../../texts/index.tsx';

/** By how many something was said, in words: organisations and experts by experience apart. */
export function useVoices(): (said: Pick<ImprovementTheme, 'voices' | 'experts'>) => string {
  const t = useTexts().picture.said;
  return ({ voices, experts }) =>
    [
      voices && (voices.kind === 'exact' ? t.voices(voices.voices) : t.threeOrMore),
      experts && (experts.kind === 'exact' ? t.experts(experts.voices) : t.threeOrMoreExperts),
    ]
      .filter(Boolean)
      .join(', ');
}
