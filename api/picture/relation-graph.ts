import type { NetworkNode, NetworkTie } from '../../analysis/index.ts';
import type { ReportedRelations } from './reported-relations.ts';

/** The members of a wave as a graph has them: with their sector, and whether they said with whom they work. */
export const relationNodes = (
  { reports }: ReportedRelations,
  invited: readonly { organisationId: string; sector: string }[],
): NetworkNode[] =>
  invited.map(({ organisationId, sector }) => ({
    id: organisationId,
    group: sector,
    responded: reports.has(organisationId),
  }));

/** Who named whom. */
export const relationTies = ({ reports }: ReportedRelations): NetworkTie[] =>
  [...reports].flatMap(([from, named]) => named.map(({ to }) => ({ from, to })));
