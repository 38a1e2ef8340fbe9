import { newId } from '../../db/ids.ts';
import type { FoundNetwork } from '../../db/queries/network/find-network.ts';
import { findUserByEmail } from '../../db/queries/people/find-user.ts';
import { coordinators, users } from '../../db/schema.ts';
import type { UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Locale, Ports } from '../env.ts';
import { invalid } from '../errors.ts';
import { coordinatorMail } from '../mail/texts.ts';
import { texts } from '../texts/index.ts';

/**
 * Makes someone coordinator of a network, with an account if they had none, and tells them by mail where to sign in.
 * An inspector of the network's inspectorate can't be one: a coordinator never reads individual answers.
 */
export async function addCoordinator(
  ports: Ports,
  actor: UserActor,
  network: FoundNetwork,
  given: { name: string; email: string; locale: Locale },
): Promise<{ id: string; name: string; email: string }> {
  const known = await findUserByEmail(ports.store.read, given.email);
  if (known?.inspectorateId === network.inspectorateId) {
    throw invalid((locale) => [{ field: 'email', message: texts(locale).fields['email-in-use'] }]);
  }
  const now = ports.now();
  const at = now.toISOString();
  const user = known ?? { id: newId(now, ports.randomBytes), ...given };
  await ports.store.write(async (tx) => {
    if (!known) await tx.insert(users).values({ ...given, id: user.id, createdAt: at });
    await tx
      .insert(coordinators)
      .values({ networkId: network.id, userId: user.id, createdAt: at })
      .onConflictDoNothing();
    await audit(tx, ports, actor, 'add-coordinator', 'network', network.id);
  });
  await ports.mailer.send(coordinatorMail(user, network.name, `${ports.publicUrl}/sign-in`));
  return { id: user.id, name: user.name, email: user.email };
}
