import type { Mark, ReportChart } from './document.ts';
import { escapeMarkup } from './escape.ts';

/** Also told apart by shape: a figure must speak in grey, too. */
export const chartColours = {
  band: '#c9e1e5',
  interval: '#2b7584',
  dot: '#06303b',
  filled: '#0f5666',
  open: '#ffffff',
};
const ink = '#1b2a2e';
const faint = '#8fbdc6';

const width = 640;
const labels = 210;
const notes = 170;
const lane = 30;
const laneWidth = width - labels - notes;
const round = (n: number) => Math.round(n * 100) / 100;

/** Where a value lies on a lane, from 0 to 1, with room for a dot at both ends. */
export const placeOn = ({ from, to }: ReportChart['axis'], value: number): number =>
  0.03 + 0.94 * Math.min(1, Math.max(0, (value - from) / (to - from || 1)));

/** A drawing of the chart that needs nothing else: no fonts of its own, no styles, no scripts. */
export function chartSvg(chart: ReportChart): string {
  const { axis, lanes, legend } = chart;
  const top = axis.ticks.length > 0 ? 22 : 4;
  const height = top + lanes.length * lane + legend.length * 20 + 12;
  const x = (value: number) => round(labels + placeOn(axis, value) * laneWidth);
  const text = (at: { x: number; y: number; anchor?: string; size?: number }, words: string) =>
    `<text x="${at.x}" y="${at.y}" font-size="${at.size ?? 13}" fill="${ink}" text-anchor="${at.anchor ?? 'start'}">${escapeMarkup(words)}</text>`;
  const bottom = top + lanes.length * lane;
  const drawn = [
    ...axis.ticks.flatMap((tick) => [
      `<line x1="${x(tick)}" x2="${x(tick)}" y1="${top}" y2="${bottom}" stroke="${faint}" stroke-width="1"/>`,
      text({ x: x(tick), y: 14, anchor: 'middle' }, String(tick)),
    ]),
    ...lanes.flatMap(({ label, note, marks }, i) => {
      const middle = top + i * lane + lane / 2;
      return [
        text({ x: 0, y: middle + 4 }, short(label, 32)),
        ...marks.map((mark) => markSvg(mark, { from: x(mark.from), to: x(mark.to), middle })),
        text({ x: width, y: middle + 4, anchor: 'end', size: 12 }, marks.length === 0 ? note : short(note, 30)),
      ];
    }),
    ...legend.flatMap(({ mark, text: words }, i) => {
      const middle = bottom + 16 + i * 20;
      const swatch = mark === 'dot' ? { from: 12, to: 12 } : { from: 2, to: 22 };
      return [
        markSvg({ kind: mark, from: 0, to: 1 }, { ...swatch, middle }),
        text({ x: 30, y: middle + 4, size: 12 }, words),
      ];
    }),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="Source Sans 3, Arial, sans-serif">${drawn.join('')}</svg>`;
}

function markSvg({ kind }: Mark, { from, to, middle }: { from: number; to: number; middle: number }): string {
  const fill = chartColours[kind];
  if (kind === 'dot')
    return `<circle cx="${from}" cy="${middle}" r="6" fill="${fill}" stroke="#ffffff" stroke-width="1.5"/>`;
  const half = kind === 'interval' ? 4 : kind === 'band' ? 9 : 8;
  const edge = kind === 'open' ? ` stroke="${chartColours.filled}" stroke-width="1"` : '';
  return `<rect x="${from}" y="${middle - half}" width="${round(Math.max(1, to - from))}" height="${half * 2}" rx="2" fill="${fill}"${edge}/>`;
}

const short = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
