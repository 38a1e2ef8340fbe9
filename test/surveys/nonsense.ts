import type { Chance } from './chance.ts';

const odd = [
  ...[null, '', ' ', "''", 0, 1, 2, 5, 99, -1, 2.5, true, false, '1', 'a', 'other', 'none', 'ja', 'x'.repeat(40)],
  ...['2026-02-30', '2025-06-14', '3001-01-01', 'naam@', [], [1], ['a', 'b'], ['a', 'a'], ['none', 'a'], ['none']],
  ...[[[]], {}, { r1: 1 }, { r1: { c1: 1 } }, { r9: 'a' }, { c1: {} }],
];

/** Answers spoilt in one to three places: left out, changed a little, or replaced by something else altogether. */
export function spoil(answers: Record<string, unknown>, names: string[], random: Chance): Record<string, unknown> {
  const spoilt = structuredClone(answers);
  for (let times = 0; times <= random.number(3); times += 1) {
    const given = Object.keys(spoilt);
    const name = random.one(2) && given.length > 0 ? random.pick(given) : random.pick(names);
    const way = random.number(8);
    if (way < 3) delete spoilt[name];
    else if (way < 6) spoilt[name] = changed(spoilt[name], random);
    else if (way === 6) spoilt[name] = structuredClone(random.pick([...odd, ...Object.values(answers)]));
    else spoilt[`${name}-Comment`] = 'woorden';
  }
  return spoilt;
}

/** Something close to an answer: a step further, a part less, a few letters. */
function changed(value: unknown, random: Chance): unknown {
  if (typeof value === 'number') return random.pick([value + 1, value - 1, value + 0.05, 0, 10]);
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string') return random.pick([value.slice(0, 2), value + value, 'a', 'b', 'Ja', '', "''"]);
  if (Array.isArray(value)) return random.one(2) ? value.slice(1) : [...value, random.pick([1, 2, 'a', 'b', 'none'])];
  if (typeof value !== 'object' || value === null) return random.pick(odd);
  const parts: Record<string, unknown> = { ...value };
  const key = random.pick([...Object.keys(parts), 'r1', 'r2', 'c1']);
  if (random.one(2)) delete parts[key];
  else parts[key] = changed(parts[key], random);
  return parts;
}
