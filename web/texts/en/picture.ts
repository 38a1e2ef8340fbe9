import { formatter } from '../format.ts';
import type { Texts } from '../nl/index.ts';

const { plural, decimal, change, list } = formatter('en');
const organisations = (n: number) => plural(n, { one: 'organisation', other: 'organisations' });
const experts = (n: number) => plural(n, { one: 'expert by experience', other: 'experts by experience' });

export const picture: Texts['picture'] = {
  crumb: 'Picture',
  title: 'The picture',
  lead: 'How the members see their own collaboration. A mirror, not a ranking: it opens a conversation.',
  onThisPage: 'On this page',

  draft: {
    title: 'This is a draft',
    body: 'Only the analysts of this wave see it. What you see here is exactly what the network will see when you publish. What is hidden here stays hidden.',
    open: 'The wave is still open. The numbers change as long as answers come in.',
    closeFirst: 'You can publish once the wave is closed.',
    toCode: (n: number) =>
      `${plural(n, { one: 'observation has', other: 'observations have' })} not been coded yet. What is not coded does not count in what goes well and what can improve.`,
    topics: (n: number) =>
      `${plural(n, { one: 'topic has', other: 'topics have' })} no approved wording yet. The network will not see those topics.`,
    code: 'Go to the observations',
    approveTopics: 'Go to the topics',
    publish: 'Publish the picture',
  },
  confirm: {
    title: 'Publish the picture?',
    body: 'After that everyone who may see this network can look at the picture.',
    again: 'The earlier publication is kept. From now on the network sees this picture, with your reason.',
    forever: 'The picture does not change after that. Nor can you code observations or add interviews any more.',
    uncoded: (n: number) =>
      `${plural(n, { one: 'observation has', other: 'observations have' })} not been coded yet and will then never count.`,
    yes: 'Yes, publish',
    no: 'No, not yet',
  },
  correct: {
    start: 'Correct and publish again',
    title: 'Open this wave for correction?',
    body: 'You can change codes, quotes, topics and interviews again. The network keeps seeing this picture until you publish again, with your reason.',
    rule: 'You can only publish again if the difference does not tell what a few organisations said. Until then the next wave cannot be published. As long as you change nothing, you can stop the correction.',
    reason: 'Why do you correct the picture?',
    reasonHelp: 'The network reads this. Name no organisation.',
    going: 'This wave is open for correction',
    since: (day: string, reason: string) =>
      `The network still sees the picture that was published. Open since ${day}, because: ${reason}`,
    again: 'Publish again',
    stop: 'Stop the correction',
    yes: 'Yes, open for correction',
    no: 'No, leave it as it is',
  },
  publications: {
    title: (n: number) => `This picture was published ${n} times`,
    caption: 'Every time that this picture was published',
    number: 'Publication',
    nth: (n: number) => `Publication ${n}`,
    day: 'On',
    reason: 'Why',
    first: 'First time',
  },
  published: {
    again: (day: string, reason: string) => `Published again on ${day} because: ${reason}`,
    on: (day: string) => `Published on ${day}. The picture does not change any more.`,
    sameForAll:
      'Every member sees exactly this, and nobody sees here what another answered. Who could read the answers was said with the questionnaire.',
    download: 'Download everything that was published (ZIP)',
    proof: 'How to recognise this picture',
    proofHelp: 'The picture is kept as it is. The fingerprint changes if even one character changes.',
    hash: 'Fingerprint (SHA-256)',
    code: 'Version of Netwerkspiegel',
    questionnaire: 'Questionnaire',
    version: (code: string, n: number) => `${code}, version ${n}`,
    period: 'Period',
    days: (from: string, to: string) => `${from} to ${to}`,
  },
  nothingYet: {
    title: 'No picture yet',
    body: 'The picture of this wave will be here: how the members see their collaboration, what goes well and what can improve. It appears as soon as the analysts publish it.',
    toWave: 'Go to the wave',
  },

  who: {
    title: 'Who answered',
    chart: 'Answers per sector',
    all: (n: number) => `All ${organisations(n)} answered.`,
    some: (n: number, invited: number) => `${n} of ${organisations(invited)} answered.`,
    none: (invited: number) =>
      `Nobody has answered yet. ${organisations(invited)} ${invited === 1 ? 'was' : 'were'} invited.`,
    noneEver: (invited: number) =>
      `Nobody answered. ${organisations(invited)} ${invited === 1 ? 'was' : 'were'} invited.`,
    noSectorScores:
      'Scores per sector are not shown. Beside the answers to each statement they would tell what a single organisation answered.',
    leftOut: (n: number) =>
      `The answers of ${n === 1 ? 'one organisation' : `${n} organisations`} do not count here: they were given in a related network, and the two pictures together would tell what a few said.`,
    silent: (sectors: string[]) =>
      `Nobody from ${list(sectors)} answered: what they think, this picture does not show.`,
    declined: (n: number) => `${organisations(n)} let us know that they do not take part.`,
    interviews: (o: { organisations: number; experts: number }) =>
      `The analysts also spoke with ${list([
        ...(o.organisations > 0 ? [organisations(o.organisations)] : []),
        ...(o.experts > 0 ? [experts(o.experts)] : []),
      ])}.`,
    rolesTitle: 'Who filled in the questionnaire',
    roles:
      'Each organisation counts with one response. It often shows how one person sees it. People who lead are often more positive than people who do the work.',
    role: 'Role',
    count: 'Number',
    rolesHidden: (k: number) => `Hidden: fewer than ${k} organisations said who filled it in.`,
  },

  overview: {
    title: 'The five themes',
    chart: 'How the network sees itself',
    noneTitle: 'No answers yet',
    none: 'The scores on the five themes will be here as soon as organisations have answered.',
    noneEverTitle: 'No answers',
    noneEver:
      'There is no number to give. That nobody answered is itself something to discuss: was it the time, the question, or trust?',
    tooFewTitle: 'Too few answers for numbers',
    tooFew: (n: number, k: number) =>
      `${n === 1 ? 'There is 1 answer' : `There are ${n} answers`}. We show numbers from ${k} answers on: with fewer, others might guess what someone said. That was promised when the wave opened.`,
    complete: 'Everyone answered. So there is no uncertainty from answers that are missing.',
  },
  howTo: {
    title: 'How to read these numbers',
    scale: (points: number) =>
      `Each statement has answers from 1 (strongly disagree) to ${points} (strongly agree). Where a statement is put the other way round, we turn the answer around. So high is always favourable.`,
    mean: 'The dot is the mean of the organisations that answered. Each organisation counts once.',
    interval:
      'The bar shows where the mean of the whole network probably lies, if those who did not answer resemble those who did. We do not know that for certain. In simulations with 8 of 25 organisations the bar held the true mean in 89 to 99 of 100 cases, by the shape of the answers; least often when a few are much less content than the rest.',
    bounds:
      'The pale band behind it shows where it lies in any case, whatever the others think. With few answers that band is wide. It really is that uncertain.',
    words: (strength: number, attention: number) =>
      `We only say ‘strong’ when the whole bar lies at or above ${decimal(strength)}, and ‘needs attention’ only when all of it lies below ${decimal(attention)}. Otherwise it is ‘mixed’. Without a bar we say nothing. Other instruments, such as the Wilder inventory, look at the mean alone (4 or more strong, 3 to 4 in between, below 3 a concern); then a small difference soon looks like something.`,
    ofTheme: 'What do these numbers and words mean?',
    ofChange: 'How to read this change',
    heaps:
      'The heaps above the bar show how the answers lie. A mean of 3 can be one heap in the middle, or two heaps at the sides: then the mean says little. For a theme the answers to all statements are counted together. That is why the word tells you whether the organisations lie apart in two camps.',
    agreement: (inTen: number, limits: { ofOneMind: number; mostlyAgreed: number }) =>
      `‘Two camps’: at least ${inTen} in 10 organisations are half a point or more below the middle, at least ${inTen} in 10 so far above it, and fewer lie between than on either side. Otherwise we look at how far the answers lie from the mean on average: at most ${decimal(limits.ofOneMind, 2)} of a point is ‘of one mind’, at most ${decimal(limits.mostlyAgreed, 2)} ‘mostly agreed’, more is ‘answers differ’. We chose these limits ourselves.`,
    change:
      'We compare only organisations that answered both times, and only statements that stayed the same. We say ‘up’ or ‘down’ only when chance is an unlikely explanation, also when you look at all themes at once.',
    remembered:
      'At ‘compared with a year ago’ you see what people remember. They often remember more change than measurements show. That is why it stands beside the change between two waves.',
    threshold: (k: number) =>
      `We only show a number when it rests on ${k} organisations or more. A statement that is hidden does not count in the mean of its theme either.`,
    onePerson:
      'An organisation answers once. Often that is the view of one person; colleagues can each answer a part, and one of them signs off for all.',
    own: 'The statements and the scores are Netwerkspiegel’s, not the inspectorates’. They are based on the conversation framework, but have not been validated scientifically.',
  },

  theme: {
    sentence: (o: {
      theme: string;
      mean: number;
      points: number;
      agreement: string | null;
      base: number;
      invited: number;
    }) =>
      `${o.theme}: ${decimal(o.mean)} of ${o.points}${o.agreement ? `; ${o.agreement}` : ''} (${o.base} of ${organisations(o.invited)}).`,
    hidden: {
      'below-threshold': (theme: string, k: number) =>
        `${theme}: no number. Fewer than ${k} organisations answered enough statements.`,
      'would-reveal': (theme: string, _k: number) =>
        `${theme}: no number. A few organisations answered some of the statements; the number would tell what they said.`,
      'nobody-could-judge': (theme: string, _k: number) =>
        `${theme}: no number. Nobody could judge this theme. That says something too: how visible is this to the members?`,
    },
    agreement: {
      'of-one-mind': 'the members are of one mind',
      'mostly-agreed': 'the members mostly agree',
      divided: 'the answers differ',
      'two-camps': 'there are two camps',
    },
    likely: (o: { lower: number; upper: number }) =>
      `The mean of the whole network probably lies between ${decimal(o.lower)} and ${decimal(o.upper)}, if those who did not answer resemble those who did.`,
    certain: (o: { least: number; most: number }) =>
      `It certainly lies between ${decimal(o.least)} and ${decimal(o.most)}.`,
    same: (o: { least: number; most: number }) =>
      `All organisations come out the same. How the others see it does not follow from that: the mean of the whole network lies between ${decimal(o.least)} and ${decimal(o.most)}.`,
    word: {
      strength: (bound: number) => `All of that is ${decimal(bound)} or higher: strong.`,
      mixed: (bound: number) => `That lies on both sides of ${decimal(bound)}: mixed.`,
      attention: (bound: number) => `All of that is lower than ${decimal(bound)}: needs attention.`,
    },
    statementsCounted: (counted: number, asked: number) =>
      `This number rests on ${counted} of the ${asked} statements; the others are hidden.`,
    distribution: (theme: string) => `All answers on ${theme.toLowerCase()}`,
    aspects: (o: { climate: number; practice: number }) =>
      o.climate > o.practice
        ? `How it feels (${decimal(o.climate)}) scores higher than what is done (${decimal(o.practice)}). We often see that: talking about the intention is easier than doing it.`
        : `What is done (${decimal(o.practice)}) scores higher than how it feels (${decimal(o.climate)}).`,
    aspectsAlike: (o: { climate: number; practice: number }) =>
      `How it feels (${decimal(o.climate)}) and what is done (${decimal(o.practice)}) lie close together.`,
    aspectsHidden: {
      'below-threshold':
        'How it feels and what is done are not shown apart here: one of the two rests on too few answers.',
      'would-reveal':
        'How it feels and what is done are not shown apart here: what another member answered could be worked out from it.',
      'nobody-could-judge': 'How it feels and what is done do not stand apart here: nobody could judge one of the two.',
    },
    aspectsChart: (theme: string) => `${theme}: how it feels and what is done`,
    climate: 'How it feels',
    practice: 'What is done',
    statementsHidden: (n: number) =>
      `${n === 1 ? 'The one statement' : `The ${n} statements`} of this theme ${n === 1 ? 'is' : 'are'} not shown apart. ‘What stays hidden, and why’ says why.`,
    statements: (n: number) => `See the ${plural(n, { one: 'statement', other: 'statements' })}`,
    statementScores: (theme: string) => `${theme}: score per statement`,
    statementSentence: 'In the order of the questionnaire.',
    statementAnswers: (theme: string) => `${theme}: answers per statement`,
    reversed: '(put the other way round)',
    yearAgo: (o: { mean: number; points: number; base: number; word: string }) =>
      `Compared with a year ago: ${o.word} (${decimal(o.mean)} of ${o.points}, where ${decimal((o.points + 1) / 2, 0)} is ‘the same’; ${organisations(o.base)}).`,
    yearAgoWords: { worse: 'less good', same: 'about the same', better: 'better' },
    yearAgoHidden: 'Compared with a year ago: no number, too few organisations could say.',
    since: (o: { label: string; change: number; word: string; pairs: number }) =>
      `Compared with ${o.label}: ${change(o.change)}, ${o.word} (${organisations(o.pairs)} that answered both times).`,
    notCompared: {
      'not-comparable': (label: string) => `Not comparable with ${label}: the statements have changed.`,
      'too-few-pairs': (label: string) => `Not comparable with ${label}: too few organisations answered both times.`,
      hidden: (label: string) => `Not comparable with ${label}: one of the two times there were too few answers.`,
    },
  },

  said: {
    'goes-well': 'Goes well',
    'can-improve': 'Can improve',
    none: 'No three organisations have said the same about this yet.',
    tooFewHeard: (k: number) => `We show what organisations said when at least ${k} were heard.`,
    voices: organisations,
    threeOrMore: '3 or more organisations',
    experts,
    threeOrMoreExperts: '3 or more experts by experience',
    recurring: {
      broad: 'widely mentioned',
      persistent: 'mentioned last time too',
      both: 'widely mentioned, also last time',
    },
    quotes: 'Quotes, without names',
  },

  improvement: {
    agreed: 'What was agreed',
    title: 'What keeps coming back',
    lead: (o: { organisations: number; experts: number }) =>
      `This was mentioned by three or more of the ${organisations(o.organisations)}${o.experts > 0 ? ` or ${experts(o.experts)}` : ''} we heard, in the questionnaire or in an interview.`,
    caption: 'Improvement themes, the most mentioned first',
    theme: 'Theme',
    what: 'Improvement theme',
    tone: 'What they say',
    voices: 'Mentioned by',
    recurring: 'Comes back',
    noneTitle: 'Nothing yet that three or more mentioned',
    none: 'What several organisations mentioned will be here: what goes well and what can improve. For that the analysts have to code the open answers and interviews.',
    help: 'How we count',
    helpText: (k: number) =>
      `An organisation counts once, also when it answered and had an interview. Experts by experience are counted apart. What fewer than three mentioned is not here. From ${k} on we give the exact number. ‘Widely mentioned’ is at least three, and at least one in five of those we heard.`,
  },

  topics: {
    title: 'Topics for the table',
    lead: 'What members want to discuss in the network. The analysts wrote it down so that nobody can be recognised by it.',
    noneTitle: 'No topics yet',
    none: 'Topics that members want to discuss will be here, once the analysts have approved the wording.',
  },

  hidden: {
    title: 'What stays hidden, and why',
    none: 'Nothing is hidden in this picture.',
    some: (n: number) => `${plural(n, { one: 'number stays', other: 'numbers stay' })} hidden.`,
    caption: 'Hidden numbers',
    what: 'What',
    why: 'Why',
    statement: (text: string) => `Statement: ${text}`,
    yearAgo: (theme: string) => `${theme}: compared with a year ago`,
    climate: (theme: string) => `${theme}: how it feels`,
    practice: (theme: string) => `${theme}: what is done`,
    roles: 'Who filled in the questionnaire',
    learn: 'What you can work out',
    learnText:
      'If nearly everyone gives the same answer, that is visible. Someone who knows a lot about the network may sometimes suspect something. That is why we never show small groups.',
  },

  analyst: {
    title: 'For the analyst',
    lead: 'Only the analysts of this wave see this. It is not in what is published, nor in the report.',
    log: {
      title: (n: number) => `What the gate held back (${n})`,
      none: 'The gate held back nothing.',
      caption: 'What the gate held back',
      table: 'Number',
      reason: 'Why',
      change: (theme: string) => `${theme}: change since the wave before`,
      reasons: {
        'base-below-threshold': 'It rests on fewer organisations than promised.',
        'sector-below-twice-threshold': 'It is about a sector with too few organisations.',
        'would-reveal-another-table': 'A hidden number would follow from it.',
      },
    },
    reliability: {
      title: 'Whether the statements of a theme go together',
      lead: 'Cronbach’s alpha over the organisations that answered every statement of the theme, with its interval (Feldt). Not a mark for the network, and no proof that the statements measure what they should. Under ten organisations it says nothing.',
      theme: 'Theme',
      base: 'Organisations',
      alpha: 'Alpha',
      range: (alpha: string, lower: string, upper: string) => `${alpha} (${lower} to ${upper})`,
      none: {
        'too-few': 'Too few organisations',
        'one-statement': 'One statement only',
        'all-the-same': 'All organisations come out the same',
      },
    },
  },

  next: {
    title: 'What next',
    reflection: 'Prepare the reflection session',
    comparison: 'See what changed',
  },
};
