/** A wave with invitations whose personal links are known, for tests of answering. Every call makes its own. */
import { and, eq } from 'drizzle-orm';
import { newToken, sha256 } from '../../api/tokens.ts';
import { newId } from '../../db/ids.ts';
import {
  inspectorates,
  invitationLinks,
  invitations,
  memberships,
  networks,
  organisations,
  questionnaires,
  questionnaireVersions,
  users,
  waveAnalysts,
  waves,
} from '../../db/schema.ts';
import { elementsOf, shippedVersions } from '../../surveys/index.ts';
import { database } from './home.ts';

const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const anId = () => newId(new Date(), randomBytes);
const day = 86_400_000;

export type Invited = { id: string; organisationId: string; organisation: string; token: string };
export type InvitedWave = { waveId: string; networkId: string; analystId: string; members: Invited[] };

/** A wave of the shipped questionnaire, with one invitation per name. */
export async function arrangeInvitedWave(
  o: {
    members?: string[];
    status?: 'open' | 'closed';
    locale?: 'nl' | 'en';
    expired?: boolean;
    label?: string;
    openedDaysAgo?: number;
    closesInDays?: number;
    reminderDays?: number[];
    /** Whether the members were promised that the network sees by name who works with whom. */
    namedTies?: boolean;
    /** Another version than the first of the shipped questionnaire. */
    version?: { id: string };
    /** The wave of a year ago: the same network, and its organisation where a member has the same name. */
    after?: InvitedWave;
  } = {},
): Promise<InvitedWave> {
  const { members = ['Welzijn De Waaier'], status = 'open', locale = 'nl', expired = false, label = 'Meting 2026' } = o;
  const db = database();
  const { openedDaysAgo = 0, closesInDays = 21, reminderDays = [], namedTies = false, after } = o;
  const inDays = (days: number) => new Date(Date.now() + days * day).toISOString();
  const at = inDays(-openedDaysAgo);
  const inspectorateId = anId();
  const networkId = after?.networkId ?? anId();
  const waveId = anId();
  const analystId = anId();
  const version = o.version ?? (await shippedVersion());
  const dates = { opensOn: at.slice(0, 10), closesOn: inDays(closesInDays).slice(0, 10) };
  const promise = {
    threshold: 5,
    readers: [{ name: 'Inspecteur Test', organisation: 'Inspectie Test' }],
    invited: members.length,
    ...dates,
    reminderDays,
    mailLimit: 5,
    namedTies,
  };
  await db.insert(inspectorates).values({ id: inspectorateId, name: 'Inspectie Test', createdAt: at });
  await db.insert(users).values({
    id: analystId,
    email: `${analystId}@example.org`,
    name: 'Inspecteur Test',
    locale: 'nl',
    inspectorateId,
    createdAt: at,
  });
  if (!after)
    await db.insert(networks).values({
      id: networkId,
      inspectorateId,
      name: 'Netwerk Achterveld',
      description: '',
      ambition: '',
      demo: false,
      createdAt: at,
    });
  await db.insert(waves).values({
    id: waveId,
    networkId,
    versionId: version.id,
    previousWaveId: after?.waveId ?? null,
    label,
    ...dates,
    threshold: 5,
    status,
    promise: JSON.stringify(promise),
    createdAt: at,
    openedAt: at,
    closedAt: status === 'closed' ? at : null,
  });
  await db.insert(waveAnalysts).values({ waveId, userId: analystId });
  const invited: Invited[] = [];
  for (const organisation of members) {
    const token = newToken(randomBytes);
    const known = after?.members.find((member) => member.organisation === organisation);
    const organisationId = known?.organisationId ?? anId();
    const id = anId();
    const contactEmail = `${id}@example.org`;
    if (!known) {
      await db
        .insert(organisations)
        .values({ id: organisationId, inspectorateId, name: organisation, sector: 'Welzijn', createdAt: at });
      const contact = { contactName: 'Contact Test', contactEmail, contactLocale: locale };
      const since = { from: at.slice(0, 10), createdAt: at };
      await db.insert(memberships).values({ id: anId(), networkId, organisationId, ...contact, ...since });
    }
    await db.insert(invitations).values({
      id,
      waveId,
      organisationId,
      organisationName: organisation,
      sector: 'Welzijn',
      contactName: 'Contact Test',
      contactEmail,
      locale,
      expiresAt: inDays(expired ? -1 : 90),
      status: 'sent',
      sentAt: at,
      reminders: 0,
    });
    await db.insert(invitationLinks).values({ tokenHash: await sha256(token), invitationId: id, createdAt: at });
    invited.push({ id, organisationId, organisation, token });
  }
  return { waveId, networkId, analystId, members: invited };
}

/** A version that ships. */
export async function shippedVersion(code = 'bestuurlijk-platform', number = 1): Promise<{ id: string }> {
  const [found] = await database()
    .select({ id: questionnaireVersions.id })
    .from(questionnaireVersions)
    .innerJoin(questionnaires, eq(questionnaires.id, questionnaireVersions.questionnaireId))
    .where(and(eq(questionnaires.code, code), eq(questionnaireVersions.number, number)));
  if (!found) throw new Error('arrangeInvitedWave: needs the shipped questionnaire');
  return found;
}

/** Closes a wave, as its inspector would. */
export async function closeWave(waveId: string): Promise<void> {
  await database()
    .update(waves)
    .set({ status: 'closed', closedAt: new Date().toISOString() })
    .where(eq(waves.id, waveId));
}

/** An answer to every required question: the first choice of the role, 4 on every scale; and what is given besides. */
export function completeAnswers(besides: Record<string, unknown> = {}): Record<string, unknown> {
  const version = shippedVersions.find(({ code, version: n }) => code === 'bestuurlijk-platform' && n === 1);
  if (!version) throw new Error('completeAnswers: needs the shipped questionnaire');
  const required = elementsOf(version).flatMap((question) => {
    if (!question.isRequired || !('choices' in question) || !Array.isArray(question.choices)) return [];
    return [[question.name, question.itemKind === 'statement' ? 4 : question.choices[0]?.value]];
  });
  return { ...Object.fromEntries(required), ...besides };
}
