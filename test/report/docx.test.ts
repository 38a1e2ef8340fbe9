/** The DOCX in a real word processor, where there is one. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fillSections } from '../../api/report/fill-sections.ts';
import { renderDocx } from '../../api/report/render-docx.ts';
import { reportDocument } from '../../api/report/report-document.ts';
import { reportMaterial } from '../helpers/report-material.ts';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

test.skipIf(!hasOffice)('opens in LibreOffice as it was meant (skipped where LibreOffice is not installed)', () => {
  const material = reportMaterial();
  const facts = { locale: 'nl' as const, kind: 'draft' as const, version: null, day: '2026-03-05' };
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  try {
    const file = join(folder, 'report.docx');
    writeFileSync(file, renderDocx(reportDocument(fillSections(material, 'nl'), material, facts)));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'fodt', '--outdir', folder, file]);
    const opened = readFileSync(join(folder, 'report.fodt'), 'utf8');
    expect(opened).toContain('<dc:title>Verslag over de samenwerking in Netwerk De Proef – Meting</dc:title>');
    expect(opened).toMatch(/<text:h [^>]*text:outline-level="1"[^>]*>.*?Inleiding/s);
    expect(opened).toContain('<table:table-header-rows>');
    expect(opened).toContain('<svg:desc>Zorg: 7 van 8</svg:desc>');
    expect(opened).toMatch(/fo:language="nl"/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
