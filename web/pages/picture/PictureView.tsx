import { PageHeading } from '../../components/index.ts';
import type { PictureAnswer } from '../../queries/pictures.ts';
import { useTexts } from '../../texts/index.tsx';
import { DraftBanner } from './DraftBanner.tsx';
import { ForAnalysts } from './ForAnalysts.tsx';
import { HiddenTables } from './HiddenTables.tsx';
import { ImprovementThemes } from './ImprovementThemes.tsx';
import { PublishedNote } from './PublishedNote.tsx';
import { hasStatements, Relations } from './Relations.tsx';
import { ThemeSection } from './ThemeSection.tsx';
import { ThemesOverview } from './ThemesOverview.tsx';
import { TopicsForTheTable } from './TopicsForTheTable.tsx';
import { WhatNext } from './WhatNext.tsx';
import { WhoAnswered } from './WhoAnswered.tsx';

/** The whole picture on one page, from who answered to what is hidden: the same order for every network. */
export function PictureView({ waveId, answer }: { waveId: string; answer: PictureAnswer }) {
  const t = useTexts();
  const { picture } = answer;
  const isOpen = !answer.published && answer.status === 'open';
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
    ...(answer.suppressed ? [{ id: 'analyst', label: t.picture.analyst.title }] : []),
  ];
  return (
    <>
      <PageHeading above={`${picture.network} – ${picture.label}`} title={t.picture.title} lead={t.picture.lead} />
      {answer.published ? <PublishedNote answer={answer} /> : <DraftBanner waveId={waveId} answer={answer} />}
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
      <ImprovementThemes picture={picture} isPublished={answer.published} />
      <TopicsForTheTable picture={picture} />
      <HiddenTables picture={picture} />
      {answer.suppressed && <ForAnalysts picture={picture} suppressed={answer.suppressed} />}
      {answer.published && <WhatNext picture={picture} />}
    </>
  );
}
