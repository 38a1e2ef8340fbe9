import type { Block, ReportDocument } from './document.ts';
import { blocksHtml } from './render-html.ts';

/** The sections for a page of the product: as escaped HTML, and as plain lines to compare versions by. */
export const showSections = (report: ReportDocument) =>
  report.sections.map(({ key, number, title, level, blocks }) => ({
    key,
    number,
    title,
    level,
    html: blocksHtml(blocks, level + 2),
    text: blocks.flatMap(linesOf).join('\n'),
  }));

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return [block.content.map(({ text }) => text).join('')];
    case 'subheading':
      return [block.text];
    case 'list':
      return block.items.map((item) => item.map(({ text }) => text).join(''));
    case 'table':
      return block.table.rows.map((row) => row.join(' · '));
    case 'chart':
      return [block.chart.title, ...block.chart.table.rows.map((row) => row.join(' · '))];
  }
}
