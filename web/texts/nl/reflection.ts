import { formatter } from '../format.ts';

const { plural, decimal } = formatter('nl');

export const reflection = {
  crumb: 'Reflectiebijeenkomst',
  title: 'Reflectiebijeenkomst',
  lead: 'U houdt het netwerk het beeld voor, als een spiegel. Samen bepaalt u wat u herkent, wat beter kan en wie wat gaat doen.',
  notPublishedTitle: 'Nog geen beeld om te bespreken',
  notPublished:
    'Hier bereidt u straks de bijeenkomst voor waarin het netwerk zijn eigen beeld bespreekt. Eerst moet het beeld van deze meting zijn gepubliceerd.',
  toWave: 'Ga naar de meting',
  toAgenda: 'Ga naar de werkagenda',
  scoreTitle: 'Waar we staan',
  distributionTitle: 'Hoe de antwoorden verdeeld zijn',
  written: (text: string) => `Opgeschreven: ${text}`,

  howTitle: 'Zo loopt de bijeenkomst',
  how: [
    { title: 'Kijk', text: 'Lees per thema samen wat het beeld zegt. Geef iedereen een minuut stilte.' },
    {
      title: 'Herken',
      text: 'Vraag: herkennen we dit? Wat wel, wat niet? Wie er anders over denkt, komt aan het woord.',
    },
    { title: 'Verbeter', text: 'Schrijf op wat beter kan, in de woorden van de deelnemers.' },
    { title: 'Spreek af', text: 'Maak er een actie van: wie doet het, en wanneer is het klaar?' },
  ],
  factsTitle: 'Goed om te weten',
  facts: [
    { term: 'Tijd', value: 'Ongeveer 20 minuten per thema. U hoeft niet alle thema’s op één dag te doen.' },
    { term: 'Nodig', value: 'Een groot scherm, en iemand die typt.' },
    {
      term: 'Op het scherm',
      value: 'Alleen het gepubliceerde beeld. Losse antwoorden en namen van wie antwoordde, staan er niet op.',
    },
    {
      term: 'Wie leest mee',
      value: 'Verbeterkansen en acties zijn te zien voor de inspecteurs en de coördinatoren van dit netwerk.',
    },
    { term: 'Bediening', value: 'Blader met de pijltjestoetsen, met een presentatieklikker of met de knoppen.' },
  ],
  themesTitle: 'De thema’s',
  themesCaption: 'De thema’s van de bijeenkomst',
  theme: 'Thema',
  picture: 'Wat het beeld zegt',
  opportunities: 'Verbeterkansen',

  previous: 'Vorige',
  next: 'Volgende',
  fullscreen: 'Volledig scherm',
  leaveFullscreen: 'Verlaat volledig scherm',
  dot: 'Stip',
  bar: 'Balk',
  band: 'Lichte band',
  howToRead: 'Zo leest u de figuren',
  leave: 'Stop',
  said: {
    'goes-well': 'Gaat goed',
    'can-improve': 'Kan beter',
  },
  nothingSaid: {
    'goes-well': 'Niets werd door drie of meer genoemd.',
    'can-improve': 'Niets werd door drie of meer genoemd.',
  },
  voices: (n: number) => plural(n, { one: 'organisatie', other: 'organisaties' }),
  threeOrMore: '3 of meer organisaties',
  experts: (n: number) => plural(n, { one: 'ervaringsdeskundige', other: 'ervaringsdeskundigen' }),
  threeOrMoreExperts: '3 of meer ervaringsdeskundigen',
  more: 'Toon alles',
  fewer: 'Toon minder',
  prompt: 'Herkennen we dit?',
  promptHelp: 'Wat wel, wat niet? Wat missen we in dit beeld?',

  sentence: (o: { mean: number; points: number; base: number; invited: number; agreement: string | null }) =>
    `${decimal(o.mean)} van ${o.points}${o.agreement ? `; ${o.agreement}` : ''} (${o.base} van ${plural(o.invited, { one: 'organisatie', other: 'organisaties' })})`,
  hiddenSentence: {
    'below-threshold': 'Verborgen: te weinig organisaties antwoordden.',
    'would-reveal': 'Verborgen: anders zijn antwoorden van een ander te herleiden.',
    'nobody-could-judge': 'Niemand kon dit beoordelen.',
  },
  agreement: {
    'of-one-mind': 'de antwoorden liggen dicht bij elkaar',
    'mostly-agreed': 'de meeste antwoorden liggen dicht bij elkaar',
    divided: 'de antwoorden lopen uiteen',
    'two-camps': 'er zijn twee kampen',
  },

  addTitle: 'Verbeterkansen',
  answers: 'Welk verbeterthema uit het beeld pakt dit aan?',
  addLabel: 'Wat kan beter?',
  addHelp: 'In de woorden van de groep. Enter schrijft op.',
  add: 'Schrijf op',
  none: 'Nog geen verbeterkansen bij dit thema.',
  changeTitle: 'Wijzig de verbeterkans',
  text: 'Verbeterkans',
  makeAction: 'Maak er een actie van',
  remove: 'Verwijder',
  actionsOf: 'Acties',
  action: (owner: string, deadline: string) => `${owner}, vóór ${deadline}`,
};
