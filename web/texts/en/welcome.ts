import { formatter } from '../format.ts';
import type { Texts } from '../nl/index.ts';

const { plural, decimal } = formatter('en');
const members = (n: number) => plural(n, { one: 'member', other: 'members' });

export const welcome: Texts['welcome'] = {
  crumb: 'Welcome page',
  title: 'Welcome page',
  lead: 'What a new member needs to know: the ambition, the way of working, the agenda and the last picture. The contact reads it without an account, with a personal link.',
  memberTitle: (network) => `Welcome to ${network}`,
  memberLead: (organisation) => `For ${organisation}. Reading takes a few minutes.`,
  menu: 'Pages for members',

  ambition: 'Our ambition',
  wayOfWorking: 'How we work',
  notWritten: 'The network has not written this down yet.',
  objectives: 'Objectives',
  reachedBy: (day) => `by ${day}`,
  agenda: 'What we are doing now',
  agendaEmpty: 'There are no running actions on the agenda now.',
  until: (owner, day) => `${owner}, agreed for ${day}`,
  picture: 'What the last wave showed',
  pictureFrom: (o) =>
    `${o.label}, published on ${o.day}. ${o.submitted} of the ${o.invited} organisations answered. A number opens a conversation; it is no verdict.`,
  pictureEmpty: 'No picture has been published yet.',
  likely: (o) => `For the whole network probably between ${decimal(o.lower)} and ${decimal(o.upper)}.`,
  goesWell: (labels) => `Often goes well: ${labels}.`,
  canImprove: (labels) => `Could be better, say many: ${labels}.`,
  members: (n) => `Who takes part (${n})`,

  read: 'I have read this',
  readNote: 'The coordinator and the inspectorate see that you have read this. That is not secret.',
  hasRead: (day) => `You read this on ${day}. The coordinator and the inspectorate see that.`,
  toBottlenecks: 'Do you run into something in practice?',
  bringIn: 'Bring in a bottleneck',

  betweenTitle: 'Apart from the wave',
  between:
    'Do you run into something in practice, or would you like to read again what the network stands for? You can all year, with this same link.',

  words: 'The words of the network',
  wordsHelp: 'The rest of the page is made from the agenda, the last picture and the list of members.',
  ambitionHelp: 'What does the network want to reach together?',
  wayOfWorkingHelp: 'How often do you meet, who chairs, how do you decide, and who welcomes a new member?',
  saved: 'The words were saved.',
  preview: 'See what a member reads',
  readers: 'Who has read it',
  readersSummary: (read, all) => `${read} of the ${members(all)} read it.`,
  readersEmpty: 'Once the network has members, you see here who has read the welcome page.',
  organisation: 'Organisation',
  contact: 'Contact',
  state: 'Welcome page',
  new: 'new',
  states: {
    none: 'not sent yet',
    sent: (day) => `sent on ${day}`,
    bounced: (reason) => `mail did not arrive: ${reason}`,
    read: (day) => `read on ${day}`,
  },
  action: 'Mail',
  send: 'Send',
  sendAgain: 'Send again',
  to: (organisation) => ` to ${organisation}`,
  newcomers: (n) =>
    n === 1
      ? 'One member joined after the last wave and did not get the welcome page yet.'
      : `${n} members joined after the last wave and did not get the welcome page yet.`,
  sendNew: (n) => (n === 1 ? 'Send the welcome to this member' : `Send the welcome to these ${n} members`),
  toPage: 'See the welcome page',
  result: (o) =>
    [
      o.sent > 0 && `${plural(o.sent, { one: 'mail', other: 'mails' })} sent.`,
      o.refused > 0 && `${plural(o.refused, { one: 'address', other: 'addresses' })} refused: check under Members.`,
      o.later > 0 &&
        `The mail server could not take ${plural(o.later, { one: 'mail', other: 'mails' })} now. Try later.`,
    ]
      .filter(Boolean)
      .join(' '),
  limit: 'A contact gets this mail three times at most, and not twice in a day.',
};
