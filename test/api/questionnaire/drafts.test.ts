import { describe, expect, test } from 'vitest';
import { got, refusal } from '../../helpers/a-network.ts';
import {
  aCode,
  aCopy,
  aQuestionnaire,
  change,
  type DraftShown,
  draftAt,
  draftsPath,
  nextOf,
  questionIn,
  startDraft,
} from '../../helpers/a-questionnaire-draft.ts';
import { colleagueOf, newInspector, type Person } from '../../helpers/home.ts';

type Listed = { id: string; code: string; title: object; basedOn: object | null; revision: number; savedBy: string };

const listed = async ({ visit }: Person) => (await got<{ drafts: Listed[] }>(visit.get(draftsPath))).drafts;
const save = ({ visit }: Person, { id }: DraftShown, revision: number, draft: unknown) =>
  visit.send('PUT', `${draftsPath}/${id}`, { revision, draft });

describe('Starting a draft', () => {
  test('of a new questionnaire, it is empty and carries its title', async () => {
    const inspector = await newInspector();
    const code = aCode();
    const title = { nl: 'Hoe gaat het?', en: 'How is it going?' };
    const shown = await draftAt(inspector, await startDraft(inspector, { kind: 'new', code, title }));
    expect(shown).toMatchObject({ code, revision: 1, savedBy: inspector.name, basedOn: null });
    expect(shown.draft).toEqual({ code, framework: 'five-themes', locale: 'nl', title, description: {}, pages: [] });
    expect(await listed(inspector)).toMatchObject([{ id: shown.id, code, title, basedOn: null, revision: 1 }]);
  });

  test('of a next version, it starts from the newest one and shows it beside', async () => {
    const inspector = await newInspector();
    const { code } = await aQuestionnaire(inspector);
    const shown = await nextOf(inspector, code);
    expect(shown.basedOn?.number).toBe(1);
    const { version, ...rest } = shown.basedOn?.survey ?? { version: 0 };
    expect([version, rest]).toEqual([1, shown.draft]);
    expect(await listed(inspector)).toMatchObject([{ code, basedOn: { code, number: 1 } }]);
  });

  test('as a copy, it is a questionnaire of its own, without verdicts on versions it does not have', async () => {
    const inspector = await newInspector();
    // Version 2 of the shipped questionnaire holds a verdict on comparing with version 1.
    const { draft, basedOn, code } = await aCopy(inspector, { code: 'bestuurlijk-platform', number: 2 });
    expect([basedOn, draft.code]).toEqual([null, code]);
    expect(JSON.stringify(draft)).not.toContain('comparability');
    expect(draft).not.toHaveProperty('version');
  });

  test('from an import, it holds what was imported, under the code that was chosen', async () => {
    const inspector = await newInspector();
    const { draft } = await aCopy(inspector);
    const code = aCode();
    const shown = await draftAt(inspector, await startDraft(inspector, { kind: 'imported', code, draft }));
    expect(shown.draft).toEqual({ ...draft, code });
  });

  test('happens once per inspectorate and code; the refusal says which draft there is', async () => {
    const inspector = await newInspector();
    const { code } = await aQuestionnaire(inspector);
    const first = await nextOf(inspector, code);
    const again = inspector.visit.send('POST', draftsPath, { kind: 'next-version', code });
    const problem = (await refusal(again, 409)) as { type: string; draftId?: string; errors?: { field: string }[] };
    expect(problem).toMatchObject({ type: '/v1/problems/already-exists', draftId: first.id });
    expect(problem.errors).toMatchObject([{ field: 'code' }]);
    // Another inspectorate has a draft of its own.
    const other = await newInspector();
    expect((await nextOf(other, code)).id).not.toBe(first.id);
  });

  test('under a code that a questionnaire has already is refused, whatever the draft starts from', async () => {
    const inspector = await newInspector();
    const { draft } = await aCopy(inspector);
    const code = 'bestuurlijk-platform';
    const title = { nl: 'Nieuw', en: 'New' };
    for (const start of [
      { kind: 'new', code, title },
      { kind: 'copy', code: 'team-self-scan', number: 1, newCode: code },
      { kind: 'imported', code, draft },
    ])
      expect((await refusal(inspector.visit.send('POST', draftsPath, start), 409)).errors?.[0]?.message).toContain(
        code,
      );
    expect(await listed(inspector)).toHaveLength(1);
  });

  test('from what does not exist is not found; a code with capitals or spaces is refused by name', async () => {
    const { visit } = await newInspector();
    await refusal(visit.send('POST', draftsPath, { kind: 'next-version', code: aCode() }), 404);
    const copy = { kind: 'copy', code: 'team-self-scan', number: 99, newCode: aCode() };
    await refusal(visit.send('POST', draftsPath, copy), 404);
    const wrong = { kind: 'new', code: 'Mijn Lijst', title: { nl: 'a', en: '' } };
    const { errors } = await refusal(visit.send('POST', draftsPath, wrong), 422);
    expect(errors?.map(({ field }) => field)).toEqual(['code', 'title.en']);
  });
});

