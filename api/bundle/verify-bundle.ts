import { type BundleFiles, bundleOf, checksumsFile, checksumsOf } from './bundle-of.ts';

/** What is wrong with a bundle: a file that is missing, too many, or other than it was. */
export type BundleFault = { file: string; fault: 'missing' | 'unknown' | 'checksum' | 'differs' };

const needed = ['picture.json', 'questionnaire.json', 'codebook.json', 'publication.json', checksumsFile];

/**
 * Checks a bundle against itself: every file has the checksum that the bundle says, and every table, made again from
 * `picture.json`, is the same letter by letter.
 *
 * @returns no faults when all is well
 */
export async function verifyBundle(files: BundleFiles): Promise<BundleFault[]> {
  const missing = needed.filter((file) => !(file in files));
  if (missing.length > 0) return missing.map((file) => ({ file, fault: 'missing' }));
  const said = linesOf(files[checksumsFile] ?? '');
  const found = linesOf(await checksumsOf(files));
  const faults: BundleFault[] = [];
  for (const [file, sum] of said) {
    if (!found.has(file)) faults.push({ file, fault: 'missing' });
    else if (found.get(file) !== sum) faults.push({ file, fault: 'checksum' });
  }
  for (const file of found.keys()) if (!said.has(file)) faults.push({ file, fault: 'unknown' });
  if (faults.length > 0) return faults;
  const again = await madeAgain(files);
  if (again === null) return [{ file: 'picture.json', fault: 'differs' }];
  return Object.keys({ ...again, ...files })
    .filter((file) => file !== checksumsFile && again[file] !== files[file])
    .map((file) => ({ file, fault: 'differs' }));
}

/** Null when the picture in it can't be read as one. */
async function madeAgain(files: BundleFiles): Promise<BundleFiles | null> {
  try {
    const { publishedAt, codeVersion, number, reason } = JSON.parse(files['publication.json'] ?? '');
    return await bundleOf({
      picture: files['picture.json'] ?? '',
      suppressed: files['suppression-log.json'] ?? null,
      codebook: files['codebook.json'] ?? '[]',
      questionnaire: files['questionnaire.json'] ?? '',
      ...{ publishedAt, codeVersion, number, reason },
    });
  } catch {
    return null;
  }
}

const linesOf = (sums: string) =>
  new Map(
    sums
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(66), line.slice(0, 64)] as const),
  );
