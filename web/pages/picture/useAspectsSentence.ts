import { framework } from '../../../surveys/framework.ts';
import type { ThemePicture } from '../../queries/pictures.ts';
import { useTexts } from '../../texts/index.tsx';

/** How climate and practice lie to each other, in words; null when one of them is hidden. */
export function useAspectsSentence({ climate, practice }: ThemePicture): string | null {
  const t = useTexts().picture.theme;
  if (climate.kind === 'hidden' || practice.kind === 'hidden') return null;
  const means = { climate: climate.mean, practice: practice.mean };
  const differ = Math.abs(climate.mean - practice.mean) >= framework.meaningfulChange;
  return differ ? t.aspects(means) : t.aspectsAlike(means);
}
