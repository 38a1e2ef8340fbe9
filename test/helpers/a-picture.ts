/** Pictures to test with: full documents, made from counts of answers with the product's own statistics. */
import { meanInterval, nonResponseBounds } from '../../analysis/index.ts';
import type { PictureDocument } from '../../api/schemas/picture.ts';
import { type LocalText, type Theme, themeCodes } from '../../surveys/index.ts';

type ThemePicture = PictureDocument['themes'][number];
type ScoreTable = ThemePicture['table'];
type Said = ThemePicture['canImprove'][number];
type Change = NonNullable<PictureDocument['since']>['changes'][number];

/** Made-up tables pass for what the gate let through. */
const released = <T>(table: object) => table as T;

const noneMissing = {
  'not-asked': 0,
  'routed-past': 0,
  'not-reached': 0,
  'dont-know': 0,
  'not-applicable': 0,
  declined: 0,
};

const both = (text: string): LocalText => ({ nl: text, en: text });

/** A shown table of so many answers per category (1 to 5) out of `invited` organisations. */
export function aScore(counts: [number, number, number, number, number], invited: number): ScoreTable {
  const values = counts.flatMap((count, category) => Array.from({ length: count }, () => category + 1));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const interval = meanInterval(values, { populationSize: invited });
  return released({
    kind: 'shown',
    base: values.length,
    mean,
    interval: interval && { lower: interval.lower, upper: interval.upper },
    bounds: nonResponseBounds(values, { populationSize: invited, min: 1, max: 5 }),
    distribution: { counts, missing: noneMissing },
    agreement: 'mostly-agreed',
    word: 'mixed',
  });
}

/** An improvement theme that five organisations named. */
export const anImprovementTheme = (theme: Theme, code: string, o: Partial<Said> = {}): Said => ({
  code,
  theme,
  label: both(code),
  tone: 'can-improve',
  voices: released({ kind: 'exact', voices: 5 }),
  experts: null,
  recurring: 'broad',
  quotes: [],
  ...o,
});

/** A change of a theme that nine pairs were enough to see. */
export const aChange = (theme: Theme, change: number): Change =>
  released({
    kind: 'compared',
    theme,
    pairs: 9,
    change,
    interval: { lower: change - 0.3, upper: change + 0.3 },
    word: change > 0 ? 'moved-up' : 'moved-down',
    broken: [],
  });

export type PictureWishes = Partial<PictureDocument> & {
  counts?: [number, number, number, number, number];
  canImprove?: Said[];
};

/** A picture of a wave that was put to 12 organisations and answered by 9, unless wished otherwise. */
export function aPicture(ids: { waveId: string; networkId: string }, wishes: PictureWishes = {}): PictureDocument {
  const { counts = [0, 1, 3, 4, 1], canImprove = [], ...given } = wishes;
  const response = given.response ?? {
    invited: 12,
    submitted: 9,
    declined: 1,
    sectors: [
      { sector: 'Zorg', invited: 8, submitted: 9 - 2 },
      { sector: 'Gemeenten', invited: 4, submitted: 2 },
    ],
    silent: [],
  };
  const table = aScore(counts, response.invited);
  return {
    ...ids,
    network: 'Netwerk De Proef',
    label: 'Meting',
    questionnaire: { code: 'bestuurlijk-platform', version: 1, hash: '0'.repeat(64) },
    threshold: 5,
    opensOn: '2026-01-05',
    closesOn: '2026-02-05',
    points: 5,
    wordBounds: { strength: 3.5, attention: 3.5 },
    interviews: { organisations: 0, experts: 0 },
    heard: { organisations: response.submitted, experts: 0 },
    roles: null,
    topics: [],
    since: null,
    ...given,
    response,
    themes:
      given.themes ??
      themeCodes.map((theme) => ({
        theme,
        table,
        climate: table,
        practice: table,
        items: [],
        yearAgo: null,
        goesWell: [],
        canImprove: canImprove.filter((said) => said.theme === theme),
      })),
  };
}
