import type { ReactNode } from 'react';
import { Details } from '../components/Details.tsx';
import { useTexts } from '../texts/index.tsx';

type ChartFigureProps = {
  title: string;
  /** What the figure shows, in one or two sentences. */
  sentence: string;
  legend?: { key: string; swatch: ReactNode; text: string }[];
  table: ReactNode;
  children: ReactNode;
};

/** What every chart stands in: a title, a sentence, how to read it, the drawing, and the same data as a table. */
export function ChartFigure({ title, sentence, legend = [], table, children }: ChartFigureProps) {
  const t = useTexts().chart;
  return (
    <figure className="chart">
      <figcaption className="chart__caption">
        <p className="chart__title">{title}</p>
        <p>{sentence}</p>
      </figcaption>
      {legend.length > 0 && (
        <ul className="chart__legend" aria-label={t.howToRead}>
          {legend.map(({ key, swatch, text }) => (
            <li key={key}>
              <svg className="chart__swatch" width="36" height="20" aria-hidden="true">
                {swatch}
              </svg>
              <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
      {children}
      <Details summary={t.table}>{table}</Details>
    </figure>
  );
}
