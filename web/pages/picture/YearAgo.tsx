import { framework } from '../../../surveys/framework.ts';
import type { Picture, ThemePicture } from '../../queries/pictures.ts';
import { useTexts } from '../../texts/index.tsx';
import { HowToRead } from './HowToRead.tsx';

/** What people remember and what the measurements show, side by side: people remember more change. */
export function YearAgo({ picture, shown }: { picture: Picture; shown: ThemePicture }) {
  const t = useTexts();
  const words = t.picture.theme;
  const { yearAgo, theme } = shown;
  const { since, points } = picture;
  const change = since?.changes.find((one) => one.theme === theme);
  if (yearAgo === null && !change) return null;
  const middle = (points + 1) / 2;
  const wordOf = (mean: number) =>
    Math.abs(mean - middle) < framework.meaningfulChange ? 'same' : mean > middle ? 'better' : 'worse';
  return (
    <>
      {yearAgo?.kind === 'hidden' && <p>{words.yearAgoHidden}</p>}
      {yearAgo?.kind === 'shown' && (
        <p>
          {words.yearAgo({
            mean: yearAgo.mean,
            points,
            base: yearAgo.base,
            word: words.yearAgoWords[wordOf(yearAgo.mean)],
          })}
        </p>
      )}
      {since && change && (
        <p>
          {change.kind === 'compared'
            ? words.since({
                label: since.label,
                change: change.change,
                word: t.chart.changeWords[change.word],
                pairs: change.pairs,
              })
            : words.notCompared[change.reason](since.label)}
        </p>
      )}
      <HowToRead
        picture={picture}
        about={[...(yearAgo ? (['remembered'] as const) : []), ...(change ? (['change'] as const) : [])]}
        summary={t.picture.howTo.ofChange}
      />
    </>
  );
}
