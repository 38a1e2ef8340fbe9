import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NetworkNode, type NetworkTie, networkMetrics } from '../../analysis/index.ts';

/** Members a, b, c …; those after the bar did not answer: "abc|de". A letter with a group: "a1 b1 c2". */
function members(written: string): NetworkNode[] {
  const [answered = '', silent = ''] = written.split('|');
  const read = (part: string, responded: boolean) =>
    [...part.matchAll(/([a-z])(\d?)/g)].map(([, id = '', group]) => ({ id, responded, ...(group ? { group } : {}) }));
  return [...read(answered, true), ...read(silent, false)];
}

/** Ties written as "ab ba ac": a reported b, b reported a, a reported c. */
const ties = (written: string): NetworkTie[] =>
  written.split(' ').flatMap(([from, to]) => (from && to ? [{ from, to }] : []));

describe('networkMetrics', () => {
  test('everyone with everyone: dense, mutual, without a centre', () => {
    expect(networkMetrics(members('abc'), ties('ab ba ac ca bc cb'))).toEqual({
      density: 1,
      reciprocity: 1,
      degreeCentralisation: 0,
      components: 1,
      isolates: 0,
      eiIndex: null,
    });
  });

  test('a star is as centralised as can be, a ring not at all', () => {
    // Freeman (1979), table 1 and the text on graph centrality: 1 for a star, 0 for a circle
    expect(networkMetrics(members('abcde'), ties('ab ac ad ae')).degreeCentralisation).toBe(1);
    expect(networkMetrics(members('abcde'), ties('ab bc cd de ea')).degreeCentralisation).toBe(0);
  });

  test('a chain of five lies in between', () => {
    // by hand: degrees 1 2 2 2 1, lag 2, star 4 * 3. Python, networkx 3.6.1:
    //   d = [v for _, v in nx.path_graph(5).degree()]; sum(max(d) - x for x in d) / (4 * 3)
    expect(networkMetrics(members('abcde'), ties('ab bc cd de')).degreeCentralisation).toBeCloseTo(2 / 12, 12);
  });

  test('reciprocity is the share of ties that both sides reported', () => {
    // Python, networkx 3.6.1: nx.overall_reciprocity(nx.DiGraph(['ab', 'ba', 'ac', 'cd'])) is 0.5
    expect(networkMetrics(members('abcd'), ties('ab ba ac cd')).reciprocity).toBe(0.5);
  });

  test('the E–I index sets relations between groups against those within', () => {
    // by hand: within ab, between ac and bd: (2 - 1) / 3. A relation that both reported is one relation.
    const nodes = members('a1 b1 c2 d2');
    expect(networkMetrics(nodes, ties('ab ba ac bd')).eiIndex).toBeCloseTo(1 / 3, 12);
    expect(networkMetrics(nodes, ties('ac bd')).eiIndex).toBe(1);
    expect(networkMetrics(nodes, ties('ab cd')).eiIndex).toBe(-1);
  });

  test('relations with a member without a group do not count in the E–I index', () => {
    expect(networkMetrics(members('a1 b1 c'), ties('ab ac')).eiIndex).toBe(-1);
    expect(networkMetrics(members('a1 b c'), ties('ab ac')).eiIndex).toBeNull();
  });

  test('only ties that a respondent could report are possible', () => {
    // by hand: two of four answered, each could name three others: 6 possible, 3 reported
    expect(networkMetrics(members('ab|cd'), ties('ab ac bc')).density).toBe(0.5);
    // by hand: all ties of those who answered are there, though two members reported nothing
    expect(networkMetrics(members('ab|cd'), ties('ab ac ad ba bc bd')).density).toBe(1);
  });

  test('a tie with a member that did not answer is neither mutual nor one-sided', () => {
    expect(networkMetrics(members('ab|c'), ties('ab ba ac bc')).reciprocity).toBe(1);
    expect(networkMetrics(members('ab|c'), ties('ac bc')).reciprocity).toBeNull();
  });

  test('who did not answer is no isolate and no component of its own, unless others named it', () => {
    const nodes = members('abc|de');
    expect(networkMetrics(nodes, ties('ab'))).toMatchObject({ components: 2, isolates: 1 });
    expect(networkMetrics(nodes, ties('ab cd'))).toMatchObject({ components: 2, isolates: 0 });
  });

  test('a tie said to come from a member that did not answer does not count', () => {
    const nodes = members('abc|d');
    expect(networkMetrics(nodes, ties('ab da dc'))).toEqual(networkMetrics(nodes, ties('ab')));
  });

  test('naming oneself, or naming someone twice, changes nothing', () => {
    const nodes = members('a1 b1 c2');
    expect(networkMetrics(nodes, ties('ab ac aa ab ab'))).toEqual(networkMetrics(nodes, ties('ab ac')));
  });

  test('no centralisation when fewer than half answered, or with two members', () => {
    expect(networkMetrics(members('ab|cde'), ties('ac ad ae')).degreeCentralisation).toBeNull();
    expect(networkMetrics(members('ab|cd'), ties('ab ac ad')).degreeCentralisation).toBe(1);
    expect(networkMetrics(members('ab'), ties('ab')).degreeCentralisation).toBeNull();
  });

  test('nobody answered: nothing is known', () => {
    const nothing = {
      density: null,
      reciprocity: null,
      degreeCentralisation: null,
      components: null,
      isolates: null,
      eiIndex: null,
    };
    expect(networkMetrics(members('|abc'), ties('ab'))).toEqual(nothing);
    expect(networkMetrics([], [])).toEqual(nothing);
  });

  test('everyone answered and nobody works with anybody: that is known, and it is not null', () => {
    expect(networkMetrics(members('a1 b2 c2'), [])).toEqual({
      density: 0,
      reciprocity: null,
      degreeCentralisation: 0,
      components: 3,
      isolates: 3,
      eiIndex: null,
    });
  });

  test('a network of one member has no possible tie', () => {
    expect(networkMetrics(members('a'), [])).toMatchObject({ density: null, components: 1, isolates: 1 });
  });

  test('a member twice, or a tie with a stranger, is refused', () => {
    expect(() => networkMetrics(members('aa'), [])).toThrow(/networkMetrics needs every member once/);
    expect(() => networkMetrics(members('ab'), ties('ax'))).toThrow(
      /networkMetrics needs ties between members, got "x"/,
    );
  });

  test('numbers stay within their bounds, and neither order nor names matter', () => {
    const ids = [...'abcdefg'];
    const network = fc.record({
      nodes: fc.array(fc.record({ responded: fc.boolean(), group: fc.constantFrom('1', '2', undefined) }), {
        minLength: 2,
        maxLength: 7,
      }),
      pairs: fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 30 }),
    });
    fc.assert(
      fc.property(network, ({ nodes, pairs }) => {
        const named = (names: string[]) => ({
          nodes: nodes.map(({ group, responded }, place) => ({
            id: names[place] ?? '',
            responded,
            ...(group === undefined ? {} : { group }),
          })),
          ties: pairs.map(([from, to]) => ({
            from: names[from % nodes.length] ?? '',
            to: names[to % nodes.length] ?? '',
          })),
        });
        const given = named(ids);
        const metrics = networkMetrics(given.nodes, given.ties);
        for (const value of [metrics.density, metrics.reciprocity, metrics.degreeCentralisation])
          if (value !== null) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
          }
        expect(Math.abs(metrics.eiIndex ?? 0)).toBeLessThanOrEqual(1);
        expect(metrics.components ?? 0).toBeGreaterThanOrEqual(metrics.isolates ?? 0);
        const other = named([...ids].reverse());
        expect(networkMetrics([...other.nodes].reverse(), [...other.ties].reverse())).toEqual(metrics);
      }),
    );
  });
});
