import { readFileSync } from 'node:fs';
import { count } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { auditEvents, questionnaireDrafts, questionnaires, questionnaireVersions } from '../../../db/schema.ts';
import { exportSurveyJs, mapGroupsToThemes, shippedVersions } from '../../../surveys/index.ts';
import { got, refusal } from '../../helpers/a-network.ts';
import { aCode, draftAt, startDraft } from '../../helpers/a-questionnaire-draft.ts';
import { database, newInspector, type Person, visitor } from '../../helpers/home.ts';

type Note = { where: string; what: string; why: { nl: string; en: string } };
type Preview = {
  format: string;
  draft: Record<string, unknown>;
  groups: Parameters<typeof mapGroupsToThemes>[0]['groups'];
  notTaken: Note[];
  changed: Note[];
};

const path = '/v1/questionnaire-import-previews';
const type = { 'Content-Type': 'application/octet-stream' };

const send = ({ visit }: Pick<Person, 'visit'>, file: string | Uint8Array<ArrayBuffer>, query = '') =>
  visit.send('POST', `${path}${query}`, new Blob([file]), type);

const lss = readFileSync(new URL('../../surveys/limesurvey/every-type.lss', import.meta.url), 'utf8');
const bytes = (...parts: (number[] | string)[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));
const utf16 = (text: string) =>
  bytes(
    [0xff, 0xfe],
    [...text].flatMap((one) => [one.charCodeAt(0), 0]),
  );

async function stored(): Promise<number[]> {
  const db = database();
  const tables = [questionnaires, questionnaireVersions, questionnaireDrafts, auditEvents];
  const counts = await Promise.all(tables.map((table) => db.select({ rows: count() }).from(table)));
  return counts.map(([row]) => row?.rows ?? -1);
}

describe('A SurveyJS file', () => {
  test('that was exported here comes in again without losing anything, and becomes a draft', async () => {
    const inspector = await newInspector();
    const [shipped] = shippedVersions;
    if (!shipped) throw new Error('nothing ships');
    const before = await stored();
    const preview = await got<Preview>(send(inspector, exportSurveyJs(shipped)));
    expect(await stored()).toEqual(before);
    const { version: _, ...content } = shipped;
    expect(preview).toEqual({ format: 'surveyjs', draft: content, groups: [], notTaken: [], changed: [] });
    const code = aCode();
    const shown = await draftAt(
      inspector,
      await startDraft(inspector, { kind: 'imported', code, draft: preview.draft }),
    );
    expect(shown.draft).toEqual({ ...content, code });
  });

  test('from elsewhere lists what was left, and what it takes over can be kept', async () => {
    const inspector = await newInspector();
    const file = {
      title: 'Survey',
      completedHtml: '<script>1</script>',
      triggers: [{ type: 'complete' }],
      width: { deep: [[[[[]]]]] },
      pages: [
        {
          name: 'p',
          requiredErrorText: 'Say something',
          elements: [
            {
              type: 'comment',
              name: 'why',
              title: 'Why?',
              validators: [{ type: 'text', minLength: 2, text: 'Too short' }],
            },
            { type: 'file', name: 'attachment' },
          ],
        },
      ],
    };
    const { draft, notTaken } = await got<Preview>(send(inspector, JSON.stringify(file)));
    expect(notTaken.map(({ where, what }) => [where, what])).toEqual([
      ['attachment', 'file'],
      ['', 'completedHtml'],
      ['', 'triggers'],
      ['', 'width'],
    ]);
    for (const { why } of notTaken) expect([why.nl, why.en]).not.toContain('');
    await startDraft(inspector, { kind: 'imported', code: aCode(), draft });
  });

  test('has its texts in the language that is asked for, where it does not say itself', async () => {
    const inspector = await newInspector();
    const file = JSON.stringify({ elements: [{ type: 'comment', name: 'waarom', title: 'Waarom?' }] });
    const titleOf = ({ draft }: Preview) => JSON.stringify(draft.pages).match(/"title":(\{"..":"Waarom\?"\})/)?.[1];
    expect(titleOf(await got<Preview>(send(inspector, file, '?language=nl')))).toBe('{"nl":"Waarom?"}');
    expect(titleOf(await got<Preview>(send(inspector, `\uFEFF  ${file}`)))).toBe('{"en":"Waarom?"}');
    await refusal(send(inspector, file, '?language=fr'), 422);
  });
});

