import { formatter } from '../format.ts';

const { plural, decimal } = formatter('nl');
const members = (n: number) => plural(n, { one: 'lid', other: 'leden' });

export const welcome = {
  crumb: 'Inwerkprogramma',
  title: 'Inwerkprogramma',
  lead: 'Wat een nieuw lid moet weten: de ambitie, de manier van werken, de agenda en het laatste beeld. De contactpersoon leest het zonder account, met een persoonlijke link.',
  memberTitle: (network: string) => `Welkom bij ${network}`,
  memberLead: (organisation: string) => `Voor ${organisation}. Lezen kost een paar minuten.`,
  menu: 'Pagina’s voor leden',

  ambition: 'Onze ambitie',
  wayOfWorking: 'Zo werken we',
  notWritten: 'Dit heeft het netwerk nog niet opgeschreven.',
  objectives: 'Doelstellingen',
  reachedBy: (day: string) => `uiterlijk ${day}`,
  agenda: 'Wat we nu doen',
  agendaEmpty: 'Er staan nu geen lopende acties op de werkagenda.',
  until: (owner: string, day: string) => `${owner}, afgesproken voor ${day}`,
  picture: 'Wat de laatste meting liet zien',
  pictureFrom: (o: { label: string; day: string; submitted: number; invited: number }) =>
    `${o.label}, gepubliceerd op ${o.day}. ${o.submitted} van de ${o.invited} organisaties antwoordden. Een cijfer is het begin van een gesprek, geen oordeel.`,
  pictureEmpty: 'Er is nog geen beeld gepubliceerd.',
  likely: (o: { lower: number; upper: number }) =>
    `Voor het hele netwerk waarschijnlijk tussen ${decimal(o.lower)} en ${decimal(o.upper)}.`,
  goesWell: (labels: string) => `Gaat vaak goed: ${labels}.`,
  canImprove: (labels: string) => `Kan volgens velen beter: ${labels}.`,
  members: (n: number) => `Wie er meedoen (${n})`,

  read: 'Ik heb dit gelezen',
  readNote: 'De coördinator en de inspectie zien dat u dit hebt gelezen. Dat is niet geheim.',
  hasRead: (day: string) => `U hebt dit gelezen op ${day}. De coördinator en de inspectie zien dat.`,
  toBottlenecks: 'Loopt u in de praktijk ergens tegenaan?',
  bringIn: 'Breng een knelpunt in',

  betweenTitle: 'Buiten de meting om',
  between:
    'Loopt u in de praktijk tegen iets aan, of wilt u nalezen waar het netwerk voor staat? Dat kan het hele jaar, met deze zelfde link.',

  words: 'De woorden van het netwerk',
  wordsHelp: 'De rest van de pagina maken we uit de werkagenda, het laatste beeld en de ledenlijst.',
  ambitionHelp: 'Wat wil het netwerk samen bereiken?',
  wayOfWorkingHelp: 'Hoe vaak komt u bij elkaar, wie zit voor, hoe besluit u, en wie spreekt een nieuw lid aan?',
  saved: 'De woorden zijn bewaard.',
  preview: 'Bekijk wat een lid leest',
  readers: 'Wie het las',
  readersSummary: (read: number, all: number) => `${read} van de ${members(all)} lazen het.`,
  readersEmpty: 'Zodra het netwerk leden heeft, ziet u hier wie het inwerkprogramma las.',
  organisation: 'Organisatie',
  contact: 'Contactpersoon',
  state: 'Inwerkprogramma',
  new: 'nieuw',
  states: {
    none: 'nog niet gestuurd',
    sent: (day: string) => `gestuurd op ${day}`,
    bounced: (reason: string) => `mail kwam niet aan: ${reason}`,
    read: (day: string) => `gelezen op ${day}`,
  },
  action: 'Mail',
  send: 'Stuur',
  sendAgain: 'Stuur opnieuw',
  to: (organisation: string) => ` aan ${organisation}`,
  newcomers: (n: number) =>
    n === 1
      ? 'Eén lid kwam erbij na de laatste meting en kreeg het inwerkprogramma nog niet.'
      : `${n} leden kwamen erbij na de laatste meting en kregen het inwerkprogramma nog niet.`,
  sendNew: (n: number) => (n === 1 ? 'Stuur het welkom aan dit lid' : `Stuur het welkom aan deze ${n} leden`),
  toPage: 'Bekijk het inwerkprogramma',
  result: (o: { sent: number; refused: number; later: number }) =>
    [
      o.sent > 0 && `${plural(o.sent, { one: 'mail', other: 'mails' })} verstuurd.`,
      o.refused > 0 && `${plural(o.refused, { one: 'adres', other: 'adressen' })} geweigerd: controleer ze bij Leden.`,
      o.later > 0 &&
        `${plural(o.later, { one: 'mail', other: 'mails' })} kon de mailserver nu niet aannemen. Probeer het later opnieuw.`,
    ]
      .filter(Boolean)
      .join(' '),
  limit: 'Een contactpersoon krijgt deze mail hooguit drie keer, en niet twee keer op een dag.',
};
