import { DateField, Form, FormButtons, RadioGroup, TextField } from '../../components/index.ts';
import {
  type Indicator,
  type NewIndicator,
  useAddIndicator,
  useAddIndicatorValue,
  useChangeIndicator,
} from '../../queries/indicators.ts';
import { useLanguage, useTexts } from '../../texts/index.tsx';
import { ObjectiveChoice } from './ObjectiveChoice.tsx';

const textOf = (form: FormData, name: string) => String(form.get(name) ?? '');

/** A value with its day; null when neither is given. */
function pointOf(form: FormData, name: string): { value: string; on: string } | null {
  const [value, on] = [textOf(form, `${name}.value`), textOf(form, `${name}.on`)];
  return value === '' && on === '' ? null : { value, on };
}

/** Adds a figure to follow, with the way it should go. */
export function NewIndicatorForm({ networkId, onDone }: { networkId: string; onDone: () => void }) {
  const add = useAddIndicator(networkId);
  return <IndicatorForm networkId={networkId} indicator={null} saving={add} onDone={onDone} />;
}

/** Changes what an indicator says; its values stay. */
export function ChangeIndicatorForm(props: { networkId: string; indicator: Indicator; onDone: () => void }) {
  const change = useChangeIndicator(props.indicator.id);
  return <IndicatorForm {...props} saving={change} />;
}

type Saving = {
  mutate: (indicator: NewIndicator, o: { onSuccess: () => void }) => void;
  error: Error | null;
  isPending: boolean;
};

type IndicatorFormProps = { networkId: string; indicator: Indicator | null; saving: Saving; onDone: () => void };

function IndicatorForm({ networkId, indicator, saving, onDone }: IndicatorFormProps) {
  const t = useTexts().agenda.indicator;
  const { language } = useLanguage();
  const { baseline, target } = indicator ?? {};
  const typed = (value: string | undefined) => (language === 'nl' ? value?.replace('.', ',') : value);
  return (
    <Form
      problem={saving.error}
      onSubmit={(form) =>
        saving.mutate(
          {
            text: textOf(form, 'text'),
            unit: textOf(form, 'unit'),
            direction: textOf(form, 'direction') as 'up' | 'down',
            source: textOf(form, 'source'),
            objectiveId: textOf(form, 'objectiveId') || null,
            baseline: pointOf(form, 'baseline'),
            target: pointOf(form, 'target'),
          },
          { onSuccess: onDone },
        )
      }
    >
      <TextField name="text" label={t.text} description={t.textHelp} defaultValue={indicator?.text} />
      <TextField name="unit" label={t.unit} description={t.unitHelp} defaultValue={indicator?.unit} />
      <RadioGroup
        name="direction"
        label={t.direction}
        defaultValue={indicator?.direction}
        choices={[
          { value: 'up', label: t.up },
          { value: 'down', label: t.down },
        ]}
      />
      <TextField name="source" label={t.source} description={t.sourceHelp} defaultValue={indicator?.source} />
      <ObjectiveChoice networkId={networkId} chosen={indicator?.objective ?? null} />
      <TextField
        name="baseline.value"
        label={t.baseline}
        inputMode="decimal"
        defaultValue={typed(baseline?.value)}
        optional
      />
      <DateField name="baseline.on" label={t.baselineOn} defaultValue={baseline?.on} optional />
      <TextField
        name="target.value"
        label={t.target}
        inputMode="decimal"
        defaultValue={typed(target?.value)}
        optional
      />
      <DateField name="target.on" label={t.targetOn} defaultValue={target?.on} optional />
      <FormButtons submit={t.save} busy={saving.isPending} onCancel={onDone} />
    </Form>
  );
}

/** Adds a dated value to an indicator; the source of the last one is the first guess. */
export function NewValueForm({ indicator, onDone }: { indicator: Indicator; onDone: () => void }) {
  const t = useTexts().agenda.indicator;
  const add = useAddIndicatorValue(indicator.id);
  return (
    <Form
      problem={add.error}
      onSubmit={(form) =>
        add.mutate(
          { on: textOf(form, 'on'), value: textOf(form, 'value'), source: textOf(form, 'source') },
          { onSuccess: onDone },
        )
      }
    >
      <DateField name="on" label={t.on} description={t.onHelp} />
      <TextField name="value" label={t.value(indicator.unit)} inputMode="decimal" />
      <TextField
        name="source"
        label={t.source}
        description={t.sourceHelp}
        defaultValue={indicator.values.at(-1)?.source ?? indicator.source}
      />
      <FormButtons submit={t.saveValue} busy={add.isPending} onCancel={onDone} />
    </Form>
  );
}
