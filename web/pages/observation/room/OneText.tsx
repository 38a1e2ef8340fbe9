import { useEffect, useRef, useState } from 'react';
import { Alert, Button, ButtonGroup, Form } from '../../../components/index.ts';
import type { Code } from '../../../queries/codebook.ts';
import { type Coding, type Observation, useCodeInList } from '../../../queries/observations.ts';
import { useTexts } from '../../../texts/index.tsx';
import { Source } from '../Source.tsx';
import type { Suggested } from '../suggest/learn.ts';
import { useCoding } from '../useCoding.ts';
import { Choices } from './Choices.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { MarkedText } from './MarkedText.tsx';
import { PartOf } from './PartOf.tsx';
import { proposalOf } from './proposal-of.ts';
import { QuoteFields } from './QuoteFields.tsx';
import { SplitDialog } from './SplitDialog.tsx';
import { useRoomKeys } from './useRoomKeys.ts';

type Props = {
  waveId: string;
  observation: Observation;
  place: number;
  total: number;
  codebook: Code[];
  organisations: string[];
  suggested: Suggested | null;
  frozen: boolean;
  takesFocus: boolean;
  onSaved: () => void;
  onTurn: (step: 1 | -1) => void;
  /** Goes to an observation; one that was split leads to its parts. */
  onGo: (id: string) => void;
};

const longest = 500;

/** One text with what is suggested for it, and what the analyst makes of it. */
export function OneText(props: Props) {
  const t = useTexts().coding;
  const { observation, codebook, suggested, frozen } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const { takesFocus } = props;
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);

  const state = useCoding(observation, observation.coded, codebook);
  const [touched, setTouched] = useState(false);
  const [hint, setHint] = useState('');
  const [quote, setQuote] = useState(observation.quote);
  const [dialog, setDialog] = useState<'none' | 'keys' | 'split'>('none');
  const code = useCodeInList(props.waveId);
  const closed = frozen || observation.withheld;
  const proposal = observation.coded || touched ? null : proposalOf(observation, suggested, codebook);

  const save = (coding: Coding) => {
    if (closed || code.isPending) return;
    const { id: observationId } = observation;
    code.mutate({ observationId, ...coding, quote }, { onSuccess: props.onSaved });
  };
  const accept = () => {
    if (proposal) return save(proposal);
    if (state.choice === '' && state.coding.codes.length === 0) return setHint(t.chooseFirst);
    save(state.coding);
  };
  const change = (deed: () => void) => {
    if (closed) return;
    setTouched(true);
    setHint('');
    deed();
  };
  const codes = suggested?.kind === 'suggested' ? suggested.codes.map((one) => one.code) : [];
  useRoomKeys(dialog === 'none', {
    accept,
    turn: props.onTurn,
    tone: (tone) => change(() => state.setTone(tone)),
    keys: () => setDialog('keys'),
    suggested: {
      code: (number) => {
        const chosen = codes[number - 1];
        if (chosen !== undefined) change(() => state.toggleCode(chosen, !state.coding.codes.includes(chosen)));
      },
      nothing: () => save({ tone: null, themes: observation.themes, codes: [] }),
      quote: () => change(() => setQuote(quote === null ? observation.text.slice(0, longest) : null)),
      split: () => {
        if (!closed) setDialog('split');
      },
    },
  });

  const because = new Set(
    suggested?.kind === 'suggested' ? suggested.codes.slice(0, 3).flatMap((one) => one.because) : [],
  );
  return (
    <div className="coding-room__stage">
      <section className="coding-room__text flow" aria-labelledby="coding-room-which">
        <h2 id="coding-room-which" className="coding-room__which" ref={heading} tabIndex={-1}>
          {t.which(props.place + 1, props.total)} <Source source={observation.source} />
        </h2>
        <MarkedText text={observation.text} because={because} />
        <PartOf waveId={props.waveId} observation={observation} frozen={frozen} onWhole={props.onGo} />
        <ButtonGroup>
          <Button kind="secondary" onClick={() => props.onTurn(-1)}>
            {t.previous}
          </Button>
          <Button kind="secondary" onClick={() => props.onTurn(1)}>
            {t.next}
          </Button>
          {!closed && observation.text.trim() !== '' && (
            <Button kind="secondary" onClick={() => setDialog('split')}>
              {t.split}
            </Button>
          )}
          <Button kind="secondary" onClick={() => setDialog('keys')}>
            {t.keys}
          </Button>
        </ButtonGroup>
      </section>
      <section className="coding-room__choices flow" aria-label={t.choices}>
        {observation.withheld && (
          <Alert>
            <p>{t.withheld}</p>
          </Alert>
        )}
        {!observation.withheld && (
          <Form problem={code.error} onSubmit={accept} label={t.choices}>
            <fieldset className="coding-room__fields" disabled={frozen}>
              <Choices state={state} codebook={codebook} suggested={suggested} proposal={proposal} change={change} />
              <QuoteFields
                quote={quote}
                text={observation.text.slice(0, longest)}
                organisations={props.organisations}
                onChange={(wording) => change(() => setQuote(wording))}
              />
            </fieldset>
            {!frozen && (
              <div className="coding-room__save">
                <p className="coding-room__hint" role="status">
                  {hint}
                </p>
                <ButtonGroup>
                  <Button type="submit" busy={code.isPending}>
                    {proposal ? t.accept : t.save}
                  </Button>
                  <Button kind="secondary" onClick={() => save({ tone: null, themes: observation.themes, codes: [] })}>
                    {t.nothing}
                  </Button>
                </ButtonGroup>
              </div>
            )}
          </Form>
        )}
      </section>
      <KeysDialog open={dialog === 'keys'} onClose={() => setDialog('none')} />
      <SplitDialog
        open={dialog === 'split'}
        waveId={props.waveId}
        observation={observation}
        onClose={() => setDialog('none')}
        onSplit={() => props.onGo(observation.id)}
      />
    </div>
  );
}
