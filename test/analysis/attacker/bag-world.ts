import type { QuestionnaireVersion } from '../../../surveys/index.ts';
import type { Bag } from './exhaustive.ts';
import { answers, type World } from './world.ts';

/** A bag of rows as a network with answers: one sector, everyone invited in both waves, made-up names in a fixed order. */
export function bagWorld(
  bag: Bag,
  o: { codes: readonly string[]; version: QuestionnaireVersion; threshold: number; waves: number },
): World {
  const members = bag.flat().map((row, place) => ({ row, organisation: `o${place}` }));
  return {
    invited: members.map(({ organisation }) => ({ organisation, sector: 'care' })),
    waves: Array.from({ length: o.waves }, (_, wave) =>
      members.flatMap(({ row, organisation }) => (row[wave] ? [answers(organisation, o.codes, row[wave])] : [])),
    ),
    version: o.version,
    threshold: o.threshold,
  };
}
