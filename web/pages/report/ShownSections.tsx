import type { ReactNode } from 'react';
import type { ShownSection } from '../../queries/reports.ts';

/** The sections of a report as they read. The headings in them follow on those of the page. */
export function ShownSections(props: { sections: ShownSection[]; after?: (key: string) => ReactNode }) {
  return props.sections.map(({ key, number, title, level, html }) => {
    const Heading = `h${level + 1}` as 'h2' | 'h3';
    return (
      <section key={key} aria-labelledby={`section-${key}`} className="report-part">
        <Heading id={`section-${key}`}>
          {number} {title}
        </Heading>
        <div
          className="report-prose"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: made by api/report/render-html.ts, which escapes every text
          dangerouslySetInnerHTML={{ __html: html }}
        />
        {props.after?.(key)}
      </section>
    );
  });
}
