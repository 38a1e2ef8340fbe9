/** A draft wave of a network, planned over the API as its inspector would. */
import { type ANetwork, aNetwork, got } from './a-network.ts';
import type { Person } from './home.ts';
import type { FileMember } from './member-file.ts';

export type APlannedWave = ANetwork & { waveId: string; wave: string };
export type Sending = { sent: number; bounced: number; toSend: number };

export type Invitation = {
  id: string;
  organisation: string;
  sector: string;
  contactName: string;
  contactEmail: string;
  status: string;
  sentAt: string | null;
  bounceReason: string | null;
  declineReason: string | null;
  reminders: number;
  remindedAt: string | null;
};
export type Sector = { sector: string; invited: number; started: number; submitted: number; declined: number };

/** The day it is so many days from now, as the product counts days (UTC). */
export const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** What someone fills in to plan a wave. */
export const planOf = (analysts: string[], o: Record<string, unknown> = {}) => ({
  label: 'Meting 2026',
  questionnaire: 'bestuurlijk-platform',
  version: 1,
  opensOn: day(0),
  closesOn: day(21),
  threshold: 3,
  analysts,
  ...o,
});

/** A draft wave of a network of these members, read by its inspector. */
export async function aPlannedWave(
  members: number | FileMember[] = 3,
  o: Record<string, unknown> = {},
): Promise<APlannedWave> {
  return planFor(await aNetwork(members), o);
}

/** Another draft wave of a network. */
export async function planFor(network: ANetwork, o: Record<string, unknown> = {}): Promise<APlannedWave> {
  const { inspector, path } = network;
  const plan = planOf([inspector.id], o);
  const { id } = await got<{ id: string }>(inspector.visit.send('POST', `${path}/waves`, plan), 201);
  return { ...network, waveId: id, wave: `/v1/waves/${id}` };
}

/** Opens a wave and gives how many mails went out. */
export const open = ({ inspector, wave }: APlannedWave): Promise<Sending> =>
  got<Sending>(inspector.visit.send('POST', `${wave}/opening`));

/** A wave that is open, its invitations sent. */
export async function anOpenWave(
  members: number | FileMember[] = 3,
  o: Record<string, unknown> = {},
): Promise<APlannedWave> {
  const planned = await aPlannedWave(members, o);
  await open(planned);
  return planned;
}

/** How far everyone is, as someone sees it. */
export const invitationsOf = (wave: string, { visit }: Person) =>
  got<{ invitations: Invitation[]; sectors: Sector[] }>(visit.get(`${wave}/invitations`));

/** The invitation of the organisation at this place in the list, by name. */
export async function invitationAt({ wave, inspector }: APlannedWave, place: number): Promise<Invitation> {
  const { invitations } = await invitationsOf(wave, inspector);
  const found = invitations[place];
  if (!found) throw new Error(`invitationAt: there are ${invitations.length}`);
  return found;
}
