import { describe, expect, test } from 'vitest';
import { reliabilityOf } from '../../../api/picture/reliability.ts';
import { items } from '../../../surveys/index.ts';
import { answers, version } from '../../analysis/attacker/world.ts';
import { got, refusal } from '../../helpers/a-network.ts';
import { aWaveSeen } from '../../helpers/a-wave-seen.ts';
import { allOnAmbition } from '../../helpers/ambition-answers.ts';
import { signIn } from '../../helpers/home.ts';

const codes = ['relation.s0', 'relation.s1'];
const asked = items(version({ relation: 2 }, 5));
const rows = (pairs: [number, number][]) => pairs.map((pair, place) => answers(`member ${place}`, codes, pair));

describe('whether the statements of a theme go together', () => {
  test('is worked out from ten organisations on that answered them all', () => {
    // Two statements; totals 2, 4, 6, 8, 10 twice over. Item variances 20/9 each, variance of the totals 80/9:
    // alpha = 2 · (1 − (40/9)/(80/9)) = 1. With one pair apart it is lower than 1.
    const equal = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5].map((value): [number, number] => [value, value]);
    expect(reliabilityOf(rows(equal), asked)).toMatchObject([{ theme: 'relation', base: 10, kind: 'shown', alpha: 1 }]);
    expect(reliabilityOf(rows(equal.slice(1)), asked)).toEqual([{ theme: 'relation', base: 9, kind: 'too-few' }]);
    // 0 is "don't know": that organisation did not answer them all.
    expect(reliabilityOf(rows([...equal.slice(1), [3, 0]]), asked)).toEqual([
      { theme: 'relation', base: 9, kind: 'too-few' },
    ]);
  });

  test('says nothing when everyone comes out the same, or with a single statement', () => {
    const same = Array.from({ length: 10 }, (): [number, number] => [3, 3]);
    expect(reliabilityOf(rows(same), asked)).toEqual([{ theme: 'relation', base: 10, kind: 'all-the-same' }]);
    const single = items(version({ relation: 1 }, 5));
    expect(reliabilityOf(rows(same), single)).toEqual([{ theme: 'relation', base: 10, kind: 'one-statement' }]);
  });

  test('is for the analyst alone', async () => {
    const wave = await aWaveSeen(12, { answers: Array.from({ length: 12 }, (_, n) => allOnAmbition(1 + (n % 5))) });
    const { reliabilities } = await got<{ reliabilities: { theme: string; kind: string; base: number }[] }>(
      wave.analyst.get(`${wave.path}/reliabilities`),
    );
    expect(reliabilities.find(({ theme }) => theme === 'ambition')).toMatchObject({ kind: 'shown', base: 12 });
    await refusal((await signIn(wave.network.coordinator.id)).get(`${wave.path}/reliabilities`), 403);
  });
});
