import { Details } from '../../components/index.ts';
import type { Picture } from '../../queries/pictures.ts';
import { useTexts } from '../../texts/index.tsx';

/** What the numbers mean, and what they don't, where they are first met. */
export function HowToRead({ picture }: { picture: Picture }) {
  const t = useTexts().picture.howTo;
  const { points, threshold, wordBounds } = picture;
  return (
    <Details summary={t.title}>
      <ul>
        <li>{t.scale(points)}</li>
        <li>{t.mean}</li>
        <li>{t.interval}</li>
        <li>{t.bounds}</li>
        <li>{t.words(wordBounds.strength, wordBounds.attention)}</li>
        <li>{t.agreement}</li>
        <li>{t.remembered}</li>
        <li>{t.threshold(threshold)}</li>
        <li>{t.onePerson}</li>
        <li>{t.own}</li>
      </ul>
    </Details>
  );
}
