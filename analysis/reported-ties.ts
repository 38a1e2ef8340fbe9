import { DirectedGraph, UndirectedGraph } from 'graphology';
import type { NetworkNode, NetworkTie } from './network-metrics.ts';

/**
 * The relations that respondents reported, as two graphs over all members: who named whom, and who is related.
 *
 * @param nodes every member that was asked, each once
 * @param ties who reported a relation with whom; those of a member with itself, those said to come from a member that
 *   did not answer, and repetitions are left out
 * @throws RangeError when a member occurs twice, or a tie names one that is not among the nodes
 * @example
 * reportedTies([{ id: 'a', responded: true }, { id: 'b', responded: false }], [{ from: 'a', to: 'b' }]).directed.size; // 1
 */
export function reportedTies(nodes: readonly NetworkNode[], ties: readonly NetworkTie[]) {
  const directed = new DirectedGraph();
  const undirected = new UndirectedGraph();
  for (const { id } of nodes) {
    if (directed.hasNode(id)) throw new RangeError(`networkMetrics needs every member once, got "${id}" twice`);
    directed.addNode(id);
    undirected.addNode(id);
  }
  const respondents = new Set(nodes.filter(({ responded }) => responded).map(({ id }) => id));
  for (const { from, to } of ties) {
    const unknown = [from, to].find((id) => !directed.hasNode(id));
    if (unknown !== undefined) throw new RangeError(`networkMetrics needs ties between members, got "${unknown}"`);
    if (from === to || !respondents.has(from)) continue;
    directed.mergeEdge(from, to);
    undirected.mergeEdge(from, to);
  }
  return { directed, undirected };
}
