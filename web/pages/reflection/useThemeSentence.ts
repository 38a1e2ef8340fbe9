import type { ThemePicture } from '../../queries/pictures.ts';
import { useTexts } from '../../texts/index.tsx';

/** What a mean can't be read without. */
type ShownWith = { points: number; response: { invited: number } };

/** What the picture says about a theme, as a sentence: the mean, how much the answers agree, and what it rests on. */
export function useThemeSentence(picture: ShownWith): (table: ThemePicture['table']) => string {
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
