import { zlibSync } from 'fflate';
import { chartColours, placeOn } from './chart-svg.ts';
import type { Mark, ReportChart } from './document.ts';

/** Drawn at twice the size at which it is shown. */
export const lanePixels = { width: 560, height: 56 };

type Colour = [number, number, number];
const colourOf = (hex: string): Colour => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Colour;

/** One lane of a chart as a PNG, for formats that show no SVG: the words stand beside it, as text. */
export function lanePng(chart: ReportChart, marks: Mark[]): Uint8Array {
  const { width, height } = lanePixels;
  const pixels = new Uint8Array(width * height * 3).fill(255);
  const middle = height / 2;
  const x = (value: number) => placeOn(chart.axis, value) * width;
  const put = (left: number, top: number, [r, g, b]: Colour) => {
    if (left >= 0 && left < width) pixels.set([r, g, b], (top * width + left) * 3);
  };
  const box = (from: number, to: number, half: number, colour: Colour) => {
    for (let top = Math.round(middle - half); top < Math.round(middle + half); top += 1)
      for (let left = Math.round(from); left < Math.round(Math.max(to, from + 2)); left += 1) put(left, top, colour);
  };
  const disc = (centre: number, radius: number, colour: Colour) => {
    for (let top = Math.floor(middle - radius); top <= middle + radius; top += 1)
      for (let left = Math.floor(centre - radius); left <= centre + radius; left += 1)
        if ((left - centre) ** 2 + (top - middle) ** 2 <= radius ** 2) put(left, top, colour);
  };
  for (const tick of chart.axis.ticks) box(x(tick), x(tick) + 2, middle, colourOf('#8fbdc6'));
  for (const { kind, from, to } of marks) {
    const colour = colourOf(chartColours[kind]);
    if (kind === 'dot') {
      disc(x(from), 14, [255, 255, 255]);
      disc(x(from), 11, colour);
    } else if (kind === 'open') {
      box(x(from), x(to), 16, colourOf(chartColours.filled));
      box(x(from) + 2, x(to) - 2, 14, colour);
    } else box(x(from), x(to), kind === 'interval' ? 8 : 17, colour);
  }
  return png(width, height, pixels);
}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

const crcOf = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};

/** The pixels as a PNG of eight bits a colour (W3C, Portable Network Graphics, third edition). */
function png(width: number, height: number, rgb: Uint8Array): Uint8Array {
  const rows = new Uint8Array(height * (width * 3 + 1));
  for (let y = 0; y < height; y += 1)
    rows.set(rgb.subarray(y * width * 3, (y + 1) * width * 3), y * (width * 3 + 1) + 1);
  const head = new Uint8Array(13);
  new DataView(head.buffer).setUint32(0, width);
  new DataView(head.buffer).setUint32(4, height);
  head.set([8, 2, 0, 0, 0], 8);
  const parts = [
    Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10),
    chunk('IHDR', head),
    chunk('IDAT', zlibSync(rows)),
    chunk('IEND', new Uint8Array()),
  ];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const whole = new Uint8Array(data.length + 12);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(
    Array.from(type, (letter) => letter.charCodeAt(0)),
    4,
  );
  whole.set(data, 8);
  view.setUint32(data.length + 8, crcOf(whole.subarray(4, data.length + 8)));
  return whole;
}
