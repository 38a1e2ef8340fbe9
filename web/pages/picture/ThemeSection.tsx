import { framework } from '../../../surveys/framework.ts';
import { DistributionChart } from '../../charts/index.ts';
import type { Picture, ThemePicture } from '../../queries/pictures.ts';
import { useLanguage, useTexts } from '../../texts/index.tsx';
import { HowToRead } from './HowToRead.tsx';
import { SaidAbout } from './SaidAbout.tsx';
import { Statements } from './Statements.tsx';
import { ThemeSentences } from './ThemeSentences.tsx';
import { YearAgo } from './YearAgo.tsx';

/** One theme: what it says and how it moved in sentences, how the answers lie, what was said, the statements. */
export function ThemeSection({ picture, shown }: { picture: Picture; shown: ThemePicture }) {
  const t = useTexts();
  const { language } = useLanguage();
  const { theme, table } = shown;
  const name = t.common.themes[theme];
  const about = framework.themes.find(({ code }) => code === theme);
  return (
    <section className="flow picture-theme" id={theme}>
      <h2>{name}</h2>
      {about && <p className="lead">{about.question[language]}</p>}
      <ThemeSentences picture={picture} shown={shown} />
      {table.kind === 'shown' && (
        <HowToRead
          picture={picture}
          about={['interval', 'bounds', 'words', 'agreement']}
          summary={t.picture.howTo.ofTheme}
        />
      )}
      <YearAgo picture={picture} shown={shown} />
      {table.kind === 'shown' && (
        <DistributionChart
          title={t.picture.theme.distribution(name)}
          rows={[{ key: theme, label: name, table }]}
          unit="answers"
        />
      )}
      <div className="picture-said">
        <SaidAbout tone="goes-well" said={shown.goesWell} picture={picture} />
        <SaidAbout tone="can-improve" said={shown.canImprove} picture={picture} />
      </div>
      <Statements picture={picture} shown={shown} />
    </section>
  );
}
