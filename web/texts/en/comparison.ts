import { formatter } from '../format.ts';
import type { Texts } from '../nl/index.ts';

const { plural, decimal } = formatter('en');
const organisations = (n: number) => plural(n, { one: 'organisation', other: 'organisations' });

export const comparison: Texts['comparison'] = {
  crumb: 'Comparison',
  title: (from, to) => `${from} and ${to} side by side`,
  plainTitle: 'Two waves side by side',
  lead: 'A mirror, not a ranking: you compare the network only with itself.',
  choose: 'Which wave do you want to see?',
  pair: (from, to) => `${to}, beside ${from}`,
  emptyTitle: 'Nothing to set side by side yet',
  empty:
    'Here you will see per theme what changed between two waves, what keeps coming back and what became of what was agreed. That takes two published waves.',
  oneSoFar: (label) => `There is one now: ${label}. In a year, start a new wave from it.`,
  noneSoFar: 'No picture has been published yet.',
  notLinked: 'The published waves of this network do not follow each other. So we do not set them side by side.',
  toNetwork: 'Go to the network',
  themesTitle: 'Per theme',
  chartTitle: 'Change per theme',
  sentence: {
    'moved-up': (theme) => `${theme} moved up`,
    'moved-down': (theme) => `${theme} moved down`,
    'no-visible-change': (theme) => `${theme}: no visible change`,
    'too-few-answers-to-tell': (theme) => `${theme}: too few answers to tell`,
    'not-comparable': (theme) => `${theme} is not comparable`,
  },
  changed: (change, pairs) =>
    `Among the ${organisations(pairs)} that answered both times, the mean changed by ${change}`,
  between: (lower, upper) => ` (probably between ${lower} and ${upper})`,
  reason: {
    'not-comparable': 'The questions of this theme have changed. So we draw no line between the years.',
    'too-few-pairs': 'Too few organisations answered both times.',
    hidden: 'In one of the waves there are too few answers to show anything.',
  },
  wave: 'Wave',
  scoreOf: (mean, points) => `${decimal(mean)} of ${points}`,
  baseOf: (base, invited) => `${base} of ${organisations(invited)}`,
  unknown: 'not in this wave',
  brokenTitle: (n) => `${plural(n, { one: 'statement', other: 'statements' })} can’t be compared`,
  yearAgo: (mean, points) =>
    `Asked to compare with a year ago, the organisations answered ${decimal(mean)} of ${points} on average (3 is unchanged).`,
  yearAgoHelp:
    'When asked to compare with a year ago, people often remember more change than the waves show. That is why both stand side by side here.',
  wordsTitle: 'What the words mean',
  differentScales: 'The two waves use different scales. So the means can’t be compared.',
  responseTitle: 'Who answered',
  responseSentence: (o) =>
    `${o.from}: ${o.before[0]} of ${organisations(o.before[1])} answered. ${o.to}: ${o.after[0]} of ${o.after[1]}. Both times: ${organisations(o.both)}.`,
  responseCaption: 'Response of both waves',
  invited: 'Asked',
  submitted: 'Answered',
  declined: 'Declined',
  interviews: 'Interviews',
  interviewsOf: (organisationsSpoken, experts) =>
    `${organisations(organisationsSpoken)}, ${plural(experts, { one: 'expert by experience', other: 'experts by experience' })}`,
  silent: (sectors) => `Nobody from ${sectors}`,
  silentTitle: 'Not heard',
  joined: 'New member',
  left: 'No longer a member',
  both: (n) => `${organisations(n)} were asked both times.`,
  sameMembers: 'The same organisations were asked both times.',
  improvementTitle: 'What can improve',
  movement: {
    new: 'New',
    persisting: 'Comes back',
    gone: 'No longer named',
    'not-comparable': 'Not comparable',
  },
  movementHelp: {
    new: 'Named in the last wave, not in the one before.',
    persisting: 'Named in both waves.',
    gone: 'Named in the wave before; in the last one by fewer than three, or by nobody.',
    'not-comparable': 'In one of the waves we spoke with other people. So we do not know whether this is new or gone.',
  },
  improvementEmpty: 'In neither picture was an improvement theme named often enough to show.',
  indicatorsTitle: 'Indicators beside it',
  indicatorsLead:
    'The network’s own figures, of the day nearest to each wave. That things move together does not say that one caused the other.',
  indicator: 'Indicator',
  indicatorMoved: 'What it says',
  forObjective: (objective) => `Belongs to the objective: ${objective}`,
  actionsTitle: 'What became of what was agreed',
  actionsEmpty: (from) => `No actions were agreed after ${from}.`,
  actionsCaution: 'That a theme moved and there was an action does not mean that the action caused it.',
  changeTitle: 'How the themes moved',
  themesLead: 'How each theme moved, what comes back and what was agreed about it.',
  probably: (lower, upper) => `probably between ${decimal(lower)} and ${decimal(upper)}`,
  agreedTitle: 'What was agreed',
  otherActions: 'Agreements that belong to no single theme',
  actionsSentence: (o) =>
    `After ${o.from}, ${plural(o.total, { one: 'action was', other: 'actions were' })} agreed: ${o.done} done, ${o.stopped} stopped, ${o.total - o.done - o.stopped} running.`,
  membersTitle: (joined, left, reshaped) =>
    `What changed among the members (${joined} joined, ${left} left${reshaped > 0 ? `, ${reshaped} renamed, merged or split` : ''})`,
  renamed: (former) => `Was called ${former}`,
  merged: (into) => `Merged into ${into}`,
  split: (from) => `Split from ${from}`,
  conclusionsTitle: 'What you can and can’t say',
  mayTitle: 'This you can say',
  mayNotTitle: 'This you can’t say',
  conclusion: {
    'each-year': 'What the organisations that answered thought in each of the two years.',
    everyone: 'How the whole network changed: everyone answered both times.',
    'not-everyone': 'How the organisations that answered both times changed, per theme as far as it stands below.',
    moved: (themes) => `That this moved among them, more than chance alone would make it: ${themes}.`,
    'nobody-in-both':
      'That the network changed. No organisation answered both times, so any difference may come from who answered.',
    'few-in-both': ({ both, needed }) =>
      `How much a theme changed. Only ${organisations(both)} answered both times; from ${needed} on we show it. With fewer it would tell what one of them answered.`,
    'same-people':
      'That a difference between the two pictures is a change in the network. Others answered, too: look at the change, not at the two means.',
    'no-change':
      'That nothing changed, where no change is visible or there are too few answers. It may be there, unseen.',
    'other-scale': 'That a mean became higher or lower: the two waves use different scales.',
    broken: (n) =>
      `Anything about ${plural(n, { one: 'statement', other: 'statements' })} that changed between the waves. The line is broken there.`,
    reshaped: (names) => `Anything about the change at ${names}: they merged or split, so they are not who they were.`,
    cause: 'That an action caused a change. The figures show that it moved, not why.',
  },
  membersCaption: 'What changed among the members',
  organisation: 'Organisation',
  whatChanged: 'What changed',
};
