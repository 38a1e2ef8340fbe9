import { describe, expect, test } from 'vitest';
import { type CodedObservation, type ObservedWave, recurringThemes, type SourceKind } from '../../analysis/index.ts';

/** A wave in which so many were heard per kind of source: o0.. answered, o0.. were interviewed, e0.. are experts. */
function wave(
  name: string,
  heard: Partial<Record<SourceKind, number>>,
  said: [code: string, source: SourceKind, voices: number][],
): ObservedWave {
  const voices = (source: SourceKind, count: number) =>
    Array.from({ length: count }, (_, place) => `${source === 'expert' ? 'e' : 'o'}${place}`);
  const observations: CodedObservation[] = said.flatMap(([code, source, count]) =>
    voices(source, count).map((voice) => ({ code, voice, source })),
  );
  return {
    wave: name,
    heard: {
      'open-answer': voices('open-answer', heard['open-answer'] ?? 0),
      interview: voices('interview', heard.interview ?? 0),
      expert: voices('expert', heard.expert ?? 0),
    },
    observations,
  };
}

const inLast = (waves: ObservedWave[], code: string) =>
  recurringThemes(waves)
    .at(-1)
    ?.themes.find((theme) => theme.code === code);

describe('recurringThemes', () => {
  test('an organisation that answered and was interviewed is one voice; experts are counted apart', () => {
    const [result] = recurringThemes([
      wave('2026', { 'open-answer': 8, interview: 5, expert: 4 }, [
        ['trust', 'open-answer', 3],
        ['trust', 'interview', 4],
        ['trust', 'expert', 2],
      ]),
    ]);
    // by hand: o0..o7 answered and o0..o4 of them were interviewed
    expect(result?.heard).toEqual({ organisations: 8, experts: 4 });
    expect(result?.themes[0]?.voices).toEqual({ organisations: 4, experts: 2 });
  });

  test('someone who says the same thing twice is still one voice', () => {
    const twice = wave('2026', { interview: 3 }, [['trust', 'interview', 1]]);
    twice.observations.push({ code: 'trust', voice: 'o0', source: 'interview' });
    expect(inLast([twice], 'trust')?.voices.organisations).toBe(1);
  });

  // by hand from the rule: at least 3, and at least a fifth of those heard
  test.each([
    [2, 5, false],
    [3, 5, true],
    [3, 15, true],
    [3, 16, false],
    [4, 20, true],
    [4, 21, false],
  ])('%i of %i organisations: broad is %s', (voices, heard, broad) => {
    const theme = inLast([wave('2026', { 'open-answer': heard }, [['trust', 'open-answer', voices]])], 'trust');
    expect(theme?.broad).toBe(broad);
    expect(theme?.recurring).toBe(broad);
    expect(theme?.broadAmong).toEqual(broad ? ['organisations'] : []);
  });

  test('three of four experts are broad among experts, however many organisations were heard', () => {
    const theme = inLast([wave('2026', { 'open-answer': 25, expert: 4 }, [['trust', 'expert', 3]])], 'trust');
    expect(theme?.broadAmong).toEqual(['experts']);
  });

  test('two organisations and one expert do not add up to three voices of one kind', () => {
    const theme = inLast(
      [
        wave('2026', { interview: 5, expert: 4 }, [
          ['trust', 'interview', 2],
          ['trust', 'expert', 1],
        ]),
      ],
      'trust',
    );
    expect(theme?.broad).toBe(false);
  });

  test('heard two waves in a row in the same kind of source is persistent, even from one voice', () => {
    const waves = ['2026', '2027'].map((name) => wave(name, { interview: 5 }, [['trust', 'interview', 1]]));
    expect(inLast(waves, 'trust')).toMatchObject({
      persistentIn: ['interview'],
      persistent: true,
      broad: false,
      recurring: true,
      movement: 'persisting',
    });
    expect(recurringThemes(waves)[0]?.themes[0]).toMatchObject({
      persistent: false,
      recurring: false,
      movement: 'first-wave',
    });
  });

  test('heard in an interview and a year later in an open answer persists, but is not persistent', () => {
    const waves = [
      wave('2026', { interview: 5, 'open-answer': 8 }, [['trust', 'interview', 1]]),
      wave('2027', { interview: 5, 'open-answer': 8 }, [['trust', 'open-answer', 1]]),
    ];
    expect(inLast(waves, 'trust')).toMatchObject({ persistentIn: [], persistent: false, movement: 'persisting' });
  });

  test('a year of silence in between breaks it', () => {
    const waves = [
      wave('2026', { interview: 5 }, [['trust', 'interview', 1]]),
      wave('2027', { interview: 5 }, []),
      wave('2028', { interview: 5 }, [['trust', 'interview', 1]]),
    ];
    const results = recurringThemes(waves);
    expect(results[1]?.themes[0]).toMatchObject({ movement: 'gone', voices: { organisations: 0, experts: 0 } });
    expect(results[2]?.themes[0]).toMatchObject({ movement: 'new', persistent: false });
  });

  test('a theme that was gone last wave is not listed again', () => {
    const waves = [
      wave('2026', { interview: 5 }, [['trust', 'interview', 1]]),
      wave('2027', { interview: 5 }, []),
      wave('2028', { interview: 5 }, []),
    ];
    expect(recurringThemes(waves)[2]?.themes).toEqual([]);
  });

  test('in a year without interviews a theme from interviews is not gone, and in the first year with them not new', () => {
    const without = wave('2027', { 'open-answer': 8 }, []);
    const withThem = wave('2028', { 'open-answer': 8, interview: 5 }, [['trust', 'interview', 2]]);
    expect(inLast([withThem, without], 'trust')?.movement).toBe('not-comparable');
    expect(inLast([without, withThem], 'trust')?.movement).toBe('not-comparable');
  });

  test('themes with most voices come first, and equal ones by code', () => {
    const said: [string, SourceKind, number][] = [
      ['time', 'interview', 2],
      ['agreements', 'interview', 2],
      ['trust', 'interview', 4],
    ];
    const [result] = recurringThemes([wave('2026', { interview: 5 }, said)]);
    expect(result?.themes.map((theme) => theme.code)).toEqual(['trust', 'agreements', 'time']);
    const [reversed] = recurringThemes([wave('2026', { interview: 5 }, [...said].reverse())]);
    expect(reversed).toEqual(result);
  });

  test('no waves give nothing; a wave twice, or a voice that was not heard that way, is refused', () => {
    expect(recurringThemes([])).toEqual([]);
    const one = wave('2026', { interview: 1 }, []);
    expect(() => recurringThemes([one, one])).toThrow(/recurringThemes needs every wave once/);
    const stranger = { ...one, observations: [{ code: 'trust', voice: 'o9', source: 'interview' as const }] };
    expect(() => recurringThemes([stranger])).toThrow(/recurringThemes needs every voice .* "o9" is not/);
  });
});
