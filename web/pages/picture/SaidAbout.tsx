import { StatusBadge } from '../../components/index.ts';
import type { ImprovementTheme } from '../../queries/pictures.ts';
import { useLanguage, useTexts } from '../../texts/index.tsx';
import { useVoices } from './useVoices.ts';

/** What goes well, or what can improve, about one theme: by how many it was said, and quotes without a name. */
export function SaidAbout({ tone, said }: { tone: ImprovementTheme['tone']; said: ImprovementTheme[] }) {
  const t = useTexts().picture.said;
  const { language } = useLanguage();
  const voices = useVoices();
  return (
    <div className={`picture-tone picture-tone--${tone}`}>
      <h3>{t[tone]}</h3>
      {said.length === 0 ? (
        <p>{t.none[tone]}</p>
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
