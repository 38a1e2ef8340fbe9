import { useState } from 'react';
import { Button } from '../../../components/index.ts';
import type { ImprovementTheme } from '../../../queries/pictures.ts';
import { useLanguage, useTexts } from '../../../texts/index.tsx';

/** So many fit on a projector beside the charts. */
const atFirst = 3;

/** What goes well, or what can improve: by how many it was said, and approved quotes. */
export function Said({ tone, themes }: { tone: ImprovementTheme['tone']; themes: ImprovementTheme[] }) {
  const t = useTexts().reflection;
  const [all, setAll] = useState(false);
  const hasMore = themes.length > atFirst || themes.some(({ quotes }) => quotes.length > 1);
  return (
    <section className={`room__tone room__tone--${tone}`}>
      <div className="room__tone-head">
        <h2>{t.said[tone]}</h2>
        {hasMore && (
          <Button kind="link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t.fewer : t.more}
            <span className="visually-hidden">: {t.said[tone]}</span>
          </Button>
        )}
      </div>
      {themes.length === 0 && <p>{t.nothingSaid[tone]}</p>}
      <ul>
        {(all ? themes : themes.slice(0, atFirst)).map((said) => (
          <SaidTheme key={said.code} said={said} quotes={all ? said.quotes.length : 1} />
        ))}
      </ul>
    </section>
  );
}

function SaidTheme({ said, quotes }: { said: ImprovementTheme; quotes: number }) {
  const { language } = useLanguage();
  return (
    <li>
      <p>
        <strong>{said.label[language]}</strong> <Voices said={said} />
      </p>
      {said.quotes.slice(0, quotes).map((quote) => (
        <blockquote key={quote} className="room__quote">
          {quote}
        </blockquote>
      ))}
    </li>
  );
}

function Voices({ said: { voices, experts } }: { said: ImprovementTheme }) {
  const t = useTexts().reflection;
  const words = [
    voices && (voices.kind === 'exact' ? t.voices(voices.voices) : t.threeOrMore),
    experts && (experts.kind === 'exact' ? t.experts(experts.voices) : t.threeOrMoreExperts),
  ].filter(Boolean);
  return <span className="room__voices">{words.join(', ')}</span>;
}
