import type { ReactNode } from 'react';
import type { DraftItem } from '../../../../../surveys/index.ts';
import { useLanguage, useTexts } from '../../../../texts/index.tsx';
import { answersOf, clauseWith, comparisonsFor, firstClause } from '../operations/conditions.ts';
import { wordsIn } from '../operations/set-text.ts';
import type { Clause, ClauseComparison } from '../operations/simple-condition.ts';
import { useName } from '../useName.ts';
import { IconButton } from './IconButton.tsx';

type ClauseRowProps = {
  place: number;
  clause: Clause;
  before: DraftItem[];
  onChange: (clause: Clause) => void;
  onRemove: (() => void) | null;
};

/** One comparison: an earlier question, how, and with which answer. */
export function ClauseRow({ place, clause, before, onChange, onRemove }: ClauseRowProps) {
  const t = useTexts().questionnaireEdit.condition;
  const name = useName();
  const asked = before.find((one) => one.name.toLowerCase() === clause.question.toLowerCase());
  const comparisons = asked ? comparisonsFor(asked) : [clause.by];
  if (!comparisons.includes(clause.by)) comparisons.push(clause.by);
  return (
    <fieldset className="clause">
      <legend className="visually-hidden">{`${t.title} ${place + 1}`}</legend>
      <Labelled id={`clause-${place}-question`} label={t.question}>
        <select
          id={`clause-${place}-question`}
          className="input input--select"
          value={asked?.name ?? ''}
          onChange={({ target }) => {
            const question = before.find((one) => one.name === target.value);
            if (question) onChange(firstClause(question));
          }}
        >
          {!asked && <option value="">{clause.question}</option>}
          {before.map((one) => (
            <option key={one.name} value={one.name}>
              {name.ofElement(one)}
            </option>
          ))}
        </select>
        {!asked && <p className="field__error">{t.later}</p>}
      </Labelled>
      <Labelled id={`clause-${place}-by`} label={t.by}>
        <select
          id={`clause-${place}-by`}
          className="input input--select"
          value={clause.by}
          onChange={({ target }) => {
            const value = 'value' in clause ? clause.value : undefined;
            if (asked) onChange(clauseWith(asked, target.value as ClauseComparison, value));
          }}
        >
          {comparisons.map((one) => (
            <option key={one} value={one}>
              {t.comparisons[one]}
            </option>
          ))}
        </select>
      </Labelled>
      {'value' in clause && <ClauseValue place={place} clause={clause} asked={asked} onChange={onChange} />}
      {onRemove && <IconButton icon="close" label={t.removeClause} onClick={onRemove} />}
    </fieldset>
  );
}

type ClauseValueProps = {
  place: number;
  clause: Extract<Clause, { value: unknown }>;
  asked: DraftItem | undefined;
  onChange: (clause: Clause) => void;
};

function ClauseValue({ place, clause, asked, onChange }: ClauseValueProps) {
  const t = useTexts().questionnaireEdit.condition;
  const { language } = useLanguage();
  const id = `clause-${place}-value`;
  const offered = asked ? answersOf(asked) : [];
  const isOrder = clause.by === 'at-least' || clause.by === 'at-most';
  const answers = isOrder ? offered.filter(({ value }) => typeof value === 'number') : offered;
  if (asked && offered.length === 0)
    return (
      <Labelled id={id} label={t.number}>
        <input
          id={id}
          type="number"
          className="input"
          value={String(clause.value)}
          onChange={({ target }) => onChange(clauseWith(asked, clause.by, Number(target.value)))}
        />
      </Labelled>
    );
  const isKnown = answers.some(({ value }) => value === clause.value);
  return (
    <Labelled id={id} label={t.value}>
      <select
        id={id}
        className="input input--select"
        value={isKnown ? JSON.stringify(clause.value) : ''}
        onChange={({ target }) =>
          asked && target.value !== '' && onChange(clauseWith(asked, clause.by, JSON.parse(target.value)))
        }
      >
        {!isKnown && <option value="">{String(clause.value)}</option>}
        {answers.map(({ value, text }) => (
          <option key={String(value)} value={JSON.stringify(value)}>
            {typeof value === 'number'
              ? `${value}: ${wordsIn(text, language)}`
              : wordsIn(text, language) || String(value)}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

function Labelled({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div className="clause__part">
      <label className="clause__label" htmlFor={id}>
        {label}
      </label>
      {children}
    </div>
  );
}
