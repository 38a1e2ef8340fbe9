import type { PictureDocument } from '../schemas/picture.ts';
import type { ReportChart } from './document.ts';
import type { Words } from './words/index.ts';

/** Per sector: how many were asked and how many of them answered, as squares in a row. */
export function responseChart({ response }: PictureDocument, words: Words['figures']['response']): ReportChart {
  const largest = Math.max(1, ...response.sectors.map(({ invited }) => invited));
  return {
    title: words.title,
    noteHeader: words.submitted,
    alt: words.alt(
      response.submitted,
      response.invited,
      response.sectors.map(({ sector, submitted, invited }) => words.row(sector, submitted, invited)),
    ),
    axis: { from: 0, to: largest, ticks: [] },
    legend: [
      { mark: 'filled', text: words.filled },
      { mark: 'open', text: words.open },
    ],
    lanes: response.sectors.map(({ sector, submitted, invited }) => ({
      label: sector,
      note: words.of(submitted, invited),
      marks: Array.from({ length: invited }, (_, i) => ({
        kind: i < submitted ? 'filled' : 'open',
        from: i + 0.06,
        to: i + 0.94,
      })),
    })),
    table: {
      caption: words.caption,
      columns: [
        { header: words.sector, kind: 'text' },
        { header: words.invited, kind: 'number' },
        { header: words.submitted, kind: 'number' },
      ],
      rows: [
        ...response.sectors.map(({ sector, invited, submitted }) => [sector, String(invited), String(submitted)]),
        [words.total, String(response.invited), String(response.submitted)],
      ],
    },
  };
}

/** Per theme: the mean, where the whole network probably is, and where it can be at most. In the order of the questionnaire. */
export function scoresChart(picture: PictureDocument, all: Words): ReportChart {
  const { points } = picture;
  const words = all.figures.scores;
  const rows = picture.themes.map(({ theme, table }) => ({ theme: all.themes[theme], table }));
  return {
    title: words.title,
    noteHeader: words.mean,
    alt: words.alt(
      points,
      rows.map(({ theme, table }) =>
        table.kind === 'shown' ? words.row(theme, table.mean, table.base) : words.hiddenRow(theme),
      ),
    ),
    axis: { from: 1, to: points, ticks: Array.from({ length: points }, (_, i) => i + 1) },
    legend: [
      { mark: 'dot', text: words.dot },
      { mark: 'interval', text: words.interval },
      { mark: 'band', text: words.band },
    ],
    lanes: rows.map(({ theme, table }) =>
      table.kind === 'hidden'
        ? { label: theme, note: words.hidden[table.reason], marks: [] }
        : {
            label: theme,
            note: words.note(table.mean, points, table.base),
            marks: [
              { kind: 'band', from: table.bounds.lower, to: table.bounds.upper },
              ...(table.interval ? [{ kind: 'interval' as const, ...likely(table.interval, table.bounds) }] : []),
              { kind: 'dot', from: table.mean, to: table.mean },
            ],
          },
    ),
    table: {
      caption: words.caption,
      columns: [
        { header: words.theme, kind: 'text' },
        { header: words.mean, kind: 'number' },
        { header: words.likely, kind: 'number' },
        { header: words.atMost, kind: 'number' },
        { header: words.base, kind: 'number' },
      ],
      rows: rows.map(({ theme, table }) => {
        if (table.kind === 'hidden') return [theme, words.hidden[table.reason], '–', '–', '–'];
        const { mean, interval, bounds, base } = table;
        const range = interval && likely(interval, bounds);
        return [
          theme,
          words.decimal(mean),
          range ? words.range(range.from, range.to) : words.unknown,
          words.range(bounds.lower, bounds.upper),
          String(base),
        ];
      }),
    },
  };
}

/** An interval never reaches beyond what is possible. */
const likely = (interval: { lower: number; upper: number }, bounds: { lower: number; upper: number }) => ({
  from: Math.max(interval.lower, bounds.lower),
  to: Math.min(interval.upper, bounds.upper),
});
