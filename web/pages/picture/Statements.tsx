import { DistributionChart, ScoreChart } from '../../charts/index.ts';
import { Details } from '../../components/index.ts';
import type { Picture, ThemePicture } from '../../queries/pictures.ts';
import { useLanguage, useTexts } from '../../texts/index.tsx';
import { Aspects } from './Aspects.tsx';
import { HowToRead } from './HowToRead.tsx';

/** Climate and practice apart, and per statement, for who wants to know where a score comes from. That nothing of it is shown is said. */
export function Statements({ picture, shown }: { picture: Picture; shown: ThemePicture }) {
  const texts = useTexts();
  const t = texts.picture.theme;
  const name = texts.common.themes[shown.theme];
  const { language } = useLanguage();
  if (shown.items.every(({ table }) => table.kind === 'hidden'))
    return shown.items.length > 0 && <p>{t.statementsHidden(shown.items.length)}</p>;
  const rows = shown.items.map(({ item, text, direction, table }) => ({
    key: item,
    label: direction === 'negative' ? `${text[language]} ${t.reversed}` : text[language],
    table,
  }));
  return (
    <Details summary={t.statements(rows.length)}>
      <HowToRead picture={picture} about={['scale', 'heaps', 'threshold']} />
      <Aspects picture={picture} shown={shown} />
      <ScoreChart
        title={t.statementScores(name)}
        rows={rows}
        invited={picture.response.invited}
        points={picture.points}
        sentence={t.statementSentence}
      />
      <DistributionChart title={t.statementAnswers(name)} rows={rows} unit="organisations" />
    </Details>
  );
}
