/**
 * The report as a DOCX (ECMA-376, WordprocessingML): real styles for headings, lists and captions, tables with a header
 * row that repeats, drawings with alternative text, a language and a title. Written here, and not with a library, because
 * it is a page of XML and then also runs on the edge.
 */

import { strToU8, zipSync } from 'fflate';
import type { Locale } from '../env.ts';
import { columnShares } from './column-shares.ts';
import type { Block, Inline, ReportChart, ReportDocument, ReportTable } from './document.ts';
import { contentTypes, coreProperties, footer, numbering, relations, settings, styles } from './docx-parts.ts';
import { escapeMarkup as text } from './escape.ts';
import { lanePixels, lanePng } from './lane-png.ts';
import { wordsOf } from './words/index.ts';

type Build = { locale: Locale; images: Uint8Array[]; orderedLists: number };

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';

export function renderDocx(report: ReportDocument): Uint8Array<ArrayBuffer> {
  const { title, subtitle, author, notes, contents, sections, day } = report;
  const build: Build = { locale: report.locale, images: [], orderedLists: 0 };
  const body = [
    paragraph(title, 'Title'),
    paragraph(subtitle, 'Subtitle'),
    paragraph(author),
    ...notes.map((note) => `<w:p>${run(note, 'emphasis')}</w:p>`),
    paragraph(contents, 'ContentsHeading'),
    ...sections.map(
      ({ number, title: name, level }, i) =>
        `<w:p><w:pPr><w:pStyle w:val="Contents${level}"/></w:pPr><w:hyperlink w:anchor="section${i}">${run(`${number} ${name}`)}</w:hyperlink></w:p>`,
    ),
    ...sections.flatMap(({ number, title: name, level, blocks }, i) => [
      `<w:p><w:pPr><w:pStyle w:val="Heading${level}"/></w:pPr><w:bookmarkStart w:id="${i}" w:name="section${i}"/>${run(`${number} ${name}`)}<w:bookmarkEnd w:id="${i}"/></w:p>`,
      ...blocks.map((block) => blockDocx(block, level + 1, build)),
    ]),
  ].join('');
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document ${namespaces}><w:body>${body}<w:sectPr><w:footerReference w:type="default" r:id="rIdFooter"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr></w:body></w:document>`;
  const images = Object.fromEntries(build.images.map((image, i) => [`word/media/image${i + 1}.png`, image]));
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(contentTypes),
    '_rels/.rels': strToU8(relations.package),
    'docProps/core.xml': strToU8(coreProperties(report)),
    'word/document.xml': strToU8(document),
    'word/_rels/document.xml.rels': strToU8(relations.document(build.images.length)),
    'word/styles.xml': strToU8(styles(report.locale)),
    'word/numbering.xml': strToU8(numbering(build.orderedLists)),
    'word/settings.xml': strToU8(settings(report.locale)),
    'word/footer1.xml': strToU8(footer),
    ...images,
  };
  return zipSync(files, { mtime: new Date(`${day}T12:00:00Z`) }) as Uint8Array<ArrayBuffer>;
}

const run = (words: string, kind: Inline['kind'] = 'plain'): string =>
  `<w:r>${kind === 'strong' ? '<w:rPr><w:b/></w:rPr>' : kind === 'emphasis' ? '<w:rPr><w:i/></w:rPr>' : ''}<w:t xml:space="preserve">${text(words)}</w:t></w:r>`;

const runs = (content: Inline[]): string => content.map(({ kind, text: words }) => run(words, kind)).join('');

const paragraph = (words: string, style?: string): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${run(words)}</w:p>`;

function blockDocx(block: Block, level: number, build: Build): string {
  switch (block.kind) {
    case 'paragraph':
      return `<w:p>${runs(block.content)}</w:p>`;
    case 'subheading':
      return paragraph(block.text, `Heading${level}`);
    case 'list': {
      if (block.ordered) build.orderedLists += 1;
      // Every numbered list starts at one again, so it has a number of its own.
      const list = block.ordered ? build.orderedLists + 1 : 1;
      return block.items
        .map(
          (item) =>
            `<w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${runs(item)}</w:p>`,
        )
        .join('');
    }
    case 'quote':
      return `<w:p><w:pPr><w:pStyle w:val="Quote"/></w:pPr>${runs(block.content)}</w:p>`;
    case 'table':
      return tableDocx(block.table);
    case 'chart':
      return chartDocx(block.chart, build);
  }
}

type Cell = { content: string; width: number; align: 'left' | 'right' };

const tableWidth = 9070;

/** A table with its caption before it; the first row is its head and repeats on every page. */
function gridDocx(caption: string, head: string[], widths: number[], rows: Cell[][]): string {
  const cellDocx = ({ content, width, align }: Cell) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/><w:jc w:val="${align}"/></w:pPr>${content}</w:p></w:tc>`;
  const headCells = head.map((words, i) =>
    cellDocx({ content: run(words, 'strong'), width: widths[i] ?? 0, align: rows[0]?.[i]?.align ?? 'left' }),
  );
  return `${paragraph(caption, 'Caption')}<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="${tableWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="00A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblCaption w:val="${text(caption)}"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${headCells.join('')}</w:tr>${rows.map((row) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${row.map(cellDocx).join('')}</w:tr>`).join('')}</w:tbl><w:p/>`;
}

function tableDocx(table: ReportTable): string {
  const { caption, columns, rows } = table;
  const shares = columnShares(table);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.round((tableWidth * share) / whole));
  return gridDocx(
    caption,
    columns.map(({ header }) => header),
    widths,
    rows.map((row) =>
      row.map((value, i) => ({
        content: run(value, i === 0 ? 'strong' : 'plain'),
        width: widths[i] ?? 0,
        align: columns[i]?.kind === 'number' ? 'right' : 'left',
      })),
    ),
  );
}

/** A chart is a table whose rows hold their lane as a drawing; the words stand beside it as text. */
function chartDocx(chart: ReportChart, build: Build): string {
  const widths = [2200, 4500, 2370];
  const scale = chart.axis.ticks.length > 0 ? `${chart.axis.ticks.join(' – ')}` : chart.title;
  const rows = chart.lanes.map(({ label, note, marks }): Cell[] => {
    build.images.push(lanePng(chart, marks));
    return [
      { content: run(label, 'strong'), width: widths[0] ?? 0, align: 'left' },
      { content: drawing(build.images.length, `${label}: ${note}`), width: widths[1] ?? 0, align: 'left' },
      { content: run(note), width: widths[2] ?? 0, align: 'left' },
    ];
  });
  const { marks: markWords } = wordsOf(build.locale).figures;
  const legend = chart.legend.map(({ mark, text: words }) => `${markWords[mark]}: ${words}`).join('; ');
  return [
    gridDocx(chart.title, [chart.table.columns[0]?.header ?? '', scale, chart.noteHeader], widths, rows),
    paragraph(chart.alt),
    paragraph(legend, 'Small'),
    tableDocx(chart.table),
  ].join('');
}

/** English Metric Units: 9525 to a pixel. */
const emu = 4762;

function drawing(number: number, description: string): string {
  const size = { x: lanePixels.width * emu, y: lanePixels.height * emu };
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${size.x}" cy="${size.y}"/><wp:docPr id="${number}" name="Lane ${number}" descr="${text(description)}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="${number}" name="Lane ${number}" descr="${text(description)}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdImage${number}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${size.x}" cy="${size.y}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
