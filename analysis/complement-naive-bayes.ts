import { fitSharpness } from './fit-sharpness.ts';
import { type TextScale, transformed } from './transformed.ts';

/** Amounts per feature of one text, and the classes it belongs to. A hint is a keyword: no text to fit scores on. */
export type BayesExample = {
  features: ReadonlyMap<string, number>;
  classes: readonly string[];
  hint?: { weight: number };
};

/** What was learned. `weights` runs over classes × features: how much a feature speaks for a class, or against it. */
export type BayesModel = TextScale & {
  classes: readonly string[];
  weights: readonly Float64Array[];
  /** Whether an example of the class had the feature. */
  seen: readonly Uint8Array[];
  /** How sharply evidence becomes a score. */
  sharpness: number;
};

/**
 * Learns classes from few examples of unequal number: complement naive Bayes.
 *
 * A class is learned from the examples of all *other* classes: there are many more of those, so its weights do not
 * jump with every example, and a large class does not draw everything. Amounts are damped (log), rare features count
 * for more, and long texts weigh as much as short ones. Weights are taken relative to the mean over the classes, which
 * changes no ranking and lets a weight be read as for or against. An example of two classes belongs to both.
 *
 * @param examples possibly none; then no class is known
 * @param o.byRarity whether rare features count for more, default yes
 * @param o.balanced whether every class counts as if it had as many examples as the others, default no; an
 *   example of two classes is counted with its first
 * @param o.smoothing added to every count, default 1
 * @source Rennie, Shih, Teevan & Karger (2003), Tackling the Poor Assumptions of Naive Bayes, table 4, steps 1–7; the
 *   normalisation of step 8 is left out, for it changed nothing measurable here
 * @example
 * trainBayes([{ features: new Map([['afsprak', 1]]), classes: ['agreements'] }]);
 */
export function trainBayes(
  examples: readonly BayesExample[],
  o: { byRarity?: boolean; balanced?: boolean; smoothing?: number } = {},
): BayesModel {
  const { byRarity = true, balanced = false, smoothing = 1 } = o;
  const classes = [...new Set(examples.flatMap((example) => example.classes))].sort();
  const scale = scaleOf(examples, byRarity);
  const size = scale.places.size;
  const shares = equalShares(examples, classes);
  const rows = examples.map((example) => {
    const belongs = classes.map((one) => example.classes.includes(one));
    const weight = example.hint?.weight ?? (balanced ? (shares.get(example.classes[0] ?? '') ?? 1) : 1);
    return { belongs, weight, found: transformed(scale, example.features), isHint: example.hint !== undefined };
  });
  const others = classes.map(() => new Float64Array(size).fill(smoothing));
  const seen = classes.map(() => new Uint8Array(size));
  for (const { belongs, weight, found } of rows) {
    for (const { place, value } of found) {
      classes.forEach((_, index) => {
        const counts = others[index];
        if (belongs[index]) seen[index]?.fill(1, place, place + 1);
        else if (counts) counts[place] = (counts[place] ?? 0) + weight * value;
      });
    }
  }
  const weights = others.map((counts) => {
    const sum = counts.reduce((all, count) => all + count, 0);
    return counts.map((count) => -Math.log(count / sum));
  });
  for (let place = 0; place < size; place += 1) {
    const mean = weights.reduce((sum, one) => sum + (one[place] ?? 0), 0) / weights.length;
    for (const one of weights) one[place] = (one[place] ?? 0) - mean;
  }
  const sharpness = fitSharpness(
    rows.filter(({ isHint }) => !isHint),
    others,
  );
  return { ...scale, classes, weights, seen, sharpness };
}

function scaleOf(examples: readonly BayesExample[], byRarity: boolean): TextScale {
  const places = new Map<string, number>();
  const having: number[] = [];
  for (const { features } of examples) {
    for (const name of features.keys()) {
      const place = places.get(name) ?? places.size;
      places.set(name, place);
      having[place] = (having[place] ?? 0) + 1;
    }
  }
  const rarityOf = (count: number) => (byRarity ? Math.log(examples.length / count) : 1);
  return { places, rarity: Float64Array.from(having, rarityOf), rarest: rarityOf(1) };
}

/** What each example must weigh for every (first) class to weigh the same. */
function equalShares(examples: readonly BayesExample[], classes: readonly string[]): Map<string, number> {
  const texts = examples.filter(({ hint }) => hint === undefined);
  const counts = new Map<string, number>();
  for (const {
    classes: [first = ''],
  } of texts)
    counts.set(first, (counts.get(first) ?? 0) + 1);
  return new Map([...counts].map(([name, count]) => [name, texts.length / classes.length / count]));
}
