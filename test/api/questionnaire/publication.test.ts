import { and, eq, sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../api/canonical.ts';
import { sha256 } from '../../../api/tokens.ts';
import { auditEvents, inspectorates, questionnaires, questionnaireVersions } from '../../../db/schema.ts';
import { compareVersions, type QuestionnaireVersion } from '../../../surveys/index.ts';
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
  publish,
  questionIn,
  retire,
  startDraft,
} from '../../helpers/a-questionnaire-draft.ts';
import { colleagueOf, database, newInspector, type Person } from '../../helpers/home.ts';

type Shown = {
  hash: string;
  author: string | null;
  changeNote: string;
  publishedAt: string;
  survey: QuestionnaireVersion;
};
type Gap = { where: string; message: { nl: string; en: string } };
type Preview = { number: number; newest: number | null; gaps: Gap[]; changes: { item: string; change: string }[] };

const version = ({ visit }: Person, code: string, number: number) =>
  got<Shown>(visit.get(`/v1/questionnaires/${code}/versions/${number}`));
const preview = ({ visit }: Person, { id }: DraftShown) =>
  got<Preview>(visit.get(`${draftsPath}/${id}/publication-preview`));
const publication = ({ visit }: Person, { id, revision }: DraftShown, changeNote = 'Voor de proef') =>
  visit.send('POST', `${draftsPath}/${id}/publication`, { revision, changeNote });

async function stored(code: string) {
  const [found] = await database()
    .select({ id: questionnaireVersions.id, json: questionnaireVersions.json })
    .from(questionnaireVersions)
    .innerJoin(questionnaires, eq(questionnaires.id, questionnaireVersions.questionnaireId))
    .where(and(eq(questionnaires.code, code), eq(questionnaireVersions.number, 1)));
  if (!found) throw new Error(`stored: there is no ${code}`);
  return found;
}

describe('Publishing', () => {
  test('a new questionnaire makes version 1, with its hash, author, date and note, and the draft is gone', async () => {
    const inspector = await newInspector('Auteur Test');
    const [inspectorate] = await database()
      .select()
      .from(inspectorates)
      .where(eq(inspectorates.id, inspector.inspectorateId ?? ''));
    const draft = await aCopy(inspector);
    const published = await publish(inspector, draft, 'De eerste versie.');
    expect(published).toMatchObject({ code: draft.code, number: 1 });
    const shown = await version(inspector, draft.code, 1);
    expect(shown).toMatchObject({
      hash: published.hash,
      author: `Auteur Test, ${inspectorate?.name}`,
      changeNote: 'De eerste versie.',
    });
    expect(shown.survey).toEqual({ ...draft.draft, version: 1 });
    expect(published.hash).toBe(await sha256(canonicalJson(shown.survey)));
    expect(Math.abs(Date.now() - Date.parse(shown.publishedAt))).toBeLessThan(60_000);
    await refusal(inspector.visit.get(`${draftsPath}/${draft.id}`), 404);
    const { id } = await stored(draft.code);
    const events = await database().select().from(auditEvents).where(eq(auditEvents.thingId, id));
    expect(events).toMatchObject([{ actor: inspector.id, action: 'publish', thing: 'questionnaire-version' }]);
  });

  test('the next version counts on, shows in the list with its note, and leaves version 1 as it was', async () => {
    const inspector = await newInspector();
    const { code } = await aQuestionnaire(inspector);
    const first = await version(inspector, code, 1);
    const draft = await change(inspector, await nextOf(inspector, code), (next) => {
      questionIn(next, 'team.ambition.task').title.nl = 'Andere woorden.';
    });
    expect(await publish(inspector, draft, 'Korter.')).toMatchObject({ code, number: 2 });
    expect(await version(inspector, code, 1)).toEqual(first);
    const { questionnaires: all } = await got<{ questionnaires: { code: string; versions: object[] }[] }>(
      inspector.visit.get('/v1/questionnaires'),
    );
    expect(all.find((one) => one.code === code)?.versions).toMatchObject([
      { number: 2, changeNote: 'Korter.' },
      { number: 1, changeNote: 'Voor de proef' },
    ]);
  });

  test('an inspector of another inspectorate may publish the next version: versions are common property', async () => {
    const { code } = await aQuestionnaire(await newInspector());
    const other = await newInspector('Andere Auteur');
    expect(await publish(other, await nextOf(other, code))).toMatchObject({ code, number: 2 });
    expect((await version(other, code, 2)).author).toMatch(/^Andere Auteur, Inspectie /);
  });

  test('needs a change note, and the revision that the author saw', async () => {
    const inspector = await newInspector();
    const shown = await aCopy(inspector);
    const { errors } = await refusal(publication(inspector, shown, ' '), 422);
    expect(errors).toMatchObject([{ field: 'changeNote' }]);
    const theirs = await change(await colleagueOf(inspector), shown, (draft) => {
      draft.title = { nl: 'Anders', en: 'Other' };
    });
    const problem = (await refusal(publication(inspector, shown), 409)) as { type: string; current?: object };
    expect(problem.type).toBe('/v1/problems/stale-questionnaire-draft');
    expect(problem.current).toMatchObject({ revision: 2, draft: theirs.draft });
    await refusal(inspector.visit.get(`/v1/questionnaires/${shown.code}/versions/1`), 404);
  });

  test('sent ten times at once publishes once', async () => {
    const inspector = await newInspector();
    const shown = await aCopy(inspector);
    const tries = await Promise.all(Array.from({ length: 10 }, () => publication(inspector, shown)));
    expect(tries.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 9 }, () => 404)]);
    await refusal(inspector.visit.get(`/v1/questionnaires/${shown.code}/versions/2`), 404);
  });
});

