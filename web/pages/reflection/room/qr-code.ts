/**
 * A QR code for a short address: byte mode, error correction level M (15 % may be damaged), versions 1 to 6, which is
 * up to 106 bytes. Larger codes have other rules that an address to type never needs.
 *
 * @see ISO/IEC 18004
 */
import { errorCorrection } from './reed-solomon.ts';

/** Per version, level M: blocks, data bytes per block, error correction bytes per block. All blocks are equally long. */
const sizes = [
  { blocks: 1, data: 16, correction: 10 },
  { blocks: 1, data: 28, correction: 16 },
  { blocks: 1, data: 44, correction: 26 },
  { blocks: 2, data: 32, correction: 18 },
  { blocks: 2, data: 43, correction: 24 },
  { blocks: 4, data: 27, correction: 16 },
] as const;

type Size = (typeof sizes)[number];
/** True is dark; `fixed` is what a mask leaves alone. */
type Grid = { dark: boolean[][]; fixed: boolean[][] };

const masks: ((row: number, column: number) => boolean)[] = [
  (r, c) => (r + c) % 2 === 0,
  (r) => r % 2 === 0,
  (_, c) => c % 3 === 0,
  (r, c) => (r + c) % 3 === 0,
  (r, c) => (Math.floor(r / 2) + Math.floor(c / 3)) % 2 === 0,
  (r, c) => ((r * c) % 2) + ((r * c) % 3) === 0,
  (r, c) => (((r * c) % 2) + ((r * c) % 3)) % 2 === 0,
  (r, c) => (((r + c) % 2) + ((r * c) % 3)) % 2 === 0,
];

/**
 * The modules of the code, row by row; true is dark. The four light modules around it are for whoever draws it.
 *
 * @throws RangeError when the text is longer than 106 bytes
 */
export function qrCode(text: string): boolean[][] {
  const bytes = new TextEncoder().encode(text);
  const index = sizes.findIndex(({ blocks, data }) => bytes.length + 2 <= blocks * data);
  const size = sizes[index];
  if (!size) throw new RangeError(`qrCode: needs at most 106 bytes, got ${bytes.length}`);
  const words = interleaved(dataWords(bytes, size), size);
  const candidates = masks.map((isDark, mask) => {
    const grid = emptyGrid(index + 1);
    writeFormat(grid, mask);
    writeWords(grid, words, isDark);
    return grid.dark;
  });
  return candidates.reduce((best, next) => (penalty(next) < penalty(best) ? next : best));
}

/** Mode, length, the text, and the padding that the standard prescribes. */
function dataWords(bytes: Uint8Array, { blocks, data }: Size): number[] {
  const nibbles = [4, bytes.length >> 4, bytes.length & 15, ...[...bytes].flatMap((byte) => [byte >> 4, byte & 15]), 0];
  const words = Array.from(
    { length: nibbles.length / 2 },
    (_, i) => (nibbles[2 * i] ?? 0) * 16 + (nibbles[2 * i + 1] ?? 0),
  );
  for (let pad = 0xec; words.length < blocks * data; pad ^= 0xec ^ 0x11) words.push(pad);
  return words;
}

/** First byte of every block, second of every block…; then the same with the error correction. */
function interleaved(words: number[], { blocks, data, correction }: Size): number[] {
  const parts = Array.from({ length: blocks }, (_, block) => words.slice(block * data, (block + 1) * data));
  const checks = parts.map((part) => errorCorrection(part, correction));
  const across = (rows: number[][], length: number) =>
    Array.from({ length }, (_, place) => rows.map((row) => row[place] ?? 0)).flat();
  return [...across(parts, data), ...across(checks, correction)];
}

