import { useEffect, useRef, useState } from 'react';
import { Button, ButtonGroup, Form } from '../../../components/index.ts';
import type { Code } from '../../../queries/codebook.ts';
import { type CodingSample, useWorkOnSample } from '../../../queries/coding-samples.ts';
import { useTexts } from '../../../texts/index.tsx';
import { CodingFields } from '../CodingFields.tsx';
import { KeysDialog } from '../room/KeysDialog.tsx';
import { useRoomKeys } from '../room/useRoomKeys.ts';
import { Source } from '../Source.tsx';
import { useCoding } from '../useCoding.ts';

type ToCode = Extract<CodingSample, { kind: 'to-code' }>;
type Props = { waveId: string; sampleId: string; sample: ToCode; codebook: Code[] };

/** One text after another, without suggestions and without what the first analyst made of it. */
export function BlindCoding({ waveId, sampleId, sample, codebook }: Props) {
  const t = useTexts().coding;
  const firstOpen = sample.items.findIndex(({ coding }) => coding === null);
  const [place, setPlace] = useState(Math.max(0, firstOpen));
  const item = sample.items[place];
  if (!item) return null;
  return (
    <>
      <p>{t.blindHelp}</p>
      <p>
        <strong>{t.doneOf(sample.done, sample.total)}</strong>
      </p>
      <OneBlind
        key={item.observationId}
        waveId={waveId}
        sampleId={sampleId}
        item={item}
        which={t.which(place + 1, sample.total)}
        codebook={codebook}
        takesFocus={sample.done > 0}
        onSaved={() => setPlace(Math.min(sample.items.length - 1, place + 1))}
        onBack={place > 0 ? () => setPlace(place - 1) : null}
        onTurn={(step) => setPlace(Math.min(sample.items.length - 1, Math.max(0, place + step)))}
      />
    </>
  );
}

type One = Omit<Props, 'sample'> & {
  item: ToCode['items'][number];
  which: string;
  takesFocus: boolean;
  onSaved: () => void;
  onBack: (() => void) | null;
  onTurn: (step: 1 | -1) => void;
};

function OneBlind({ waveId, sampleId, item, which, codebook, takesFocus, onSaved, onBack, onTurn }: One) {
  const t = useTexts().coding;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const nothing = { tone: null, themes: [], codes: [] };
  const state = useCoding(item.coding ?? nothing, item.coding !== null, codebook);
  const work = useWorkOnSample(waveId, sampleId);
  const save = () => work.mutate({ observationId: item.observationId, coding: state.coding }, { onSuccess: onSaved });
  const [asksForKeys, setAsksForKeys] = useState(false);
  useRoomKeys(!asksForKeys, {
    accept: () => {
      if (!work.isPending) save();
    },
    turn: onTurn,
    tone: state.setTone,
    keys: () => setAsksForKeys(true),
  });
  return (
    <article className="coding-card">
      <h2 className="coding-card__source" ref={heading} tabIndex={-1}>
        {which} <Source source={item.source} />
      </h2>
      <blockquote className="coding-card__text">{item.text}</blockquote>
      <Form problem={work.error} onSubmit={save} label={t.sampleTitle}>
        <CodingFields state={state} codebook={codebook} />
        <ButtonGroup>
          <Button type="submit" busy={work.isPending}>
            {t.save}
          </Button>
          {onBack && (
            <Button kind="secondary" onClick={onBack}>
              {t.previous}
            </Button>
          )}
          <Button kind="secondary" onClick={() => setAsksForKeys(true)}>
            {t.keys}
          </Button>
        </ButtonGroup>
      </Form>
      <KeysDialog open={asksForKeys} onClose={() => setAsksForKeys(false)} blind />
    </article>
  );
}
