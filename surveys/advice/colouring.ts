import type { Rule } from './types.ts';
import { firstOf, oneOf } from './words.ts';

const leadingWords = {
  nl: [
    oneOf(
      'vindt u (?:ook|niet|ook niet) dat',
      'bent u het (?:ermee|er ook mee) eens dat',
      'denkt u ook dat',
      'zou het niet',
    ),
    oneOf('natuurlijk', 'uiteraard', 'vanzelfsprekend', 'immers', 'helaas', 'gelukkig', 'ongetwijfeld', 'zoals bekend'),
    oneOf('iedereen weet', 'deskundigen vinden', 'uit onderzoek blijkt', 'het is bekend dat', 'het spreekt vanzelf'),
    /(?:,\s*(?:toch|hè|niet waar|nietwaar))\s*\?/giu,
  ],
  en: [
    oneOf(
      "(?:don't|wouldn't|do not|would not) you (?:think|agree|say)",
      'do you agree that',
      "isn't it",
      "shouldn't we",
    ),
    oneOf(
      'of course',
      'obviously',
      'needless to say',
      'undoubtedly',
      'surely',
      'unfortunately',
      'fortunately',
      'luckily',
    ),
    oneOf('everyone knows', 'experts agree', 'research shows', 'as you know', 'it is well known'),
    /^(?:clearly|naturally)(?!\p{L})/giu,
  ],
};

/**
 * Words that tell which answer is expected. People who have no firm opinion follow them.
 *
 * @see Krosnick & Presser (2010), §9.3.1: avoid leading or loaded questions; Dillman et al. (2014), ch. 5.
 */
export const leading: Rule = (text, language) => {
  for (const pattern of leadingWords[language]) {
    const found = firstOf(text, pattern);
    if (found !== null) return found;
  }
  return null;
};

/** "Nearly always" and "not always" leave room, so they are passed over. */
const softened = {
  nl: oneOf('(?:bijna|vrijwel|haast|niet|lang niet) (?:altijd|nooit|iedereen|niemand|volledig|helemaal|overal)'),
  en: oneOf(
    '(?:almost|nearly|hardly|not|practically) (?:always|never|ever|everyone|nobody|completely|entirely|everywhere)',
  ),
};

const absolutes = {
  nl: oneOf('altijd', 'nooit', 'iedereen', 'niemand', 'volledig', 'helemaal', 'geen enkele?', 'overal', 'nergens'),
  en: oneOf(
    'always',
    'never',
    'everyone',
    'everybody',
    'nobody',
    'no one',
    'completely',
    'entirely',
    'everywhere',
    'nowhere',
  ),
};

/**
 * Words that leave no exception. One exception is enough to disagree, so nearly all members give the same answer, and
 * the answers tell little.
 *
 * @see Dillman et al. (2014), ch. 4; DeVellis (2017), Scale Development, ch. 5: items that nobody can agree with do
 *   not vary.
 */
export const absolute: Rule = (text, language) =>
  firstOf(text.replaceAll(softened[language], '–'), absolutes[language]);