describe('A published version', () => {
  test('is changed by no route', async () => {
    const inspector = await newInspector();
    const { code } = await aQuestionnaire(inspector);
    const before = await version(inspector, code, 1);
    for (const method of ['PUT', 'PATCH', 'POST', 'DELETE'])
      for (const path of [`/v1/questionnaires/${code}/versions/1`, `/v1/questionnaires/${code}`])
        await refusal(inspector.visit.send(method, path, { survey: {}, changeNote: 'x' }), 404);
    // A draft that started from it has no way back to it either.
    await change(inspector, await nextOf(inspector, code), (draft) => {
      draft.title = { nl: 'Overschreven?', en: 'Overwritten?' };
    });
    expect(await version(inspector, code, 1)).toEqual(before);
  });

  test('is changed by no SQL: not updated, deleted, replaced or inserted over', async () => {
    const { code } = await aQuestionnaire(await newInspector());
    const { id, json } = await stored(code);
    const db = database();
    const ours = eq(questionnaireVersions.id, id);
    const attempts = [
      () => db.update(questionnaireVersions).set({ json: '{}' }).where(ours).execute(),
      () => db.update(questionnaireVersions).set({ changeNote: 'Anders' }).where(ours).execute(),
      () => db.delete(questionnaireVersions).where(ours).execute(),
      () =>
        db.run(sql`insert or replace into questionnaire_versions
          (id, questionnaire_id, number, json, hash, change_note, published_at)
          select id, questionnaire_id, number, '{}', hash, change_note, published_at
          from questionnaire_versions where id = ${id}`),
      () =>
        db.run(sql`insert into questionnaire_versions
          (id, questionnaire_id, number, json, hash, change_note, published_at)
          select id, questionnaire_id, number, '{}', hash, change_note, published_at
          from questionnaire_versions where id = ${id}
          on conflict (id) do update set json = '{}'`),
    ];
    for (const attempt of attempts) {
      const error = await attempt().then(
        () => null,
        (reason: Error) => reason,
      );
      expect(`${error?.message} ${(error?.cause as Error | undefined)?.message}`).toContain('immutable');
    }
    expect((await stored(code)).json).toBe(json);
  });
});

