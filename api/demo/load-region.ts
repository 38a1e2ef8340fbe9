/** Regio Voorbeeld: two waves, a session after each, and the agenda between them. */
import type { Theme } from '../../surveys/index.ts';
import { indicatorSource, indicators, opportunities, secondOpportunities } from './agenda.ts';
import { agreeOnAgenda } from './agree.ts';
import type { CodedAnswering } from './answers-of.ts';
import { firstYearAnswers, firstYearTopics } from './first-year-answers.ts';
import { firstYearInterviews } from './first-year-interviews.ts';
import { firstRoom, holdSession, secondRoom } from './hold-session.ts';
import { loadFirstPractice, loadSecondPractice } from './load-practice.ts';
import { contactOf, firstYearMembers, joins, leaves } from './members.ts';
import { demoPeople } from './people.ts';
import type { OpenAnswer } from './remarks.ts';
import {
  beginDemoReport,
  followDemoRecommendations,
  makeDemoReportFinal,
  putDemoReportToNetwork,
  recommend,
} from './report.ts';
import { answerWave, closeAndPublish, codeAnswers, enterInterviews } from './run-wave.ts';
import { makeNetwork, organisationIds, type Scene } from './scene.ts';
import { secondYearAnswers, secondYearTopics } from './second-year-answers.ts';
import { secondYearInterviews } from './second-year-interviews.ts';
import { cannotJudgeFirstYear, firstYearLevels, secondYearLevels } from './statement-answers.ts';
import { answerTo } from './visit.ts';

const roles = ['executive', 'executive', 'manager', 'executive', 'adviser'];
const sameAsBefore: Record<Theme, number> = { ambition: 3, interests: 3, relation: 3, organisation: 3, processes: 3 };
const processesBetter: Record<Theme, number> = {
  ambition: 3,
  interests: 3,
  relation: 4,
  organisation: 4,
  processes: 4,
};

type Topics = Record<string, { text: string; wording: string | null }[]>;

function answeringOf(
  levels: Record<string, Record<Theme, number>>,
  open: Record<string, OpenAnswer[]>,
  topics: Topics,
  yearAgo: Record<Theme, number>,
  cannotJudge: Record<string, string[]>,
): CodedAnswering[] {
  return Object.entries(levels).map(([organisation, own], index) => ({
    organisation,
    role: roles[index % roles.length] ?? 'executive',
    levels: own,
    yearAgo,
    open: open[organisation] ?? [],
    topics: (topics[organisation] ?? []).map((topic) => topic.text),
    cannotJudge: cannotJudge[organisation] ?? [],
  }));
}

const wordingsOf = (topics: Topics) =>
  new Map(
    Object.values(topics)
      .flat()
      .map((topic) => [topic.text, topic.wording]),
  );

