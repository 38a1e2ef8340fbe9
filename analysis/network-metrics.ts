import { countConnectedComponents } from 'graphology-components';
import { reportedTies } from './reported-ties.ts';

/** A member of the network whose relations are asked about; `group` is its sector, say. */
export type NetworkNode = { id: string; group?: string; responded: boolean };

/** A relation as `from` reported it. */
export type NetworkTie = { from: string; to: string };

/** What a network of relations looks like as a whole. Null where a number is not defined. */
export type NetworkMetrics = {
  /** Reported ties per possible tie, 0 to 1; only ties that a respondent could report are possible. */
  density: number | null;
  /** Of the ties between two respondents, the share that both reported, 0 to 1. */
  reciprocity: number | null;
  /** 0: everyone is equally connected; 1: all connections run through one member. Null when fewer than half answered. */
  degreeCentralisation: number | null;
  /** Groups that nothing connects; an isolate is one by itself. Counts members that answered or were named. */
  components: number | null;
  /** Members that answered, named nobody and were named by nobody. */
  isolates: number | null;
  /** −1: relations only within groups; 1: only between groups. */
  eiIndex: number | null;
};

/**
 * Describes the relations between members as a whole, without ranking anyone.
 *
 * Who did not answer does not count as "works with nobody": it reports no ties, so it makes none possible, and it only
 * takes part in what others say of it. A tie said to come from a member that did not answer, one of a member with itself
 * and one said twice are left out. Centralisation, components and the E–I index see the undirected graph: a relation
 * is there when either side reported it.
 *
 * @param nodes every member that was asked, each once
 * @param ties who reported a relation with whom
 * @returns the metrics; all null when nobody answered
 * @throws RangeError when a member occurs twice, or a tie names one that is not among the nodes
 * @source density, reciprocity: Wasserman & Faust (1994), ch. 4 and 13; Freeman (1979), Centrality in Social Networks;
 *   Krackhardt & Stern (1988), Informal Networks and Organizational Crises. Non-response: Costenbader & Valente (2003):
 *   in-degree survives it, betweenness does not
 * @example
 * networkMetrics([{ id: 'a', responded: true }, { id: 'b', responded: true }], [{ from: 'a', to: 'b' }]);
 * // { density: 0.5, reciprocity: 0, degreeCentralisation: null, components: 1, isolates: 0, eiIndex: null }
 */
export function networkMetrics(nodes: NetworkNode[], ties: NetworkTie[]): NetworkMetrics {
  const { directed, undirected } = reportedTies(nodes, ties);
  const respondents = nodes.filter(({ responded }) => responded);
  if (respondents.length === 0) {
    return {
      density: null,
      reciprocity: null,
      degreeCentralisation: null,
      components: null,
      isolates: null,
      eiIndex: null,
    };
  }
  const possible = respondents.length * (nodes.length - 1);
  const answered = new Set(respondents.map(({ id }) => id));
  const between = directed.filterEdges((_, _data, from, to) => answered.has(from) && answered.has(to));
  const mutual = between.filter((tie) => directed.hasEdge(directed.target(tie), directed.source(tie)));
  const known = undirected.copy();
  for (const { id, responded } of nodes) if (!responded && known.degree(id) === 0) known.dropNode(id);
  const groupOf = new Map(nodes.map(({ id, group }) => [id, group]));
  const inGroups = undirected.filterEdges(
    (_, _data, one, other) => groupOf.get(one) !== undefined && groupOf.get(other) !== undefined,
  );
  const external = inGroups.filter(
    (tie) => groupOf.get(undirected.source(tie)) !== groupOf.get(undirected.target(tie)),
  ).length;
  const enough = 2 * respondents.length >= nodes.length && nodes.length > 2;
  return {
    density: share(directed.size, possible),
    reciprocity: share(mutual.length, between.length),
    degreeCentralisation: enough ? centralisation(undirected.mapNodes((id) => undirected.degree(id))) : null,
    components: countConnectedComponents(known),
    isolates: known.filterNodes((id) => known.degree(id) === 0).length,
    eiIndex: share(2 * external - inGroups.length, inGroups.length),
  };
}

/** How far the degrees lag behind the largest, against a star of as many members. */
function centralisation(degrees: number[]): number {
  const largest = Math.max(...degrees);
  const lag = degrees.reduce((sum, degree) => sum + largest - degree, 0);
  return lag / ((degrees.length - 1) * (degrees.length - 2));
}

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
