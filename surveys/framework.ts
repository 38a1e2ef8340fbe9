/**
 * The framework: the five themes along which a network looks at its own collaboration, and what counts as strong,
 * weak and changed. The themes are those of the conversation framework that the inspectorates used (source 000 §2.2
 * and §3); the descriptions, the bounds and everything scored are this product's own.
 */

/** One text in every language the product speaks. */
export type LocalText = { nl: string; en: string };

/** The five themes, in the order in which they are asked and shown. */
export const themeCodes = ['ambition', 'interests', 'relation', 'organisation', 'processes'] as const;

/** One of the five themes of the framework. */
export type Theme = (typeof themeCodes)[number];

/** A theme with what a respondent or reader needs to know about it. */
export type ThemeDescription = {
  code: Theme;
  name: LocalText;
  /** What the theme is about, in one sentence. */
  description: LocalText;
  /** The question a network asks itself about this theme. */
  question: LocalText;
};

/** The framework as data: its code, its themes in order, and where words for scores and changes begin. */
export type Framework = {
  code: string;
  themes: readonly ThemeDescription[];
  /** Mean scores on 1..5: a strength from `strength` on, attention below `attention`. Shown wherever the word is. */
  bounds: { strength: number; attention: number };
  /** The smallest difference between two waves, on the scale 1..5, that is worth speaking of. */
  meaningfulChange: number;
};

/** The framework of the shipped questionnaires. */
export const framework: Framework = {
  code: 'five-themes',
  themes: [
    {
      code: 'ambition',
      name: { nl: 'Ambitie', en: 'Ambition' },
      description: {
        nl: 'Wat het netwerk samen wil bereiken, en of alle leden dat weten en willen.',
        en: 'What the network wants to achieve together, and whether all members know it and want it.',
      },
      question: { nl: 'Weten we waar we samen naartoe willen?', en: 'Do we know where we want to go together?' },
    },
    {
      code: 'interests',
      name: { nl: 'Belangen', en: 'Interests' },
      description: {
        nl: 'Wat elke organisatie zelf nodig heeft, en hoe het netwerk daarmee omgaat.',
        en: 'What each organisation needs for itself, and how the network deals with that.',
      },
      question: { nl: 'Zien we wat ieder nodig heeft?', en: 'Do we see what each of us needs?' },
    },
    {
      code: 'relation',
      name: { nl: 'Relatie', en: 'Relation' },
      description: {
        nl: 'Hoe de mensen in het netwerk met elkaar omgaan: vertrouwen, contact en eerlijk zijn.',
        en: 'How the people in the network treat each other: trust, contact and being honest.',
      },
      question: { nl: 'Kunnen we op elkaar bouwen?', en: 'Can we count on one another?' },
    },
    {
      code: 'organisation',
      name: { nl: 'Organisatie', en: 'Organisation' },
      description: {
        nl: 'Hoe het netwerk geregeld is: wie er meedoet, wie wat mag beslissen en hoe we bij elkaar komen.',
        en: 'How the network is arranged: who takes part, who may decide what and how we meet.',
      },
      question: { nl: 'Hebben we het goed geregeld?', en: 'Have we arranged things well?' },
    },
    {
      code: 'processes',
      name: { nl: 'Processen', en: 'Processes' },
      description: {
        nl: 'Hoe het werk loopt: van een knelpunt naar een actie, en van die actie naar de praktijk.',
        en: 'How the work goes: from a bottleneck to an action, and from that action to everyday practice.',
      },
      question: { nl: 'Doen we wat we afspreken, en helpt het?', en: 'Do we do what we agree, and does it help?' },
    },
  ],
  bounds: { strength: 3.5, attention: 3.5 },
  meaningfulChange: 0.5,
};

/**
 * Tells whether a word is the code of a theme.
 *
 * @example
 * isTheme('relation'); // true
 */
export function isTheme(word: unknown): word is Theme {
  return typeof word === 'string' && (themeCodes as readonly string[]).includes(word);
}