test('A LimeSurvey file gives its groups to map to themes, the exact list of what was left, and a draft', async () => {
  const inspector = await newInspector();
  const before = await stored();
  const { format, groups, notTaken, changed, draft } = await got<Preview>(send(inspector, lss));
  expect(await stored()).toEqual(before);
  expect([format, groups.map(({ code }) => code)]).toEqual(['limesurvey', ['1', '2', '3']]);
  expect(notTaken).toHaveLength(20);
  // The page maps the groups itself, from what the answer holds.
  const { title, description } = draft as { title: { nl: string }; description: object };
  const mapped = mapGroupsToThemes({ ok: true, title, description, groups, notTaken, changed }, { '1': 'ambition' });
  const shown = await draftAt(
    inspector,
    await startDraft(inspector, { kind: 'imported', code: aCode(), draft: mapped }),
  );
  expect(shown.draft.pages.map(({ name }) => name)).toEqual(['ambition', 'group-2', 'group-3']);
});

const entities = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${lss.slice(lss.indexOf('<document'))}`;
const reading = `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><document>&x;</document>`;
const questions = Array.from({ length: 501 }, (_, n) => ({ type: 'comment', name: `q${n}`, title: 'Q' }));

describe('A file that can’t be read is refused in plain words, and nothing is stored', () => {
  test.each<[string, string | Uint8Array<ArrayBuffer>, RegExp]>([
    ['a file that was cut off', lss.slice(0, 4000), /beschadigd/],
    ['broken JSON', '{ "pages": [', /beschadigd/],
    ['XML with an unknown entity', lss.replace('<LimeSurveyDocType>', '<LimeSurveyDocType>&vragen;'), /beschadigd/],
    ['XML with entities that blow up', entities, /DOCTYPE/],
    ['XML that reads a file of ours', reading, /DOCTYPE/],
    ['XML that is nested without end', '<document>'.repeat(3000), /beschadigd/],
    ['JSON that is nested without end', `{"pages":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, /SurveyJS/],
    ['UTF-16', utf16(lss.slice(0, 400)), /UTF-8/],
    ['JSON in UTF-16', utf16('{"pages":[]}'), /UTF-8/],
    ['another declared encoding', lss.replace('UTF-8', 'ISO-8859-1'), /UTF-8.*ISO-8859-1/],
    ['bytes that are no UTF-8', bytes('{"title":"', [0xe9], '","pages":[]}'), /UTF-8/],
    ['XML bytes that are no UTF-8', bytes('<document>', [0xe9], '</document>'), /UTF-8/],
    ['other XML', '<html><body>Hallo</body></html>', /LimeSurvey/],
    ['other JSON', '{"members":[]}', /SurveyJS/],
    ['a list', '[]', /SurveyJS/],
    ['a spreadsheet', bytes('PK', [3, 4], 'xxxx'), /SurveyJS/],
    ['an empty file', '', /SurveyJS/],
    ['another language', JSON.stringify({ locale: 'fr', title: 'Bonjour', elements: [] }), /fr/],
    ['more questions than anyone answers', JSON.stringify({ elements: questions }), /500/],
    [
      'a text without end',
      JSON.stringify({ elements: [{ type: 'comment', name: 'x', title: 'a'.repeat(6000) }] }),
      /5000/,
    ],
  ])('%s', async (_, file, words) => {
    const inspector = await newInspector();
    const before = await stored();
    const problem = await refusal(send(inspector, file), 422);
    expect(problem.type).toBe('/v1/problems/questionnaire-file');
    expect(problem.errors?.map(({ message }) => message).join(' ')).toMatch(words);
    expect(await stored()).toEqual(before);
  });

  test('in English to who reads English', async () => {
    const inspector = await newInspector();
    const response = await inspector.visit.send('POST', path, new Blob([reading]), {
      ...type,
      'Accept-Language': 'en',
    });
    expect((await refusal(response, 422)).errors?.[0]?.message).toContain('DOCTYPE. That can hold something harmful');
  });

  test('more than 5 MB', async () => {
    const inspector = await newInspector();
    const before = await stored();
    const fill = (size: number) => `{"elements":[],"x":"${'a'.repeat(size)}"}`;
    expect((await refusal(send(inspector, fill(5_000_000)), 413)).errors?.[0]?.message).toContain('5 MB');
    expect((await refusal(send(inspector, fill(6_000_000)), 413)).type).toBe('/v1/problems/too-large');
    expect(await stored()).toEqual(before);
  });

  test('and who may not write questionnaires can’t have one read', async () => {
    await refusal(send({ visit: visitor() }, lss), 401);
  });
});
