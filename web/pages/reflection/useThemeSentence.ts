import type { Picture, ThemePicture } from '../../queries/pictures.ts';
import { useTexts } from '../../texts/index.tsx';

/** What the picture says about a theme, as a sentence: the mean, how much the answers agree, and what it rests on. */
export function useThemeSentence(picture: Picture): (table: ThemePicture['table']) => string {
  const t = useTexts().reflection;
  return (table) =>
    table.kind === 'hidden'
      ? t.hiddenSentence[table.reason]
      : t.sentence({
          mean: table.mean,
          points: picture.points,
          base: table.base,
          invited: picture.response.invited,
          agreement: table.agreement && t.agreement[table.agreement],
        });
}
