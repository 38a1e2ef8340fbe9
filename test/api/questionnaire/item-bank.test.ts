import { describe, expect, test } from 'vitest';
import { elementsOf, shippedVersions } from '../../../surveys/index.ts';
import { got, refusal } from '../../helpers/a-network.ts';
import {
  aCode,
  aQuestionnaire,
  change,
  nextOf,
  publish,
  questionIn,
  retire,
} from '../../helpers/a-questionnaire-draft.ts';
import { newInspector, type Person } from '../../helpers/home.ts';

type BankItem = {
  code: string;
  kind: string;
  theme: string | null;
  question: { name: string; title: { nl: string; en: string } };
  uses: { questionnaire: string; title: { nl: string }; number: number }[];
  history: { questionnaire: string; number: number; publishedAt: string; title: { nl: string }; change: string }[];
};

const bank = async ({ visit }: Person, query = '') =>
  (await got<{ items: BankItem[] }>(visit.get(`/v1/items${query}`))).items;

const only = (item: BankItem | undefined, code: string) => ({
  uses: item?.uses.filter(({ questionnaire }) => questionnaire === code),
  history: item?.history.filter(({ questionnaire }) => questionnaire === code),
});

describe('The item bank', () => {
  test('holds every item of every questionnaire once, by code', async () => {
    const items = await bank(await newInspector());
    const codes = items.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    const shipped = shippedVersions.flatMap((version) => elementsOf(version).map(({ name }) => name));
    expect(codes).toEqual(expect.arrayContaining(shipped));
  });

  test('says where an item is asked, and what happened to it in each version', async () => {
    const inspector = await newInspector();
    const { code } = await aQuestionnaire(inspector);
    const own = `proef.${aCode('eigen')}`;
    const second = await change(inspector, await nextOf(inspector, code), (draft) => {
      questionIn(draft, 'team.ambition.task').title.nl = 'Woorden van versie 2.';
      draft.pages[1]?.elements.push({ ...questionIn(draft, 'team.ambition.objectives'), name: own } as never);
      retire(draft, 'team.close.topics');
    });
    await publish(inspector, second);
    const third = await change(inspector, await nextOf(inspector, code), (draft) => retire(draft, own));
    await publish(inspector, third);

    const items = await bank(inspector);
    const find = (wanted: string) => items.find((item) => item.code === wanted);
    const changed = find('team.ambition.task');
    // Newest wording anywhere: that of version 3 of this questionnaire, which is the newest that asks it.
    expect(changed?.question.title.nl).toBe('Woorden van versie 2.');
    const { uses, history } = only(changed, code);
    expect(uses).toMatchObject([{ questionnaire: code, number: 3 }]);
    expect(history?.map(({ number, change: what, title }) => [number, what, title.nl])).toEqual([
      [1, 'new', expect.not.stringContaining('versie 2')],
      [2, 'wording', 'Woorden van versie 2.'],
      [3, 'identical', 'Woorden van versie 2.'],
    ]);
    const { uses: noUses, history: retired } = only(find('team.close.topics'), code);
    expect(noUses).toEqual([]);
    expect(retired?.map(({ number, change: what }) => [number, what])).toEqual([
      [1, 'new'],
      [2, 'retired'],
    ]);
    // An item that is asked nowhere any more stays, to be taken over again.
    expect(find(own)).toMatchObject({ code: own, kind: 'statement', theme: 'ambition', uses: [] });
    expect(find(own)?.history.map(({ change: what }) => what)).toEqual(['new', 'retired']);
  });

  test('is searched by words in either language, without accents or capitals, and by theme', async () => {
    const inspector = await newInspector();
    const { code } = await aQuestionnaire(inspector);
    const own = `proef.${aCode('eigen')}`;
    const draft = await change(inspector, await nextOf(inspector, code), (next) => {
      const copied = { ...questionIn(next, 'team.ambition.objectives'), name: own };
      const title = { nl: `Onze coördinatie ${own} werkt.`, en: `Our coordination ${own} works.` };
      next.pages[1]?.elements.push({ ...copied, title, alsoThemes: ['processes'] } as never);
    });
    await publish(inspector, draft);
    const found = async (query: string) => (await bank(inspector, query)).map((item) => item.code);
    const text = (words: string) => `?text=${encodeURIComponent(words)}`;
    expect(await found(text(`COORDINATIE ${own}`))).toEqual([own]);
    expect(await found(text(`works coördination ${own}`))).toEqual([own]);
    expect(await found(text(`${own} ontbreekt`))).toEqual([]);
    expect(await found(`${text(own)}&theme=ambition`)).toEqual([own]);
    expect(await found(`${text(own)}&theme=processes`)).toEqual([own]);
    expect(await found(`${text(own)}&theme=relation`)).toEqual([]);
    expect((await bank(inspector, '?theme=relation')).length).toBeGreaterThan(3);
  });

  test('knows the five themes only', async () => {
    const { visit } = await newInspector();
    expect((await refusal(visit.get('/v1/items?theme=weather'), 422)).errors).toMatchObject([{ field: 'theme' }]);
  });
});
