import { describe, expect, test } from 'vitest';
import { voicesToShow } from '../../analysis/index.ts';

describe('voicesToShow', () => {
  test('with a threshold of 5 the network sees "3 or more" for three and four, and counts from five on', () => {
    // from the rule of statistics.md section 7
    const shown = [0, 2, 3, 4, 5, 12].map((voices) => voicesToShow(voices, { threshold: 5 }));
    expect(shown).toEqual([
      { kind: 'hidden' },
      { kind: 'hidden' },
      { kind: 'three-or-more' },
      { kind: 'three-or-more' },
      { kind: 'exact', voices: 5 },
      { kind: 'exact', voices: 12 },
    ]);
  });

  test('half a voice, or a threshold below 3, is refused', () => {
    expect(() => voicesToShow(2.5, { threshold: 5 })).toThrow(/voicesToShow needs voices/);
    expect(() => voicesToShow(5, { threshold: 2 })).toThrow(/voicesToShow needs threshold/);
  });
});
