import type { ReactNode } from 'react';
import type { Picture, PictureAnswer } from '../../queries/pictures.ts';
import { useTexts } from '../../texts/index.tsx';
import { ForAnalysts } from './ForAnalysts.tsx';
import { HiddenTables } from './HiddenTables.tsx';
import { ImprovementThemes } from './ImprovementThemes.tsx';
import { hasStatements, Relations } from './Relations.tsx';
import { ThemeSection } from './ThemeSection.tsx';
import { ThemesOverview } from './ThemesOverview.tsx';
import { TopicsForTheTable } from './TopicsForTheTable.tsx';
import { WhoAnswered } from './WhoAnswered.tsx';

type Props = {
  picture: Picture;
  isOpen: boolean;
  /** What was agreed about an improvement theme; null where that is not shown. */
  agreed: ((improvement: { code: string }) => ReactNode) | null;
  /** What the gate kept back, for analysts. */
  suppressed: PictureAnswer['suppressed'];
};

/** What a picture holds, from who answered to what is hidden, with the way to each part. */
export function PictureParts({ picture, isOpen, agreed, suppressed }: Props) {
  const t = useTexts();
  const hasNumbers = picture.response.submitted >= picture.threshold;
  const isScored = hasStatements(picture);
  const hasThemes =
    isScored && (hasNumbers || picture.themes.some((one) => one.goesWell.length + one.canImprove.length > 0));
  const parts = [
    { id: 'who', label: t.picture.who.title },
    ...(isScored ? [{ id: 'overview', label: t.picture.overview.title }] : []),
    ...(picture.relations ? [{ id: 'relations', label: t.relations.network.title }] : []),
    ...(hasThemes ? picture.themes.map(({ theme }) => ({ id: theme, label: t.common.themes[theme] })) : []),
    { id: 'improvement-themes', label: t.picture.improvement.title },
    { id: 'topics', label: t.picture.topics.title },
    { id: 'hidden', label: t.picture.hidden.title },
    ...(suppressed ? [{ id: 'analyst', label: t.picture.analyst.title }] : []),
  ];
  return (
    <>
      <nav className="picture-contents" aria-label={t.picture.onThisPage}>
        <ul>
          {parts.map(({ id, label }) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      <WhoAnswered picture={picture} isOpen={isOpen} />
      {isScored && <ThemesOverview picture={picture} isOpen={isOpen} />}
      <Relations picture={picture} />
      {hasThemes && picture.themes.map((theme) => <ThemeSection key={theme.theme} picture={picture} shown={theme} />)}
      <ImprovementThemes picture={picture} agreed={agreed} />
      <TopicsForTheTable picture={picture} />
      <HiddenTables picture={picture} />
      {suppressed && <ForAnalysts picture={picture} suppressed={suppressed} />}
    </>
  );
}
