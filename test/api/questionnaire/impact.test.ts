/** Which years a new version would break: waves are real ones, on versions published for the test. */
import { expect, test } from 'vitest';
import { type ANetwork, aNetwork, coordinatorOf, got } from '../../helpers/a-network.ts';
import { day, open, planFor } from '../../helpers/a-planned-wave.ts';
import {
  aQuestionnaire,
  change,
  type DraftShown,
  draftsPath,
  nextOf,
  publish,
  questionIn,
  retire,
} from '../../helpers/a-questionnaire-draft.ts';
import { colleagueOf, newInspector, type Person } from '../../helpers/home.ts';

type Preview = {
  impact: {
    network: { id: string; name: string };
    waves: { id: string; label: string; closesOn: string; version: number }[];
    items: { item: string; since: number; verdict: string; change: string; reason: string; note: object | null }[];
  }[];
  otherNetworks: number;
};

const preview = ({ visit }: Person, { id }: DraftShown) =>
  got<Preview>(visit.get(`${draftsPath}/${id}/publication-preview`));

/** An open wave of a network on a version. */
async function asked(network: ANetwork, questionnaire: string, version: number, label: string): Promise<string> {
  const planned = await planFor(network, { questionnaire, version, label });
  await open(planned);
  return planned.waveId;
}

/** Version 2 changes one wording; version 3, still a draft, changes a scale, retires one and adds one. */
async function threeVersions(inspector: Person) {
  const { code } = await aQuestionnaire(inspector);
  const second = await change(inspector, await nextOf(inspector, code), (draft) => {
    questionIn(draft, 'team.ambition.task').title.nl = 'Woorden van versie 2.';
  });
  await publish(inspector, second);
  const third = await change(inspector, await nextOf(inspector, code), (draft) => {
    Object.assign(questionIn(draft, 'team.relation.alone'), { direction: 'positive' });
    const page = draft.pages.at(-1);
    const added = { ...questionIn(draft, 'team.close.goes-well'), name: 'team.close.extra' };
    retire(draft, 'team.close.topics');
    page?.elements.push(added as never);
  });
  return { code, third };
}

const brokenByThird = [
  {
    item: 'team.relation.alone',
    change: 'scale-changed',
    verdict: 'not-comparable',
    reason: 'scale-changed',
    note: null,
  },
  { item: 'team.close.topics', change: 'retired', verdict: 'not-comparable', reason: 'retired', note: null },
];

test('per network: its waves on each version, and the items that break with each; new items break nothing', async () => {
  const one = await aNetwork(3);
  const { inspector } = one;
  const { code, third } = await threeVersions(inspector);
  const first = await asked(one, code, 1, 'Meting 2024');
  const second = await asked(one, code, 2, 'Meting 2025');
  await planFor(one, { questionnaire: code, version: 2, label: 'Alleen gepland' });

  const { impact, otherNetworks } = await preview(inspector, third);
  expect(otherNetworks).toBe(0);
  const closesOn = day(21);
  expect(impact).toEqual([
    {
      network: { id: one.networkId, name: 'Netwerk De Proef' },
      waves: [
        { id: second, label: 'Meting 2025', closesOn, version: 2 },
        { id: first, label: 'Meting 2024', closesOn, version: 1 },
      ],
      items: [
        ...brokenByThird.map((broken) => ({ ...broken, since: 2 })),
        {
          item: 'team.ambition.task',
          change: 'wording',
          verdict: 'with-care',
          reason: 'wording',
          note: null,
          since: 1,
        },
        ...brokenByThird.map((broken) => ({ ...broken, since: 1 })),
      ],
    },
  ]);
});

test('a verdict of the author takes an item out of the impact; what changed back does not break', async () => {
  const one = await aNetwork(3);
  const { inspector } = one;
  const { code, third } = await threeVersions(inspector);
  await asked(one, code, 2, 'Meting 2025');
  const judged = await change(inspector, third, (draft) => {
    Object.assign(questionIn(draft, 'team.relation.alone'), { direction: 'negative' });
    const question = questionIn(draft, 'team.ambition.task');
    question.title.nl = 'Woorden van versie 3.';
    const reason = { nl: 'Het betekent hetzelfde.', en: 'It means the same.' };
    Object.assign(question, { comparability: { since: 2, verdict: 'comparable', reason } });
  });
  const { impact } = await preview(inspector, judged);
  expect(impact[0]?.items.map(({ item, since }) => [item, since])).toEqual([['team.close.topics', 2]]);
});

test('networks of other inspectorates are only counted', async () => {
  const mine = await aNetwork(3);
  const { code, third } = await threeVersions(mine.inspector);
  await asked(mine, code, 1, 'Van mij');
  for (const label of ['Van een ander', 'Nog een ander']) await asked(await aNetwork(3), code, 1, label);
  const seen = await preview(mine.inspector, third);
  expect([seen.impact.map(({ network }) => network.id), seen.otherNetworks]).toEqual([[mine.networkId], 2]);
  expect(JSON.stringify(seen)).not.toContain('ander');

  // A colleague sees the same; an inspector elsewhere sees their own and counts the others.
  const colleague = await colleagueOf(mine.inspector);
  expect(await preview(colleague, third)).toEqual(seen);
  const elsewhere = await newInspector();
  const { impact, otherNetworks } = await preview(elsewhere, await nextOf(elsewhere, code));
  expect([impact, otherNetworks]).toEqual([[], 3]);
});

test('a draft with gaps shows its impact too, so that the author need not finish it first', async () => {
  const one = await aNetwork(3);
  const { inspector } = one;
  const { code, third } = await threeVersions(inspector);
  await asked(one, code, 2, 'Meting 2025');
  const gappy = await change(inspector, third, (draft) => {
    Object.assign(questionIn(draft, 'team.close.extra').title, { en: '' });
  });
  const { impact } = await preview(inspector, gappy);
  expect(impact[0]?.items.map(({ item }) => item)).toEqual(brokenByThird.map(({ item }) => item));
});

test('a questionnaire that nobody was asked yet breaks nothing', async () => {
  const { inspector } = await aNetwork(0);
  const { third } = await threeVersions(inspector);
  expect(await preview(inspector, third)).toMatchObject({ impact: [], otherNetworks: 0 });
});

test('a coordinator of the network can’t ask for it', async () => {
  const one = await aNetwork(0);
  const { third } = await threeVersions(one.inspector);
  const coordinator = await coordinatorOf(one);
  expect((await coordinator.visit.get(`${draftsPath}/${third.id}/publication-preview`)).status).toBe(404);
});
