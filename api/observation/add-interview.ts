import type { z } from '@hono/zod-openapi';
import { and, eq } from 'drizzle-orm';
import { newId } from '../../db/ids.ts';
import { interviews, memberships } from '../../db/schema.ts';
import type { UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { invalid } from '../errors.ts';
import type { NewInterview } from '../schemas/observation.ts';
import { texts } from '../texts/index.ts';
import { today } from '../today.ts';
import { mustTakeEvidence } from './must-take-evidence.ts';

/** Writes down that an interview was held: with an organisation of the network, or with an expert by experience. */
export async function addInterview(
  ports: Ports,
  actor: UserActor,
  wave: { id: string; networkId: string },
  held: z.infer<typeof NewInterview>,
): Promise<string> {
  if (held.heldOn > today(ports)) {
    throw invalid((locale) => [{ field: 'heldOn', message: texts(locale).fields['in-the-future'] }]);
  }
  const now = ports.now();
  const id = newId(now, ports.randomBytes);
  const organisationId = held.kind === 'organisation' ? held.organisationId : null;
  await ports.store.write(async (tx) => {
    await mustTakeEvidence(tx, wave.id);
    if (organisationId !== null) {
      const [member] = await tx
        .select({ id: memberships.id })
        .from(memberships)
        .where(and(eq(memberships.networkId, wave.networkId), eq(memberships.organisationId, organisationId)));
      if (!member) {
        throw invalid((locale) => [{ field: 'organisationId', message: texts(locale).fields['unknown-choice'] }]);
      }
    }
    await tx.insert(interviews).values({
      id,
      waveId: wave.id,
      kind: held.kind,
      organisationId,
      heldOn: held.heldOn,
      createdAt: now.toISOString(),
    });
    await audit(tx, ports, actor, 'add', 'interview', id);
  });
  return id;
}