/** The patterns by which a camera finds and straightens the code. */
function emptyGrid(version: number): Grid {
  const width = 17 + 4 * version;
  const grid: Grid = {
    dark: Array.from({ length: width }, () => Array(width).fill(false)),
    fixed: Array.from({ length: width }, () => Array(width).fill(false)),
  };
  for (let place = 0; place < width; place += 1) {
    put(grid, 6, place, place % 2 === 0);
    put(grid, place, 6, place % 2 === 0);
  }
  for (const [row, column] of [
    [3, 3],
    [3, width - 4],
    [width - 4, 3],
  ] as const)
    rings(grid, row, column, 4, [2, 4]);
  if (version > 1) rings(grid, width - 7, width - 7, 2, [1]);
  return grid;
}

/** Square rings around a centre, out to a radius; these are light, the others dark. */
function rings(grid: Grid, row: number, column: number, radius: number, light: number[]): void {
  for (let down = -radius; down <= radius; down += 1)
    for (let right = -radius; right <= radius; right += 1)
      put(grid, row + down, column + right, !light.includes(Math.max(Math.abs(down), Math.abs(right))));
}

function put({ dark, fixed }: Grid, row: number, column: number, isDark: boolean): void {
  const [line, kept] = [dark[row], fixed[row]];
  if (!line || !kept || column < 0 || column >= line.length) return;
  line[column] = isDark;
  kept[column] = true;
}

/** Level and mask, twice, with a BCH(15,5) check. */
function writeFormat(grid: Grid, mask: number): void {
  const width = grid.dark.length;
  let rest = mask;
  for (let step = 0; step < 10; step += 1) rest = (rest << 1) ^ ((rest >> 9) * 0x537);
  const bits = ((mask << 10) | rest) ^ 0x5412;
  const bit = (place: number) => ((bits >> place) & 1) === 1;
  const past = (place: number) => (place < 6 ? place : place + 1);
  for (let place = 0; place < 8; place += 1) {
    put(grid, past(place), 8, bit(place));
    put(grid, 8, width - 1 - place, bit(place));
  }
  for (let place = 8; place < 15; place += 1) {
    put(grid, 8, place === 8 ? 7 : 14 - place, bit(place));
    put(grid, width - 15 + place, 8, bit(place));
  }
  put(grid, width - 8, 8, true);
}

/** Up and down in columns of two from the bottom right, past what is fixed. */
function writeWords({ dark, fixed }: Grid, words: number[], isDark: (row: number, column: number) => boolean): void {
  const width = dark.length;
  let place = 0;
  for (let right = width - 1; right > 0; right -= right === 8 ? 3 : 2) {
    const isUp = ((right + (right < 6 ? 2 : 1)) & 2) === 0;
    for (let step = 0; step < width; step += 1) {
      const row = isUp ? width - 1 - step : step;
      for (const column of [right, right - 1]) {
        const line = dark[row];
        if (!line || fixed[row]?.[column]) continue;
        const bit = ((words[place >> 3] ?? 0) >> (7 - (place & 7))) & 1;
        line[column] = (bit === 1) !== isDark(row, column);
        place += 1;
      }
    }
  }
}

/** How hard it is to read: long runs, blocks, what looks like a finder, and an uneven share of dark. */
function penalty(dark: boolean[][]): number {
  const columns = dark.map((_, column) => dark.map((row) => row[column] === true));
  const lines = [...dark, ...columns].map((line) => line.map((is) => (is ? '1' : '0')).join(''));
  let total = 0;
  for (const line of lines) {
    for (const [run] of line.matchAll(/0{5,}|1{5,}/g)) total += run.length - 2;
    total += 40 * [...line.matchAll(/(?=10111010000|00001011101)/g)].length;
  }
  for (let row = 1; row < dark.length; row += 1)
    for (let column = 1; column < dark.length; column += 1) {
      const corner = dark[row]?.[column];
      const same = [dark[row - 1]?.[column], dark[row]?.[column - 1], dark[row - 1]?.[column - 1]];
      if (same.every((one) => one === corner)) total += 3;
    }
  const share = dark.flat().filter(Boolean).length / dark.length ** 2;
  return total + 10 * Math.floor(Math.abs(share * 20 - 10));
}
