import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BayesExample, trainBayes } from '../../analysis/complement-naive-bayes.ts';
import { fitSharpness } from '../../analysis/fit-sharpness.ts';
import { transformed } from '../../analysis/transformed.ts';

const example = (words: string, ...classes: string[]): BayesExample => {
  const features = new Map<string, number>();
  for (const word of words.split(' ')) features.set(word, (features.get(word) ?? 0) + 1);
  return { features, classes };
};
const weight = (model: ReturnType<typeof trainBayes>, name: string, of: string) =>
  model.weights[model.classes.indexOf(of)]?.[model.places.get(name) ?? -1];

describe('trainBayes', () => {
  test('two texts of one word each: a word speaks as much for its class as against the other', () => {
    const model = trainBayes([example('x', 'p'), example('y', 'q')], { byRarity: false });
    // by hand: counts of the others, plus 1: for p x 1 and y 2, so -ln(1/3) and -ln(2/3); minus the mean over p and q
    expect(weight(model, 'x', 'p')).toBeCloseTo(Math.log(2) / 2, 12);
    expect(weight(model, 'x', 'q')).toBeCloseTo(-Math.log(2) / 2, 12);
    expect(weight(model, 'y', 'q')).toBeCloseTo(Math.log(2) / 2, 12);
  });

  test('three classes, by rarity: the weights of the paper', () => {
    const model = trainBayes([
      example('a a b', 'p'),
      example('b c', 'q'),
      example('c d', 'r'),
      example('a d d', 'p', 'r'),
    ]);
    // Python 3.12, numpy 2.4, after table 4 of Rennie et al. (2003):
    //   D = [[2,1,0,0],[0,1,1,0],[0,0,1,1],[1,0,0,2]]; T = log1p(D)*log(4/(D>0).sum(0)); T /= norm(T,axis=1,keepdims=1)
    //   W = [-log((T[~m].sum(0)+1)/(T[~m].sum(0)+1).sum()) for m in ([1,0,0,1],[0,1,0,0],[0,0,1,1])]; W -= mean(W,0)
    expect(weight(model, 'a', 'p')).toBeCloseTo(0.435031031007, 10);
    expect(weight(model, 'b', 'q')).toBeCloseTo(0.283643890105, 10);
    expect(weight(model, 'd', 'r')).toBeCloseTo(0.427346207894, 10);
  });

  test('a class with many examples does not draw a word it never had', () => {
    const many = Array.from({ length: 40 }, () => example('x y', 'large'));
    const model = trainBayes([...many, example('z', 'small')]);
    expect(weight(model, 'z', 'small')).toBeGreaterThan(weight(model, 'z', 'large') ?? 0);
  });

  test('the order of the examples does not matter', () => {
    const texts = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'a b', 'b c c'), fc.constantFrom('p', 'q', 'r')), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(texts, (given) => {
        const forward = trainBayes(given.map(([words, of]) => example(words, of)));
        const backward = trainBayes([...given].reverse().map(([words, of]) => example(words, of)));
        expect(backward.classes).toEqual(forward.classes);
        for (const of of forward.classes)
          for (const name of forward.places.keys())
            expect(weight(backward, name, of)).toBeCloseTo(weight(forward, name, of) ?? Number.NaN, 10);
      }),
    );
  });

  test('balanced, a class of four counts as much as a class of one', () => {
    const texts = [...Array.from({ length: 4 }, () => example('x', 'p')), example('y', 'q')];
    const model = trainBayes(texts, { byRarity: false, balanced: true });
    // by hand: weights 5/2/4 and 5/2/1, so x and y both count 2.5; as with two texts: ln(3.5) between for and against
    expect(weight(model, 'x', 'p')).toBeCloseTo(Math.log(3.5) / 2, 12);
    expect(weight(model, 'y', 'q')).toBeCloseTo(Math.log(3.5) / 2, 12);
  });

  test('without examples no class is known', () => {
    expect(trainBayes([]).classes).toEqual([]);
  });
});

describe('transformed', () => {
  const model = trainBayes([example('a b', 'p'), example('b c', 'q')]);

  test('a text counts with length 1 when all its words are known', () => {
    const found = transformed(model, new Map(Object.entries({ a: 1, c: 3 })));
    expect(found.reduce((sum, { value }) => sum + value ** 2, 0)).toBeCloseTo(1, 12);
  });

  test('a word that every text has counts for nothing', () => {
    expect(transformed(model, new Map([['b', 5]]))).toEqual([]);
  });

  test('unknown words make the known ones speak more softly', () => {
    const alone = transformed(model, new Map([['a', 1]]));
    const among = transformed(model, new Map(Object.entries({ a: 1, unknown: 1, words: 1 })));
    expect(alone[0]?.value).toBeCloseTo(1, 12);
    // by hand: three features of equal rarity (log 2), so 1/sqrt(3)
    expect(among[0]?.value).toBeCloseTo(1 / Math.sqrt(3), 12);
  });
});

describe('fitSharpness', () => {
  const rows = (right: number, of: number) =>
    Array.from({ length: of }, (_, place) => ({
      belongs: [place < right, place >= right],
      weight: 0,
      found: [{ name: 'x', place: 0, value: 1 }],
    }));
  const others = [Float64Array.from([1, 4]), Float64Array.from([2, 3])];

  test('scores come to say how often the suggestion is right', () => {
    // by hand: the evidence differs by ln(2/5) - ln(1/5) = ln 2, so scores are 2^s : 1; 2 of 3 right is 2 : 1, s = 1;
    // 8 of 9 right is 8 : 1, s = 3
    expect(fitSharpness(rows(20, 30), others)).toBe(1);
    expect(fitSharpness(rows(24, 27), others)).toBe(3);
  });

  test('below twenty examples there is too little to fit on', () => {
    expect(fitSharpness(rows(19, 19), others)).toBe(4);
  });
});
