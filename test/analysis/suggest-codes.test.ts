import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CodedExample, suggestCodes, trainCoder } from '../../analysis/index.ts';
import { labelledExamples, suggestionStart } from '../../surveys/index.ts';

const start = { nl: suggestionStart('nl', 'codes'), en: suggestionStart('en', 'codes') };
const coder = {
  nl: trainCoder(start.nl.examples, { locale: 'nl', keywords: start.nl.keywords }),
  en: trainCoder(start.en.examples, { locale: 'en', keywords: start.en.keywords }),
};
const best = (text: string, locale: 'nl' | 'en' = 'nl') => suggestCodes(text, coder[locale]).codes[0];

/** Two codes with nothing in common, to see what one word does. */
const small: CodedExample[] = [
  { text: 'De afspraken zijn duidelijk', codes: ['agreements'], tone: 'goes-well' },
  { text: 'Er is te weinig geld', codes: ['money'], tone: 'can-improve' },
];

describe('suggestCodes', () => {
  test('a remark gets the code whose words it uses, with those words', () => {
    expect(best('Kunnen de besluiten worden teruggekoppeld naar de werkvloer?')).toMatchObject({
      code: 'feedback-to-practice',
      because: expect.arrayContaining(['teruggekoppeld', 'werkvloer']),
    });
    expect(best('Onboarding of new members is missing', 'en')).toMatchObject({
      code: 'welcoming-new-members',
      because: expect.arrayContaining(['onboarding']),
    });
  });

  test('the same function serves the five themes', () => {
    const { examples, keywords } = suggestionStart('nl', 'themes');
    const themes = trainCoder(examples, { locale: 'nl', keywords });
    expect(suggestCodes('Wij vertrouwen elkaar en spreken elkaar aan', themes).codes[0]?.code).toBe('relation');
    expect(suggestCodes('Niemand volgt de acties op', themes).codes[0]?.code).toBe('processes');
  });

  test('a compound shares the code of its part, and the compound is the reason', () => {
    const [first] = suggestCodes('Samenwerkingsafspraken', trainCoder(small, { locale: 'nl' })).codes;
    expect(first).toMatchObject({ code: 'agreements', because: ['samenwerkingsafspraken'] });
  });

  test('another form of a word counts as that word', () => {
    expect(suggestCodes('Eén afspraak', trainCoder(small, { locale: 'nl' })).codes[0]?.code).toBe('agreements');
  });

  test('a code without examples is suggested by its keywords', () => {
    const withTrust = trainCoder(small, { locale: 'nl', keywords: { trust: ['vertrouwen'] } });
    expect(suggestCodes('Het vertrouwen groeit', withTrust).codes[0]).toMatchObject({
      code: 'trust',
      because: ['vertrouwen'],
    });
  });

  test('a keyword of two words counts only when they stand together', () => {
    const english = trainCoder([], { locale: 'en', keywords: { money: ['waiting list'], trust: ['honest'] } });
    expect(suggestCodes('Our waiting lists grow', english).codes[0]).toMatchObject({
      code: 'money',
      because: ['lists', 'waiting'],
    });
    expect(suggestCodes('The list is waiting', english).codes).toEqual([]);
  });

  test('what an analyst confirms changes what is suggested next', () => {
    const remark = 'De broodjes zijn op';
    expect(suggestCodes(remark, coder.nl).codes).toEqual([]);
    const confirmed = [{ text: 'Aan de broodjes mag iets gedaan worden', codes: ['meeting-in-person'] }];
    const taught = trainCoder([...start.nl.examples, ...confirmed], { locale: 'nl', keywords: start.nl.keywords });
    const [first] = suggestCodes(remark, taught).codes;
    expect(first?.code).toBe('meeting-in-person');
    expect(first?.because[0]).toBe('broodjes');
  });

  test('scores fall, lie between 0 and 1 and add up to at most 1; reasons stand in the text', () => {
    const remarks = fc.constantFrom(...labelledExamples('nl').map(({ text }) => text));
    fc.assert(
      fc.property(fc.array(remarks, { minLength: 1, maxLength: 4 }), (texts) => {
        const text = texts.join(' ');
        const { codes } = suggestCodes(text, coder.nl);
        const scores = codes.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
        expect(scores.reduce((sum, score) => sum + score, 0)).toBeLessThan(1 + 1e-9);
        for (const { because } of codes) {
          expect(because.length).toBeGreaterThan(0);
          for (const word of because) expect(text.toLowerCase().replaceAll('’', "'")).toContain(word);
        }
      }),
    );
  });

  test('the same text and the same examples give the same answer', () => {
    const again = trainCoder([...start.nl.examples].reverse(), { locale: 'nl', keywords: start.nl.keywords });
    const text = 'Er is te weinig tijd voor de gezamenlijke werkagenda';
    const answer = suggestCodes(text, again);
    expect(answer.codes.map(({ code }) => code)).toEqual(suggestCodes(text, coder.nl).codes.map(({ code }) => code));
  });

  test('an empty text, and one without words, gets no code and no tone', () => {
    for (const text of ['', '   ', '…', '12345', '🙂'])
      expect(suggestCodes(text, coder.nl)).toEqual({ codes: [], tone: 'unclear' });
  });

  test('a coder that was taught nothing suggests nothing', () => {
    expect(suggestCodes('De ambitie is vaag', trainCoder([], { locale: 'nl' })).codes).toEqual([]);
  });

  test('a text in another language is not suggested with any confidence', () => {
    // one each in Polish, German, Turkish and Arabic, own words
    for (const text of [
      'Nie wiemy, kto podejmuje decyzje i kiedy dostaniemy odpowiedź.',
      'Ich weiß nicht, wer hier wofür zuständig ist und wann wir Bescheid bekommen.',
      'Toplantıda kimin karar verdiğini bilmiyoruz.',
      'لا نعرف من يتخذ القرار في هذا الاجتماع.',
    ])
      expect(best(text)?.score ?? 0, text).toBeLessThan(0.3);
  });

  test('a text of ten thousand words gets codes in the same form as a short one', () => {
    const remarks = labelledExamples('nl').map(({ text }) => text);
    const words = remarks.join(' ').split(' ');
    const long = Array.from({ length: 10_000 }, (_, place) => words[place % words.length]).join(' ');
    const { codes } = suggestCodes(long, coder.nl);
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.every(({ because }) => because.length >= 1 && because.length <= 5)).toBe(true);
  });

  test('words that are also names in JavaScript are words like any other', () => {
    const odd = trainCoder([{ text: 'constructor toString __proto__', codes: ['constructor'] }, ...small], {
      locale: 'en',
    });
    expect(suggestCodes('the constructor', odd).codes[0]).toMatchObject({
      code: 'constructor',
      because: ['constructor'],
    });
  });
});

