/** The cells of a spreadsheet that strangers may have made: unpacked with a limit, and looked at before it is read. */
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { Problem } from '../errors.ts';
import { mustBeSmallSheet } from './small-sheet.ts';

const unpackedMax = 20 * 1024 * 1024;
const isNeeded = (name: string) => name.endsWith('.xml') || name.endsWith('.rels');

/**
 * The cells of the first sheet, row by row, as trimmed text.
 *
 * @throws Problem `unsupported-file` for what is damaged, unpacks to more than 20 MB or has cells far away
 */
export async function readXlsx(bytes: Uint8Array): Promise<string[][]> {
  try {
    const rows = await readSheet(repack(bytes));
    return rows.map((row) => row.map((cell) => (cell === null || cell === undefined ? '' : String(cell).trim())));
  } catch {
    throw new Problem('unsupported-file');
  }
}

/**
 * The documents in the file, unpacked here and packed anew without compression: the reader would leave a large one to a
 * thread of its own, which an edge does not have. Pictures and the like are left out.
 */
function repack(bytes: Uint8Array): ArrayBuffer {
  let unpacked = 0;
  const documents = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      // A small file may unpack to gigabytes; its table of contents says so, and no more than that is unpacked.
      if (isNeeded(name)) unpacked += originalSize;
      if (unpacked > unpackedMax) throw new Problem('unsupported-file');
      return isNeeded(name);
    },
  });
  for (const document of Object.values(documents)) {
    const xml = strFromU8(document);
    if (xml.includes('sheetData')) mustBeSmallSheet(xml);
  }
  return zipSync(documents, { level: 0 }).slice().buffer;
}
