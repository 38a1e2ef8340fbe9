import { useState } from 'react';
import { Button, Checkbox, Dialog, ProblemAlert } from '../../../components/index.ts';
import { type Observation, useSplitObservation } from '../../../queries/observations.ts';
import { useLanguage, useTexts } from '../../../texts/index.tsx';
import { sentencesOf } from '../text/sentences.ts';

type Props = {
  open: boolean;
  waveId: string;
  observation: Observation;
  onClose: () => void;
  onSplit: () => void;
};

/** Splits a text between sentences. Nothing is rewritten: a part is what stood there. */
export function SplitDialog({ open, waveId, observation, onClose, onSplit }: Props) {
  const t = useTexts().coding;
  const { language } = useLanguage();
  const [cuts, setCuts] = useState<number[]>([]);
  const split = useSplitObservation(waveId);
  const sentences = open ? sentencesOf(observation.text, language) : [];
  const toggle = (at: number, on: boolean) =>
    setCuts(on ? [...cuts, at].sort((a, b) => a - b) : cuts.filter((one) => one !== at));
  const submit = () =>
    split.mutate(
      { observationId: observation.id, cuts },
      {
        onSuccess: () => {
          onClose();
          onSplit();
        },
      },
    );
  return (
    <Dialog
      open={open}
      title={t.splitTitle}
      onClose={onClose}
      actions={
        cuts.length > 0 && (
          <Button busy={split.isPending} onClick={submit}>
            {t.splitInto(cuts.length + 1)}
          </Button>
        )
      }
    >
      {split.error && <ProblemAlert problem={split.error} />}
      <p>{sentences.length > 1 ? t.splitHelp : t.oneSentence}</p>
      <div className="coding-room__sentences">
        {sentences.map(({ start, text }, place) =>
          place === 0 ? (
            <p key={start}>{text}</p>
          ) : (
            <Checkbox
              key={start}
              name="cut"
              value={String(start)}
              label={
                <>
                  <span className="visually-hidden">{t.newPart} </span>
                  {text}
                </>
              }
              checked={cuts.includes(start)}
              onChange={(event) => toggle(start, event.target.checked)}
            />
          ),
        )}
      </div>
    </Dialog>
  );
}
