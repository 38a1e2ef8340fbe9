import { describe, expect, test } from 'vitest';
import { isNegator, negated } from '../../analysis/negators.ts';
import { stemWord } from '../../analysis/stem-word.ts';
import { wordsOf } from '../../analysis/words-of.ts';

const words = (text: string) => wordsOf(text).map(({ word }) => word);
const deniedIn = (text: string, locale: 'nl' | 'en') => {
  const found = wordsOf(text);
  return negated(found, locale).flatMap((denied, place) => (denied ? [found[place]?.word] : []));
};

describe('wordsOf', () => {
  test('words are lower case, without numbers and signs', () => {
    expect(words('In 2026: 3 thema’s, één doel (nog) – klaar!')).toEqual([
      'in',
      "thema's",
      'één',
      'doel',
      'nog',
      'klaar',
    ]);
  });

  test('an accent typed apart is the same word', () => {
    expect(words('e\u0301e\u0301n')).toEqual(words('één'));
  });

  test('a comma, a full stop or a new line starts a new clause', () => {
    expect(wordsOf('goed, maar\nlaat. ja').map(({ clause }) => clause)).toEqual([0, 1, 2, 3]);
  });

  test('an empty text, and one without words, has none', () => {
    expect(words('')).toEqual([]);
    expect(words(' 12 … !?')).toEqual([]);
  });
});

describe('stemWord', () => {
  // Python: snowballstemmer.stemmer('dutch_porter').stemWord(w), snowballstemmer 3.1.1. All 1,380 different words of the
  // labelled examples in Dutch gave the same stem there.
  test.each([
    ['afspraken', 'afsprak'],
    ['afspraak', 'afsprak'],
    ['vertrouwen', 'vertrouw'],
    ['lichamelijkheden', 'licham'],
    ['ervaringsdeskundigen', 'ervaringsdeskund'],
    ['beslissen', 'besliss'],
    ['niet', 'niet'],
  ])('Dutch: %s becomes %s', (word, stem) => {
    expect(stemWord(word, 'nl')).toBe(stem);
  });

  // Python: snowballstemmer.stemmer('porter').stemWord(w), snowballstemmer 3.1.1
  test.each([
    ['agreements', 'agreement'],
    ['prevention', 'prevent'],
    ['ambitions', 'ambit'],
    ['relational', 'relat'],
    ['policies', 'polici'],
  ])('English: %s becomes %s', (word, stem) => {
    expect(stemWord(word, 'en')).toBe(stem);
  });

  test('plurals that the Dutch algorithm leaves standing share the stem of their singular', () => {
    for (const [one, more] of [
      ['ambitie', 'ambities'],
      ['organisatie', 'organisaties'],
      ['agenda', "agenda's"],
      ['actie', 'acties'],
    ])
      expect(stemWord(more ?? '', 'nl'), one).toBe(stemWord(one ?? '', 'nl'));
  });

  test('the possessive of a word is that word', () => {
    expect(stemWord("partner's", 'en')).toBe(stemWord('partner', 'en'));
  });
});

describe('negated', () => {
  test('what follows a negator in its clause is denied, up to three words', () => {
    expect(deniedIn('de ambitie is niet overal goed bekend gemaakt', 'nl')).toEqual(['overal', 'goed', 'bekend']);
    expect(deniedIn('There is no clear goal', 'en')).toEqual(['clear', 'goal']);
  });

  test('a negator at the end of a clause denies what stands before it', () => {
    expect(deniedIn('dat weten we niet, zei ze', 'nl')).toEqual(['weten', 'we']);
  });

  test('the next clause is not denied', () => {
    expect(deniedIn('geen geld, wel tijd', 'nl')).toEqual(['geld']);
  });

  test('the short form of not is a negator in English only', () => {
    expect(isNegator("doesn't", 'en')).toBe(true);
    expect(deniedIn('They don’t know', 'en')).toEqual(['know']);
    expect(isNegator("doesn't", 'nl')).toBe(false);
  });

  test('niet, geen, nooit and zonder deny; meer and moet do not', () => {
    expect(['niet', 'geen', 'nooit', 'zonder', 'meer', 'moet'].map((word) => isNegator(word, 'nl'))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
