import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Loaded, RadioGroup } from '../../components/index.ts';
import { type Code, type CodebookDeed, codedWithQuery } from '../../queries/codebook.ts';
import { useLanguage, useTexts } from '../../texts/index.tsx';
import { CodeForm } from './CodeForm.tsx';

type Props = {
  entry: Code;
  problem: Error | null;
  busy: boolean;
  onSubmit: (deed: CodebookDeed) => void;
  onCancel: () => void;
};
type Place = 'stay' | 'new' | 'both';
const longest = 300;

/** Names the second of two improvement themes, and says per observation where it belongs. */
export function SplitForm({ entry, problem, busy, onSubmit, onCancel }: Props) {
  const t = useTexts().codebook;
  const { language } = useLanguage();
  const [places, setPlaces] = useState<Record<string, Place>>({});
  const moves = Object.entries(places).flatMap(([observationId, to]) => (to === 'stay' ? [] : [{ observationId, to }]));
  return (
    <>
      <p>{t.splitHelp}</p>
      <Loaded query={useQuery(codedWithQuery(entry.code))}>
        {({ observations }) => (
          <div className="codebook-split flow">
            {observations.length === 0 && <p>{t.nothingToMove}</p>}
            {observations.map(({ id, text, wave }) => (
              <RadioGroup
                key={id}
                name={`place-${id}`}
                label={text.length > longest ? `${text.slice(0, longest)}…` : text}
                description={wave}
                value={places[id] ?? 'stay'}
                onChange={(to) => setPlaces((all) => ({ ...all, [id]: to as Place }))}
                choices={(['stay', 'new', 'both'] as const).map((value) => ({
                  value,
                  label: t.places[value](entry.label[language]),
                }))}
              />
            ))}
          </div>
        )}
      </Loaded>
      <CodeForm
        label={t.split}
        start={{ theme: entry.theme }}
        problem={problem}
        busy={busy}
        submit={t.split}
        onSubmit={(made) => onSubmit({ kind: 'split', code: entry.code, moves, ...made })}
        onCancel={onCancel}
      />
    </>
  );
}
