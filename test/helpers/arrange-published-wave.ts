/** Networks and published waves as rows, for tests of what comes after publication. Every call makes its own. */
import { desc } from 'drizzle-orm';
import { canonicalJson } from '../../api/canonical.ts';
import type { PictureDocument } from '../../api/schemas/picture.ts';
import { sha256 } from '../../api/tokens.ts';
import type { Store } from '../../db/client.ts';
import { newId } from '../../db/ids.ts';
import {
  coordinators,
  inspectorates,
  invitations,
  memberships,
  networks,
  organisations,
  pictures,
  questionnaireVersions,
  users,
  waves,
} from '../../db/schema.ts';
import { aPicture, type PictureWishes } from './a-picture.ts';

const anId = () => newId(new Date(), (length) => crypto.getRandomValues(new Uint8Array(length)));

export type ArrangedNetwork = {
  networkId: string;
  inspectorateId: string;
  inspector: { id: string; email: string };
  coordinator: { id: string; email: string };
  /** In the order of the names given. */
  members: { id: string; name: string; sector: string }[];
};

/** A network with an inspector, a coordinator and members. */
export async function arrangeNetwork(
  store: Store,
  names: string[] = ['Gemeente Achterveld', 'Welzijn De Waaier', 'Politie Achterveld'],
): Promise<ArrangedNetwork> {
  const createdAt = '2026-01-01T09:00:00.000Z';
  const inspectorateId = anId();
  const networkId = anId();
  const person = () => {
    const id = anId();
    return { id, email: `${id}@voorbeeld.example` };
  };
  const inspector = person();
  const coordinator = person();
  const members = names.map((name) => ({ id: anId(), name, sector: 'Zorg' }));
  await store.write(async (tx) => {
    await tx.insert(inspectorates).values({ id: inspectorateId, name: 'Inspectie', createdAt });
    await tx.insert(users).values([
      { ...inspector, name: 'Inspecteur', locale: 'nl', inspectorateId, createdAt },
      { ...coordinator, name: 'Coördinator', locale: 'nl', inspectorateId: null, createdAt },
    ]);
    await tx.insert(networks).values({
      id: networkId,
      inspectorateId,
      name: 'Netwerk De Proef',
      description: '',
      ambition: '',
      demo: false,
      createdAt,
    });
    await tx.insert(coordinators).values({ networkId, userId: coordinator.id, createdAt });
    await tx.insert(organisations).values(members.map((member) => ({ ...member, inspectorateId, createdAt })));
    await tx.insert(memberships).values(
      members.map(({ id }) => ({
        id: anId(),
        networkId,
        organisationId: id,
        contactName: 'Contact',
        contactEmail: `${id}@voorbeeld.example`,
        contactLocale: 'nl' as const,
        from: '2026-01-01',
        createdAt,
      })),
    );
  });
  return { networkId, inspectorateId, inspector, coordinator, members };
}

export type WaveWishes = {
  label?: string;
  status?: 'draft' | 'open' | 'closed' | 'published';
  previousWaveId?: string | null;
  publishedAt?: string;
  /** The organisations that were asked: by default all members. */
  invited?: ArrangedNetwork['members'];
  picture?: PictureWishes;
};

/** A wave of the network; published with its picture unless wished otherwise. Gives its id. */
export async function arrangeWave(store: Store, network: ArrangedNetwork, wishes: WaveWishes = {}): Promise<string> {
  const { label = 'Meting', status = 'published', previousWaveId = null, invited = network.members } = wishes;
  const publishedAt = wishes.publishedAt ?? '2026-03-01T09:00:00.000Z';
  const waveId = anId();
  const [version] = await store.read
    .select({ id: questionnaireVersions.id })
    .from(questionnaireVersions)
    .orderBy(desc(questionnaireVersions.number));
  if (!version) throw new Error('arrangeWave: needs a published questionnaire version');
  const picture: PictureDocument = aPicture({ waveId, networkId: network.networkId }, { label, ...wishes.picture });
  const json = canonicalJson(picture);
  const hash = await sha256(json);
  await store.write(async (tx) => {
    await tx.insert(waves).values({
      id: waveId,
      networkId: network.networkId,
      versionId: version.id,
      previousWaveId,
      label,
      opensOn: '2026-01-05',
      closesOn: '2026-02-05',
      threshold: 5,
      status,
      createdAt: '2026-01-02T09:00:00.000Z',
      publishedAt: status === 'published' ? publishedAt : null,
    });
    await tx.insert(invitations).values(
      invited.map((organisation) => ({
        id: anId(),
        waveId,
        organisationId: organisation.id,
        organisationName: organisation.name,
        sector: organisation.sector,
        contactName: 'Contact',
        contactEmail: `${organisation.id}@voorbeeld.example`,
        locale: 'nl' as const,
        expiresAt: '2026-02-06T00:00:00.000Z',
        status: 'sent' as const,
        reminders: 0,
      })),
    );
    if (status === 'published') {
      const publishedBy = network.inspector.id;
      await tx
        .insert(pictures)
        .values({ id: anId(), waveId, json, hash, codeVersion: 'test', publishedBy, publishedAt });
    }
  });
  return waveId;
}
