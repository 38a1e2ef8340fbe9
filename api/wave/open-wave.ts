import { and, eq } from 'drizzle-orm';
import { newId } from '../../db/ids.ts';
import { listCurrentMemberships } from '../../db/queries/membership/list-memberships.ts';
import type { FoundWave } from '../../db/queries/wave/find-wave.ts';
import { listPossibleAnalysts, listReaders } from '../../db/queries/wave/list-possible-analysts.ts';
import { invitations, waves } from '../../db/schema.ts';
import type { UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import { canonicalJson } from '../canonical.ts';
import type { Ports } from '../env.ts';
import { invalid, Problem } from '../errors.ts';
import { texts } from '../texts/index.ts';
import { today } from '../today.ts';
import { makePromise } from './make-promise.ts';

/** A personal link works until the end of the closing day, wherever that day ends last. */
const endOfDay = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 36 * 3_600_000).toISOString();

/**
 * Opens a draft wave: freezes its members into invitations and its promise into the wave, in one transaction. Sending
 * the mails is another step (`sendInvitations`), which may be repeated.
 */
export async function openWave(ports: Ports, actor: UserActor, wave: FoundWave): Promise<void> {
  await ports.store.write(async (tx) => {
    const members = await listCurrentMemberships(tx, wave.networkId);
    if (members.length === 0) throw new Problem('no-members');
    const readers = await listReaders(tx, wave.id);
    if (readers.length === 0) throw new Problem('no-analyst');
    const possible = new Set((await listPossibleAnalysts(tx, wave.network)).map((analyst) => analyst.id));
    if (readers.some((reader) => !possible.has(reader.id))) {
      throw invalid((locale) => [{ field: 'analysts', message: texts(locale).fields['analyst-coordinates'] }]);
    }
    if (wave.closesOn < today(ports)) {
      throw invalid((locale) => [{ field: 'closesOn', message: texts(locale).fields['in-the-past'] }]);
    }
    if (wave.threshold > members.length) {
      throw invalid((locale) => [{ field: 'threshold', message: texts(locale).fields['threshold-above-members'] }]);
    }
    const now = ports.now();
    const promise = makePromise(
      wave,
      readers.map(({ name, organisation }) => ({ name, organisation })),
      members.length,
    );
    const opened = await tx
      .update(waves)
      .set({ status: 'open', promise: canonicalJson(promise), openedAt: now.toISOString() })
      .where(and(eq(waves.id, wave.id), eq(waves.status, 'draft')))
      .returning({ id: waves.id });
    if (opened.length === 0) throw new Problem('wave-not-draft');
    for (const member of members) {
      await tx.insert(invitations).values({
        id: newId(now, ports.randomBytes),
        waveId: wave.id,
        organisationId: member.organisationId,
        organisationName: member.organisation,
        sector: member.sector,
        contactName: member.contactName,
        contactEmail: member.contactEmail,
        locale: member.contactLocale,
        expiresAt: endOfDay(wave.closesOn),
        status: 'to-send',
        reminders: 0,
      });
    }
    await audit(tx, ports, actor, 'open', 'wave', wave.id);
  });
}
