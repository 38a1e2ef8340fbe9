import { chartSvg } from './chart-svg.ts';
import { columnShares } from './column-shares.ts';
import type { Block, Inline, ReportChart, ReportDocument, ReportTable } from './document.ts';
import { typstString as text } from './escape.ts';

/** A report as Typst's source, with the drawings that it refers to. */
export type TypstReport = { source: string; files: Record<string, string> };

/**
 * The report for Typst. Every text is a string of code, never markup, so that nothing anyone typed can be code or read a
 * file.
 */
export function renderTypst(report: ReportDocument): TypstReport {
  const { locale, title, subtitle, author, day, notes, contents, sections } = report;
  const [year, month, date] = day.split('-').map(Number);
  const files: Record<string, string> = {};
  const addDrawing = (chart: ReportChart): string => {
    const name = `drawing-${Object.keys(files).length + 1}.svg`;
    files[name] = chartSvg(chart);
    return name;
  };
  const body = sections.map(({ number, title: name, level, blocks }) =>
    [
      `#heading(level: ${level})[#${text(`${number} ${name}`)}]`,
      ...blocks.map((block) => blockTypst(block, level + 1, addDrawing)),
    ].join('\n\n'),
  );
  const source = `#set document(title: ${text(`${title} – ${subtitle}`)}, author: (${text(author)},), date: datetime(year: ${year}, month: ${month}, day: ${date}))
#set page(paper: "a4", margin: (x: 2.5cm, y: 2.5cm), numbering: "1")
#set text(lang: "${locale}", font: "Source Sans 3", size: 11pt, fill: rgb("#1b2a2e"), hyphenate: false)
#set par(leading: 0.7em, spacing: 1.1em)
#set list(indent: 0.5em)
#set enum(indent: 0.5em)
#show heading: set text(fill: rgb("#06303b"))
#show heading: set block(above: 1.6em, below: 0.8em)
#show heading.where(level: 1): set text(size: 17pt)
#show heading.where(level: 2): set text(size: 13.5pt)
#show heading.where(level: 3): set text(size: 11.5pt)
#show title: set text(size: 25pt, fill: rgb("#06303b"))
#show figure.where(kind: table): set block(breakable: true)
#show figure.caption: set block(sticky: true)
#set figure.caption(position: top)
#show figure.caption: set align(left)
#show figure.caption: set text(weight: 600, size: 10pt)
#set table(stroke: (x, y) => (bottom: if y == 0 { 1pt + rgb("#0f5666") } else { 0.5pt + rgb("#8fbdc6") }), inset: (x: 4pt, y: 5pt))
#set figure(numbering: none, supplement: none)

#title[#${text(title)}]
#text(size: 14pt)[#${text(subtitle)}]

#${text(author)}

${notes.map((note) => `#emph(${text(note)})`).join('\n\n')}

#outline(title: [#${text(contents)}], depth: 2)

${body.join('\n\n')}
`;
  return { source, files };
}

function blockTypst(block: Block, level: number, addDrawing: (chart: ReportChart) => string): string {
  switch (block.kind) {
    case 'paragraph':
      return `#par[${inlineTypst(block.content)}]`;
    case 'subheading':
      return `#heading(level: ${level}, outlined: false)[#${text(block.text)}]`;
    case 'list':
      return `#${block.ordered ? 'enum' : 'list'}(${block.items.map((item) => `[${inlineTypst(item)}],`).join(' ')})`;
    case 'quote':
      return `#quote(block: true)[${inlineTypst(block.content)}]`;
    case 'table':
      return tableTypst(block.table);
    case 'chart': {
      const { title, alt, table } = block.chart;
      const drawing = addDrawing(block.chart);
      return `#figure(image(${text(drawing)}, alt: ${text(alt)}, width: 100%), kind: image, caption: [#${text(title)}])\n\n${tableTypst(table)}`;
    }
  }
}

const inlineTypst = (content: Inline[]): string =>
  content
    .map(({ kind, text: words }) => {
      const tag = kind === 'strong' ? 'strong' : kind === 'emphasis' ? 'emph' : null;
      return tag ? `#${tag}(${text(words)});` : `#${text(words)};`;
    })
    .join('');

function tableTypst(table: ReportTable): string {
  const { caption, columns, rows } = table;
  const align = columns.map(({ kind }) => (kind === 'number' ? 'right' : 'left')).join(', ');
  const shares = columnShares(table);
  const widths = columns
    .map(({ kind }, place) => (kind === 'number' ? 'auto' : `${shares[place]?.toFixed(1)}fr`))
    .join(', ');
  const cells = (row: string[]) => row.map((value) => `[#${text(value)}],`).join(' ');
  const head = columns.map(({ header }) => `[#strong(${text(header)})],`).join(' ');
  return `#figure(kind: table, caption: [#${text(caption)}], {
  set text(size: 9.5pt)
  set par(leading: 0.5em)
  table(columns: (${widths},), align: (${align},), table.header(${head}), ${rows.map(cells).join('\n  ')})
})`;
}
