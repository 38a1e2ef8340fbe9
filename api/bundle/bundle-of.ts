import Papa from 'papaparse';
import { canonicalJson } from '../canonical.ts';
import { storedPicture } from '../picture/stored-picture.ts';
import { sha256 } from '../tokens.ts';
import { meaningOf } from './columns.ts';
import { methodNotes } from './method-notes.ts';
import { tablesOf } from './tables-of.ts';

/** What was published, as it is stored. */
export type Published = {
  /** Canonical JSON of the picture. */
  picture: string;
  /** Canonical JSON of what the gate held back; null for a reader who is no analyst. */
  suppressed: string | null;
  /** Canonical JSON of the improvement themes as they were at publication. */
  codebook: string;
  /** Canonical JSON of the version of the questionnaire. */
  questionnaire: string;
  publishedAt: string;
  codeVersion: string;
  /** Which publication of the wave it is, and why it was published again. */
  number: number;
  reason: string | null;
};

type CodebookEntry = Record<'code' | 'theme', string> & Record<'label' | 'definition', { nl: string; en: string }>;

/** The files of a bundle by name. */
export type BundleFiles = Record<string, string>;

export const checksumsFile = 'SHA256SUMS';

/**
 * Everything that was published of a wave, in files that open anywhere: the picture as JSON, its tables as CSV, the
 * questionnaire, the codebook, for analysts what was held back, how it was made, and the checksums of all of these. Made from what was published
 * alone, so the same publication always gives the same files.
 *
 * Cells that a spreadsheet would run as a formula get an apostrophe in front (papaparse, `escapeFormulae`).
 */
export async function bundleOf(published: Published): Promise<BundleFiles> {
  const picture = storedPicture(published.picture);
  const entries = JSON.parse(published.codebook) as CodebookEntry[];
  const tables: Record<string, Record<string, string | number>[]> = {
    ...tablesOf(picture),
    codebook: entries.map(({ code, theme, label, definition }) => ({
      ...{ code, theme, label_nl: label.nl, label_en: label.en },
      ...{ definition_nl: definition.nl, definition_en: definition.en },
    })),
  };
  const files: BundleFiles = {
    'picture.json': published.picture,
    'questionnaire.json': published.questionnaire,
    'codebook.json': published.codebook,
    ...(published.suppressed === null ? {} : { 'suppression-log.json': published.suppressed }),
    'publication.json': canonicalJson({
      format: 'netwerkspiegel-bundle',
      formatVersion: 2,
      waveId: picture.waveId,
      publishedAt: published.publishedAt,
      codeVersion: published.codeVersion,
      number: published.number,
      reason: published.reason,
    }),
    'method.nl.md': methodNotes.nl(picture),
    'method.en.md': methodNotes.en(picture),
    'columns.csv': csv(
      Object.entries(tables).flatMap(([table, rows]) =>
        Object.keys(rows[0] ?? {}).map((column) => ({ table, column, ...meaningOf(column) })),
      ),
    ),
    ...Object.fromEntries(Object.entries(tables).map(([name, rows]) => [`tables/${name}.csv`, csv(rows)])),
  };
  return { ...files, [checksumsFile]: await checksumsOf(files) };
}

const csv = (rows: Record<string, string | number>[]) => `${Papa.unparse(rows, { escapeFormulae: true })}\r\n`;

/** In the format of `sha256sum`, so that `sha256sum -c SHA256SUMS` checks it without us. */
export async function checksumsOf(files: BundleFiles): Promise<string> {
  const names = Object.keys(files)
    .filter((name) => name !== checksumsFile)
    .sort();
  const lines = await Promise.all(names.map(async (name) => `${await sha256(files[name] ?? '')}  ${name}\n`));
  return lines.join('');
}
