const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Small words that a language can't do without, and that the others here do not share. */
const smallWords = {
  nl: list(
    'de het een van dat niet te zijn voor met er maar ook naar wel geen wij ik als om bij nog meer moet wordt kan',
  ),
  en: list('the and of to is that it for with as are be this not we have our you they but from what there can should'),
  de: list('und ist nicht das der für mit sich auf eine wird sehr zu wir haben auch sind dass bei'),
  fr: list('le la les et est nous pas que une dans pour avec sur du il elle sont cette mais plus'),
  es: list('el los las y por para con una es del muy pero como más nos está son'),
  tr: list('ve bir bu için çok ile değil daha ama gibi olan var yok biz'),
  pl: list('nie się jest na że z do jak ale są tak przez dla może'),
};
type Known = keyof typeof smallWords;

const otherScript =
  /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hebrew}\p{Script=Ethiopic}]/gu;
const enough = 2;
/** A language shows itself within so many characters. */
const looked = 4000;

/**
 * The language of a remark, by its small words: Dutch, English, or another one in which nothing can be suggested.
 * Too short to tell counts as the language of the network, Dutch.
 */
export function guessLanguage(text: string): 'nl' | 'en' | 'other' {
  const start = text.slice(0, looked).toLowerCase();
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  if ((start.match(otherScript)?.length ?? 0) > letters / 2) return 'other';
  const words = start.match(/\p{L}+/gu) ?? [];
  const count = (language: Known) => words.filter((word) => smallWords[language].has(word)).length;
  const { nl, en } = { nl: count('nl'), en: count('en') };
  const other = Math.max(...(['de', 'fr', 'es', 'tr', 'pl'] as const).map(count));
  if (other >= enough && other > Math.max(nl, en)) return 'other';
  return en > nl ? 'en' : 'nl';
}
