/** From a version to a draft and back: what is published passes the schema and the compiled check. */
import { describe, expect, test } from 'vitest';
import {
  asDraft,
  checkDraft,
  compareVersions,
  compileQuestionnaire,
  type Draft,
  elementsOf,
  questionnaireVersionSchema,
  shippedVersions,
  versionOfDraft,
} from '../../surveys/index.ts';

const [shipped] = shippedVersions;
if (!shipped) throw new Error('nothing ships');

const made = (draft: Draft, number = 2) => {
  const result = versionOfDraft(draft, number);
  if (!result.ok) throw new Error(JSON.stringify(result.gaps));
  return result.version;
};
const gaps = (draft: Draft) => {
  const result = versionOfDraft(draft, 2);
  return result.ok ? [] : result.gaps.map(({ where, message }) => `${where}: ${message.en}`);
};

describe.each(shippedVersions.map((version) => [`${version.code} ${version.version}`, version] as const))(
  '%s as a draft',
  (_, version) => {
    test('may be kept, has no gaps, and becomes a next version in which nothing changed', () => {
      const draft = asDraft(version);
      expect(checkDraft(structuredClone(draft))).toEqual({ ok: true, draft });
      const next = versionOfDraft(draft, version.version + 1, version);
      if (!next.ok) throw new Error(JSON.stringify(next.gaps));
      expect(next.version).toEqual({ ...version, version: version.version + 1 });
      expect(new Set(compareVersions(version, next.version).map(({ change }) => change))).toEqual(
        new Set(['identical']),
      );
    });

    test('with any one text, theme, source or list of answers taken out is not published', () => {
      const draft = asDraft(version);
      for (const [place, question] of elementsOf(version).entries())
        for (const key of [
          'title',
          'source',
          'itemKind',
          ...(question.itemKind === 'statement' ? ['theme', 'choices'] : []),
        ]) {
          const spoiled = structuredClone(draft);
          delete (elementsOf(spoiled as typeof version)[place] as Record<string, unknown>)[key];
          // Without its kind a question does not count as one, so it is named by the schema.
          expect(gaps(spoiled).length, `${question.name} without ${key}`).toBeGreaterThan(0);
        }
    });
  },
);

test('What the author left open or empty where it may be is left out, and what stays is what was typed', () => {
  const draft = asDraft(shipped);
  const [page] = draft.pages;
  page?.elements.push({
    ...{ type: 'comment', name: 'extra', itemKind: 'open', theme: null, source: 'proef', maxLength: 100 },
    ...{ title: { nl: ' Met spaties ', en: 'Spaces' }, description: { nl: '', en: ' ' }, placeholder: {} },
  });
  const version = made(draft);
  expect(elementsOf(version).find(({ name }) => name === 'extra')).toEqual({
    ...{ type: 'comment', name: 'extra', itemKind: 'open', source: 'proef', maxLength: 100 },
    title: { nl: ' Met spaties ', en: 'Spaces' },
  });
  expect(questionnaireVersionSchema.safeParse(version).success).toBe(true);
  expect(() => compileQuestionnaire(version)).not.toThrow();
});

test('A text that stands in one language only is a gap wherever it stands: rows, columns, options, labels', () => {
  const draft = asDraft(shipped);
  const about = { itemKind: 'choice' as const, source: 'proef', title: { nl: 'Vraag', en: 'Question' } };
  const half = { value: 'a', text: { nl: 'Half' } };
  const whole = { value: 'b', text: { nl: 'Heel', en: 'Whole' } };
  draft.pages[0]?.elements.push(
    { type: 'matrix', name: 'rows', ...about, rows: [half], columns: [whole] },
    {
      type: 'matrixdropdown',
      name: 'columns',
      ...about,
      itemKind: 'relation',
      rows: [whole],
      columns: [{ name: 'k', cellType: 'text' }],
    },
    { type: 'dropdown', name: 'options', ...about, choices: ['a', whole] },
    { type: 'boolean', name: 'labels', ...about, labelTrue: { en: 'Yes' } },
  );
  expect(gaps(draft)).toEqual([
    'rows: The English text is missing.',
    'columns: The Dutch text is missing.',
    'columns: The English text is missing.',
    'options: Give “a” a text in both languages.',
    'labels: The Dutch text is missing.',
  ]);
});

test('Two questions under one code, and a table of members with rows of its own, are gaps', () => {
  const draft = asDraft(shipped);
  const about = { source: 'proef', title: { nl: 'Vraag', en: 'Question' } };
  const rows = [{ value: 'a', text: { nl: 'A', en: 'A' } }];
  draft.pages[0]?.elements.push(
    { type: 'comment', name: 'about.role', itemKind: 'open', maxLength: 10, ...about },
    { type: 'matrix', name: 'wie', itemKind: 'relation', rowsFrom: 'members', rows, columns: rows, ...about },
  );
  expect(gaps(draft)).toEqual([
    'about.role: This code occurs twice. Choose another.',
    'wie: Only a table without rows of its own can have the members as rows.',
  ]);
});

test('Rows that are the members of a wave are checked with members in them', () => {
  const draft = asDraft(shipped);
  const columns = [{ value: 'a', text: { nl: 'A', en: 'A' } }];
  const about = { source: 'proef', title: { nl: 'Met wie?', en: 'With whom?' }, itemKind: 'relation' as const };
  const wie = { type: 'matrix', name: 'wie', ...about, rowsFrom: 'members', columns };
  draft.pages[0]?.elements.push(wie);
  expect(elementsOf(made(draft)).find(({ name }) => name === 'wie')).toEqual(wie);
  Object.assign(wie, { columns: [] });
  expect(gaps(draft)).not.toEqual([]);
});

test('A condition of any length ends in a gap, never in an error', () => {
  const draft = asDraft(shipped);
  const [page] = draft.pages;
  if (page) page.visibleIf = `${'('.repeat(1900)}{about.role} notempty`;
  expect(checkDraft(draft).ok).toBe(true);
  expect(gaps(draft)).toHaveLength(1);
});
