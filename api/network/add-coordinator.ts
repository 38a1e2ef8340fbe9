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

export type AddedCoordinator = { id: string; name: string; email: string; mailed: boolean };

/**
 * Makes someone coordinator of a network, with an account if they had none, and tells them by mail where to sign in.
 * Without that mail they are coordinator all the same: `mailed` says whether someone has to tell them.
 *
 * An inspector of the network's inspectorate can't be one: a coordinator never reads individual answers.
 */
export async function addCoordinator(
  ports: Ports,
  actor: UserActor,
  network: FoundNetwork,
  given: { name: string; email: string; locale: Locale },
): Promise<AddedCoordinator> {
  const now = ports.now();
  const createdAt = now.toISOString();
  const user = await ports.store.write(async (tx) => {
    const known = await findUserByEmail(tx, given.email);
    if (known?.inspectorateId === network.inspectorateId) {
      throw invalid((locale) => [{ field: 'email', message: texts(locale).fields['email-in-use'] }]);
    }
    const { id, name, email, locale } = known ?? { id: newId(now, ports.randomBytes), ...given };
    if (!known) await tx.insert(users).values({ id, name, email, locale, createdAt });
    await tx.insert(coordinators).values({ networkId: network.id, userId: id, createdAt }).onConflictDoNothing();
    await audit(tx, ports, actor, 'add-coordinator', 'network', network.id);
    return { id, name, email, locale };
  });
  const outcome = await ports.mailer
    .send(coordinatorMail(user, network.name, `${ports.publicUrl}/sign-in`))
    .catch((error: unknown) => {
      console.error('mail could not be sent:', error instanceof Error ? error.message : 'unknown error');
      return { kind: 'unreachable' } as const;
    });
  return { id: user.id, name: user.name, email: user.email, mailed: outcome.kind === 'accepted' };
}
