import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentWords } from '../../analysis/content-words.ts';
import { discoverThemes, seededRandom } from '../../analysis/index.ts';
import { keyness } from '../../analysis/keyness.ts';
import { nonNegativeFactors, type SparseRow } from '../../analysis/non-negative-factors.ts';
import { weighedWords } from '../../analysis/weighed-words.ts';

/** Own remarks about two things that no code covers: parking and catering. */
const parking = [
  'De parkeergarage is altijd vol, parkeren kost veel tijd.',
  'Parkeren bij het stadskantoor lukt niet.',
  'Een plek om te parkeren graag, nu loop ik een kwartier vanaf de garage.',
  'De parkeergarage sluit om zes uur.',
];
const catering = [
  'De lunch was op voor ik binnenkwam.',
  'Graag een vegetarische lunch, nu zijn er alleen broodjes ham.',
  'De broodjes bij de lunch zijn prima.',
  'Broodjes en koffie, meer hoeft de lunch niet te zijn.',
];
const mixed = parking.flatMap((text, place) => [text, catering[place] ?? '']);
const dense = (rows: number[][]): SparseRow[] =>
  rows.map((row) => row.flatMap((value, column) => (value > 0 ? [{ column, value }] : [])));

describe('discoverThemes', () => {
  test('texts about one thing come together, with the words that set them apart', () => {
    const found = discoverThemes(mixed, { locale: 'nl', groups: 2 });
    const groups = found.map(({ texts }) => texts.toSorted((a, b) => a - b));
    expect(groups).toHaveLength(2);
    expect(groups).toContainEqual([0, 2, 4, 6]);
    expect(groups).toContainEqual([1, 3, 5, 7]);
    const words = found.map((theme) => theme.words.map(({ word }) => word));
    expect(words.find((list) => list.includes('parkeren'))).not.toContain('lunch');
    expect(words.find((list) => list.includes('lunch'))).not.toContain('parkeren');
  });

  test('the same texts give the same proposals, every time', () => {
    expect(discoverThemes(mixed, { locale: 'nl' })).toEqual(discoverThemes(mixed, { locale: 'nl' }));
  });

  test('clear groups are found wherever the search starts', () => {
    for (const seed of [2, 3, 4, 5]) {
      const found = discoverThemes(mixed, { locale: 'nl', groups: 2, random: seededRandom(seed) });
      expect(
        found.map(({ texts }) => texts.toSorted((a, b) => a - b)).toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
      ).toEqual([
        [0, 2, 4, 6],
        [1, 3, 5, 7],
      ]);
    }
  });

  test('a text that shares no word with another stays out, as does an empty one', () => {
    const found = discoverThemes([...mixed, 'Xylofoon.', ''], { locale: 'nl', groups: 2 });
    expect(found.flatMap(({ texts }) => texts)).not.toContain(8);
    expect(found.flatMap(({ texts }) => texts)).not.toContain(9);
  });

  test('no texts, one text, or texts without a word in common give no proposals', () => {
    expect(discoverThemes([], { locale: 'nl' })).toEqual([]);
    expect(discoverThemes(['Parkeren, parkeren, parkeren'], { locale: 'nl' })).toEqual([]);
    expect(discoverThemes(['appel', 'peer', 'banaan'], { locale: 'nl' })).toEqual([]);
  });

  test('a text belongs to one proposal at most, and proposals have at least two', () => {
    const word = fc.constantFrom('lunch', 'garage', 'planning', 'budget', 'vergadering', 'school', 'politie');
    const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 14 }), (texts) => {
        const found = discoverThemes(texts, { locale: 'nl' });
        const members = found.flatMap((theme) => theme.texts);
        expect(new Set(members).size).toBe(members.length);
        for (const { texts: group, words } of found) {
          expect(group.length).toBeGreaterThan(1);
          for (const { word: one } of words) expect(group.some((place) => texts[place]?.includes(one))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('half a group is refused', () => {
    expect(() => discoverThemes(mixed, { locale: 'nl', groups: 1.5 })).toThrow(/discoverThemes needs groups/);
  });
});

describe('keyness', () => {
  // Python, scipy 1.17.1: chi2_contingency([[a, A-a], [b, B-b]], lambda_='log-likelihood', correction=False).statistic
  test.each([
    [10, 100, 10, 1000, 22.907803544618957],
    [3, 20, 0, 50, 7.860485644272527],
    [5, 50, 10, 100, 0],
  ])('%i of %i here against %i of %i there: %d', (here, sizeHere, there, sizeThere, expected) => {
    expect(keyness(here, sizeHere, there, sizeThere)).toBeCloseTo(expected, 9);
  });

  test('is the same seen from there, and never below 0', () => {
    const part = fc.nat(40).chain((size) => fc.tuple(fc.nat(size), fc.constant(size)));
    fc.assert(
      fc.property(part, part, ([here, sizeHere], [there, sizeThere]) => {
        const found = keyness(here, sizeHere, there, sizeThere);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(keyness(there, sizeThere, here, sizeHere)).toBeCloseTo(found, 9);
      }),
    );
  });

  test('a word that occurs more often than there are words is refused', () => {
    expect(() => keyness(3, 2, 0, 5)).toThrow(/keyness needs sizeHere/);
    expect(() => keyness(1, 2, 9, 5)).toThrow(/keyness needs sizeThere/);
  });
});

describe('nonNegativeFactors', () => {
  test('a table that is the product of two parts is found again', () => {
    // by hand: weights (1,0) (0,2) (1,1) times parts (3,1,0) and (0,1,2)
    const table = dense([
      [3, 1, 0],
      [0, 2, 4],
      [3, 2, 2],
    ]);
    const { weights, parts, error } = nonNegativeFactors(table, { columns: 3, parts: 2, rounds: 2000 });
    expect(error).toBeLessThan(1e-5);
    expect([...weights, ...parts].flat().every((value) => value >= 0)).toBe(true);
  });

  test('one part comes as close as any single part can', () => {
    // Python, numpy 2.4: A = [[1,2],[2,1],[0,3]]; s = svd(A, compute_uv=False); (s[1:]**2).sum() is the expected value, and the
    // first singular vectors of a table without negative values can be taken without them (Perron and Frobenius)
    const table = dense([
      [1, 2],
      [2, 1],
      [0, 3],
    ]);
    expect(nonNegativeFactors(table, { columns: 2, parts: 1, rounds: 2000 }).error).toBeCloseTo(3.4792027106038517, 6);
  });

  test('more rounds never come out further away', () => {
    const table = dense([
      [1, 0, 2],
      [0, 1, 1],
      [2, 1, 0],
    ]);
    const errors = [1, 3, 10, 40].map(
      (rounds) => nonNegativeFactors(table, { columns: 3, parts: 2, starts: 1, rounds }).error,
    );
    expect(errors).toEqual(errors.toSorted((a, b) => b - a));
  });

  test('an amount below 0, or no part, is refused', () => {
    expect(() => nonNegativeFactors([[{ column: 0, value: -1 }]], { columns: 1, parts: 1 })).toThrow(/at least 0/);
    expect(() => nonNegativeFactors([], { columns: 1, parts: 0 })).toThrow(/nonNegativeFactors needs parts/);
  });
});

describe('the words that are counted', () => {
  test('stop words, common words, negators and words of two letters are left out; parts of compounds count too', () => {
    const [first] = contentWords(['Er zijn geen goede werkafspraken op maandag', 'afspraken'], 'nl');
    expect(first?.map(({ word, isPart }) => [word, isPart])).toEqual([
      ['goede', false],
      ['werkafspraken', false],
      ['afspraken', true],
      ['maandag', false],
    ]);
  });

  test('a stem that all texts share, or only one has, tells nothing', () => {
    const { rows, columns } = weighedWords([
      ['geld', 'tijd', 'x'],
      ['geld', 'tijd'],
      ['geld', 'y'],
    ]);
    expect(columns).toBe(1);
    expect(rows).toEqual([[{ column: 0, value: 1 }], [{ column: 0, value: 1 }], []]);
  });
});

test('a few texts about one thing are one group, not two', () => {
  const weekend = [
    'Een melding op vrijdagmiddag blijft het hele weekend liggen.',
    'In het weekend neemt niemand de telefoon op.',
    'Een crisis in het weekend komt pas op dinsdag in het overleg.',
    'Wie heeft er piket in het weekend? Dat staat nergens.',
  ];
  const [found, ...others] = discoverThemes(
    [...weekend, 'Samen een zaak terugkijken leert ons meer dan een vergadering.'],
    { locale: 'nl' },
  );
  expect(found?.words[0]?.word).toBe('weekend');
  expect(found?.texts.length).toBeGreaterThanOrEqual(3);
  expect(others).toEqual([]);
});
