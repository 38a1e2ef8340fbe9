import { StatusBadge } from '../../components/index.ts';
import type { ImprovementTheme, Picture } from '../../queries/pictures.ts';
import { useLanguage, useTexts } from '../../texts/index.tsx';
import { useVoices } from './useVoices.ts';

/** What goes well, or what can improve, about one theme: by how many it was said, and quotes without a name. */
export function SaidAbout(props: { tone: ImprovementTheme['tone']; said: ImprovementTheme[]; picture: Picture }) {
  const { tone, said, picture } = props;
  const t = useTexts().picture.said;
  const { language } = useLanguage();
  const voices = useVoices();
  return (
    <div className={`picture-tone picture-tone--${tone}`}>
      <h3>{t[tone]}</h3>
      {said.length === 0 ? (
        <p>{picture.heard.organisations < picture.threshold ? t.tooFewHeard(picture.threshold) : t.none}</p>
      ) : (
        <ul>
          {said.map((one) => (
            <li key={one.code}>
              <p>
                <strong>{one.label[language]}</strong> <span className="picture-voices">{voices(one)}</span>{' '}
                {one.recurring && <StatusBadge tone="info">{t.recurring[one.recurring]}</StatusBadge>}
              </p>
              {one.quotes.map((quote) => (
                <blockquote key={quote} className="picture-quote">
                  {quote}
                </blockquote>
              ))}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
