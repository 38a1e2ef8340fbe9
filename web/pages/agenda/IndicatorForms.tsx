import { DateField, Form, FormButtons, RadioGroup, TextField } from '../../components/index.ts';
import { type Indicator, useAddIndicator, useAddIndicatorValue } from '../../queries/indicators.ts';
import { useTexts } from '../../texts/index.tsx';
import { ObjectiveChoice } from './ObjectiveChoice.tsx';

const textOf = (form: FormData, name: string) => String(form.get(name) ?? '');

/** A value with its day; null when neither is given. */
function pointOf(form: FormData, name: string): { value: string; on: string } | null {
  const [value, on] = [textOf(form, `${name}.value`), textOf(form, `${name}.on`)];
  return value === '' && on === '' ? null : { value, on };
}

/** Adds a figure to follow, with the way it should go. */
export function NewIndicatorForm({ networkId, onDone }: { networkId: string; onDone: () => void }) {
  const t = useTexts().agenda.indicator;
  const add = useAddIndicator(networkId);
  return (
    <Form
      problem={add.error}
      onSubmit={(form) =>
        add.mutate(
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
      <TextField name="text" label={t.text} description={t.textHelp} />
      <TextField name="unit" label={t.unit} description={t.unitHelp} />
      <RadioGroup
        name="direction"
        label={t.direction}
        choices={[
          { value: 'up', label: t.up },
          { value: 'down', label: t.down },
        ]}
      />
      <TextField name="source" label={t.source} description={t.sourceHelp} />
      <ObjectiveChoice networkId={networkId} chosen={null} />
      <TextField name="baseline.value" label={t.baseline} inputMode="decimal" optional />
      <DateField name="baseline.on" label={t.baselineOn} optional />
      <TextField name="target.value" label={t.target} inputMode="decimal" optional />
      <DateField name="target.on" label={t.targetOn} optional />
      <FormButtons submit={t.save} busy={add.isPending} onCancel={onDone} />
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
