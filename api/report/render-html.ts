import { chartSvg } from './chart-svg.ts';
import type { Block, Inline, ReportChart, ReportDocument, ReportSection, ReportTable } from './document.ts';
import { escapeMarkup as text } from './escape.ts';
import { reportStyle } from './report-style.ts';

/** The whole report as one HTML file: no scripts, nothing fetched, readable without its styles. */
export function renderHtml(report: ReportDocument): string {
  const { locale, title, subtitle, author, notes, contents, sections } = report;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(`${title} – ${subtitle}`)}</title>
<meta name="author" content="${text(author)}">
<style>${reportStyle}</style>
</head>
<body>
<header>
<h1>${text(title)}</h1>
<p class="subtitle">${text(subtitle)}</p>
<p>${text(author)}</p>
${notes.map((note) => `<p class="note">${text(note)}</p>`).join('\n')}
</header>
<nav aria-labelledby="contents"><h2 id="contents">${text(contents)}</h2>
<ul>${sections.map(({ key, number, title: name, level }) => `<li class="level-${level}"><a href="#${text(key)}">${text(`${number} ${name}`)}</a></li>`).join('')}</ul>
</nav>
<main>
${sections.map((section) => sectionHtml(section)).join('\n')}
</main>
</body>
</html>
`;
}

const sectionHtml = ({ key, number, title, level, blocks }: ReportSection): string =>
  `<section aria-labelledby="${text(key)}"><h${level + 1} id="${text(key)}">${text(`${number} ${title}`)}</h${level + 1}>
${blocksHtml(blocks, level + 2)}</section>`;

/**
 * Blocks as HTML, for the export and for the pages of the product: every text in it is escaped.
 *
 * @param level of the subheadings in it
 */
export const blocksHtml = (blocks: Block[], level: number): string =>
  blocks.map((block) => blockHtml(block, level)).join('\n');

function blockHtml(block: Block, level: number): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inlineHtml(block.content)}</p>`;
    case 'subheading':
      return `<h${level}>${text(block.text)}</h${level}>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('')}</${tag}>`;
    }
    case 'quote':
      return `<blockquote><p>${inlineHtml(block.content)}</p></blockquote>`;
    case 'table':
      return tableHtml(block.table);
    case 'chart':
      return chartHtml(block.chart);
  }
}

const inlineHtml = (content: Inline[]): string =>
  content
    .map(({ kind, text: words }) => {
      const tag = kind === 'strong' ? 'strong' : kind === 'emphasis' ? 'em' : null;
      return tag ? `<${tag}>${text(words)}</${tag}>` : text(words);
    })
    .join('');

/** Wide tables scroll by themselves, also by keyboard. */
function tableHtml({ caption, columns, rows }: ReportTable): string {
  const cell = (value: string, i: number) =>
    i === 0
      ? `<th scope="row">${text(value)}</th>`
      : `<td${columns[i]?.kind === 'number' ? ' class="number"' : ''}>${text(value)}</td>`;
  return `<div class="report-table" role="group" tabindex="0" aria-label="${text(caption)}"><table><caption>${text(caption)}</caption>
<thead><tr>${columns.map(({ header, kind }) => `<th scope="col"${kind === 'number' ? ' class="number"' : ''}>${text(header)}</th>`).join('')}</tr></thead>
<tbody>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}</tbody></table></div>`;
}

const chartHtml = (chart: ReportChart): string =>
  `<figure class="report-chart"><figcaption>${text(chart.title)}</figcaption>
${chartSvg(chart).replace('<svg ', `<svg role="img" aria-label="${text(chart.alt)}" `)}
${tableHtml(chart.table)}</figure>`;
