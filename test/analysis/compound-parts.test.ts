import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compoundParts } from '../../analysis/compound-parts.ts';
import { stemWord } from '../../analysis/stem-word.ts';

/** Knows these words in every form that shares their stem. */
const knowing = (...words: string[]) => {
  const stems = new Set(words.map((word) => stemWord(word, 'nl')));
  return (piece: string) => stems.has(stemWord(piece, 'nl'));
};

describe('compoundParts', () => {
  // by hand: what a speaker of Dutch would say the parts are
  test.each([
    ['samenwerkingsafspraken', ['samenwerking', 'afspraak'], ['samenwerking', 'afspraken']],
    ['kinderopvang', ['kind', 'opvang'], ['kind', 'opvang']],
    ['jeugdzorgwerkers', ['jeugd', 'zorg', 'werkers'], ['jeugd', 'zorg', 'werkers']],
    ['werkagenda', ['werk', 'agenda'], ['werk', 'agenda']],
    ['ervaringsdeskundigen', ['ervaring', 'deskundige'], ['ervaring', 'deskundigen']],
  ])('%s is taken apart completely when all parts are known', (word, known, parts) => {
    expect(compoundParts(word, knowing(...known))).toEqual(parts);
  });

  test('the last part is found when the first is unknown', () => {
    expect(compoundParts('samenwerkingsafspraken', knowing('afspraak'))).toEqual(['afspraken']);
  });

  test('the first part is found when the last is unknown', () => {
    expect(compoundParts('vertrouwensband', knowing('vertrouwen'))).toEqual(['vertrouwen']);
  });

  test('a word that is no compound of known words is left whole', () => {
    expect(compoundParts('verantwoordelijkheid', knowing('afspraak', 'agenda'))).toEqual([]);
    expect(compoundParts('agenda', knowing('agenda'))).toEqual([]);
  });

  test('a compound that has become a word of its own is left whole, in every form; longer ones are not', () => {
    expect(compoundParts('doelgroepen', knowing('doel', 'groep'))).toEqual([]);
    expect(compoundParts('samenwerking', knowing('samen', 'werk'))).toEqual([]);
    expect(compoundParts('doelgroepenbeleid', knowing('doelgroep', 'beleid'))).toEqual(['doelgroepen', 'beleid']);
  });

  test('parts stand in the word in their order, whatever the word', () => {
    const known = knowing('werk', 'agenda', 'zorg', 'jeugd', 'opvang', 'kind');
    const piece = fc.constantFrom('werk', 's', 'agenda', 'en', 'zorg', 'jeugd', 'opvang', 'kind', 'er', 'xyz', 'a');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const word = pieces.join('');
        let from = 0;
        for (const part of compoundParts(word, known)) {
          expect(known(part)).toBe(true);
          const at = word.indexOf(part, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + part.length;
        }
      }),
    );
  });
});
