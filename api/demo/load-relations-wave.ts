import { relationsWave } from './relations-wave.ts';
import { closeAndPublish, memberOf } from './run-wave.ts';
import { organisationIds, type Scene } from './scene.ts';
import { answerTo } from './visit.ts';

/** A published wave about relations, of which the members were promised that the network sees them by name. */
export async function loadRelationsWave(scene: Scene, networkId: string): Promise<void> {
  const { ports, clock, visitor, inspector, inspectorId, dayFromToday } = scene;
  clock.turnTo(dayFromToday(-35));
  const visit = await inspector();
  const wave = await answerTo(
    visit.v1.networks[':networkId'].waves.$post({
      param: { networkId },
      json: {
        ...{ label: relationsWave.label, questionnaire: 'relations', version: 1 },
        ...{ opensOn: dayFromToday(-35), closesOn: dayFromToday(-14), threshold: relationsWave.threshold },
        ...{ namedTies: true, analysts: [inspectorId] },
      },
    }),
  );
  await answerTo(visit.v1.waves[':waveId'].opening.$post({ param: { waveId: wave.id } }));
  const ids = await organisationIds(visit, networkId);
  clock.turnTo(dayFromToday(-30));
  for (const [organisation, works] of Object.entries(relationsWave.answering)) {
    const member = await memberOf(ports, visitor, organisation);
    await answerTo(member.$get());
    const others = [...ids].filter(([name]) => name !== organisation);
    const answers = {
      'about.role': 'manager',
      'relations.members': Object.fromEntries(
        others.map(([name, id]) => {
          const [, often = 'not-at-all', well] = works.find(([other]) => other === name) ?? [];
          return [id, well === undefined ? { often } : { often, well }];
        }),
      ),
    };
    const key = crypto.randomUUID();
    await answerTo(member.submission.$post({ header: { 'idempotency-key': key }, json: { answers } }));
  }
  clock.turnTo(dayFromToday(-13));
  const publisher = await inspector();
  await closeAndPublish(publisher, wave.id, clock, { closed: dayFromToday(-13), published: dayFromToday(-13) });
}
