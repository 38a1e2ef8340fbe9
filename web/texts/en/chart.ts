import { formatter } from '../format.ts';
import type { Texts } from '../nl/index.ts';

const { plural, decimal, change } = formatter('en');

const organisations = (n: number) => plural(n, { one: 'organisation', other: 'organisations' });

export const chart: Texts['chart'] = {
  table: 'See the numbers as a table',
  howToRead: 'How to read this figure',
  hidden: {
    'below-threshold': 'hidden: too few answers',
    'would-reveal': 'hidden: it would reveal someone else’s answers',
    'nobody-could-judge': 'nobody could judge this',
  },
  of: (value, points) => `${decimal(value)} of ${points}`,
  range: (lower, upper) => `${decimal(lower)} to ${decimal(upper)}`,
  noInterval: 'cannot be told',
  base: (n, invited) => `${n} of ${organisations(invited)}`,
  scoreWords: { strength: 'strong', mixed: 'mixed', attention: 'needs attention' },
  agreementWords: {
    'of-one-mind': 'of one mind',
    'mostly-agreed': 'mostly agreed',
    divided: 'answers differ',
    'two-camps': 'two camps',
  },
  changeWords: {
    'moved-up': 'moved up',
    'moved-down': 'moved down',
    'no-visible-change': 'no visible change',
    'too-few-answers-to-tell': 'too few answers to tell',
  },
  missing: {
    'not-asked': 'not asked',
    'routed-past': 'skipped because of another answer',
    'not-reached': 'not reached',
    'dont-know': 'don’t know',
    'not-applicable': 'not applicable',
    declined: 'declined to answer',
  },

  score: {
    theme: 'About',
    mean: 'Mean',
    interval: 'Probably between',
    bounds: 'At most between',
    answered: 'Answers',
    agreement: 'Agreement',
    word: 'In a word',
    legendHeaps: 'how the answers lie: the higher, the more often given. The word says whether there are two camps',
    legendMean: 'mean of those who answered',
    legendInterval: 'where the mean of the whole network lies, if those who did not answer resemble those who did',
    legendBounds: 'how low or high it can be, whatever the others think',
    legendMidpoint: 'middle of the scale',
    sentence: (shown, hidden) =>
      `How the network itself judges the collaboration, on ${plural(shown, { one: 'theme', other: 'themes' })}. The order is that of the questionnaire; it is not a ranking.${
        hidden > 0
          ? ` ${plural(hidden, { one: 'theme stays', other: 'themes stay' })} hidden; the reason stands there.`
          : ''
      }`,
  },

  mirror: {
    about: 'About',
    own: 'your answer',
    ownBefore: (before: string) => `your answer in ${before}`,
    network: 'the network',
    noOwn: 'You gave no answer here that we can count with.',
    sentence:
      'Your own answer beside that of the network. Right is favourable, also for statements put the other way round.',
  },

  distribution: {
    category: 'Answer',
    labels: ['strongly disagree', 'disagree', 'neither', 'agree', 'strongly agree'],
    counted: { answers: 'Number of answers', organisations: 'Number of organisations' },
    none: 'no answer',
    missingTitle: 'No answer',
    missing: (n, kind) => `${n} ${kind}`,
    sentence: {
      answers: 'How the answers are spread. All statements of a theme are counted together.',
      organisations: 'How the answers are spread. Every organisation counts once.',
    },
    reversed:
      'Where a statement is worded the other way round, the answers have been reversed: right is always favourable.',
  },

  response: {
    sector: 'Sector',
    invited: 'Asked',
    submitted: 'Answered',
    total: 'All sectors',
    of: (n, invited) => `${n} of ${invited}`,
    legendSubmitted: 'answered',
    legendSilent: 'did not answer',
    sentence: (n, invited) => `${n} of ${organisations(invited)} answered.`,
    silent: (sectors) => `Nobody answered from ${sectors}: what they think is not shown here.`,
  },

  timeline: { wave: 'Wave', mean: 'Mean', link: 'Since the wave before', legendMean: 'mean, with its probable limits' },
  change: {
    theme: 'Theme',
    change: 'Change',
    interval: 'Probably between',
    word: 'What it says',
    reason: 'Reason',
    pairs: 'Organisations that answered both times',
    hidden: 'hidden',
    by: (value) => change(value),
    range: (lower, upper) => `${change(lower)} to ${change(upper)}`,
    lower: 'lower',
    same: 'equal',
    higher: 'higher',
    pairsOf: (n) => `${organisations(n)} answered both times`,
    notComparable: 'not comparable',
    reasons: {
      'not-comparable': 'The questions of this theme have changed. So we draw no line between the years.',
      'too-few-pairs': 'Too few organisations answered both times.',
      hidden: 'In one of the years there are too few answers to show anything.',
    },
    brokenTitle: (n) => `${plural(n, { one: 'question does', other: 'questions do' })} not count in the change`,
    legendBefore: (label) => `mean ${label}`,
    legendAfter: (label) => `mean ${label}`,
    legendChange: 'change among those who answered both times, with its probable limits',
    legendBroken: 'broken line: not comparable',
    sentence: (before, after) =>
      `What changed between ${before} and ${after}. The change rests on the organisations that answered both times, so it is not always the difference between the two means.`,
  },
};
