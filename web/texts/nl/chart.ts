import { formatter } from '../format.ts';

const { plural, decimal, change } = formatter('nl');

const organisations = (n: number) => plural(n, { one: 'organisatie', other: 'organisaties' });

export const chart = {
  table: 'Bekijk de cijfers als tabel',
  howToRead: 'Zo leest u deze figuur',
  hidden: {
    'below-threshold': 'verborgen: te weinig antwoorden',
    'would-reveal': 'verborgen: anders zijn antwoorden van een ander te herleiden',
    'nobody-could-judge': 'niemand kon dit beoordelen',
  },
  of: (value: number, points: number) => `${decimal(value)} van ${points}`,
  range: (lower: number, upper: number) => `${decimal(lower)} tot ${decimal(upper)}`,
  noInterval: 'niet te bepalen',
  base: (n: number, invited: number) => `${n} van ${organisations(invited)}`,
  scoreWords: { strength: 'sterk', mixed: 'wisselend', attention: 'vraagt aandacht' },
  agreementWords: {
    'of-one-mind': 'eensgezind',
    'mostly-agreed': 'grotendeels eens',
    divided: 'antwoorden lopen uiteen',
    'two-camps': 'twee kampen',
  },
  changeWords: {
    'moved-up': 'omhoog',
    'moved-down': 'omlaag',
    'no-visible-change': 'geen zichtbare verandering',
    'too-few-answers-to-tell': 'te weinig antwoorden om iets te zeggen',
  },
  missing: {
    'not-asked': 'niet gevraagd',
    'routed-past': 'overgeslagen door het antwoord op een andere vraag',
    'not-reached': 'niet aan toegekomen',
    'dont-know': 'weet niet',
    'not-applicable': 'niet van toepassing',
    declined: 'wil niet antwoorden',
  },

  score: {
    theme: 'Waarover',
    mean: 'Gemiddelde',
    interval: 'Waarschijnlijk tussen',
    bounds: 'Hoogstens tussen',
    answered: 'Antwoorden',
    agreement: 'Eensgezindheid',
    word: 'In één woord',
    legendHeaps: 'hoe de antwoorden liggen: hoe hoger, hoe vaker gegeven. Of er twee kampen zijn, zegt het woord',
    legendMean: 'gemiddelde van wie antwoordde',
    legendInterval: 'hier ligt het gemiddelde van het hele netwerk, als wie niet antwoordde lijkt op wie dat wel deed',
    legendBounds: 'zo laag of zo hoog kan het zijn, wat de anderen ook vinden',
    legendMidpoint: 'midden van de schaal',
    sentence: (shown: number, hidden: number) =>
      `Hoe het netwerk zelf de samenwerking beoordeelt, op ${plural(shown, { one: 'thema', other: 'thema’s' })}. De volgorde is die van de vragenlijst; het is geen ranglijst.${
        hidden > 0
          ? ` ${plural(hidden, { one: 'thema blijft', other: 'thema’s blijven' })} verborgen; waarom, staat erbij.`
          : ''
      }`,
  },

  mirror: {
    about: 'Waarover',
    own: 'uw antwoord',
    ownBefore: (before: string) => `uw antwoord in ${before}`,
    network: 'het netwerk',
    noOwn: 'U gaf hier geen antwoord waarmee we kunnen rekenen.',
    sentence:
      'Uw eigen antwoord naast dat van het netwerk. Rechts is gunstig, ook bij stellingen die andersom zijn gesteld.',
  },

  distribution: {
    category: 'Antwoord',
    labels: ['helemaal oneens', 'oneens', 'niet eens, niet oneens', 'eens', 'helemaal eens'],
    counted: { answers: 'Aantal antwoorden', organisations: 'Aantal organisaties' },
    none: 'geen antwoord',
    missingTitle: 'Geen antwoord',
    missing: (n: number, kind: string) => `${n} ${kind}`,
    sentence: {
      answers: 'Hoe de antwoorden verdeeld zijn. Alle stellingen van een thema zijn bij elkaar geteld.',
      organisations: 'Hoe de antwoorden verdeeld zijn. Elke organisatie telt één keer.',
    },
    reversed: 'Bij een stelling die andersom is gesteld, zijn de antwoorden omgedraaid: rechts is altijd gunstig.',
  },

  response: {
    sector: 'Sector',
    invited: 'Gevraagd',
    submitted: 'Geantwoord',
    total: 'Alle sectoren',
    of: (n: number, invited: number) => `${n} van ${invited}`,
    legendSubmitted: 'heeft geantwoord',
    legendSilent: 'heeft niet geantwoord',
    sentence: (n: number, invited: number) => `${n} van ${organisations(invited)} antwoordden.`,
    silent: (sectors: string) => `Uit ${sectors} antwoordde niemand: wat zij vinden, ziet u hier niet.`,
  },

  timeline: {
    wave: 'Meting',
    mean: 'Gemiddelde',
    link: 'Sinds de meting ervoor',
    legendMean: 'gemiddelde, met de grenzen waartussen het waarschijnlijk ligt',
  },
  change: {
    theme: 'Thema',
    change: 'Verandering',
    interval: 'Waarschijnlijk tussen',
    word: 'Wat het zegt',
    reason: 'Reden',
    pairs: 'Organisaties die beide keren antwoordden',
    hidden: 'verborgen',
    by: (value: number) => change(value),
    range: (lower: number, upper: number) => `${change(lower)} tot ${change(upper)}`,
    lower: 'lager',
    same: 'gelijk',
    higher: 'hoger',
    pairsOf: (n: number) => `${organisations(n)} antwoordden beide keren`,
    notComparable: 'niet te vergelijken',
    reasons: {
      'not-comparable': 'De vragen van dit thema zijn veranderd. Daarom trekken we geen lijn tussen de jaren.',
      'too-few-pairs': 'Te weinig organisaties antwoordden beide keren.',
      hidden: 'In een van de jaren zijn er te weinig antwoorden om iets te laten zien.',
    },
    brokenTitle: (n: number) =>
      `${plural(n, { one: 'vraag telt', other: 'vragen tellen' })} niet mee in de verandering`,
    legendBefore: (label: string) => `gemiddelde ${label}`,
    legendAfter: (label: string) => `gemiddelde ${label}`,
    legendChange: 'verandering bij wie beide keren antwoordde, met de waarschijnlijke grenzen',
    legendBroken: 'onderbroken lijn: niet te vergelijken',
    sentence: (before: string, after: string) =>
      `Wat er veranderde tussen ${before} en ${after}. De verandering rust op de organisaties die beide keren antwoordden; daarom is het niet altijd het verschil tussen de twee gemiddelden.`,
  },
};
