import { eq } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { newId } from '../../db/ids.ts';
import { isOpportunityOf } from '../../db/queries/agenda/is-opportunity-of.ts';
import { type horizons, objectiveOpportunities, objectives, type outcomes } from '../../db/schema.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import { today } from '../today.ts';
import { refuseWrongFields } from './refuse-wrong-fields.ts';

type Horizon = (typeof horizons)[number];
type Asked = { text: string; horizon: Horizon; opportunities: string[] };

const years: Record<Horizon, number> = { 'one-year': 1, 'two-years': 2 };

/** The same day so many years later; 29 February becomes 1 March. */
function endOf(horizon: Horizon, from: string): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  return new Date(Date.UTC(year + years[horizon], month - 1, day)).toISOString().slice(0, 10);
}

/**
 * Puts an objective on the agenda; its horizon counts from today.
 *
 * @returns its id
 * @throws Problem `invalid-input` when an improvement opportunity is not of this network
 */
export async function addObjective(tx: Writer, ports: Ports, networkId: string, asked: Asked): Promise<string> {
  await refuseUnknownOpportunities(tx, networkId, asked.opportunities);
  const now = ports.now();
  const id = newId(now, ports.randomBytes);
  const { text, horizon } = asked;
  const endsOn = endOf(horizon, today(ports));
  await tx.insert(objectives).values({ id, networkId, text, horizon, endsOn, createdAt: now.toISOString() });
  await takeUp(tx, id, asked.opportunities);
  return id;
}

/** Changes what an objective says; another horizon counts from the day on which it was made. */
export async function changeObjective(
  tx: Writer,
  objective: { id: string; networkId: string; createdAt: string },
  change: { [Key in keyof Asked]?: Asked[Key] | undefined },
): Promise<void> {
  const { text, horizon, opportunities } = change;
  if (opportunities) await refuseUnknownOpportunities(tx, objective.networkId, opportunities);
  const moved = horizon && { horizon, endsOn: endOf(horizon, objective.createdAt.slice(0, 10)) };
  const said = { ...(text === undefined ? {} : { text }), ...moved };
  if (Object.keys(said).length > 0) await tx.update(objectives).set(said).where(eq(objectives.id, objective.id));
  if (!opportunities) return;
  await tx.delete(objectiveOpportunities).where(eq(objectiveOpportunities.objectiveId, objective.id));
  await takeUp(tx, objective.id, opportunities);
}

/** Says whether it was solved; with null it runs again. */
export async function judgeObjective(
  tx: Writer,
  ports: Ports,
  id: string,
  outcome: { verdict: (typeof outcomes)[number]; note: string } | null,
): Promise<void> {
  const said = outcome
    ? { outcome: outcome.verdict, outcomeNote: outcome.note, outcomeOn: today(ports) }
    : { outcome: null, outcomeNote: null, outcomeOn: null };
  const changed = await tx.update(objectives).set(said).where(eq(objectives.id, id)).returning({ id: objectives.id });
  if (changed.length === 0) throw new Problem('not-found');
}

async function refuseUnknownOpportunities(tx: Writer, networkId: string, ids: string[]): Promise<void> {
  const known = await Promise.all(ids.map((id) => isOpportunityOf(tx, networkId, id)));
  refuseWrongFields([known.includes(false) && { field: 'opportunities', key: 'unknown-choice' }]);
}

async function takeUp(tx: Writer, objectiveId: string, ids: string[]): Promise<void> {
  const rows = [...new Set(ids)].map((opportunityId) => ({ objectiveId, opportunityId }));
  if (rows.length > 0) await tx.insert(objectiveOpportunities).values(rows);
}
