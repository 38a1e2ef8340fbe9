import { and, eq } from 'drizzle-orm';
import { newId } from '../../db/ids.ts';
import { inChunks } from '../../db/in-chunks.ts';
import { listCurrentMemberships } from '../../db/queries/membership/list-memberships.ts';
import { listFamily } from '../../db/queries/network/list-family.ts';
import { findWave } from '../../db/queries/wave/find-wave.ts';
import { listPossibleAnalysts, listReaders } from '../../db/queries/wave/list-possible-analysts.ts';
import { invitations, waves } from '../../db/schema.ts';
import type { UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import { canonicalJson } from '../canonical.ts';
import type { Ports } from '../env.ts';
import { invalid, Problem } from '../errors.ts';
import { texts } from '../texts/index.ts';
import { today } from '../today.ts';
import { linksEnd } from './links-end.ts';
import { makePromise } from './make-promise.ts';

/**
 * Opens a draft wave: freezes its members into invitations and its promise into the wave, in one transaction. Sending
 * the mails is another step (`sendInvitations`), which may be repeated.
 */
export async function openWave(ports: Ports, actor: UserActor, waveId: string): Promise<void> {
  await ports.store.write(async (tx) => {
    // Read again here: what is promised is what the draft says at this very moment.
    const wave = await findWave(tx, waveId);
    if (!wave) throw new Problem('not-found');
    if (wave.status !== 'draft') throw new Problem('wave-not-draft');
    const members = await listCurrentMemberships(tx, wave.networkId);
    if (members.length === 0) throw new Problem('no-members');
    const readers = await listReaders(tx, wave.id);
    if (readers.length === 0) throw new Problem('no-analyst');
    const possible = new Set((await listPossibleAnalysts(tx, wave.network)).map((analyst) => analyst.id));
    const wrong = [
      ...(readers.some((reader) => !possible.has(reader.id)) ? [['analysts', 'analyst-coordinates'] as const] : []),
      ...(wave.closesOn < today(ports) ? [['closesOn', 'in-the-past'] as const] : []),
      ...(wave.threshold > members.length ? [['threshold', 'threshold-above-members'] as const] : []),
    ];
    if (wrong.length > 0) {
      throw invalid((locale) => wrong.map(([field, why]) => ({ field, message: texts(locale).fields[why] })));
    }
    const now = ports.now();
    const promise = makePromise(
      wave,
      readers.map(({ name, organisation }) => ({ name, organisation })),
      members.length,
      today(ports),
      await listFamily(tx, wave.networkId),
    );
    const opened = await tx
      .update(waves)
      .set({ status: 'open', promise: canonicalJson(promise), openedAt: now.toISOString() })
      .where(and(eq(waves.id, wave.id), eq(waves.status, 'draft')))
      .returning({ id: waves.id });
    if (opened.length === 0) throw new Problem('wave-not-draft');
    const invited = members.map((member) => ({
      id: newId(now, ports.randomBytes),
      waveId: wave.id,
      organisationId: member.organisationId,
      organisationName: member.organisation,
      sector: member.sector,
      contactName: member.contactName,
      contactEmail: member.contactEmail,
      locale: member.contactLocale,
      expiresAt: linksEnd(wave.closesOn),
      status: 'to-send' as const,
      reminders: 0,
    }));
    await inChunks(invited, (some) => tx.insert(invitations).values(some));
    await audit(tx, ports, actor, 'open', 'wave', wave.id);
  });
}
