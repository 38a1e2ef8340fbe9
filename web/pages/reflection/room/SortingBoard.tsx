import { PageHeading } from '../../../components/index.ts';
import type { Picture } from '../../../queries/pictures.ts';
import type { ReflectionSession, ResultOf, StepOf } from '../../../queries/reflection-sessions.ts';
import { useLanguage, useTexts } from '../../../texts/index.tsx';
import { columnOf, sortingBars, sortingWords } from '../bars-of.ts';
import { CountBars } from '../CountBars.tsx';

type Props = {
  session: ReflectionSession;
  step: StepOf<'sorting'>;
  picture: Picture;
  result: ResultOf<'sorting'> | undefined;
};

/** Four columns: every improvement theme stands where most of the room put it. */
export function SortingBoard({ session, step, picture, result }: Props) {
  const t = useTexts().session;
  const { language } = useLanguage();
  const labelOf = (code: string) =>
    picture.themes.flatMap(({ canImprove }) => canImprove).find((one) => one.code === code)?.label[language] ?? code;
  const sorted = step.codes.map((code) => {
    const counts = result?.shown?.find((one) => one.code === code) ?? null;
    return { code, counts, column: counts && columnOf(counts) };
  });
  const undecided = sorted.filter(({ column }) => column === null);
  const card = ({ code, counts }: (typeof sorted)[number]) => (
    <li key={code} className="room__sorted">
      <h3>{labelOf(code)}</h3>
      {counts && <CountBars bars={sortingBars(counts, t.words.sorting)} unit={t.room.answers} />}
    </li>
  );
  return (
    <section className="room__board">
      <PageHeading title={t.sorting.title} lead={t.sorting.lead} />
      {!result?.shown && <p>{t.room.from(session.minimum)}</p>}
      <div className="room__columns">
        {sortingWords.map((word) => {
          const here = sorted.filter(({ column }) => column === word);
          return (
            <section key={word} className={`room__column room__column--${word}`} aria-labelledby={`column-${word}`}>
              <h2 id={`column-${word}`}>{t.words.sorting[word]}</h2>
              {here.length === 0 ? <p>{t.sorting.empty}</p> : <ul>{here.map(card)}</ul>}
            </section>
          );
        })}
      </div>
      {undecided.length > 0 && (
        <div className="room__undecided">
          <h2>{result?.shown ? t.sorting.tie : t.sorting.unsorted}</h2>
          <ul>{undecided.map(card)}</ul>
        </div>
      )}
    </section>
  );
}
