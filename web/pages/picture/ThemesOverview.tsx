import { ScoreChart } from '../../charts/index.ts';
import { Alert, EmptyState } from '../../components/index.ts';
import type { Picture } from '../../queries/pictures.ts';
import { useTexts } from '../../texts/index.tsx';
import { HowToRead } from './HowToRead.tsx';

/** The five themes beside each other, in the order of the framework; or why there are no numbers. */
export function ThemesOverview({ picture, isOpen }: { picture: Picture; isOpen: boolean }) {
  const t = useTexts();
  const { response, threshold, points } = picture;
  const words = t.picture.overview;
  const rows = picture.themes.map(({ theme, table }) => ({ key: theme, label: t.common.themes[theme], table }));
  return (
    <section className="flow" id="overview">
      <h2>{words.title}</h2>
      {response.submitted === 0 ? (
        <EmptyState title={isOpen ? words.noneTitle : words.noneEverTitle}>
          <p>{isOpen ? words.none : words.noneEver}</p>
        </EmptyState>
      ) : response.submitted < threshold ? (
        <Alert title={words.tooFewTitle}>
          <p>{words.tooFew(response.submitted, threshold)}</p>
        </Alert>
      ) : (
        <>
          {response.submitted === response.invited && <p>{words.complete}</p>}
          <ScoreChart title={words.chart} rows={rows} invited={response.invited} points={points} />
          <HowToRead picture={picture} />
        </>
      )}
    </section>
  );
}
