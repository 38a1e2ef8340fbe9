import { agreementLimits, campInTen } from '../../../analysis/index.ts';
import { Details } from '../../components/index.ts';
import type { Picture } from '../../queries/pictures.ts';
import { useTexts } from '../../texts/index.tsx';

export type Explained =
  | 'scale'
  | 'heaps'
  | 'mean'
  | 'interval'
  | 'bounds'
  | 'words'
  | 'agreement'
  | 'remembered'
  | 'change'
  | 'threshold'
  | 'onePerson'
  | 'own';

/** What numbers and words mean, and what they don't, where they are met. */
export function HowToRead({ picture, about, summary }: { picture: Picture; about: Explained[]; summary?: string }) {
  const t = useTexts().picture.howTo;
  const { points, threshold, wordBounds } = picture;
  const lines: Record<Explained, string> = {
    scale: t.scale(points),
    heaps: t.heaps,
    mean: t.mean,
    interval: t.interval,
    bounds: t.bounds,
    words: t.words(wordBounds.strength, wordBounds.attention),
    agreement: t.agreement(campInTen, agreementLimits(points)),
    remembered: t.remembered,
    change: t.change,
    threshold: t.threshold(threshold),
    onePerson: t.onePerson,
    own: t.own,
  };
  return (
    <Details summary={summary ?? t.title}>
      <ul>
        {about.map((one) => (
          <li key={one}>{lines[one]}</li>
        ))}
      </ul>
    </Details>
  );
}
