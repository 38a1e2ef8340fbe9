import './count-bars.css';

export type Bar = { key: string; label: string; count: number };

/** Counts as words and bars. The number is always there in text; the bar only repeats it. */
export function CountBars({ bars, unit }: { bars: Bar[]; unit: (count: number) => string }) {
  const total = Math.max(
    1,
    bars.reduce((sum, { count }) => sum + count, 0),
  );
  return (
    <ul className="count-bars">
      {bars.map(({ key, label, count }) => (
        <li key={key} className="count-bars__one">
          <span className="count-bars__label">{label}</span>{' '}
          <strong className="count-bars__count">
            {count}
            <span className="visually-hidden"> ({unit(count)})</span>
          </strong>
          <svg className="count-bars__bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect className="count-bars__track" width="100" height="4" />
            <rect className={`count-bars__fill count-bars__fill--${key}`} width={(100 * count) / total} height="4" />
          </svg>
        </li>
      ))}
    </ul>
  );
}