describe('A draft with gaps', () => {
  test('is not published; every gap is named at once, in the language of the author', async () => {
    const inspector = await newInspector();
    const shown = await change(inspector, await aCopy(inspector), (draft) => {
      Object.assign(draft.title, { en: ' ' });
      Object.assign(questionIn(draft, 'team.ambition.task'), { direction: null, theme: null });
      Object.assign(questionIn(draft, 'team.relation.doubts').title, { en: '' });
      Object.assign(questionIn(draft, 'team.close.topics'), { maxLength: 9999 });
      draft.pages.push({ name: 'leeg', title: { nl: 'Leeg', en: 'Empty' }, elements: [] });
    });
    const { errors } = await refusal(publication(inspector, shown), 422);
    expect(errors).toEqual([
      { field: 'draft', message: 'De Engelse tekst ontbreekt.' },
      { field: 'team.ambition.task', message: 'Kies een thema.' },
      { field: 'team.ambition.task', message: 'Kies of eens zijn gunstig of ongunstig is.' },
      { field: 'team.relation.doubts', message: 'De Engelse tekst ontbreekt.' },
      {
        field: 'team.close.topics',
        message: 'Geef aan hoe lang een antwoord mag zijn (hooguit 5000 tekens; een onderwerp 2000).',
      },
      { field: 'leeg', message: 'Hier staan nog geen vragen in.' },
    ]);
    const { gaps, number, newest } = await preview(inspector, shown);
    expect([number, newest]).toEqual([1, null]);
    expect(gaps.map(({ where, message }) => ({ field: where || 'draft', message: message.nl }))).toEqual(errors);
    for (const { message } of gaps) expect(message.en).toMatch(/^[A-Z].*\.$/);
    expect(await draftAt(inspector, shown.id)).toEqual(shown);
  });

  test('an empty one hears what to begin with', async () => {
    const inspector = await newInspector();
    const title = { nl: 'Nieuw', en: 'New' };
    const shown = await draftAt(inspector, await startDraft(inspector, { kind: 'new', code: aCode(), title }));
    const { gaps } = await preview(inspector, shown);
    expect(gaps.map(({ message }) => message.en)).toEqual([
      'The Dutch and the English text are missing.',
      'The questionnaire has no pages yet.',
      'There are no questions in it yet.',
    ]);
    await refusal(publication(inspector, shown), 422);
  });

  test('whatever the check of answers would refuse is a gap: conditions, options, tables, all at once', async () => {
    const inspector = await newInspector();
    const about = { itemKind: 'choice', source: 'proef', title: { nl: 'Vraag', en: 'Question' } };
    const yes = { value: 'ja', text: { nl: 'Ja', en: 'Yes' } };
    const shown = await change(inspector, await aCopy(inspector), (draft) => {
      Object.assign(questionIn(draft, 'team.ambition.task'), { visibleIf: '{weg} = 1' });
      Object.assign(questionIn(draft, 'team.relation.doubts'), { visibleIf: "{about.role} = 'koning'" });
      Object.assign(questionIn(draft, 'team.relation.alone'), { visibleIf: '{about.role} =' });
      draft.pages[0]?.elements.push(
        { type: 'checkbox', name: 'dubbel', ...about, choices: [yes, yes] } as never,
        { type: 'matrix', name: 'tabel', ...about, rows: [], columns: [yes] } as never,
        { type: 'text', name: 'datum', ...about, inputType: 'color' } as never,
      );
    });
    const { errors } = await refusal(publication(inspector, shown), 422);
    expect(Object.fromEntries(errors?.map(({ field, message }) => [field, message]) ?? [])).toEqual({
      'team.ambition.task': 'De voorwaarde verwijst naar “weg”; die vraag is er niet.',
      'team.relation.doubts': 'De voorwaarde vraagt naar "koning"; dat is geen antwoord van “about.role”.',
      'team.relation.alone': 'De voorwaarde is niet te lezen. Bijvoorbeeld zo: {about.role} = "manager".',
      dubbel: 'Twee antwoorden hebben dezelfde waarde.',
      tabel: 'Geef de tabel rijen.',
      datum: 'Zo is deze vraag niet te beantwoorden. Controleer de instellingen.',
    });
  });
});

describe('When someone else published meanwhile', () => {
  test('a draft of the version before is refused and kept; set beside the newest, it can be published', async () => {
    const [one, two] = [await newInspector(), await newInspector()];
    const { code } = await aQuestionnaire(one);
    const mine = await change(one, await nextOf(one, code), (draft) => {
      questionIn(draft, 'team.ambition.task').title.nl = 'Mijn woorden.';
    });
    const theirs = await change(two, await nextOf(two, code), (draft) => {
      questionIn(draft, 'team.relation.alone').title.nl = 'Hun woorden.';
    });
    await publish(two, theirs);
    const problem = (await refusal(publication(one, mine), 409)) as { type: string; newest?: number; detail: string };
    expect(problem).toMatchObject({ type: '/v1/problems/newer-version', newest: 2 });
    expect(problem.detail).toContain('naast de nieuwste versie');
    expect(await preview(one, mine)).toMatchObject({ number: 3, newest: 2 });

    const { revision } = mine;
    await got(one.visit.send('POST', `${draftsPath}/${mine.id}/rebasing`, { revision }));
    const beside = await draftAt(one, mine.id);
    expect([beside.basedOn?.number, beside.draft]).toEqual([2, mine.draft]);
    // The preview says that the words of the other would be undone.
    const { changes } = await preview(one, beside);
    expect(changes.filter((change) => change.change !== 'identical')).toMatchObject([
      { item: 'team.ambition.task', change: 'wording' },
      { item: 'team.relation.alone', change: 'wording' },
    ]);
    expect(await publish(one, beside)).toMatchObject({ number: 3 });
  });

  test('a new questionnaire whose code was taken is refused, and says to keep it under another code', async () => {
    const [one, two] = [await newInspector(), await newInspector()];
    const code = aCode();
    const copy = { kind: 'copy', code: 'team-self-scan', number: 1, newCode: code };
    const mine = await draftAt(one, await startDraft(one, copy));
    await publish(two, await draftAt(two, await startDraft(two, copy)));
    for (const refused of [
      publication(one, mine),
      one.visit.send('POST', `${draftsPath}/${mine.id}/rebasing`, { revision: 1 }),
    ])
      expect((await refusal(refused, 409)).errors).toMatchObject([
        { field: 'code', message: expect.stringContaining('onder een andere code') },
      ]);
    expect(await draftAt(one, mine.id)).toEqual(mine);
    await startDraft(one, { kind: 'imported', code: aCode(), draft: mine.draft });
  });
});

