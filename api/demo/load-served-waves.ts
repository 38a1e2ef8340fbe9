/** Two waves that run now, of the steering group and one of its themed networks: an answer to one may count in the other. */
import { type Theme, themeCodes } from '../../surveys/index.ts';
import { answerWave, memberOf } from './run-wave.ts';
import type { Scene } from './scene.ts';
import { answerTo } from './visit.ts';

/** Organisations that sit in both networks answer in the themed one; the first lets it count in the steering group too. */
const answering: Record<string, Record<Theme, number>> = {
  'Meldpunt Veilig Voorland': { ambition: 4, interests: 3, relation: 4, organisation: 3, processes: 2 },
  'Thuiszorg De Rank': { ambition: 3, interests: 3, relation: 4, organisation: 2, processes: 2 },
};
const servesBoth = 'Meldpunt Veilig Voorland';

/** Opens a wave in both, and has them answer. */
export async function loadServedWaves(
  { ports, clock, visitor, inspector, inspectorId, dayFromToday }: Scene,
  o: { steeringGroupId: string; themedId: string },
): Promise<void> {
  clock.turnTo(dayFromToday(-9));
  const visit = await inspector();
  const opened: string[] = [];
  for (const networkId of [o.steeringGroupId, o.themedId]) {
    const wave = await answerTo(
      visit.v1.networks[':networkId'].waves.$post({
        param: { networkId },
        json: {
          ...{ label: `Meting ${dayFromToday(0).slice(0, 4)}`, questionnaire: 'bestuurlijk-platform', version: 2 },
          ...{ opensOn: dayFromToday(-9), closesOn: dayFromToday(19), threshold: 3, servesFamily: true },
          analysts: [inspectorId],
        },
      }),
    );
    opened.push(wave.id);
  }
  // Both are planned before one opens, so that each is in the promise of the other.
  for (const waveId of opened) await answerTo(visit.v1.waves[':waveId'].opening.$post({ param: { waveId } }));
  clock.turnTo(dayFromToday(-5));
  const member = await memberOf(ports, visitor, servesBoth);
  const yearAgo = Object.fromEntries(themeCodes.map((theme) => [theme, 3])) as Record<Theme, number>;
  await answerWave(ports, visitor, {
    ...{ waveId: opened[1] ?? '', version: 2, started: [], declined: [] },
    answering: Object.entries(answering).map(([organisation, levels]) => ({
      ...{ organisation, levels, role: 'executive', yearAgo, open: [], topics: [], cannotJudge: [] },
    })),
  });
  const { networks } = await answerTo(member['other-networks'].$get());
  for (const { id: invitationId } of networks) {
    await answerTo(member['other-networks'][':invitationId'].$put({ param: { invitationId } }));
  }
  if (networks.length === 0) throw new Error('demo: no other network asks the same');
}
