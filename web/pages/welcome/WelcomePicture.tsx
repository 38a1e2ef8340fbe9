import type { WelcomeOfNetwork } from '../../queries/welcome.ts';
import { useFormat, useLanguage, useTexts } from '../../texts/index.tsx';

type Picture = NonNullable<WelcomeOfNetwork['picture']>;

/** The main lines of the published picture: a sentence per theme, and what keeps coming back. */
export function WelcomePicture({ picture }: { picture: Picture }) {
  const { welcome: t, picture: words, common } = useTexts();
  const { language } = useLanguage();
  const f = useFormat();
  const { label, publishedOn, submitted, invited, points, threshold, themes } = picture;
  const list = (labels: { nl: string; en: string }[]) => f.list(labels.map((one) => one[language]));
  return (
    <>
      <p>{t.pictureFrom({ label, day: f.day(publishedOn), submitted, invited })}</p>
      <ul>
        {themes.map(({ theme, table, goesWell, canImprove }) => {
          const name = common.themes[theme];
          const agreement = table.kind === 'shown' && table.agreement ? words.theme.agreement[table.agreement] : null;
          return (
            <li key={theme}>
              {table.kind === 'shown'
                ? words.theme.sentence({ theme: name, mean: table.mean, points, agreement, base: table.base, invited })
                : words.theme.hidden[table.reason](name, threshold)}
              {table.kind === 'shown' && table.interval && ` ${t.likely(table.interval)}`}
              {goesWell.length > 0 && ` ${t.goesWell(list(goesWell))}`}
              {canImprove.length > 0 && ` ${t.canImprove(list(canImprove))}`}
            </li>
          );
        })}
      </ul>
    </>
  );
}
