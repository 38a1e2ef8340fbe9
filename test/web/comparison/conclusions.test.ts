import { describe, expect, test } from 'vitest';
import { comparePictures } from '../../../api/comparison/compare-pictures.ts';
import type { Evidence } from '../../../api/picture/evidence.ts';
import { pictureOf } from '../../../api/picture/picture-of.ts';
import type { Previous } from '../../../api/picture/previous.ts';
import type { Comparison } from '../../../api/schemas/comparison.ts';
import type { QuestionnaireVersion } from '../../../surveys/index.ts';
import { conclusionsOf } from '../../../web/pages/comparison/conclusions.ts';
import { evidenceOf } from '../../analysis/attacker/published.ts';
import { answers, statementNames, version } from '../../analysis/attacker/world.ts';

const perTheme = { relation: 2 };
const codes = statementNames(perTheme);
const first = version(perTheme, 5);

/** Members 1 to 12 were asked in both years; these answered, each the same score on every statement. */
function twoYears(o: {
  before: number[];
  after: number[];
  now?: QuestionnaireVersion;
  score?: [number, number];
  members?: Partial<Comparison['members']>;
}): Comparison {
  const [was, is] = o.score ?? [3, 4];
  const before = rowsOf(o.before, was);
  const made = picture('2025', first, before, null);
  const previous: Previous = {
    ...{ waveId: '2025', label: '2025', threshold: 5, document: made, version: first },
    evidence: evidenceOf(before),
  };
  const next = picture('2026', o.now ?? first, rowsOf(o.after, is), previous);
  if (!next.since) throw new Error('twoYears: the second picture looks back');
  const at = (document: typeof made) => ({ picture: document, publishedAt: '2026-01-01T00:00:00.000Z' });
  const members = { both: [], joined: [], left: [], renamed: [], merged: [], split: [], ...o.members };
  return { ...comparePictures(at(made), at(next), next.since), members, actions: [] };
}

const rowsOf = (members: number[], score: number) =>
  members.map((member) =>
    answers(
      `member ${member}`,
      codes,
      codes.map(() => score),
    ),
  );

const picture = (waveId: string, asked: QuestionnaireVersion, rows: Evidence['rows'], previous: Previous | null) =>
  pictureOf({
    wave: { id: waveId, networkId: 'network', network: 'Made up', label: waveId },
    promise: {
      ...{ threshold: 5, readers: [{ name: 'an analyst', organisation: null }], invited: 12 },
      ...{
        opensOn: '2025-01-01',
        closesOn: '2025-02-01',
        reminderDays: [],
        mailLimit: 5,
        namedTies: false,
        serves: [],
      },
    },
    questionnaire: { code: asked.code, version: asked.version, hash: '' },
    version: asked,
    evidence: evidenceOf(rows),
    invited: range(1, 12).map((member) => {
      const answered = rows.some(({ organisation }) => organisation === `member ${member}`);
      const organisationId = `member ${member}`;
      const status = answered ? 'submitted' : 'sent';
      return { organisationId, organisation: organisationId, sector: 'Care', status };
    }),
    previous,
    codebook: [],
    topics: [],
  }).document;

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, place) => from + place);
const may = (comparison: Comparison) => conclusionsOf(comparison).flatMap(({ may, what }) => (may ? [what] : []));
const mayNot = (comparison: Comparison) => conclusionsOf(comparison).flatMap(({ may, what }) => (may ? [] : [what]));
const wordOf = ({ themes }: Comparison) => {
  const change = themes.find(({ theme }) => theme === 'relation')?.change;
  return change?.kind === 'compared' ? change.word : change?.reason;
};

describe('what two waves side by side allow to be said', () => {
  test('nobody answered both times: each year for itself, and nothing about a change', () => {
    const none = twoYears({ before: range(1, 6), after: range(7, 12) });
    expect(wordOf(none)).toBe('too-few-pairs');
    expect(may(none)).toEqual(['each-year']);
    expect(mayNot(none)).toEqual(['nobody-in-both']);
  });

  test('one organisation answered both times: too few, with how many it takes', () => {
    const one = twoYears({ before: range(1, 6), after: range(6, 11) });
    expect(wordOf(one)).toBe('too-few-pairs');
    expect(may(one)).toEqual(['each-year']);
    expect(conclusionsOf(one)).toContainEqual({ may: false, what: 'few-in-both', both: 1, needed: 5 });
    expect(mayNot(one)).toContain('same-people');
  });

  test('everyone answered both times: it is about the whole network, and still not about why', () => {
    // All twelve went from 3 to 4: of the 2^12 signs only two are as far from zero, p = 2/4096.
    const all = twoYears({ before: range(1, 12), after: range(1, 12) });
    expect(wordOf(all)).toBe('moved-up');
    expect(may(all)).toEqual(['each-year', 'everyone', 'moved']);
    expect(mayNot(all)).toEqual(['cause']);
  });

  test('some answered both times and nothing visible moved: that nothing changed may not be said', () => {
    const some = twoYears({ before: range(1, 7), after: range(1, 7), score: [3, 3] });
    expect(wordOf(some)).toBe('no-visible-change');
    expect(may(some)).toEqual(['each-year', 'not-everyone']);
    expect(mayNot(some)).toEqual(['same-people', 'no-change']);
  });

  test('another scale: the theme is not compared, and means of two scales are not either', () => {
    const wider = { ...version(perTheme, 7), version: 2 };
    const scale = twoYears({ before: range(1, 12), after: range(1, 12), now: wider });
    expect(wordOf(scale)).toBe('not-comparable');
    expect(may(scale)).toEqual(['each-year']);
    expect(conclusionsOf(scale)).toContainEqual({ may: false, what: 'broken', statements: 2 });
    expect(mayNot(scale)).toContain('other-scale');
  });

  test('a withdrawn statement breaks its own line; the rest of the theme is still compared', () => {
    const fewer = { ...version({ relation: 1 }, 5), version: 2 };
    const withdrawn = twoYears({ before: range(1, 12), after: range(1, 12), now: fewer });
    expect(wordOf(withdrawn)).toBe('moved-up');
    expect(conclusionsOf(withdrawn)).toContainEqual({ may: false, what: 'broken', statements: 1 });
  });

  test('members that merged are named: they are not who they were', () => {
    const merged = twoYears({
      before: range(1, 12),
      after: range(1, 11),
      members: { merged: [{ organisationId: 'member 12', name: 'The Small One', other: 'The Large One' }] },
    });
    expect(conclusionsOf(merged)).toContainEqual({
      may: false,
      what: 'reshaped',
      names: ['The Small One', 'The Large One'],
    });
    expect(may(merged)).not.toContain('everyone');
  });
});