describe('the tone that is suggested', () => {
  test.each([
    ['De samenwerking gaat goed', 'goes-well'],
    ['De samenwerking gaat niet goed', 'can-improve'],
    ['De terugkoppeling moet beter', 'can-improve'],
    ['Dat is geen probleem', 'goes-well'],
    ['Wanneer is de volgende bijeenkomst?', 'unclear'],
  ] as const)('Dutch: "%s" is %s', (text, tone) => {
    expect(suggestCodes(text, coder.nl).tone).toBe(tone);
  });

  test.each([
    ['Working together goes well', 'goes-well'],
    ['There should be more feedback', 'can-improve'],
    ['When is the next meeting?', 'unclear'],
  ] as const)('English: "%s" is %s', (text, tone) => {
    expect(suggestCodes(text, coder.en).tone).toBe(tone);
  });

  test('words of tone say enough before anything was taught', () => {
    const untaught = trainCoder([], { locale: 'nl' });
    expect(suggestCodes('Heel fijn en waardevol', untaught).tone).toBe('goes-well');
    expect(suggestCodes('Er moet meer tijd komen', untaught).tone).toBe('can-improve');
    expect(suggestCodes('De begroting van de gemeente', untaught).tone).toBe('unclear');
  });

  test('an example without a tone teaches none', () => {
    const coded = trainCoder([{ text: 'Waardevol', codes: ['trust'] }], { locale: 'nl' });
    expect(coded.tone.classes).toEqual(trainCoder([], { locale: 'nl' }).tone.classes);
  });
});
