/** From a file to rows of text: CSV or XLSX, told apart by what is in it, not by its name. */
import Papa from 'papaparse';
import { Problem } from '../errors.ts';
import { readXlsx } from './read-xlsx.ts';

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/**
 * The cells of a spreadsheet, row by row, as trimmed text. Row 1 of the file is index 0; empty rows stay, so that a row
 * number is what the reader sees in the file.
 *
 * @throws Problem `unsupported-file` for what is neither, is damaged, or is too large once unpacked
 */
export async function readTable(bytes: Uint8Array): Promise<string[][]> {
  if (bytes.length === 0) throw new Problem('unsupported-file');
  return isZip(bytes) ? readXlsx(bytes) : readCsv(bytes);
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
