import { type Theme, themeCodes } from '../../surveys/index.ts';
import { learningRemarks } from './learning-remarks.ts';
import { loadRelationsWave } from './load-relations-wave.ts';
import { loadServedWaves } from './load-served-waves.ts';
import { learningNetwork, steeringGroup } from './other-networks.ts';
import { relationsWave } from './relations-wave.ts';
import { answerWave } from './run-wave.ts';
import { makeNetwork, type Scene } from './scene.ts';
import { answerTo } from './visit.ts';

const everyTheme = (level: number) =>
  Object.fromEntries(themeCodes.map((theme) => [theme, level])) as Record<Theme, number>;

/** A steering group over themed networks: one organisation may sit in several. */
export async function loadSteeringGroup(scene: Scene): Promise<void> {
  const { clock, inspector, dayFromToday } = scene;
  clock.turnTo(dayFromToday(-40));
  const visit = await inspector();
  const parentId = await makeNetwork(visit, steeringGroup, steeringGroup.members);
  const themed = new Map<string, string>();
  for (const { name, members } of steeringGroup.themed) {
    clock.turnTo(dayFromToday(-40));
    const networkId = await makeNetwork(
      visit,
      { name, description: steeringGroup.description, ambition: steeringGroup.ambition, parentId },
      members,
    );
    themed.set(name, networkId);
  }
  await loadRelationsWave(scene, themed.get(relationsWave.network) ?? '');
  await loadServedWaves(scene, { steeringGroupId: parentId, themedId: themed.get(steeringGroup.served) ?? '' });
}

/** A learning network whose wave is open now. */
export async function loadLearningNetwork(scene: Scene): Promise<void> {
  const { ports, clock, visitor, inspector, inspectorId, dayFromToday } = scene;
  clock.turnTo(dayFromToday(-6));
  const visit = await inspector();
  const networkId = await makeNetwork(visit, learningNetwork, learningNetwork.members);
  const wave = await answerTo(
    visit.v1.networks[':networkId'].waves.$post({
      param: { networkId },
      json: {
        label: `Meting ${dayFromToday(0).slice(0, 4)}`,
        questionnaire: 'bestuurlijk-platform',
        version: 2,
        opensOn: dayFromToday(-6),
        closesOn: dayFromToday(15),
        threshold: 5,
        analysts: [inspectorId],
      },
    }),
  );
  await answerTo(visit.v1.waves[':waveId'].opening.$post({ param: { waveId: wave.id } }));
  clock.turnTo(dayFromToday(-3));
  await answerWave(ports, visitor, {
    waveId: wave.id,
    version: 2,
    answering: Object.entries(learningNetwork.submitted).map(([organisation, level]) => ({
      organisation,
      role: 'manager',
      levels: everyTheme(level),
      yearAgo: everyTheme(3),
      open: learningRemarks[organisation] ?? [],
      topics: [],
      cannotJudge: [],
    })),
    started: [...learningNetwork.started],
    declined: [learningNetwork.declined],
  });
}
