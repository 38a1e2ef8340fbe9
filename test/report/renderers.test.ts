import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fillSections } from '../../api/report/fill-sections.ts';
import type { ReportMaterial } from '../../api/report/material.ts';
import { parseText } from '../../api/report/parse-text.ts';
import { renderDocx } from '../../api/report/render-docx.ts';
import { renderHtml } from '../../api/report/render-html.ts';
import { renderTypst } from '../../api/report/render-typst.ts';
import { reportDocument } from '../../api/report/report-document.ts';
import { sectionHeads } from '../../api/report/sections.ts';
import { aPicture } from '../helpers/a-picture.ts';
import { reportMaterial, withHiddenTheme } from '../helpers/report-material.ts';

const documentOf = (material: ReportMaterial, locale: 'nl' | 'en' = 'nl', texts = {}) =>
  reportDocument({ ...fillSections(material, locale), ...texts }, material, {
    locale,
    kind: 'draft',
    version: null,
    day: '2026-03-05',
  });

const partsOf = (docx: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]));

describe('a report filled in from the data', () => {
  test('tells the real figures of the wave', () => {
    const { method } = fillSections(reportMaterial(), 'nl');
    expect(method).toContain(
      'Er zijn 12 organisaties uitgenodigd. Daarvan antwoordden er 9; 1 liet weten niet mee te doen.',
    );
    expect(method).toContain('Wat op minder dan 5 organisaties rust, wordt niet getoond.');
    expect(method).toContain('In een bijeenkomst op 1 maart 2026');
    expect(method).toContain('Cochran');
  });

  test('says what is hidden and why, and no figure of it', () => {
    const sections = fillSections(withHiddenTheme(), 'nl');
    expect(sections.method).toContain('Geen cijfer is er voor: belangen. De reden: er waren te weinig antwoorden.');
    expect(sections.findings).toContain('### Belangen\n\nHierover is geen cijfer te tonen.');
    expect(renderHtml(documentOf(withHiddenTheme()))).toContain(
      '<th scope="row">Belangen</th><td class="number">verborgen',
    );
  });

  test('names what can improve with its voices, and approved quotes without a name', () => {
    const { 'can-improve': text } = fillSections(reportMaterial(), 'nl');
    expect(text).toContain('- **Bekendheid van de ambitie** (5 organisaties; breed gedeeld)');
    expect(text).toContain('> “Nieuwe leden weten niet wat we willen.”');
  });

  test('the same data gives the same text, in both languages and with the same sections', () => {
    expect(fillSections(reportMaterial(), 'en')).toEqual(fillSections(reportMaterial(), 'en'));
    expect(sectionHeads('en').map(({ key }) => key)).toEqual(sectionHeads('nl').map(({ key }) => key));
    expect(sectionHeads('en').map(({ number }) => number)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '4.1',
      '4.2',
      '5',
      '6',
      'Annex 1',
      'Annex 2',
    ]);
  });

  test('a wave without a session, a topic or an agenda says so', () => {
    const bare = reportMaterial({
      session: null,
      agenda: [],
      recommendations: [],
      picture: aPicture({ waveId: 'wave', networkId: 'network' }),
    });
    const sections = fillSections(bare, 'en');
    expect(sections.method).toContain('Nothing is recorded yet about the session');
    expect(sections.topics).toBe('No topics were brought up or approved.');
    expect(sections.recommendations).toBe('There are no recommendations yet.');
  });
});

describe('the text of a section', () => {
  test('knows paragraphs, subheadings, lists, quotes and figures', () => {
    expect(
      parseText('Een\ntwee\n\n### Kop\n- a\n- **b** en _c_\n1. d\n\n> q\n\n{{scores}}\n\n{{nothing}}').map(
        ({ kind }) => kind,
      ),
    ).toEqual(['paragraph', 'subheading', 'list', 'list', 'quote', 'figure', 'paragraph']);
  });

  test('an asterisk or an underscore within words is just that', () => {
    expect(parseText('a_b_c 2 * 3 ** 4')).toEqual([
      { kind: 'paragraph', content: [{ kind: 'plain', text: 'a_b_c 2 * 3 ** 4' }] },
    ]);
  });
});

/** What would be code in one of the three formats. */
const nasty =
  '</p><script>alert(1)</script> "] #read("/etc/passwd") \\ $x$ `a` ]]> & <w:t> {{scores}} \u0007 \ud800 *b*';

describe('text that looks like code', () => {
  const material = reportMaterial({ network: { name: nasty, description: nasty, ambition: nasty, demo: false } });
  const report = documentOf(material, 'nl', { introduction: `### ${nasty}\n- ${nasty}\n\n${nasty}` });

  test('is text in HTML', () => {
    const html = renderHtml(report);
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toContain('\u0007');
    expect(html).not.toMatch(/\p{Cs}/u);
  });

  test('is text in DOCX', () => {
    const { 'word/document.xml': document = '' } = partsOf(renderDocx(report));
    expect(document).not.toContain('<script');
    expect(document).not.toContain('&lt;w:t&gt;</w:t><w:t');
    expect(document.match(/<w:t[ >]/g)?.length).toBe(document.match(/<\/w:t>/g)?.length);
    expect(document).not.toContain('\u0007');
    expect(document).not.toMatch(/\p{Cs}/u);
  });

  test('is a string in Typst: no quote in it ends the string', () => {
    const { source } = renderTypst(report);
    // What is left when the strings are taken out is the renderer's own code.
    const code = source.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
    expect(code).not.toContain('passwd');
    expect(code).not.toContain('alert');
    expect(code).not.toContain('read(');
  });
});

describe('the three formats', () => {
  test('HTML has a language, one main heading, table heads with a scope and a drawing with words', () => {
    const html = renderHtml(documentOf(reportMaterial(), 'en'));
    expect(html).toContain('<html lang="en">');
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('<th scope="col"');
    expect(html).toMatch(/<svg role="img" aria-label="9 of 12 organisations answered\./);
    expect(html).not.toMatch(/<link|<script|https?:\/\/(?!www\.w3\.org)/);
  });

  test('DOCX has real headings, a repeating table head, drawings with words, a title and a language', () => {
    const parts = partsOf(renderDocx(documentOf(reportMaterial())));
    const document = parts['word/document.xml'] ?? '';
    expect(document).toContain('<w:pStyle w:val="Heading1"/>');
    expect(document).toContain('<w:tblHeader/>');
    expect(document).toContain('descr="Zorg: 7 van 8"');
    expect(parts['docProps/core.xml']).toContain(
      '<dc:title>Verslag over de samenwerking in Netwerk De Proef – Meting</dc:title>',
    );
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="nl-NL"/>');
    expect(Object.keys(parts).filter((name) => name.endsWith('.png'))).toHaveLength(7);
  });

  test('the same report always gives the same DOCX', () => {
    expect(renderDocx(documentOf(reportMaterial()))).toEqual(renderDocx(documentOf(reportMaterial())));
  });
});