describe('The verdict of the author', () => {
  const said = (verdict: string) => ({ since: 1, verdict, reason: { nl: 'Zelfde betekenis.', en: 'Same meaning.' } });

  test('is kept in the version, with its reason', async () => {
    const inspector = await newInspector();
    const { code } = await aQuestionnaire(inspector);
    const draft = await change(inspector, await nextOf(inspector, code), (next) => {
      const question = questionIn(next, 'team.ambition.task');
      question.title.nl = 'Andere woorden.';
      Object.assign(question, { comparability: said('comparable') });
    });
    const changed = (await preview(inspector, draft)).changes.find(({ item }) => item === 'team.ambition.task');
    const expected = { change: 'wording', verdict: 'comparable', reason: 'authors', note: said('').reason };
    expect(changed).toMatchObject(expected);
    await publish(inspector, draft);
    const [v1, v2] = [await version(inspector, code, 1), await version(inspector, code, 2)];
    expect(compareVersions(v1.survey, v2.survey).find(({ item }) => item === 'team.ambition.task')).toMatchObject(
      expected,
    );
  });

  test('without a reason, or about a version that is not there, is a gap', async () => {
    const inspector = await newInspector();
    const { code } = await aQuestionnaire(inspector);
    const draft = await change(inspector, await nextOf(inspector, code), (next) => {
      Object.assign(questionIn(next, 'team.ambition.task'), { comparability: { since: 1, verdict: 'comparable' } });
    });
    const { errors } = await refusal(publication(inspector, draft), 422);
    expect(errors).toMatchObject([{ field: 'team.ambition.task', message: expect.stringContaining('reden') }]);
    const later = await change(inspector, draft, (next) => {
      const comparability = { ...said('comparable'), since: 2 };
      Object.assign(questionIn(next, 'team.ambition.task'), { comparability });
    });
    expect((await refusal(publication(inspector, later), 422)).errors).toMatchObject([{ field: 'team.ambition.task' }]);
  });

  test('that was taken over lapses when the words change again, but "not comparable" stays', async () => {
    const inspector = await newInspector();
    const { code } = await aQuestionnaire(inspector);
    const second = await change(inspector, await nextOf(inspector, code), (next) => {
      for (const [item, verdict] of [
        ['team.ambition.task', 'comparable'],
        ['team.relation.alone', 'not-comparable'],
        ['team.relation.doubts', 'comparable'],
      ] as const) {
        const question = questionIn(next, item);
        question.title.nl = 'Woorden van versie 2.';
        Object.assign(question, { comparability: said(verdict) });
      }
    });
    await publish(inspector, second);
    const third = await change(inspector, await nextOf(inspector, code), (next) => {
      for (const item of ['team.ambition.task', 'team.relation.alone'])
        questionIn(next, item).title.nl = 'Woorden van versie 3.';
    });
    await publish(inspector, third);
    const [v1, v3] = [await version(inspector, code, 1), await version(inspector, code, 3)];
    const verdicts = new Map(compareVersions(v1.survey, v3.survey).map((one) => [one.item, one]));
    expect(verdicts.get('team.ambition.task')).toMatchObject({ verdict: 'with-care', reason: 'wording' });
    expect(verdicts.get('team.relation.alone')).toMatchObject({ verdict: 'not-comparable', reason: 'authors' });
    expect(verdicts.get('team.relation.doubts')).toMatchObject({ verdict: 'comparable', reason: 'authors' });
  });
});

test('A wave can be planned on a version that was published here, and on the one before it', async () => {
  const inspector = await newInspector();
  const { code } = await aQuestionnaire(inspector);
  const draft = await change(inspector, await nextOf(inspector, code), (next) => retire(next, 'team.close.topics'));
  await publish(inspector, draft);
  const { id } = await got<{ id: string }>(inspector.visit.send('POST', '/v1/networks', { name: 'Netwerk Test' }), 201);
  for (const number of [1, 2]) {
    const wave = {
      label: `Meting op versie ${number}`,
      questionnaire: code,
      version: number,
      opensOn: '2026-01-01',
      closesOn: '2099-01-01',
      threshold: 3,
      analysts: [inspector.id],
    };
    await got(inspector.visit.send('POST', `/v1/networks/${id}/waves`, wave), 201);
  }
});
