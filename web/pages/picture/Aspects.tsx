import { ScoreChart } from '../../charts/index.ts';
import type { Picture, ThemePicture } from '../../queries/pictures.ts';
import { useTexts } from '../../texts/index.tsx';
import { useAspectsSentence } from './useAspectsSentence.ts';

/** Climate and practice apart, drawn: people rate how it feels higher than what is done. */
export function Aspects({ picture, shown }: { picture: Picture; shown: ThemePicture }) {
  const texts = useTexts();
  const t = texts.picture.theme;
  const sentence = useAspectsSentence(shown);
  if (sentence === null) return null;
  return (
    <ScoreChart
      title={t.aspectsChart(texts.common.themes[shown.theme])}
      sentence={sentence}
      rows={[
        { key: 'climate', label: t.climate, table: shown.climate },
        { key: 'practice', label: t.practice, table: shown.practice },
      ]}
      invited={picture.response.invited}
      points={picture.points}
    />
  );
}
