/**
 * A report as a document, before it is HTML, DOCX or PDF: plain data, of which every piece of text is just text. The
 * renderers decide how each of them escapes it; nothing that someone typed is ever code.
 */
import type { Locale } from '../env.ts';

export type Inline = { kind: 'plain' | 'strong' | 'emphasis'; text: string };

/** The first cell of a row names it. */
export type ReportTable = {
  caption: string;
  columns: { header: string; kind: 'text' | 'number' }[];
  rows: string[][];
};

/** What is drawn on a lane, from one place on the axis to another; of a dot only `from` counts. */
export type Mark = { kind: 'band' | 'interval' | 'dot' | 'filled' | 'open'; from: number; to: number };

/** A drawing of lanes above one axis, with the words that say the same, and the same data as a table. */
export type ReportChart = {
  title: string;
  /** What the drawing shows, for who doesn't see it. */
  alt: string;
  axis: { from: number; to: number; ticks: number[] };
  /** What the note of each lane says. */
  noteHeader: string;
  legend: { mark: Mark['kind']; text: string }[];
  lanes: { label: string; note: string; marks: Mark[] }[];
  table: ReportTable;
};

export type Block =
  | { kind: 'paragraph'; content: Inline[] }
  | { kind: 'subheading'; text: string }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }
  | { kind: 'quote'; content: Inline[] }
  | { kind: 'table'; table: ReportTable }
  | { kind: 'chart'; chart: ReportChart };

export type ReportSection = {
  key: string;
  /** `3`, `3.1`, `Annex 1`. */
  number: string;
  title: string;
  /** A part of the section before it has level 2. */
  level: 1 | 2;
  blocks: Block[];
};

export type ReportDocument = {
  locale: Locale;
  title: string;
  /** The network and the wave it is about. */
  subtitle: string;
  author: string;
  /** The day on which this version was made, `YYYY-MM-DD`. */
  day: string;
  /** Lines under the title: what this is (a draft, a demo), and of which version. */
  notes: string[];
  contents: string;
  sections: ReportSection[];
};
