/** The parts of a DOCX that say how it looks and what belongs to it. */
import type { Locale } from '../env.ts';
import type { ReportDocument } from './document.ts';
import { escapeMarkup as text } from './escape.ts';

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const wordPart = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const contentTypes = `${xml}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${wordPart}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${wordPart}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${wordPart}.numbering+xml"/><Override PartName="/word/settings.xml" ContentType="${wordPart}.settings+xml"/><Override PartName="/word/footer1.xml" ContentType="${wordPart}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

export const relations = {
  package: `${xml}<Relationships xmlns="${packaged}/relationships">${relation('rId1', `${office}/officeDocument`, 'word/document.xml')}${relation('rId2', `${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml')}</Relationships>`,
  document: (images: number) =>
    `${xml}<Relationships xmlns="${packaged}/relationships">${[
      relation('rIdStyles', `${office}/styles`, 'styles.xml'),
      relation('rIdNumbering', `${office}/numbering`, 'numbering.xml'),
      relation('rIdSettings', `${office}/settings`, 'settings.xml'),
      relation('rIdFooter', `${office}/footer`, 'footer1.xml'),
      ...Array.from({ length: images }, (_, i) =>
        relation(`rIdImage${i + 1}`, `${office}/image`, `media/image${i + 1}.png`),
      ),
    ].join('')}</Relationships>`,
};

const languages = { nl: 'nl-NL', en: 'en-GB' } as const;

export const coreProperties = ({ title, subtitle, author, locale, day }: ReportDocument) =>
  `${xml}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${text(`${title} – ${subtitle}`)}</dc:title><dc:creator>${text(author)}</dc:creator><dc:language>${languages[locale]}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${day}T12:00:00Z</dcterms:created></cp:coreProperties>`;

export const settings = (locale: Locale) =>
  `${xml}<w:settings ${word}><w:defaultTabStop w:val="709"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${languages[locale]}"/></w:settings>`;

export const footer = `${xml}<w:ftr ${word}><w:p><w:pPr><w:pStyle w:val="Small"/><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>`;

const level = (format: 'bullet' | 'decimal', sign: string) =>
  `<w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${sign}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="425" w:hanging="425"/></w:pPr></w:lvl>`;

/** The first list is the one with bullets; each of the others counts from one. */
export const numbering = (orderedLists: number) =>
  `${xml}<w:numbering ${word}><w:abstractNum w:abstractNumId="0">${level('bullet', '•')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level('decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${Array.from({ length: orderedLists }, (_, i) => `<w:num w:numId="${i + 2}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`).join('')}</w:numbering>`;

type StyleWishes = { name: string; id: string; basedOn?: string; next?: string; paragraph?: string; text?: string };

const style = ({ name, id, basedOn = 'Normal', next, paragraph = '', text: letters = '' }: StyleWishes) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>${next ? `<w:next w:val="${next}"/>` : ''}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`;

const heading = (depth: number, size: number) =>
  style({
    name: `heading ${depth}`,
    id: `Heading${depth}`,
    next: 'Normal',
    paragraph: `<w:keepNext/><w:spacing w:before="${480 - depth * 80}" w:after="120"/><w:outlineLvl w:val="${depth - 1}"/>`,
    text: `<w:b/><w:color w:val="06303B"/><w:sz w:val="${size}"/>`,
  });

export const styles = (locale: Locale) =>
  `${xml}<w:styles ${word}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="${languages[locale]}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${[
    style({ name: 'Title', id: 'Title', next: 'Normal', text: '<w:b/><w:color w:val="06303B"/><w:sz w:val="48"/>' }),
    style({ name: 'Subtitle', id: 'Subtitle', next: 'Normal', text: '<w:sz w:val="30"/>' }),
    heading(1, 34),
    heading(2, 28),
    heading(3, 24),
    style({
      name: 'Contents Heading',
      id: 'ContentsHeading',
      paragraph: '<w:keepNext/><w:spacing w:before="360"/>',
      text: '<w:b/><w:sz w:val="28"/>',
    }),
    style({ name: 'toc 1', id: 'Contents1', paragraph: '<w:spacing w:after="40"/>' }),
    style({ name: 'toc 2', id: 'Contents2', paragraph: '<w:spacing w:after="40"/><w:ind w:left="425"/>' }),
    style({ name: 'List Paragraph', id: 'ListParagraph', paragraph: '<w:spacing w:after="60"/><w:ind w:left="425"/>' }),
    style({
      name: 'Quote',
      id: 'Quote',
      paragraph:
        '<w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="8FBDC6"/></w:pBdr><w:ind w:left="425"/>',
    }),
    style({
      name: 'caption',
      id: 'Caption',
      paragraph: '<w:keepNext/><w:spacing w:before="200" w:after="80"/>',
      text: '<w:b/><w:sz w:val="20"/>',
    }),
    style({
      name: 'Table Text',
      id: 'TableText',
      paragraph: '<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>',
      text: '<w:sz w:val="19"/>',
    }),
    style({ name: 'Small', id: 'Small', text: '<w:sz w:val="18"/>' }),
  ].join(
    '',
  )}<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="ReportTable"><w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="0F5666"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="8FBDC6"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="8FBDC6"/></w:tblBorders></w:tblPr></w:style></w:styles>`;
