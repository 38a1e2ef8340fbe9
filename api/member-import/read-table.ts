/** From a file to rows of text: CSV or XLSX, told apart by what is in it, not by its name. */
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/universal';
import { Problem } from '../errors.ts';

const unpackedMax = 30 * 1024 * 1024;
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/**
 * The cells of a spreadsheet, row by row, as trimmed text. Row 1 of the file is index 0; empty rows stay, so that a row
 * number is what the reader sees in the file.
 *
 * @throws Problem `unsupported-file` for what is neither, is damaged, or unpacks to more than 30 MB
 */
export async function readTable(bytes: Uint8Array): Promise<string[][]> {
  if (bytes.length === 0) throw new Problem('unsupported-file');
  return isZip(bytes) ? readXlsx(bytes) : readCsv(bytes);
}

async function readXlsx(bytes: Uint8Array): Promise<string[][]> {
  refuseBomb(bytes);
  const buffer = bytes.slice().buffer;
  const rows = await readSheet(buffer).catch(() => {
    throw new Problem('unsupported-file');
  });
  return rows.map((row) => row.map((cell) => (cell === null || cell === undefined ? '' : String(cell).trim())));
}

/** A small file may unpack to gigabytes; its own table of contents says so before it is unpacked. */
function refuseBomb(bytes: Uint8Array): void {
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter: (file) => {
        unpacked += file.originalSize;
        return false;
      },
    });
  } catch {
    throw new Problem('unsupported-file');
  }
  if (unpacked > unpackedMax) throw new Problem('unsupported-file');
}

function readCsv(bytes: Uint8Array): string[][] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem('unsupported-file');
  }
  if (text.includes('\0')) throw new Problem('unsupported-file');
  const { data } = Papa.parse<string[]>(text, { delimitersToGuess: [';', ',', '\t'] });
  return data.map((row) => row.map((cell) => cell.trim()));
}
