import { desc, eq } from 'drizzle-orm';
import { newId } from '../../db/ids.ts';
import { readAction } from '../../db/queries/agenda/list-actions.ts';
import { bottleneckDecisions } from '../../db/schema.ts';
import type { UserActor } from '../access.ts';
import { refuseWrongFields } from '../agenda/refuse-wrong-fields.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import type { NewDecision } from '../schemas/bottleneck.ts';

/**
 * Writes down what is decided about a bottleneck; what was decided before stays.
 *
 * @throws Problem `bottleneck-decided` when someone else decided meanwhile, `invalid-input` for an action that is not on
 * the agenda of this network
 */
export async function decide(
  ports: Ports,
  user: UserActor,
  bottleneck: { id: string; networkId: string },
  decision: NewDecision,
): Promise<void> {
  const now = ports.now();
  const id = newId(now, ports.randomBytes);
  const { kind, note, after } = decision;
  await ports.store.write(async (tx) => {
    const [last] = await tx
      .select({ id: bottleneckDecisions.id })
      .from(bottleneckDecisions)
      .where(eq(bottleneckDecisions.bottleneckId, bottleneck.id))
      .orderBy(desc(bottleneckDecisions.id))
      .limit(1);
    if ((last?.id ?? null) !== after) throw new Problem('bottleneck-decided');
    const actionId = kind === 'taken-up' ? decision.actionId : null;
    const action = actionId === null ? null : await readAction(tx, bottleneck.networkId, actionId);
    refuseWrongFields([action === undefined && { field: 'actionId', key: 'unknown-choice' }]);
    await tx.insert(bottleneckDecisions).values({
      ...{ id, bottleneckId: bottleneck.id, kind, actionId, note },
      passedTo: kind === 'passed-on' ? decision.to : null,
      ...{ decidedBy: user.id, decidedAt: now.toISOString() },
    });
    await audit(tx, ports, user, kind, 'bottleneck', bottleneck.id);
  });
}
