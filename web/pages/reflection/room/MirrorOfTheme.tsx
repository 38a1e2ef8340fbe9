import { framework } from '../../../../surveys/framework.ts';
import { DistributionChart, ScoreChart } from '../../../charts/index.ts';
import { Details, PageHeading } from '../../../components/index.ts';
import type { Picture, ThemePicture } from '../../../queries/pictures.ts';
import { useLanguage, useTexts } from '../../../texts/index.tsx';
import { useThemeSentence } from '../useThemeSentence.ts';
import { Said } from './Said.tsx';

/** One theme of the picture, large enough to read from the back of the room. */
export function MirrorOfTheme({ picture, shown }: { picture: Picture; shown: ThemePicture }) {
  const t = useTexts();
  const { language } = useLanguage();
  const sentence = useThemeSentence(picture);
  const { theme, table } = shown;
  const label = t.common.themes[theme];
  const question = framework.themes.find(({ code }) => code === theme)?.question[language];
  return (
    <section className="room__mirror">
      <PageHeading above={`${picture.network} – ${picture.label}`} title={label} lead={question} />
      <p className="room__sentence">{sentence(table)}</p>
      {table.kind === 'shown' && (
        <div className="room__charts">
          <div>
            <ScoreChart
              title={t.reflection.scoreTitle}
              rows={[{ key: theme, label, table }]}
              invited={picture.response.invited}
              points={picture.points}
            />
            <HowToRead />
          </div>
          <DistributionChart
            title={t.reflection.distributionTitle}
            rows={[{ key: theme, label, table }]}
            unit="answers"
          />
        </div>
      )}
      {shown.items.length > 0 && (
        <Details summary={t.session.room.statements(shown.items.length)}>
          <DistributionChart
            title={t.session.room.statementsTitle}
            rows={shown.items.map((item) => ({ key: item.item, label: item.text[language], table: item.table }))}
            unit="organisations"
          />
        </Details>
      )}
      <div className="room__said">
        <Said tone="goes-well" themes={shown.goesWell} />
        <Said tone="can-improve" themes={shown.canImprove} />
      </div>
      <p className="room__prompt">
        <strong>{t.reflection.prompt}</strong> {t.reflection.promptHelp}
      </p>
    </section>
  );
}

/** The legend, folded in: who leads the session says it aloud. */
function HowToRead() {
  const t = useTexts();
  const { legendMean, legendInterval, legendBounds } = t.chart.score;
  return (
    <Details summary={t.reflection.howToRead}>
      <ul className="small">
        <li>
          {t.reflection.dot}: {legendMean}
        </li>
        <li>
          {t.reflection.bar}: {legendInterval}
        </li>
        <li>
          {t.reflection.band}: {legendBounds}
        </li>
        <li>
          {t.chart.distribution.sentence.answers} {t.chart.distribution.reversed}
        </li>
      </ul>
    </Details>
  );
}
