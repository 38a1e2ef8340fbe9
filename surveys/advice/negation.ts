import type { Rule } from './types.ts';
import { oneOf, sentencesOf } from './words.ts';

/** Ways of speaking in which the word denies nothing. */
const harmless = {
  nl: oneOf('wel en niet', 'wel of niet', 'al dan niet', 'niet alleen', 'niets anders dan', 'of niet', 'en wat niet'),
  en: oneOf(
    '(?:does|do|may) and (?:does|do|may) not',
    'whether or not',
    'not only',
    'or not',
    'and what (?:does )?not',
  ),
};

const denials = {
  nl: oneOf('niet', 'geen', 'nooit', 'niemand', 'niets', 'nergens', 'noch', 'geenszins'),
  en: oneOf(
    'not',
    'cannot',
    "\\p{L}+n't",
    'no',
    'never',
    'nobody',
    'no one',
    'none',
    'nothing',
    'nowhere',
    'neither',
    'nor',
  ),
};

/** Words that deny as well, without looking like it. */
const hidden = {
  nl: oneOf(
    ...['zonder', 'tenzij', 'behalve', 'vermijd*', 'voorkom(?:en|t)', 'ontbre*', 'weiger*', 'nalaten', 'onmogelijk*'],
    ...['onduidelijk*', 'onbekend*', 'oneens', 'onvoldoende', 'onnodig*', 'onzeker*', 'ontevreden', 'onveilig*'],
    ...['onbetrouwba*', 'onbelangrijk*', 'onwenselijk*', 'ongewenst*', 'ongebruikelijk*', 'oneerlijk*'],
  ),
  en: oneOf(
    ...['without', 'unless', 'except', 'avoid*', 'prevent*', 'fail*', 'refus*', 'lack*', 'impossible', 'insufficient*'],
    ...['unclear', 'unknown', 'disagree*', 'unnecessar*', 'unlikely', 'uncertain*', 'unsafe*', 'unreliab*', 'unwanted'],
    ...['unimportant', 'unusual*', 'unwilling*', 'unfair*', 'dishonest*', 'dissatisfied'],
  ),
};

/**
 * Two denials in one sentence. Readers turn them round in their heads, and some turn once too often.
 *
 * @see Krosnick & Presser (2010), §9.3.1: avoid single or double negations.
 */
export const doubleNegation: Rule = (text, language) => {
  for (const sentence of sentencesOf(text.replaceAll(harmless[language], '–'))) {
    const open = sentence.match(denials[language]) ?? [];
    const others = sentence.match(hidden[language]) ?? [];
    if (open.length > 0 && open.length + others.length > 1) return [...open, ...others].join(' … ');
  }
  return null;
};

/**
 * One denial in a statement. Disagreeing with it is a double negation: "I do not agree that we do not …".
 *
 * @see Swain, Weathers & Niedrich (2008), Assessing three sources of misresponse to reversed Likert items, Journal of
 *   Marketing Research 45(1): statements with "not" are answered wrongly more often than ones with an opposite word.
 */
export const negation: Rule = (text, language) =>
  text.replaceAll(harmless[language], '–').match(denials[language])?.[0] ?? null;