export async function loadRegion(scene: Scene): Promise<void> {
  const { ports, clock, visitor, inspector, inspectorId, dayFromToday } = scene;
  const year = Number(dayFromToday(0).slice(0, 4));
  const first = { opens: -430, closes: -402, session: -384 };
  const second = { opens: -75, closes: -47, session: -20 };

  clock.turnTo(dayFromToday(first.opens - 14));
  let visit = await inspector();
  const networkId = await makeNetwork(
    visit,
    {
      name: 'Regio Voorbeeld',
      description:
        'Een bestuurlijk platform van organisaties uit justitie, onderwijs, zorg, welzijn en gemeenten dat samen werkt tegen huiselijk geweld en kindermishandeling. Verzonnen netwerk, gevormd naar openbare feiten.',
      ambition: 'Geweld eerder zien, stoppen en voorgoed oplossen, samen met de mensen om wie het gaat.',
    },
    firstYearMembers,
  );
  await answerTo(
    visit.v1.networks[':networkId'].coordinators.$post({
      param: { networkId },
      json: { ...demoPeople.coordinator, locale: 'nl' },
    }),
  );
  const organisations = await organisationIds(visit, networkId);

  // The first year.
  clock.turnTo(dayFromToday(first.opens));
  visit = await inspector();
  const firstWave = await answerTo(
    visit.v1.networks[':networkId'].waves.$post({
      param: { networkId },
      json: {
        label: `Meting ${year - 1}`,
        questionnaire: 'bestuurlijk-platform',
        version: 1,
        opensOn: dayFromToday(first.opens),
        closesOn: dayFromToday(first.closes),
        threshold: 5,
        analysts: [inspectorId],
      },
    }),
  );
  await answerTo(visit.v1.waves[':waveId'].opening.$post({ param: { waveId: firstWave.id } }));
  clock.turnTo(dayFromToday(first.opens + 9));
  const firstAnswering = answeringOf(
    firstYearLevels,
    firstYearAnswers,
    firstYearTopics,
    sameAsBefore,
    cannotJudgeFirstYear,
  );
  await answerWave(ports, visitor, {
    waveId: firstWave.id,
    version: 1,
    answering: firstAnswering,
    started: ['Huisartsenkring Middenland', 'Gemeente Waterhoek'],
    declined: [{ organisation: 'Ziekenhuis De Meander', reason: 'Wij hebben er dit jaar de mensen niet voor.' }],
  });
  clock.turnTo(dayFromToday(first.closes - 3));
  visit = await inspector();
  await enterInterviews(visit, firstWave.id, firstYearInterviews, organisations, dayFromToday(first.closes - 5));
  await codeAnswers(visit, firstWave.id, firstAnswering, wordingsOf(firstYearTopics));
  clock.turnTo(dayFromToday(first.closes));
  await closeAndPublish(await inspector(), firstWave.id, clock, {
    closed: dayFromToday(first.closes),
    published: dayFromToday(first.closes),
  });

  // The session, the agenda, and what became of it.
  clock.turnTo(dayFromToday(first.session));
  visit = await inspector();
  const formulated = await holdSession(visit, visitor, firstWave.id, { room: firstRoom, opportunities });
  const { agreed, objectives } = await agreeOnAgenda(visit, networkId, formulated, organisations, (days) =>
    dayFromToday(first.session + days),
  );
  const longest = objectives.find(({ objective }) => objective.horizon === 'two-years');
  const indicatorIds: string[] = [];
  for (const { text, unit, direction, values, target, ofLongest } of indicators) {
    const { id } = await answerTo(
      visit.v1.networks[':networkId'].indicators.$post({
        param: { networkId },
        json: {
          ...{ text, unit, direction, source: indicatorSource },
          objectiveId: ofLongest ? (longest?.id ?? null) : null,
          baseline: target ? { value: values[0], on: dayFromToday(first.session) } : null,
          target: target ? { value: target, on: dayFromToday(first.session + 730) } : null,
        },
      }),
    );
    indicatorIds.push(id);
  }
  // The report on the first year: written, put to the network, final.
  clock.turnTo(dayFromToday(first.session + 10));
  visit = await inspector();
  const reportId = await beginDemoReport(visit, firstWave.id);
  await recommend(visit, firstWave.id, reportId);
  await putDemoReportToNetwork(visit, firstWave.id, dayFromToday(first.session + 24));
  clock.turnTo(dayFromToday(first.session + 26));
  await makeDemoReportFinal(await inspector(), reportId);
  const updates = agreed.flatMap(({ actionId, action }) => action.updates.map((update) => ({ actionId, ...update })));
  for (const update of updates.sort((a, b) => a.afterDays - b.afterDays)) {
    clock.turnTo(dayFromToday(first.session + update.afterDays));
    visit = await inspector();
    await answerTo(
      visit.v1.actions[':actionId'].updates.$post({
        param: { actionId: update.actionId },
        json: { state: update.state, note: update.note },
      }),
    );
  }

  await loadFirstPractice(scene, networkId);

  // The second year: one member left, one joined, one has another contact, one statement changed.
  clock.turnTo(dayFromToday(second.opens));
  visit = await inspector();
  const { memberships } = await answerTo(visit.v1.networks[':networkId'].memberships.$get({ param: { networkId } }));
  const membershipOf = (organisation: string) =>
    memberships.find((membership) => membership.organisation === organisation)?.id ?? '';
  await answerTo(visit.v1.memberships[':membershipId'].ending.$post({ param: { membershipId: membershipOf(leaves) } }));
  const newContact = contactOf(joins.organisation);
  await answerTo(
    visit.v1.networks[':networkId'].memberships.$post({
      param: { networkId },
      json: {
        organisation: joins.organisation,
        sector: joins.sector,
        contactName: newContact.name,
        contactEmail: newContact.email,
        contactLocale: joins.locale ?? 'nl',
      },
    }),
  );
  await answerTo(
    visit.v1.memberships[':membershipId'].$patch({
      param: { membershipId: membershipOf('Gemeente Zandrode') },
      json: { contactName: 'Nieuwe contactpersoon Gemeente Zandrode' },
    }),
  );
  const secondWave = await answerTo(visit.v1.waves[':waveId'].reruns.$post({ param: { waveId: firstWave.id } }));
  await answerTo(
    visit.v1.waves[':waveId'].$patch({
      param: { waveId: secondWave.id },
      json: { label: `Meting ${year}`, opensOn: dayFromToday(second.opens), closesOn: dayFromToday(second.closes) },
    }),
  );
  await answerTo(visit.v1.waves[':waveId'].opening.$post({ param: { waveId: secondWave.id } }));
  clock.turnTo(dayFromToday(second.opens + 12));
  const secondAnswering = answeringOf(secondYearLevels, secondYearAnswers, secondYearTopics, processesBetter, {});
  await answerWave(ports, visitor, {
    waveId: secondWave.id,
    version: 2,
    answering: secondAnswering,
    started: ['Verslavingszorg Nieuw Begin'],
    declined: [{ organisation: 'Ziekenhuis De Meander', reason: 'Wij zitten midden in een verhuizing.' }],
  });
  clock.turnTo(dayFromToday(second.closes - 3));
  visit = await inspector();
  const organisationsNow = await organisationIds(visit, networkId);
  await enterInterviews(visit, secondWave.id, secondYearInterviews, organisationsNow, dayFromToday(second.closes - 6));
  await codeAnswers(visit, secondWave.id, secondAnswering, wordingsOf(secondYearTopics));
  clock.turnTo(dayFromToday(second.closes));
  await closeAndPublish(await inspector(), secondWave.id, clock, {
    closed: dayFromToday(second.closes),
    published: dayFromToday(second.closes),
  });
  clock.turnTo(dayFromToday(second.session));
  visit = await inspector();
  const formulatedNow = await holdSession(visit, visitor, secondWave.id, {
    room: secondRoom,
    opportunities: secondOpportunities,
  });
  await agreeOnAgenda(visit, networkId, formulatedNow, organisationsNow, (days) => dayFromToday(second.session + days));
  for (const { id, objective } of objectives) {
    if (!objective.outcome) continue;
    await answerTo(
      visit.v1.objectives[':objectiveId'].outcome.$put({ param: { objectiveId: id }, json: objective.outcome }),
    );
  }
  for (const [index, { values }] of indicators.entries()) {
    for (const [yearIndex, value] of values.entries()) {
      await answerTo(
        visit.v1.indicators[':indicatorId'].values.$post({
          param: { indicatorId: indicatorIds[index] ?? '' },
          json: {
            on: dayFromToday(yearIndex === 0 ? first.session : second.session - 1),
            value,
            source: indicatorSource,
          },
        }),
      );
    }
  }
  // What became of the recommendations, and the draft of the second report.
  clock.turnTo(dayFromToday(second.session + 2));
  visit = await inspector();
  await followDemoRecommendations(visit, networkId);
  await beginDemoReport(visit, secondWave.id);
  await loadSecondPractice(scene, networkId);
}
