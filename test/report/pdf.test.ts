/**
 * The PDF as the closest there is to a PDF/UA check here: Typst itself refuses to call a document PDF/UA-1 that breaks the
 * rules it checks; and from the file we read the marks without which it would be none. veraPDF comes with Java and Maven
 * only, and can't be had where these tests run.
 */
import { unzlibSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { fillSections } from '../../api/report/fill-sections.ts';
import type { ReportMaterial } from '../../api/report/material.ts';
import { pdfMaker } from '../../api/report/pdf-node.ts';
import { renderTypst } from '../../api/report/render-typst.ts';
import { reportDocument } from '../../api/report/report-document.ts';
import { reportMaterial } from '../helpers/report-material.ts';

const make = pdfMaker();

/** Everything readable in a PDF: what stands there plainly, and what was packed (ISO 32000-1, 7.5.7, object streams). */
function contentOf(pdf: Uint8Array): string {
  const raw = Buffer.from(pdf);
  const plain = raw.toString('latin1');
  const packed = [...plain.matchAll(/\/FlateDecode[^>]*>>\s*stream\r?\n/g)].map(({ index, 0: head }) => {
    const start = index + head.length;
    try {
      return Buffer.from(unzlibSync(raw.subarray(start, plain.indexOf('endstream', start)))).toString('latin1');
    } catch {
      return '';
    }
  });
  return [plain, ...packed].join('\n');
}

const pdfOf = async (material: ReportMaterial, locale: 'nl' | 'en', texts = {}): Promise<string> => {
  const facts = { locale, kind: 'draft' as const, version: null, day: '2026-03-05' };
  const report = reportDocument({ ...fillSections(material, locale), ...texts }, material, facts);
  if (!make) throw new Error('pdf: no compiler here');
  return contentOf(await make(renderTypst(report), new Date('2026-03-05T12:00:00Z')));
};

describe.skipIf(make === null)('a report as PDF', () => {
  let pdf: string;
  beforeAll(async () => {
    pdf = await pdfOf(reportMaterial(), 'nl');
  });

  test('says that it is PDF/UA-1, which Typst only does when its own checks found nothing', () => {
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test('is tagged, has a language, and shows its title instead of the name of the file', () => {
    expect(pdf).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
    expect(pdf).toMatch(/\/Lang\s*\(nl\)/);
    expect(pdf).toMatch(/\/DisplayDocTitle true/);
    expect(pdf).toContain(
      '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Verslag over de samenwerking in Netwerk De Proef – Meting'.replace(
        '–',
        Buffer.from('–').toString('latin1'),
      ),
    );
  });

  test('has headings in order, lists, figures with a description, and tables with heads', () => {
    for (const tag of ['H1', 'H2', 'H3', 'L', 'LI', 'Table', 'TR', 'TH', 'TD', 'Figure', 'Caption', 'TOC'])
      expect(pdf, tag).toMatch(new RegExp(`/S\\s*/${tag}\\b`));
    // Every figure says in words what it shows.
    expect(pdf.match(/\/S\s*\/Figure\b/g)?.length).toBe(2);
    expect(pdf.match(/\/Alt\s*[(<]/g)?.length).toBeGreaterThanOrEqual(2);
    expect(pdf).toMatch(/\/Scope\s*\/Column/);
  });

  test('every font is in the file', () => {
    const descriptors = pdf.match(/\/Type\s*\/FontDescriptor\b/g)?.length ?? 0;
    expect(descriptors).toBeGreaterThan(0);
    expect(pdf.match(/\/FontFile[23]\b/g)?.length).toBe(descriptors);
  });

  test('a letter that no font has is told by its number, and code in a text stays text', async () => {
    const made = await pdfOf(reportMaterial(), 'en', {
      introduction: 'Not in the font: 漢字. #read("/etc/passwd") "] $x',
    });
    expect(made).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });
});
