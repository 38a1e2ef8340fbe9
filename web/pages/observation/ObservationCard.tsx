import { useEffect, useRef, useState } from 'react';
import { Button, StatusBadge } from '../../components/index.ts';
import type { Code } from '../../queries/codebook.ts';
import type { Observation } from '../../queries/observations.ts';
import { useLanguage, useTexts } from '../../texts/index.tsx';
import { CodingForm } from './CodingForm.tsx';
import { Source } from './Source.tsx';

type Props = {
  waveId: string;
  observation: Observation;
  codebook: Code[];
  frozen: boolean;
  open: boolean;
  /** The card opened by saving another one, so whoever works by keyboard goes on in this one. */
  takesFocus: boolean;
  onOpen: () => void;
  onClose: () => void;
  onSaved: () => void;
};

/** One remark with where it comes from and how it is coded; opened, with the form to code it. */
export function ObservationCard(props: Props) {
  const t = useTexts();
  const words = t.observation;
  const { observation, open, takesFocus } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (open && takesFocus) heading.current?.focus();
  }, [open, takesFocus]);
  return (
    <article className={`coding-card ${open ? 'coding-card--open' : ''}`}>
      <h3 className="coding-card__source" ref={heading} tabIndex={-1}>
        <Source source={observation.source} />
      </h3>
      <CardText text={observation.text} />
      <Summary observation={observation} codebook={props.codebook} />
      {observation.withheld && <p>{t.coding.withheld}</p>}
      {open && !props.frozen && !observation.withheld ? (
        <CodingForm
          key={observation.id}
          waveId={props.waveId}
          observation={observation}
          codebook={props.codebook}
          onSaved={props.onSaved}
          onCancel={props.onClose}
        />
      ) : (
        !props.frozen &&
        !observation.withheld && (
          <Button kind="secondary" onClick={props.onOpen}>
            {observation.coded ? words.changeCard : words.openCard}
            <span className="visually-hidden">: {observation.text.slice(0, 60)}</span>
          </Button>
        )
      )}
    </article>
  );
}

const longest = 1500;

/** A remark; a very long one from its beginning, with the rest to unfold. */
function CardText({ text }: { text: string }) {
  const t = useTexts().coding;
  const [whole, setWhole] = useState(false);
  if (text.trim() === '') return <p className="coding-card__text">{t.emptyText}</p>;
  const isLong = text.length > longest;
  return (
    <>
      <blockquote className="coding-card__text">{isLong && !whole ? `${text.slice(0, longest)}…` : text}</blockquote>
      {isLong && (
        <Button kind="link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t.showLess : t.showWhole}
        </Button>
      )}
    </>
  );
}

function Summary({ observation, codebook }: { observation: Observation; codebook: Code[] }) {
  const t = useTexts();
  const words = t.observation;
  const { language } = useLanguage();
  const { tone, themes, codes, quote, coded, source } = observation;
  const origin = source.kind === 'open-answer' ? source.origin : null;
  const labels = codes.flatMap((code) => codebook.find((entry) => entry.code === code)?.label[language] ?? []);
  return (
    <p className="coding-card__badges">
      {!coded && <StatusBadge tone="warning">{words.badgeOpen}</StatusBadge>}
      {coded && <StatusBadge tone="ok">{words.badgeCoded}</StatusBadge>}
      {origin && <StatusBadge>{words.origins[origin]}</StatusBadge>}
      {tone && <StatusBadge>{words.tones[tone]}</StatusBadge>}
      {themes.map((theme) => (
        <StatusBadge key={theme} tone="info">
          {t.common.themes[theme]}
        </StatusBadge>
      ))}
      {labels.map((label) => (
        <StatusBadge key={label}>{label}</StatusBadge>
      ))}
      {quote !== null && <StatusBadge tone="info">{words.badgeQuote}</StatusBadge>}
    </p>
  );
}
