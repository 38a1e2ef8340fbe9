/** The sentences that an English report is filled with. */
import { formatOf } from '../format.ts';
import type { Words } from './nl.ts';

const f = formatOf('en');
const organisations = (n: number) => `${n} ${n === 1 ? 'organisation' : 'organisations'}`;
const experts = (n: number) => `${n} ${n === 1 ? 'expert by experience' : 'experts by experience'}`;

export const en: Words = {
  title: (network) => `Report on the collaboration in ${network}`,
  contents: 'Contents',
  demo: 'This is an example. The network, its members and their answers are fictitious.',
  state: {
    draft: 'Draft. This report is not final yet.',
    kept: 'Draft. This report is not final yet.',
    'fact-check': 'Put to the network to check the facts. Not final yet.',
    final: 'Final.',
  },
  version: (number, day) => `Version ${number}, ${f.day(day)}.`,
  today: (day) => `As of ${f.day(day)}.`,
  themes: {
    ambition: 'Ambition',
    interests: 'Interests',
    relation: 'Relation',
    organisation: 'Organisation',
    processes: 'Processes',
  },

  introduction: (o) => [
    `How do the organisations in ${o.network} work together, what goes well and what can improve? That is what this report is about. With it ${o.inspectorate} holds up a mirror to the network.`,
    `The report rests on the wave “${o.label}”, which ran from ${f.day(o.opensOn)} up to and including ${f.day(o.closesOn)}, on interviews, and on the session in which the network looked back at the picture. It is no ranking and no verdict on single organisations.`,
    'Chapter 2 describes the network, and chapter 3 how the picture was made. Chapter 4 holds the findings, chapter 5 the recommendations. Chapter 6 tells how it goes on.',
  ],
  network: {
    ambition: (ambition) => `The network says of its own ambition: _${ambition}_`,
    members: (members, sectors) =>
      `When the wave began the network had ${organisations(members)}, from ${sectors.length === 1 ? 'one sector' : `${sectors.length} sectors`}: ${f.list(sectors)}.`,
  },
  method: {
    framework:
      'The collaboration was looked at along five themes: ambition, interests, relation, organisation and processes. The members were sent a questionnaire; annex 2 shows what was asked.',
    response: (o) =>
      `${organisations(o.invited)} were invited. Of these ${o.submitted} answered${o.declined > 0 ? `; ${o.declined} said that they would not take part` : ''}.`,
    silent: (sectors) => `No answer came from ${f.list(sectors)}.`,
    interviews: (o) =>
      o.organisations + o.experts === 0
        ? 'No interviews were held.'
        : `Interviews were held with ${f.list([...(o.organisations > 0 ? [organisations(o.organisations)] : []), ...(o.experts > 0 ? [experts(o.experts)] : [])])}.`,
    published: (day) => `The picture was published on ${f.day(day)}.`,
    session: (day, phones) =>
      `In a session on ${f.day(day)} the picture was held up to the network. The members reflected on it and formulated improvement opportunities together.${phones === null ? '' : ` ${phones} phones took part.`}`,
    noSession: 'Nothing is recorded yet about the session in which the network reflects on the picture.',
    how: 'How the figures were made',
    protection: 'What is not shown',
    threshold: (n) =>
      `What rests on fewer than ${organisations(n)} is not shown. The members were promised so beforehand. Words of members are in the report only where an analyst approved them, and never with a name.`,
    nothingHidden: 'In this wave no theme and no statement had to stay hidden.',
    hiddenThemes: (themes) => `There is no figure for: ${f.list(themes)}.`,
    hiddenItems: (n) => `${n} ${n === 1 ? 'statement stays' : 'statements stay'} hidden.`,
    why: {
      'below-threshold': 'there were too few answers',
      'would-reveal': 'otherwise a hidden answer could be worked out',
      'nobody-could-judge': 'nobody could judge it',
    },
    reasons: (reasons) => `The reason: ${f.list(reasons)}.`,
    unvalidated:
      'The questionnaire has not been validated scientifically. The figures open a conversation; they prove nothing.',
  },
  findings: {
    lead: 'This is the picture that comes from the questionnaire and the interviews, theme by theme. A figure always comes with the number of organisations that it rests on.',
    noScores: 'This questionnaire has no statements that give a figure. The picture consists of what was said.',
    score: (o) => `On average ${f.decimal(o.mean)} of ${o.points}, from ${o.base} of ${organisations(o.invited)}.`,
    interval: (lower, upper) =>
      `For the whole network it probably lies between ${f.decimal(lower)} and ${f.decimal(upper)}.`,
    noInterval: 'How it is in the whole network can’t be told from this.',
    words: { strength: 'That is a strength.', mixed: 'That is mixed.', attention: 'That asks for attention.' },
    agreement: {
      'of-one-mind': 'The organisations are of one mind about it.',
      'mostly-agreed': 'The organisations mostly agree about it.',
      divided: 'The answers diverge.',
      'two-camps': 'There are two camps.',
    },
    hidden: 'No figure can be shown about this.',
    changed: {
      'moved-up': 'Compared with the wave before, this has moved up.',
      'moved-down': 'Compared with the wave before, this has moved down.',
      'no-visible-change': 'Compared with the wave before, no change is visible.',
      'too-few-answers-to-tell': 'With so few answers it can’t be told whether this changed since the wave before.',
    },
  },
  said: {
    goesWell: 'This is what members and experts by experience named as going well.',
    canImprove: 'This is what members and experts by experience named as something that can improve.',
    noneWell: 'Nothing was named as going well by enough organisations to be mentioned here.',
    noneImprove: 'Nothing was named by enough organisations to be mentioned here.',
    voices: organisations,
    experts,
    someVoices: 'three or more organisations',
    someExperts: 'three or more experts by experience',
    recurring: { broad: 'widely shared', persistent: 'keeps coming back', both: 'widely shared and keeps coming back' },
    expertsTitle: 'According to experts by experience',
    quote: (text) => `“${text}”`,
  },
  recommendations: {
    lead: (inspectorate) =>
      `On the basis of the picture and the conversation with the network, ${inspectorate} makes these recommendations.`,
    none: 'There are no recommendations yet.',
    restsOn: (labels) => `This rests on: ${f.list(labels)}.`,
    answeredBy: 'What the network does with it:',
    outcomes: { followed: 'Followed.', partly: 'Partly followed.', 'not-followed': 'Not followed.' },
  },
  followUp: {
    lead: (n) =>
      `The network formulated ${n} ${n === 1 ? 'improvement opportunity' : 'improvement opportunities'}. The table shows which actions came from them, who sees to each, and by when.`,
    none: 'No improvement opportunities have been recorded yet.',
    inspectorate: (inspectorate) =>
      `${inspectorate} follows what happens with the opportunities and the recommendations. The next wave will show whether it helped.`,
  },
  topics: {
    lead: 'Members and experts by experience brought up these topics to discuss together.',
    none: 'No topics were brought up or approved.',
  },
  questionnaire: {
    lead: (o) =>
      `The members were sent the questionnaire “${o.title}”, version ${o.version}. This is what was asked, part by part.`,
  },
  figures: {
    marks: { filled: 'filled box', open: 'open box', dot: 'dot', interval: 'narrow bar', band: 'wide pale bar' },
    members: { caption: 'The members of the network by sector', sector: 'Sector', members: 'Members' },
    response: {
      title: 'Answers per sector',
      caption: 'Answers per sector, in figures',
      alt: (submitted, invited, rows) =>
        `${submitted} of ${organisations(invited)} answered. Per sector: ${rows.join('; ')}.`,
      row: (sector, submitted, invited) => `${sector} ${submitted} of ${invited}`,
      of: (submitted, invited) => `${submitted} of ${invited}`,
      filled: 'answered',
      open: 'did not answer',
      sector: 'Sector',
      invited: 'Invited',
      submitted: 'Answered',
      total: 'Total',
    },
    scores: {
      title: 'How the members see their collaboration, per theme',
      caption: 'How the members see their collaboration, in figures',
      alt: (points, rows) => `On a scale from 1 to ${points}. ${rows.join('; ')}. In the order of the questionnaire.`,
      row: (theme, mean, base) => `${theme} ${f.decimal(mean)} (${organisations(base)})`,
      hiddenRow: (theme) => `${theme} hidden`,
      dot: 'mean of those who answered',
      interval: 'where the whole network probably is',
      band: 'as low or as high as it can be',
      note: (mean, points, base) => `${f.decimal(mean)} of ${points}; ${organisations(base)}`,
      theme: 'Theme',
      mean: 'Mean',
      likely: 'Probably between',
      atMost: 'At most between',
      base: 'Organisations',
      range: (lower, upper) => `${f.decimal(lower)} – ${f.decimal(upper)}`,
      unknown: 'can’t be told',
      hidden: {
        'below-threshold': 'hidden: too few answers',
        'would-reveal': 'hidden: would give another answer away',
        'nobody-could-judge': 'nobody could judge this',
      },
      decimal: f.decimal,
    },
    agenda: {
      caption: 'Improvement opportunities and actions',
      opportunity: 'Opportunity',
      action: 'Action',
      owner: 'Who',
      deadline: 'When',
      state: 'State',
      noAction: 'no action yet',
      day: f.day,
      states: {
        plan: 'preparing',
        do: 'under way',
        check: 'checking',
        act: 'adjusting',
        done: 'done',
        stopped: 'stopped',
      },
    },
  },
};
