import { describe, expect, test } from 'vitest';
import { compareVersions, type QuestionnaireVersion, shippedVersions } from '../../surveys/index.ts';
import { tinyVersion } from './tiny-version.ts';

/** The tiny questionnaire as a later version, changed. */
function next(
  change: (statement: Record<string, unknown>, version: QuestionnaireVersion) => void,
  number = 2,
): QuestionnaireVersion {
  const version = { ...tinyVersion(), version: number };
  change(version.pages[0]?.elements[0] as Record<string, unknown>, version);
  return version;
}

const compared = (newer: QuestionnaireVersion, older = tinyVersion()) =>
  compareVersions(older, newer).find((item) => item.item === 'relation.trust');

const reason = { nl: 'Daarom.', en: 'Because.' };

test('Between the first and the second shipped version one statement breaks and one stays comparable', () => {
  const [one, two] = shippedVersions.filter((version) => version.code === 'bestuurlijk-platform');
  if (!one || !two) throw new Error('two versions are shipped');
  const changed = compareVersions(one, two).filter((item) => item.change !== 'identical');
  expect(changed).toMatchObject([
    { item: 'ambition.objectives', change: 'wording', verdict: 'comparable', reason: 'authors' },
    { item: 'processes.feedback', change: 'wording', verdict: 'not-comparable', reason: 'authors' },
  ]);
  expect(changed.every((item) => item.note !== null)).toBe(true);
});

test('A question that did not change may be compared', () => {
  expect(compared(next(() => {}))).toEqual({
    item: 'relation.trust',
    change: 'identical',
    verdict: 'comparable',
    reason: 'same',
    note: null,
  });
});

test.each<[string, string, string, (statement: Record<string, unknown>, version: QuestionnaireVersion) => void]>([
  ['other Dutch words', 'wording', 'with-care', (s) => Object.assign(s, { title: { nl: 'Anders', en: 'Other' } })],
  [
    'other English words only',
    'translation-only',
    'with-care',
    (s) => Object.assign(s, { title: { ...(s.title as object), en: 'Other' } }),
  ],
  ['the words turned round', 'scale-changed', 'not-comparable', (s) => Object.assign(s, { direction: 'positive' })],
  [
    'a scale without a step',
    'scale-changed',
    'not-comparable',
    (s) => Object.assign(s, { choices: (s.choices as unknown[]).slice(1) }),
  ],
  ['another theme', 'theme-changed', 'with-care', (s) => Object.assign(s, { theme: 'ambition' })],
  [
    'a condition',
    'order-or-condition-changed',
    'with-care',
    (s) => Object.assign(s, { visibleIf: '{relation.example} notempty' }),
  ],
  [
    'a condition on its page',
    'order-or-condition-changed',
    'with-care',
    (_, version) => Object.assign(version.pages[0] ?? {}, { visibleIf: '{about.role} notempty' }),
  ],
  [
    'another place on the page',
    'order-or-condition-changed',
    'with-care',
    (_, version) => version.pages[0]?.elements.reverse(),
  ],
])('With %s the change is %s and the verdict %s', (_, change, verdict, how) => {
  expect(compared(next(how))).toMatchObject({ change, verdict, reason: change, note: null });
});

test('A question that is gone is listed as retired, and one that came as new', () => {
  const renamed = next((statement) => Object.assign(statement, { name: 'relation.faith' }));
  expect(compareVersions(tinyVersion(), renamed)).toMatchObject([
    { item: 'relation.faith', change: 'new', verdict: 'not-comparable' },
    { item: 'relation.example', change: 'identical', verdict: 'comparable' },
    { item: 'relation.trust', change: 'retired', verdict: 'not-comparable' },
  ]);
});

test('A new question between two old ones does not move the old ones', () => {
  const more = next((_, version) =>
    version.pages[0]?.elements.splice(1, 0, {
      type: 'comment',
      name: 'relation.more',
      itemKind: 'open',
      source: 'own design',
      maxLength: 100,
      title: { nl: 'Nog iets?', en: 'More?' },
    }),
  );
  expect(compareVersions(tinyVersion(), more).map((item) => item.change)).toEqual(['identical', 'new', 'identical']);
});

describe('What the authors say', () => {
  const say = (since: number, verdict: string) => (statement: Record<string, unknown>) =>
    Object.assign(statement, { title: { nl: 'Anders', en: 'Other' }, comparability: { since, verdict, reason } });

  test('overrules what was found', () => {
    expect(compared(next(say(1, 'comparable')))).toMatchObject({
      change: 'wording',
      verdict: 'comparable',
      reason: 'authors',
      note: reason,
    });
  });

  test('can break a line that looks unbroken', () => {
    const newer = next((statement) =>
      Object.assign(statement, { comparability: { since: 1, verdict: 'not-comparable', reason } }),
    );
    expect(compared(newer)).toMatchObject({ change: 'identical', verdict: 'not-comparable', reason: 'authors' });
  });

  test('about the second version does not make the first comparable with the third', () => {
    expect(compared(next(say(2, 'comparable'), 3))).toMatchObject({ verdict: 'with-care', reason: 'wording' });
  });

  test('about a break holds for all earlier versions', () => {
    expect(compared(next(say(2, 'not-comparable'), 3))).toMatchObject({ verdict: 'not-comparable', reason: 'authors' });
  });

  test('about the first version does not touch the step from the second to the third', () => {
    const second = next(say(1, 'not-comparable'));
    expect(compared({ ...second, version: 3 }, second)).toMatchObject({ verdict: 'comparable', reason: 'same' });
  });

  test('does not make two different scales comparable', () => {
    const newer = next((statement) =>
      Object.assign(statement, {
        choices: (statement.choices as unknown[]).slice(1),
        comparability: { since: 1, verdict: 'comparable', reason },
      }),
    );
    expect(compared(newer)).toMatchObject({ verdict: 'not-comparable', reason: 'scale-changed', note: reason });
  });
});

test('Versions in the wrong order, or of different questionnaires, are refused', () => {
  expect(() =>
    compareVersions(
      next(() => {}),
      tinyVersion(),
    ),
  ).toThrow('needs the older version first');
  expect(() => compareVersions(tinyVersion(), { ...next(() => {}), code: 'other' })).toThrow('one questionnaire');
});
