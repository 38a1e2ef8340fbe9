/** The marks that charts share: every one differs from the others in form, not only in colour. */
import { percent } from './scale.ts';
import type { Range } from './types.ts';

type Place = (value: number) => number;

/** A rectangle between two values; without any width there is nothing to draw but the dot. */
function Bar(props: { className: string; range: Range; place: Place; y: number; height: number }) {
  const { className, range, place, y, height } = props;
  const start = place(range.lower);
  const width = place(range.upper) - start;
  if (width <= 0) return null;
  return (
    <rect className={className} x={percent(start)} width={percent(width)} y={y - height / 2} height={height} rx={3} />
  );
}

/** What the whole network's mean could be at worst and at best. */
export const Band = (props: { range: Range; place: Place; y: number }) => (
  <Bar className="mark-band" {...props} height={22} />
);

/** Where it probably is. */
export const IntervalBar = (props: { range: Range; place: Place; y: number; height?: number }) => (
  <Bar className="mark-interval" {...props} height={props.height ?? 10} />
);

export const MeanDot = (props: { x: string; y: number; hollow?: boolean }) => (
  <circle className={props.hollow ? 'mark-dot mark-dot--hollow' : 'mark-dot'} cx={props.x} cy={props.y} r={7} />
);

/** One member's own place: a diamond, so that it is told from the network's dot without colour. */
export const OwnMark = (props: { x: string; y: number; hollow?: boolean }) => (
  <svg x={props.x} y={props.y} overflow="visible" aria-hidden="true">
    <path className={props.hollow ? 'mark-diamond mark-diamond--hollow' : 'mark-diamond'} d="M0 -9 L9 0 L0 9 L-9 0 Z" />
  </svg>
);

/** The mark of a broken line: two strokes with a gap between. */
const Break = (props: { x: string; y: number }) => (
  <svg x={props.x} y={props.y} overflow="visible" aria-hidden="true">
    <path className="mark-break-gap" d="M-8 0H8" />
    <path className="mark-break" d="M-8 5-2-5M2 5 8-5" />
  </svg>
);

/** What joins two waves under each other; broken, with its mark, where they may not be compared. */
export function Join(props: { from: number; to: number; top: number; bottom: number; broken: boolean }) {
  const { from, to, top, bottom, broken } = props;
  return (
    <>
      <line
        className={broken ? 'mark-join mark-join--broken' : 'mark-join'}
        x1={percent(from)}
        x2={percent(to)}
        y1={top}
        y2={bottom}
      />
      {broken && <Break x={percent((from + to) / 2)} y={(top + bottom) / 2} />}
    </>
  );
}

/** A lane with a line at every whole number, the midpoint marked. */
export function Grid(props: { values: number[]; middle: number; place: Place; height: number }) {
  const { values, middle, place, height } = props;
  return (
    <>
      {values.map((value) => (
        <line
          key={value}
          className={value === middle ? 'mark-grid mark-grid--middle' : 'mark-grid'}
          x1={percent(place(value))}
          x2={percent(place(value))}
          y1={0}
          y2={height}
        />
      ))}
    </>
  );
}

/** The numbers under, or over, the lanes. */
export function Axis(props: { values: { value: number; label: string }[]; place: Place }) {
  return (
    <svg className="chart__axis" width="100%" height="20" aria-hidden="true">
      {props.values.map(({ value, label }) => (
        <text key={value} x={percent(props.place(value))} y={15} textAnchor="middle">
          {label}
        </text>
      ))}
    </svg>
  );
}
