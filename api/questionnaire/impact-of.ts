import type { Reader } from '../../db/client.ts';
import { groupRows } from '../../db/queries/group-rows.ts';
import { findVersion } from '../../db/queries/questionnaire/find-version.ts';
import { type AskedVersion, listAskedVersions } from '../../db/queries/questionnaire/list-asked-versions.ts';
import { compareVersions, type QuestionnaireVersion } from '../../surveys/index.ts';
import { type Actor, canSeeNetwork } from '../access.ts';
import type { PublicationPreview } from '../schemas/questionnaire.ts';

type Impact = Pick<PublicationPreview, 'impact' | 'otherNetworks'>;

/**
 * What a new version would break: per network that the actor may see, its waves on earlier versions and the items whose
 * answers could not be put beside theirs, or with care. A new item breaks nothing. Other networks are only counted.
 */
export async function impactOf(read: Reader, actor: Actor, version: QuestionnaireVersion): Promise<Impact> {
  const asked = await listAskedVersions(read, version.code);
  const isMine = ({ networkId: id, inspectorateId }: AskedVersion) => canSeeNetwork(actor, { id, inspectorateId });
  const mine = asked.filter(isMine);
  const others = new Set(asked.filter((wave) => !isMine(wave)).map(({ networkId }) => networkId));
  const breaks = await breaksSince(read, mine, version);
  const impact = [...groupRows(mine, ({ networkId }) => networkId)].map(([id, waves]) => ({
    network: { id, name: waves[0]?.network ?? '' },
    waves: waves.map(({ id: wave, label, closesOn, version: number }) => ({
      id: wave,
      label,
      closesOn,
      version: number,
    })),
    items: [...new Set(waves.map(({ version: number }) => number))].flatMap((number) => breaks.get(number) ?? []),
  }));
  return { impact, otherNetworks: others.size };
}

type Breaks = Map<number, Impact['impact'][number]['items']>;

async function breaksSince(read: Reader, asked: AskedVersion[], version: QuestionnaireVersion): Promise<Breaks> {
  const breaks: Breaks = new Map();
  for (const { version: since, versionId } of asked) {
    if (breaks.has(since)) continue;
    const found = await findVersion(read, versionId);
    if (!found) continue;
    const compared = compareVersions(JSON.parse(found.json) as QuestionnaireVersion, version);
    const broken = compared.filter(({ verdict, change }) => verdict !== 'comparable' && change !== 'new');
    breaks.set(
      since,
      broken.map((one) => ({ ...one, since })),
    );
  }
  return breaks;
}
