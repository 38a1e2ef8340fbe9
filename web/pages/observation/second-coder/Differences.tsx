import { useState } from 'react';
import { Alert, Button, DefinitionList, Form, RadioGroup, StatusBadge } from '../../../components/index.ts';
import type { Code } from '../../../queries/codebook.ts';
import { type Compared, type Difference, useWorkOnSample } from '../../../queries/coding-samples.ts';
import type { Coding } from '../../../queries/observations.ts';
import { useFormat, useLanguage, useTexts } from '../../../texts/index.tsx';
import { CodingFields } from '../CodingFields.tsx';
import { Source } from '../Source.tsx';
import { useCoding } from '../useCoding.ts';

type Props = { waveId: string; sampleId: string; sample: Compared; codebook: Code[] };

/** What two analysts coded differently, side by side, to be settled one by one. */
export function Differences({ sample, ...rest }: Props) {
  const t = useTexts().coding;
  const { differences } = sample;
  const settled = differences.filter((one) => one.settled !== null).length;
  return (
    <section className="flow">
      <h2>{t.differences}</h2>
      {differences.length === 0 ? <p>{t.noDifferences}</p> : <p>{t.settledOf(settled, differences.length)}</p>}
      {sample.frozen && (
        <Alert>
          <p>{t.frozen}</p>
        </Alert>
      )}
      <ol className="coding-list">
        {differences.map((one) => (
          <li key={one.observationId}>
            <OneDifference one={one} coder={sample.coder} frozen={sample.frozen} {...rest} />
          </li>
        ))}
      </ol>
    </section>
  );
}

type OneProps = Omit<Props, 'sample'> & { one: Difference; coder: string; frozen: boolean };

function OneDifference({ one, coder, frozen, codebook, ...where }: OneProps) {
  const t = useTexts().coding;
  const { moment } = useFormat();
  const [open, setOpen] = useState(false);
  return (
    <article className="coding-card">
      <h3 className="coding-card__source">
        <Source source={one.source} />
      </h3>
      <blockquote className="coding-card__text">{one.text}</blockquote>
      <div className="coding-beside">
        <CodingShown title={one.firstBy} coding={one.first} codebook={codebook} />
        <CodingShown title={coder} coding={one.second} codebook={codebook} />
        {one.settled && <CodingShown title={t.settledNow} coding={one.settled.coding} codebook={codebook} />}
      </div>
      {one.settled && (
        <p>
          <StatusBadge tone="ok">{t.settledAs[one.settled.as]}</StatusBadge>{' '}
          {t.settledBy(one.settled.by, moment(one.settled.at))}
        </p>
      )}
      {!frozen && (one.settled === null || open) && (
        <SettleForm one={one} coder={coder} codebook={codebook} onDone={() => setOpen(false)} {...where} />
      )}
      {!frozen && one.settled !== null && !open && (
        <Button kind="secondary" onClick={() => setOpen(true)}>
          {t.settleAgain}
        </Button>
      )}
    </article>
  );
}

function CodingShown({ title, coding, codebook }: { title: string; coding: Coding; codebook: Code[] }) {
  const t = useTexts();
  const { language } = useLanguage();
  const labels = coding.codes.map((code) => codebook.find((one) => one.code === code)?.label[language] ?? code);
  return (
    <div>
      <h4>{title}</h4>
      <DefinitionList
        items={[
          { term: t.observation.filterTone, value: t.observation.tones[coding.tone ?? 'none'] },
          {
            term: t.observation.theme,
            value: coding.themes.map((theme) => t.common.themes[theme]).join(', ') || '–',
          },
          { term: t.observation.filterCode, value: labels.join(', ') || '–' },
        ]}
      />
    </div>
  );
}

type SettleProps = Omit<OneProps, 'frozen'> & { onDone: () => void };

function SettleForm({ one, coder, codebook, waveId, sampleId, onDone }: SettleProps) {
  const t = useTexts().coding;
  const [as, setAs] = useState<'first' | 'second' | 'third' | ''>('');
  const state = useCoding(one.settled?.coding ?? one.first, true, codebook);
  const work = useWorkOnSample(waveId, sampleId);
  const settle = () => {
    if (as === '') return;
    const { observationId } = one;
    const settlement = as === 'third' ? { as, coding: state.coding } : { as };
    work.mutate({ observationId, settle: settlement }, { onSuccess: onDone });
  };
  return (
    <Form problem={work.error} onSubmit={settle} label={t.settleForm(one.text.slice(0, 60))}>
      <RadioGroup
        name="as"
        label={t.whichHolds}
        value={as}
        onChange={(value) => setAs(value as typeof as)}
        choices={[
          { value: 'first', label: t.codingOf(one.firstBy) },
          { value: 'second', label: t.codingOf(coder) },
          { value: 'third', label: t.thirdCoding },
        ]}
      />
      {as === 'third' && <CodingFields state={state} codebook={codebook} />}
      <Button type="submit" busy={work.isPending}>
        {t.settle}
      </Button>
    </Form>
  );
}
