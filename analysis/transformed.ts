/** What features of a text are counted with. */
export type TextScale = {
  places: ReadonlyMap<string, number>;
  /** How rare each feature is: log(examples / examples that have it). */
  rarity: Float64Array;
  /** What a feature that was never seen counts for in the length of a text. */
  rarest: number;
};

/** A feature of a text that the model knows, with what it counts for. */
export type KnownFeature = { name: string; place: number; value: number };

/**
 * The amounts of a text as the model counts them: damped (log), by rarity, and of length 1 over the whole text.
 *
 * What was never seen adds to the length alone, so that a text of unknown words speaks softly.
 *
 * @param scale what the amounts are counted with
 * @param features amounts per feature
 * @returns the known features; empty when the text has none
 * @source Rennie et al. (2003), Tackling the Poor Assumptions of Naive Bayes, §4.1–4.3
 * @example
 * transformed(model, new Map([['afsprak', 1]])); // [{ name: 'afsprak', place: 7, value: 1 }]
 */
export function transformed(scale: TextScale, features: ReadonlyMap<string, number>): KnownFeature[] {
  let squares = 0;
  const known: KnownFeature[] = [];
  for (const [name, amount] of features) {
    const place = scale.places.get(name);
    const value = Math.log1p(amount) * (place === undefined ? scale.rarest : (scale.rarity[place] ?? 0));
    squares += value * value;
    if (place !== undefined) known.push({ name, place, value });
  }
  const length = Math.sqrt(squares);
  return length === 0 ? [] : known.map((one) => ({ ...one, value: one.value / length }));
}
