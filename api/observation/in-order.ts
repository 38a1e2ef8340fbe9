import type { FoundObservation } from '../../db/queries/observation/list-observations.ts';

/**
 * Remarks in the order in which they came in; those of one response, which came in at once, in the order of its
 * questions, so that an analyst reads them as they were written.
 */
export function inOrder(found: FoundObservation[], questions: ReadonlyMap<string, unknown>): FoundObservation[] {
  const places = new Map([...questions.keys()].map((item, place) => [item, place]));
  const keyOf = ({ createdAt, responseId, item, id }: FoundObservation) => {
    const place = String(places.get(item ?? '') ?? 0).padStart(4, '0');
    return `${createdAt} ${responseId ?? ''} ${place} ${id}`;
  };
  return [...found].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
