import { unzlibSync } from 'fflate';

/** A WOFF font (W3C, WOFF File Format 1.0) as the TrueType font it holds: the same tables, unpacked. */
export function woffToTtf(woff: Uint8Array): Uint8Array {
  const source = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (source.getUint32(0) !== 0x774f4646) throw new Error('woffToTtf: needs a WOFF file');
  const count = source.getUint16(12);
  const tables = Array.from({ length: count }, (_, i) => {
    const entry = 44 + 20 * i;
    const start = source.getUint32(entry + 4);
    const packed = source.getUint32(entry + 8);
    const raw = woff.subarray(start, start + packed);
    const data = packed < source.getUint32(entry + 12) ? unzlibSync(raw) : raw;
    return { tag: source.getUint32(entry), checksum: source.getUint32(entry + 16), data };
  });
  const padded = (length: number) => (length + 3) & ~3;
  const first = 12 + 16 * count;
  const font = new Uint8Array(tables.reduce((size, { data }) => size + padded(data.length), first));
  const target = new DataView(font.buffer);
  const power = 2 ** Math.floor(Math.log2(count));
  target.setUint32(0, source.getUint32(4));
  target.setUint16(4, count);
  target.setUint16(6, power * 16);
  target.setUint16(8, Math.log2(power));
  target.setUint16(10, (count - power) * 16);
  let at = first;
  for (const [i, { tag, checksum, data }] of tables.entries()) {
    const entry = 12 + 16 * i;
    for (const [j, value] of [tag, checksum, at, data.length].entries()) target.setUint32(entry + 4 * j, value);
    font.set(data, at);
    at += padded(data.length);
  }
  return font;
}
