import { formatter } from '../format.ts';

const { plural } = formatter('nl');
const mails = (n: number) => plural(n, { one: 'mail', other: 'mails' });

export const actionMails = {
  title: 'Mails aan eigenaren',
  on: (days: number) =>
    `Wie een actie heeft die bijna af moet zijn, te laat is of stilligt, krijgt daar een mail over: alles in één mail, hooguit één keer in ${days} dagen, op werkdagen en overdag. In die mail staat een link om te zeggen hoe het ermee staat. Elke eigenaar kan de mails voor zichzelf uitzetten.`,
  off: 'Eigenaren van acties krijgen geen mails over hun acties.',
  waiting: (n: number) =>
    n === 0
      ? 'Er is nu niemand om te mailen.'
      : `${plural(n, { one: 'eigenaar krijgt', other: 'eigenaren krijgen' })} binnenkort een mail.`,
  send: 'Verstuur die mails nu',
  sent: (o: { sent: number; refused: number; later: number }) =>
    `${mails(o.sent)} verstuurd.${o.refused > 0 ? ` ${mails(o.refused)} geweigerd: kijk het mailadres na.` : ''}${o.later > 0 ? ` ${mails(o.later)} volgt later: de mailserver nam die nu niet aan.` : ''}`,
  turnOff: 'Zet deze mails uit',
  turnOn: 'Zet deze mails aan',
  mailed: (day: string) => `Eigenaar gemaild op ${day}`,
  mine: {
    crumb: 'Uw acties',
    title: 'Uw acties',
    lead: (organisation: string, network: string) =>
      `Dit heeft ${organisation} op zich genomen voor ${network}. Wat u hier schrijft, leest het hele netwerk op de werkagenda.`,
    emptyTitle: 'U hebt geen acties',
    empty: 'Hier staan straks de acties waar uw organisatie voor zorgt.',
    update: 'Zeg hoe het ermee staat',
    saved: 'Bewaard. Het staat nu op de werkagenda van het netwerk.',
    mailsTitle: 'Mails over uw acties',
    mails: {
      on: 'U krijgt een mail als een actie bijna af moet zijn, te laat is of lang stilligt. Hooguit één keer per twee weken.',
      stopped: 'U krijgt geen mails over uw acties.',
      'off-for-all': 'Dit netwerk stuurt geen mails over acties.',
    },
    stop: 'Stuur mij geen mails over acties',
    start: 'Stuur mij weer mails over acties',
  },
};
