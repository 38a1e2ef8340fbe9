import { agreementLimits, campInTen } from '../../../analysis/index.ts';
import { Details } from '../../components/index.ts';
import type { Picture } from '../../queries/pictures.ts';
import { useTexts } from '../../texts/index.tsx';

type Explained =
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

type Props = { picture: Picture; about?: Explained[]; summary?: string };

/**
 * What numbers and words mean, and what they don't, where they are met.
 *
 * @param props.about what stands there; without it, everything. Paper has everything once.
 */
export function HowToRead({ picture, about, summary }: Props) {
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
    <div className={about && 'not-on-paper'}>
      <Details summary={summary ?? t.title}>
        <ul>
          {(about ?? (Object.keys(lines) as Explained[])).map((one) => (
            <li key={one}>{lines[one]}</li>
          ))}
        </ul>
      </Details>
    </div>
  );
}