describe('Saving a draft', () => {
  test('keeps gaps, counts the saves and says who saved last', async () => {
    const inspector = await newInspector('Eerste Auteur');
    const colleague = await colleagueOf(inspector, 'Tweede Auteur');
    const shown = await aCopy(inspector);
    const saved = await change(colleague, shown, (draft) => {
      draft.title = { nl: 'Alleen Nederlands' } as typeof draft.title;
      draft.pages[0]?.elements.push({ type: 'comment', name: 'nieuw', title: {}, theme: null } as never);
    });
    expect(saved).toMatchObject({
      revision: 2,
      savedBy: 'Tweede Auteur',
      draft: { title: { nl: 'Alleen Nederlands' } },
    });
    expect(saved.draft.pages[0]?.elements.at(-1)).toEqual({ type: 'comment', name: 'nieuw', title: {}, theme: null });
  });

  test('the same content again is the same save, also when the answer to the first got lost', async () => {
    const inspector = await newInspector();
    const shown = await aCopy(inspector);
    const draft = { ...shown.draft, title: { nl: 'Anders', en: 'Other' } };
    const first = await got<object>(save(inspector, shown, 1, draft));
    expect(first).toMatchObject({ revision: 2 });
    expect(await got(save(inspector, shown, 1, draft))).toEqual(first);
    expect(await got(save(inspector, shown, 2, { ...draft, code: 'iets-anders' }))).toEqual(first);
  });

  test('of two people at once, the second overwrites nothing and gets what the first saved', async () => {
    const inspector = await newInspector();
    const colleague = await colleagueOf(inspector, 'Snelle Collega');
    const shown = await aCopy(inspector);
    const theirs = await change(colleague, shown, (draft) => {
      draft.title = { nl: 'Van de collega', en: 'The colleague’s' };
    });
    const mine = { ...shown.draft, title: { nl: 'Van mij', en: 'Mine' } };
    const { current, ...problem } = (await refusal(save(inspector, shown, shown.revision, mine), 409)) as {
      type: string;
      current?: Partial<DraftShown>;
    };
    expect(problem.type).toBe('/v1/problems/stale-questionnaire-draft');
    const { revision, savedAt, savedBy, draft } = theirs;
    expect(current).toEqual({ revision, savedAt, savedBy, draft });
    expect(await draftAt(inspector, shown.id)).toEqual(theirs);
    // Having seen it, the author decides.
    await got(save(inspector, shown, revision, mine));
  });

  test('of ten people at once, one goes in and nine are told', async () => {
    const inspector = await newInspector();
    const shown = await aCopy(inspector);
    const titled = (n: number) => ({ ...shown.draft, title: { nl: `Titel ${n}`, en: `Title ${n}` } });
    const tries = await Promise.all(Array.from({ length: 10 }, (_, n) => save(inspector, shown, 1, titled(n))));
    expect(tries.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 409)]);
    expect((await draftAt(inspector, shown.id)).revision).toBe(2);
  });

  test.each<[string, (draft: Record<string, unknown>) => void]>([
    [
      'a script in an explanation',
      (draft) => addElement(draft, { type: 'html', name: 'x', html: { nl: '<script>1</script>' } }),
    ],
    [
      'an image in an explanation',
      (draft) => addElement(draft, { type: 'html', name: 'x', html: { nl: '<img src=x>' } }),
    ],
    [
      'a link in an explanation',
      (draft) => addElement(draft, { type: 'html', name: 'x', html: { nl: '<a href="//x">y</a>' } }),
    ],
    ['an unclosed tag', (draft) => addElement(draft, { type: 'html', name: 'x', html: { nl: '<p>y<img src=x' } })],
    ['a page of its own at the end', (draft) => Object.assign(draft, { completedHtml: { nl: '<p>klaar</p>' } })],
    ['a property that SurveyJS has and we do not', (draft) => Object.assign(draft, { triggers: [] })],
    ['a type of question that we do not have', (draft) => addElement(draft, { type: 'file', name: 'x' })],
    [
      'a setting that changes what an answer is',
      (draft) => addElement(draft, { type: 'comment', name: 'x', defaultValue: 1 }),
    ],
    ['a text in a third language', (draft) => Object.assign(draft, { title: { fr: 'Bonjour' } })],
    ['a text without end', (draft) => Object.assign(draft, { title: { nl: 'a'.repeat(5001) } })],
    ['a theme that there is not', (draft) => addElement(draft, { type: 'comment', name: 'x', theme: 'weather' })],
    ['a panel in a panel', (draft) => addElement(draft, panel('a', [panel('b', [])]))],
    ['something nested without end', (draft) => addElement(draft, { type: 'comment', name: 'x', rows: nested(40) })],
    ['more questions than anyone answers', (draft) => many(draft, 701)],
    ['something without pages', (draft) => void delete draft.pages],
    [
      'a name that every object has',
      (draft) => addElement(draft, { type: 'text', name: 'x', min: JSON.parse('{"__proto__":1}') }),
    ],
  ])('refuses %s, and keeps what there was', async (_, spoil) => {
    const inspector = await newInspector();
    const shown = await aCopy(inspector);
    const draft = structuredClone(shown.draft) as Record<string, unknown>;
    spoil(draft);
    const { errors } = await refusal(save(inspector, shown, 1, draft), 422);
    expect(errors?.[0]?.message).toMatch(/[a-z].*\.$/);
    expect(await draftAt(inspector, shown.id)).toEqual(shown);
  });

  test('refuses what is larger than a questionnaire can be, and something that is no draft', async () => {
    const inspector = await newInspector();
    const shown = await aCopy(inspector);
    await refusal(save(inspector, shown, 1, { ...shown.draft, width: 'x'.repeat(1_100_000) }), 413);
    for (const draft of [null, [], 'a', 3, undefined]) await refusal(save(inspector, shown, 1, draft), 422);
    await refusal(inspector.visit.send('PUT', `${draftsPath}/${shown.id}`, '{'), 400);
  });
});

test('A draft that is thrown away is gone, and its code is free again', async () => {
  const inspector = await newInspector();
  const { code } = await aQuestionnaire(inspector);
  const { id } = await nextOf(inspector, code);
  expect((await inspector.visit.send('DELETE', `${draftsPath}/${id}`)).status).toBe(204);
  await refusal(inspector.visit.get(`${draftsPath}/${id}`), 404);
  await refusal(inspector.visit.send('DELETE', `${draftsPath}/${id}`), 404);
  expect(await listed(inspector)).toEqual([]);
  expect(questionIn((await nextOf(inspector, code)).draft, 'about.role').itemKind).toBe('role');
});

type Page = { elements: unknown[] };

const addElement = (draft: Record<string, unknown>, element: Record<string, unknown>) =>
  void (draft.pages as Page[])[0]?.elements.push(element);

const panel = (name: string, elements: unknown[]) => ({ type: 'panel', name, elements });

const nested = (levels: number): unknown => (levels === 0 ? [] : [nested(levels - 1)]);

function many(draft: Record<string, unknown>, count: number): void {
  for (let n = 0; n < count; n += 1) addElement(draft, { type: 'comment', name: `x-${n}` });
}
