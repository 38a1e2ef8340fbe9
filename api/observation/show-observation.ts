import type { z } from '@hono/zod-openapi';
import type { FoundObservation } from '../../db/queries/observation/list-observations.ts';
import type { LocalText } from '../../surveys/index.ts';
import type { Observation } from '../schemas/observation.ts';

/**
 * An observation as the analyst sees it: with the question it answers, or the interview it comes from.
 *
 * @param withheld the analyst is to code it blind, in a sample
 */
export function showObservation(
  found: FoundObservation,
  questions: ReadonlyMap<string, LocalText>,
  withheld = false,
): z.infer<typeof Observation> {
  const { id, waveId, text, tone, themes, codes, quote, codedAt, parentId, setAsideAt } = found;
  const source = sourceOf(found, questions);
  const kept = { id, waveId, source, text, partOf: parentId, setAside: setAsideAt !== null, withheld };
  if (withheld) return { ...kept, tone: null, themes: [], codes: [], quote: null, coded: true };
  return { ...kept, tone, themes, codes, quote, coded: codedAt !== null };
}

function sourceOf(
  found: FoundObservation,
  questions: ReadonlyMap<string, LocalText>,
): z.infer<typeof Observation>['source'] {
  const { interviewId, heldOn, item, origin } = found;
  const organisation = found.organisation ?? '';
  if (interviewId === null) {
    const code = item ?? '';
    const question = questions.get(code) ?? { nl: code, en: code };
    return { kind: 'open-answer', organisation, item: code, question, origin };
  }
  return found.interviewKind === 'organisation'
    ? { kind: 'interview', interviewId, organisation, heldOn: heldOn ?? '' }
    : { kind: 'expert', interviewId, heldOn: heldOn ?? '' };
}
