import { formatter } from '../format.ts';

const { plural } = formatter('nl');

export const bottleneck = {
  crumb: 'Knelpunten',
  title: 'Knelpunten uit de praktijk',
  lead: 'Waar de uitvoering zelf niet uitkomt. Het netwerk besluit wat ermee gebeurt, koppelt dat terug en gaat na of het is opgelost.',
  summary: (o: { all: number; toDecide: number; running: number }) =>
    `${plural(o.all, { one: 'knelpunt', other: 'knelpunten' })}: ${o.toDecide} ${o.toDecide === 1 ? 'vraagt' : 'vragen'} om een besluit, ${o.running} ${o.running === 1 ? 'loopt' : 'lopen'}.`,
  groups: {
    toDecide: 'Vraagt om een besluit',
    running: 'Loopt',
    finished: 'Afgerond',
  },
  groupEmpty: { toDecide: 'Er ligt nu niets te besluiten.', running: 'Er loopt nu niets.', finished: '' },
  emptyTitle: 'Nog geen knelpunten',
  empty:
    'Hier staan straks de knelpunten uit de praktijk. Leden brengen ze in met hun persoonlijke link, bijvoorbeeld uit het inwerkprogramma. U kunt er ook zelf een inbrengen namens de praktijk.',

  bringIn: 'Breng een knelpunt in',
  bringInTitle: 'Een knelpunt namens de praktijk',
  text: 'Waar loopt de praktijk tegenaan?',
  textHelp: 'Schrijf geen namen op van cliënten of collega’s, en geen zaak waaraan iemand te herkennen is.',
  wouldHelp: 'Wat zou helpen?',
  theme: 'Thema',
  submit: 'Breng in',

  from: {
    member: (organisation: string, day: string) => `Ingebracht door ${organisation}, ${day}`,
    unnamed: (month: string) => `Ingebracht door een lid, zonder naam, ${month}`,
    user: (name: string, day: string) => `Ingebracht namens de praktijk door ${name}, ${day}`,
  },
  states: {
    open: 'wacht op een besluit',
    'taken-up': 'opgepakt',
    'passed-on': 'doorgegeven',
    'not-taken-up': 'niet opgepakt',
  },
  solved: { yes: 'opgelost', partly: 'deels opgelost', no: 'niet opgelost' },
  helps: 'Wat zou helpen:',
  decidedOn: (day: string) => `Besluit van ${day}`,
  action: (o: { text: string; owner: string; day: string; state: string }) =>
    `Opgepakt met de actie “${o.text}” (${o.owner}, uiterlijk ${o.day}; stand: ${o.state}).`,
  passedTo: (to: string) => `Doorgegeven aan ${to}.`,
  forObjective: (objective: string) => `De actie hoort bij de doelstelling: ${objective}`,
  notTakenUp: 'Niet opgepakt.',
  told: {
    'nothing-to-tell': '',
    'to-tell': 'Het lid krijgt hierover een mail.',
    told: (day: string) => `Het lid kreeg hierover een mail op ${day}.`,
    bounced: (reason: string) => `De mail aan het lid kwam niet aan (${reason}). Controleer het adres bij Leden.`,
  },
  toldUnnamed: 'Wie dit inbracht krijgt het besluit per mail en leest het achter de persoonlijke link.',
  checked: {
    yes: 'Is het opgelost? Ja, zegt wie het inbracht.',
    partly: 'Is het opgelost? Deels, zegt wie het inbracht.',
    no: 'Is het opgelost? Nee, zegt wie het inbracht.',
  },
  notChecked: 'Of het is opgelost, is nog niet nagegaan.',
  earlier: (n: number) => `Eerder besloten (${n})`,

  decide: 'Neem een besluit',
  decideAgain: 'Neem een nieuw besluit',
  about: (text: string) => `: ${text}`,
  kind: 'Wat gebeurt ermee?',
  kinds: {
    'taken-up': 'We pakken het op, met een actie op de werkagenda',
    'passed-on': 'We geven het door',
    'not-taken-up': 'We pakken het niet op',
  },
  actionField: 'Welke actie?',
  noActions: 'Er staat nog geen actie op de werkagenda. Zet die er eerst op.',
  toAgenda: 'Ga naar de werkagenda',
  to: 'Aan wie?',
  toHelp: 'Bijvoorbeeld een ander overleg, de gemeente of het ministerie.',
  reason: 'Waarom niet?',
  note: 'Wat betekent dit voor de praktijk?',
  feedback:
    'Wie het knelpunt inbracht, leest dit ook. De mail gaat na een kwartier uit, zodat u een vergissing nog kunt herstellen; een lid krijgt er hooguit één per dag.',
  save: 'Leg het besluit vast',

  check: 'Ga na of het is opgelost',
  checkAgain: 'Wijzig of het is opgelost',
  checkField: 'Is het knelpunt opgelost?',
  checks: { yes: 'Ja', partly: 'Deels', no: 'Nee' },
  checkNote: 'Wat merkt de praktijk ervan?',
  saveCheck: 'Bewaar',

  mine: {
    crumb: 'Knelpunten',
    title: 'Knelpunten uit de praktijk',
    lead: (network: string) =>
      `Waar loopt u in de praktijk tegenaan waar u zelf niet uitkomt? Breng het in. ${network} besluit wat ermee gebeurt en koppelt dat aan u terug.`,
    listTitle: 'Wat u inbracht',
    empty: 'Hier leest u straks wat er is besloten over de knelpunten die u inbrengt.',
    named: 'Mag uw organisatie erbij staan?',
    names: {
      no: 'Nee, zonder naam',
      yes: 'Ja, met de naam van onze organisatie',
    },
    nameHelp: {
      no: 'De coördinator en de inspectie zien alleen in welke maand het is ingebracht. Let op: ook uit uw tekst kan blijken wie u bent. U krijgt wel antwoord.',
      yes: 'De coördinator en de inspectie zien welke organisatie het inbracht, en op welke dag.',
    },
    sent: 'Uw knelpunt is ingebracht. U krijgt een mail als er is besloten.',
    left: (n: number) => `Er kunnen nog ${plural(n, { one: 'knelpunt', other: 'knelpunten' })} bij tot er is besloten.`,
    full: 'Er wachten al twintig knelpunten van uw organisatie op een besluit. Daarna kunt u weer iets inbrengen.',
    on: (month: string, named: boolean) =>
      `Ingebracht in ${month}, ${named ? 'met de naam van uw organisatie' : 'zonder naam'}`,
    withdraw: 'Trek in',
    withdrawTitle: 'Dit knelpunt intrekken?',
    withdrawBody: 'Het verdwijnt, ook bij de coördinator.',
    checked: {
      yes: 'Is het opgelost? Ja, zei u.',
      partly: 'Is het opgelost? Deels, zei u.',
      no: 'Is het opgelost? Nee, zei u.',
    },
    checkButton: 'Laat weten of het is opgelost',
    askCheck: 'Merkt u er in de praktijk iets van? Laat weten of het is opgelost; dan weet het netwerk of het helpt.',
  },
};
