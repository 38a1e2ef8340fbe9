/**
 * Who works with whom, as the network hears of it: two words about the network as a whole, and by name only where that
 * was promised at the opening. All of it as tables that the gate judges like any other.
 *
 * A colleague knows its own relations, so a number says too much: of a reciprocity of exactly 1 it reads off who named
 * it back; whoever works with all but one knows whom "one member stands alone" is about. Even words do, when there are
 * many: those for reciprocity, centralisation and sectors together left no second possibility in small networks. What
 * leaves, then, is how much contact there is, in thirds (a sum, of which no part follows until nearly everyone says the
 * same), and from twice the threshold on whether most of it is mutual. All numbers are for analysts
 * (GET /v1/waves/{waveId}/relations). What they rest on follows from who answered alone, so hiding tells nothing. The
 * attacker in test/analysis/attacker checks this.
 */
import { networkMetrics } from '../../analysis/index.ts';
import type { SubmittedResponse } from '../../db/queries/response/list-submitted-answers.ts';
import type { QuestionnaireVersion } from '../../surveys/index.ts';
import { namedRelations } from './named-relations.ts';
import { relationNodes, relationTies } from './relation-graph.ts';
import { reportedRelations } from './reported-relations.ts';
import type { Invited } from './response-part.ts';
import { type Table, tableId } from './tables.ts';

/**
 * The tables of relations; null when the questionnaire does not ask with whom one works.
 *
 * @param o.namedTies whether the members were promised, at the opening, that the network sees by name who works with whom
 */
export function relationsTables(
  version: QuestionnaireVersion,
  responses: SubmittedResponse[],
  invited: Invited[],
  o: { namedTies: boolean },
): Table[] | null {
  const reported = reportedRelations(
    version,
    responses,
    invited.map(({ organisationId }) => organisationId),
  );
  if (!reported) return null;
  const base = reported.reports.size;
  const found = networkMetrics(relationNodes(reported, invited), relationTies(reported));
  const contact: Table = {
    kind: 'scores',
    id: tableId.relations,
    base,
    content: { kind: 'relations', base, contact: contactWord(found.density ?? 0) },
  };
  const mutual: Table = {
    kind: 'scores',
    id: tableId.mutualRelations,
    // It rests on pairs of organisations that both answered: so many stand apart from each other.
    base: Math.floor(base / 2),
    // Where no two that answered are related, a word of its own would tell just that.
    content: { kind: 'mutual-relations', mutual: (found.reciprocity ?? 0) < 1 / 2 ? 'less-than-half' : 'half-or-more' },
  };
  if (!o.namedTies) return [contact, mutual];
  const content = { kind: 'named-relations' as const, named: namedRelations(reported, invited) };
  return [contact, mutual, { kind: 'scores', id: tableId.namedRelations, base, content }];
}

/** Our own bounds: thirds of what could be named. */
const contactWord = (density: number) => (density < 1 / 3 ? 'little' : density < 2 / 3 ? 'part' : 'much');
