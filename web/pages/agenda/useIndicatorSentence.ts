import type { Indicator } from '../../queries/indicators.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';
import { indicatorMovement } from './indicator-movement.ts';
import { wayCovered } from './way-covered.ts';

/** A decimal number as text, with as many digits as it was given: `4.10` becomes `4,10`. */
const digitsOf = (value: string) => value.split('.')[1]?.length ?? 0;

/** What an indicator says, in words: where it stands, where it was, and whether that is the wished way. */
export function useIndicatorSentence(indicator: Indicator): { sentence: string; value: (value: string) => string } {
  const t = useTexts().agenda;
  const format = useFormat();
  const value = (text: string) => format.decimal(Number(text), digitsOf(text));
  const last = indicator.values.at(-1);
  const before = indicator.values.at(-2);
  const { baseline, target } = indicator;
  const aims = [
    baseline && t.baseline(value(baseline.value), format.day(baseline.on)),
    target && t.target(value(target.value), format.day(target.on)),
  ];
  if (!last) return { sentence: [...aims, t.noValues].filter(Boolean).join(' '), value };
  const way = baseline && target ? wayCovered(baseline.value, last.value, target.value) : null;
  const movement = indicatorMovement(
    indicator.direction,
    indicator.values.map((one) => one.value),
  );
  const sentence = [
    t.now(value(last.value), indicator.unit, format.day(last.on)),
    before && t.before(value(before.value), format.day(before.on)),
    movement && t.moved[movement],
    ...aims,
    way !== null && (way >= 1 ? t.reached : way < 0 ? t.away : t.onTheWay(format.percent(way))),
  ];
  return { sentence: sentence.filter(Boolean).join(' '), value };
}
