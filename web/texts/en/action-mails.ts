import { formatter } from '../format.ts';
import type { Texts } from '../nl/index.ts';

const { plural } = formatter('en');
const mails = (n: number) => plural(n, { one: 'mail', other: 'mails' });

export const actionMails: Texts['actionMails'] = {
  title: 'Mails to owners',
  on: (days) =>
    `Whoever has an action that is nearly due, late or stalled gets a mail about it: everything in one mail, at most once in ${days} days, on working days during the day. The mail holds a link to say how far it is. Each owner can turn the mails off.`,
  off: 'Owners of actions get no mails about their actions.',
  waiting: (n) =>
    n === 0 ? 'There is nobody to mail now.' : `${plural(n, { one: 'owner gets', other: 'owners get' })} a mail soon.`,
  send: 'Send those mails now',
  sent: ({ sent, refused, later }) =>
    `${mails(sent)} sent.${refused > 0 ? ` ${mails(refused)} refused: check the e-mail address.` : ''}${later > 0 ? ` ${mails(later)} will follow: the mail server did not take it now.` : ''}`,
  turnOff: 'Turn these mails off',
  turnOn: 'Turn these mails on',
  mailed: (day) => `Owner mailed on ${day}`,
  mine: {
    crumb: 'Your actions',
    title: 'Your actions',
    lead: (organisation, network) =>
      `This is what ${organisation} took upon itself for ${network}. The whole network reads on the agenda what you write here.`,
    emptyTitle: 'You have no actions',
    empty: 'This will show the actions that your organisation sees to.',
    update: 'Say how far it is',
    saved: 'Saved. It is on the agenda of the network now.',
    mailsTitle: 'Mails about your actions',
    mails: {
      on: 'You get a mail when an action is nearly due, late or silent for long. At most once in two weeks.',
      stopped: 'You get no mails about your actions.',
      'off-for-all': 'This network sends no mails about actions.',
    },
    stop: 'Send me no mails about actions',
    start: 'Send me mails about actions again',
  },
};
