import { eq } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { newId } from '../../db/ids.ts';
import type { FoundNetwork } from '../../db/queries/network/find-network.ts';
import { listCoordinators } from '../../db/queries/network/list-coordinators.ts';
import { listFamily } from '../../db/queries/network/list-family.ts';
import { findVersionByNumber } from '../../db/queries/questionnaire/find-version.ts';
import { listPossibleAnalysts } from '../../db/queries/wave/list-possible-analysts.ts';
import { waveAnalysts, waves } from '../../db/schema.ts';
import { asksAboutMembers } from '../../surveys/index.ts';
import type { UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { type FieldError, invalid } from '../errors.ts';
import { texts } from '../texts/index.ts';

export type WavePlan = {
  label: string;
  questionnaire: string;
  version: number;
  opensOn: string;
  closesOn: string;
  threshold: number;
  reminderDays: number[];
  mailLimit: number;
  namedTies: boolean;
  servesFamily: boolean;
  analysts: string[];
};

/** Checks a plan as a whole: every wrong field at once. Gives the id of the version. */
export async function checkPlan(ports: Ports, network: FoundNetwork, plan: WavePlan): Promise<{ versionId: string }> {
  const version = await findVersionByNumber(ports.store.read, plan.questionnaire, plan.version);
  const possible = new Set((await listPossibleAnalysts(ports.store.read, network)).map((analyst) => analyst.id));
  const coordinating = new Set((await listCoordinators(ports.store.read, network.id)).map(({ id }) => id));
  const unfit = plan.analysts.filter((id) => !possible.has(id));
  const asks = version !== undefined && asksAboutMembers(JSON.parse(version.json));
  const asksInVain = plan.namedTies && version !== undefined && !asks;
  // With whom one works is another question in every network: such an answer serves no other.
  const servesInVain = plan.servesFamily && (asks || (await listFamily(ports.store.read, network.id)).length === 0);
  if (version && unfit.length === 0 && plan.closesOn > plan.opensOn && !asksInVain && !servesInVain)
    return { versionId: version.id };
  throw invalid((locale) => {
    const words = texts(locale).fields;
    const errors: FieldError[] = [];
    if (!version) errors.push({ field: 'version', message: words['unknown-choice'] });
    if (unfit.length > 0) {
      const why = unfit.some((id) => coordinating.has(id)) ? 'analyst-coordinates' : 'unknown-choice';
      errors.push({ field: 'analysts', message: words[why] });
    }
    if (plan.closesOn <= plan.opensOn) errors.push({ field: 'closesOn', message: words['closes-before-opens'] });
    if (asksInVain) errors.push({ field: 'namedTies', message: words['no-relation-items'] });
    if (servesInVain) errors.push({ field: 'servesFamily', message: words[asks ? 'serves-no-other' : 'no-family'] });
    return errors;
  });
}

/** Makes a draft wave of a checked plan. */
export async function addWave(
  ports: Ports,
  actor: UserActor,
  network: FoundNetwork,
  plan: WavePlan,
  previousWaveId: string | null,
): Promise<string> {
  const { versionId } = await checkPlan(ports, network, plan);
  const now = ports.now();
  const id = newId(now, ports.randomBytes);
  await ports.store.write(async (tx) => {
    await tx.insert(waves).values({
      id,
      networkId: network.id,
      versionId,
      previousWaveId,
      label: plan.label,
      opensOn: plan.opensOn,
      closesOn: plan.closesOn,
      threshold: plan.threshold,
      reminderDays: JSON.stringify(plan.reminderDays),
      mailLimit: plan.mailLimit,
      namedTies: plan.namedTies,
      servesFamily: plan.servesFamily,
      status: 'draft',
      createdAt: now.toISOString(),
    });
    await setAnalysts(tx, id, plan.analysts);
    await audit(tx, ports, actor, 'create', 'wave', id);
  });
  return id;
}

/** Replaces who reads the answers of a draft wave. */
export async function setAnalysts(tx: Writer, waveId: string, analysts: string[]): Promise<void> {
  await tx.delete(waveAnalysts).where(eq(waveAnalysts.waveId, waveId));
  for (const userId of new Set(analysts)) await tx.insert(waveAnalysts).values({ waveId, userId });
}
