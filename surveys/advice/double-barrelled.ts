import type { Rule } from './types.ts';
import { firstOf, oneOf, sentencesOf } from './words.ts';

const subjects = {
  nl: ['en (?:ik|wij|we|u|jij|hij|zij|ze|het|er|daar|dat|dit|iedereen|niemand)'],
  en: ['and (?:I|we|you|they|it|there|this|that|everyone|nobody)'],
};

/** "… and how …", "… and whether …": a second question. "And what not" only says the same again. */
const questions = {
  nl: ['en (?:wat|hoe|waarom|waardoor|waarmee|wie|wanneer|waar|welke|of)(?! (?:niet|nee)(?!\\p{L}))'],
  en: ['and (?:what|how|why|who|whom|when|where|which|whether)(?! (?:not|does not|do not|is not)(?!\\p{L}))'],
};

/** Verb forms that are seldom anything else, so that two joined nouns raise no alarm. */
const verbs = {
  nl: [
    'en (?:ook )?(?:is|zijn|was|heeft|hebben|wordt|worden|kan|kunnen|mag|mogen|moet|moeten|wil|willen|zal|zullen|durft|durven)',
    'en (?:ook )?(?:doet|doen|gaat|gaan|komt|komen|houdt|houden|geeft|geven|neemt|nemen|maakt|maken|weet|weten|ziet|zien)',
    'en (?:ook )?(?:voelt|voelen|vindt|vinden|deelt|delen|helpt|helpen|leert|leren|luistert|luisteren|spreekt|spreken)',
    'en (?:ook )?(?:voert|voeren|volgt|volgen|zorgt|zorgen|kent|kennen|begrijpt|begrijpen|vertrouwt|vertrouwen|steunt|steunen)',
    'te [\\p{L}]+en en te [\\p{L}]+en',
  ],
  en: [
    'and (?:also )?(?:is|are|was|has|have|had|does|do|can|may|must|should|will|dare|dares)',
    'and (?:also )?(?:goes|go|comes|come|keeps|keep|gives|give|takes|take|makes|make|knows|know|sees|see)',
    'and (?:also )?(?:feels|feel|finds|find|shares|helps|learns|learn|listens|listen|speaks|speak|carries|carry)',
    'and (?:also )?(?:follows|follow|ensures|ensure|understands|understand|trusts|supports|respects|puts|put|tells|tell)',
  ],
};

/** Two qualities in one judgement: "clear and feasible". */
const qualities = {
  nl: /(?<!\p{L})(?:\p{L}+(?:ig|lijk|baar|zaam|loos|zinnig)|goed|snel|open|eerlijk|nuttig|helder|warm|vlot|scherp|juist) en (?:\p{L}+(?:ig|lijk|baar|zaam|loos|zinnig)|goed|snel|open|eerlijk|nuttig|helder|warm|vlot|scherp|juist)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:\p{L}+(?:ful|able|ible|ous|ive|ly)|good|clear|fast|open|honest|fair|quick|effective|timely|efficient) and (?:\p{L}+(?:ful|able|ible|ous|ive|ly)|good|clear|fast|open|honest|fair|quick|efficient)(?!\p{L})/giu,
};

const joins = {
  nl: ['en/of', 'zowel .+? als', '(?:de|het|ons|onze|een) \\p{L}+ en (?:de|het|ons|onze|een)'],
  en: ['and/or', 'both .+? and', 'as well as', '(?:the|our|an?) \\p{L}+ and (?:the|our|an?)'],
};

const patterns = { nl: patternOf('nl'), en: patternOf('en') };

function patternOf(language: 'nl' | 'en'): RegExp[] {
  const lists = [joins, subjects, questions, verbs];
  return [...lists.map((list) => oneOf(...list[language])), qualities[language]];
}

/**
 * Two questions in one: whoever agrees with the one half and not with the other has no honest answer, and nobody can
 * tell what an answer was about. A word like "and" is no proof, so the rule asks for more beside it: a second subject, a
 * second verb, a second question, two qualities, or two things that each have their own article.
 *
 * @see Dillman, Smyth & Christian (2014), Internet, Phone, Mail, and Mixed-Mode Surveys, ch. 4 ("ask one question at a
 *   time"); Krosnick & Presser (2010), Question and Questionnaire Design, in Handbook of Survey Research, §9.3.1.
 */
export const doubleBarrelled: Rule = (text, language) => {
  const asked = sentencesOf(text).filter((sentence) => sentence.endsWith('?'));
  if (asked.length > 1) return asked[1] ?? null;
  const plain = text.replaceAll(
    /(?<!\p{L})(?:wel en niet|does and does not|do and do not|may and may not|wait and see|gaan en staan)(?!\p{L})/giu,
    '–',
  );
  for (const pattern of patterns[language]) {
    const found = firstOf(plain, pattern);
    if (found !== null) return found;
  }
  return null;
};
