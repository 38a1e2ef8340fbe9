import type { z } from '@hono/zod-openapi';
import type { ScoreTable } from '../schemas/picture.ts';

type Cells = Record<string, string | number>;

const missingKinds = ['not-asked', 'routed-past', 'not-reached', 'dont-know', 'not-applicable', 'declined'] as const;

/** The columns of a table of scores, the same for every row: empty where nothing may be said. */
export function scoreColumns(table: z.infer<typeof ScoreTable> | null, points: number): Cells {
  const shown = table?.kind === 'shown' ? table : null;
  const categories = Array.from({ length: points }, (_, place) => place);
  return {
    shown: table === null ? 'not-asked' : table.kind === 'shown' ? 'yes' : 'no',
    hidden_because: table?.kind === 'hidden' ? table.reason : '',
    base: shown?.base ?? '',
    mean: shown?.mean ?? '',
    interval_lower: shown?.interval?.lower ?? '',
    interval_upper: shown?.interval?.upper ?? '',
    bounds_lower: shown?.bounds.lower ?? '',
    bounds_upper: shown?.bounds.upper ?? '',
    word: shown?.word ?? '',
    agreement: shown?.agreement ?? '',
    ...Object.fromEntries(categories.map((place) => [`count_${place + 1}`, shown?.distribution.counts[place] ?? ''])),
    ...Object.fromEntries(missingKinds.map((kind) => [`missing_${kind}`, shown?.distribution.missing[kind] ?? ''])),
  };
}
