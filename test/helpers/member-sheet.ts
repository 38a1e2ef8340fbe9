/** Member files as spreadsheet programs write them, and as nobody should. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import type { ANetwork } from './a-network.ts';

export const csv = 'text/csv';
export const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A real .xlsx file of these cells; null is an empty one. */
export async function sheetOf(rows: (string | number | null)[][]): Promise<Uint8Array<ArrayBuffer>> {
  const cells = rows.map((row) => row.map((value) => (value === null ? null : { value })));
  return new Uint8Array(await writeXlsxFile(cells).toBuffer());
}

/** The same file with another text in the XML of its sheet. */
export function changeSheet(file: Uint8Array, change: (xml: string) => string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  const name = Object.keys(parts).find((path) => path.endsWith('sheet1.xml')) ?? '';
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) }).slice();
}

type Content = string | Uint8Array<ArrayBuffer>;

/** Sends a file as its preview or its import. */
export function sendFile(
  { inspector, path }: ANetwork,
  what: 'preview' | 'import',
  content: Content,
  o: { type?: string; language?: string } = {},
): Promise<Response> {
  const type = o.type ?? (typeof content === 'string' ? csv : xlsx);
  const address = `${path}/${what === 'preview' ? 'member-import-previews' : 'member-imports'}`;
  const headers = { 'Content-Type': type, ...(o.language ? { 'Accept-Language': o.language } : {}) };
  return inspector.visit.send('POST', address, new Blob([content], { type }), headers);
}

export type Preview = {
  members: {
    row: number;
    organisation: string;
    sector: string;
    contactName: string;
    contactEmail: string;
    contactLocale: string;
  }[];
  errors: { field: string; message: string }[];
};
