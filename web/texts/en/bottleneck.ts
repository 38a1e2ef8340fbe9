import { formatter } from '../format.ts';
import type { Texts } from '../nl/index.ts';

const { plural } = formatter('en');

export const bottleneck: Texts['bottleneck'] = {
  crumb: 'Bottlenecks',
  title: 'Bottlenecks from practice',
  lead: 'What practice can not solve by itself. The network decides what happens with it, feeds that back, and checks whether it was solved.',
  summary: (o) =>
    `${plural(o.all, { one: 'bottleneck', other: 'bottlenecks' })}: ${o.toDecide} ${o.toDecide === 1 ? 'asks' : 'ask'} for a decision, ${o.running} ${o.running === 1 ? 'is' : 'are'} under way.`,
  groups: {
    toDecide: 'Asks for a decision',
    running: 'Under way',
    finished: 'Finished',
  },
  groupEmpty: { toDecide: 'There is nothing to decide now.', running: 'Nothing is under way now.', finished: '' },
  emptyTitle: 'No bottlenecks yet',
  empty:
    'The bottlenecks from practice will be here. Members bring them in with their personal link, for example from the welcome page. You can also bring one in yourself on behalf of practice.',

  bringIn: 'Bring in a bottleneck',
  bringInTitle: 'A bottleneck on behalf of practice',
  text: 'What does practice run into?',
  textHelp: 'Write no names of clients or colleagues, and no case by which someone could be recognised.',
  wouldHelp: 'What would help?',
  theme: 'Theme',
  submit: 'Bring in',

  from: {
    member: (organisation, day) => `Brought in by ${organisation}, ${day}`,
    unnamed: (month) => `Brought in by a member, without its name, ${month}`,
    user: (name, day) => `Brought in on behalf of practice by ${name}, ${day}`,
  },
  states: {
    open: 'waits for a decision',
    'taken-up': 'taken up',
    'passed-on': 'passed on',
    'not-taken-up': 'not taken up',
  },
  solved: { yes: 'solved', partly: 'partly solved', no: 'not solved' },
  helps: 'What would help:',
  decidedOn: (day) => `Decision of ${day}`,
  action: (o) => `Taken up with the action “${o.text}” (${o.owner}, by ${o.day}; standing: ${o.state}).`,
  passedTo: (to) => `Passed on to ${to}.`,
  forObjective: (objective) => `The action belongs to the objective: ${objective}`,
  notTakenUp: 'Not taken up.',
  told: {
    'nothing-to-tell': '',
    'to-tell': 'The member will get a mail about this.',
    told: (day) => `The member got a mail about this on ${day}.`,
    bounced: (reason) => `The mail to the member did not arrive (${reason}). Check the address under Members.`,
  },
  toldUnnamed: 'Who brought this in gets the decision by mail and reads it behind the personal link.',
  checked: {
    yes: 'Was it solved? Yes, says who brought it in.',
    partly: 'Was it solved? Partly, says who brought it in.',
    no: 'Was it solved? No, says who brought it in.',
  },
  notChecked: 'Whether it was solved has not been checked yet.',
  earlier: (n) => `Decided before (${n})`,

  decide: 'Decide',
  decideAgain: 'Decide again',
  about: (text) => `: ${text}`,
  kind: 'What happens with it?',
  kinds: {
    'taken-up': 'We take it up, with an action on the agenda',
    'passed-on': 'We pass it on',
    'not-taken-up': 'We do not take it up',
  },
  actionField: 'Which action?',
  noActions: 'There is no action on the agenda yet. Put it there first.',
  toAgenda: 'Go to the agenda',
  to: 'To whom?',
  toHelp: 'For example another body, the municipality or the ministry.',
  reason: 'Why not?',
  note: 'What does this mean for practice?',
  feedback:
    'Who brought the bottleneck in reads this too. The mail goes out after a quarter of an hour, so that you can still correct a mistake; a member gets at most one a day.',
  save: 'Record the decision',

  check: 'Check whether it was solved',
  checkAgain: 'Change whether it was solved',
  checkField: 'Was the bottleneck solved?',
  checks: { yes: 'Yes', partly: 'Partly', no: 'No' },
  checkNote: 'What does practice notice of it?',
  saveCheck: 'Save',

  mine: {
    crumb: 'Bottlenecks',
    title: 'Bottlenecks from practice',
    lead: (network) =>
      `What do you run into in practice that you can not solve yourself? Bring it in. ${network} decides what happens with it and tells you.`,
    listTitle: 'What you brought in',
    empty: 'Here you will read what was decided about the bottlenecks that you bring in.',
    named: 'May the name of your organisation be with it?',
    names: { no: 'No, without a name', yes: 'Yes, with the name of our organisation' },
    nameHelp: {
      no: 'The coordinator and the inspectorate see only the month in which it was brought in. Mind that your text may also tell who you are. You do get an answer.',
      yes: 'The coordinator and the inspectorate see which organisation brought it in, and on which day.',
    },
    sent: 'Your bottleneck was brought in. You get a mail once it is decided.',
    left: (n) =>
      `You can bring in ${plural(n, { one: 'bottleneck', other: 'bottlenecks' })} more until some are decided.`,
    full: 'Twenty bottlenecks of your organisation wait for a decision. After that you can bring in more.',
    on: (month, named) => `Brought in in ${month}, ${named ? 'with the name of your organisation' : 'without a name'}`,
    withdraw: 'Withdraw',
    withdrawTitle: 'Withdraw this bottleneck?',
    withdrawBody: 'It disappears, also for the coordinator.',
    checked: {
      yes: 'Was it solved? Yes, you said.',
      partly: 'Was it solved? Partly, you said.',
      no: 'Was it solved? No, you said.',
    },
    checkButton: 'Say whether it was solved',
    askCheck: 'Do you notice it in practice? Say whether it was solved; then the network knows whether it helps.',
  },
};
