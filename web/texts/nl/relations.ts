import { formatter } from '../format.ts';

const { plural, decimal, percent, list } = formatter('nl');
const organisations = (n: number) => plural(n, { one: 'organisatie', other: 'organisaties' });

export const relations = {
  crumb: 'Relaties',
  title: 'Wie werkt met wie',
  lead: 'Met naam en in getallen, zoals de leden het zelf zeiden. Alleen de onderzoekers van deze meting zien deze pagina.',
  promised: {
    yes: 'Bij de opening is beloofd dat het netwerk met naam ziet wie met wie samenwerkt, en hoe vaak. Hoe goed het gaat, blijft hier.',
    no: 'Aan de leden is beloofd dat alleen de lezers namen zien. Neem van deze pagina niets over in het gesprek of in het verslag.',
  },
  noAnswersTitle: 'Nog geen antwoorden',
  noAnswers: 'Hier komt te staan wie met wie samenwerkt, zodra leden hebben geantwoord.',
  answered: (n: number, invited: number) =>
    `${n} van ${organisations(invited)} ${n === 1 ? 'zei' : 'zeiden'} met welke andere leden zij samenwerken.`,
  fewTitle: 'Minder dan de helft antwoordde',
  few: 'Wie er niet is, noemde niemand. Zeg daarom niets over wie een centrale plaats heeft: dat kan bij meer antwoorden heel anders zijn.',
  metricsTitle: 'Het netwerk in getallen',
  reads: 'Zo leest u dit.',
  saysNot: 'Dit zegt het niet.',
  metrics: {
    density: {
      term: 'Dichtheid',
      sentence: (share: number | null) =>
        share === null
          ? 'Niet te berekenen: er is nog niets dat genoemd kon worden.'
          : `Van alle samenwerking die genoemd kon worden, is ${percent(share)} genoemd.`,
      how: '0% is: niemand werkt met iemand. 100% is: iedereen die antwoordde, werkt met ieder ander lid.',
      not: 'Meer is niet altijd beter. Contact kost tijd, en een groot netwerk is vanzelf minder dicht.',
    },
    reciprocity: {
      term: 'Wederkerigheid',
      sentence: (share: number | null) =>
        share === null
          ? 'Niet te zeggen: tussen leden die antwoordden, is geen samenwerking genoemd.'
          : `Van de samenwerking tussen leden die allebei antwoordden, is ${percent(share)} door beide kanten genoemd.`,
      how: '100% is: wie iemand noemde, werd ook door die ander genoemd.',
      not: 'Eén kant hoeft niet gelijk te hebben. Vaak noemt de ene collega wat de andere niet weet.',
    },
    centralisation: {
      term: 'Centralisatie',
      sentence: (share: number | null) =>
        share === null
          ? 'Niet te zeggen: minder dan de helft van de leden antwoordde, of het netwerk is te klein.'
          : `De centralisatie is ${percent(share)} van wat zij hoogstens kan zijn.`,
      how: '0% is: iedereen heeft even veel relaties. 100% is: alles loopt via één lid.',
      not: 'Niet of dat goed is. Een spil kan helpen, en is kwetsbaar als die wegvalt.',
    },
    components: {
      term: 'Losse delen',
      sentence: (n: number | null) =>
        n === null
          ? 'Niet te zeggen.'
          : n === 1
            ? 'Alle leden over wie iets bekend is, hangen samen, direct of via anderen.'
            : `Er zijn ${n} delen waar niets tussen loopt. Een lid alleen telt als een deel.`,
      how: 'Bij één deel kan een bericht iedereen bereiken via leden die elkaar kennen.',
      not: 'Leden die niet antwoordden en niet genoemd zijn, tellen niet mee. Met meer antwoorden kunnen delen samengaan.',
    },
    isolates: {
      term: 'Leden alleen',
      sentence: (n: number | null) =>
        n === null
          ? 'Niet te zeggen.'
          : n === 0
            ? 'Elk lid dat antwoordde, noemde iemand of is genoemd.'
            : `${plural(n, { one: 'lid dat antwoordde, noemde', other: 'leden die antwoordden, noemden' })} niemand en ${n === 1 ? 'werd' : 'werden'} door niemand genoemd.`,
      how: 'Dit gaat alleen over leden die antwoordden.',
      not: 'Niet waarom. Een nieuw lid staat soms nog even alleen.',
    },
    betweenSectors: {
      term: 'Tussen sectoren (E–I-index)',
      sentence: (index: number | null) =>
        index === null
          ? 'Niet te zeggen: er is geen samenwerking genoemd.'
          : `${decimal(index)}. ${index > 0.2 ? 'Er is meer samenwerking tussen sectoren dan binnen de eigen sector.' : index < -0.2 ? 'Er is meer samenwerking binnen de eigen sector dan met andere sectoren.' : 'Er is ongeveer even veel samenwerking binnen sectoren als ertussen.'}`,
      how: '−1 is: alleen binnen de eigen sector. 1 is: alleen met andere sectoren.',
      not: 'Bij veel kleine sectoren komt er vanzelf een hoger getal uit.',
    },
  },
  map: {
    title: 'De kaart',
    sentence: (members: number, ties: number, both: number, silent: number) =>
      `${plural(members, { one: 'lid', other: 'leden' })} in een kring, per sector bij elkaar. Tussen ${plural(ties, { one: 'paar', other: 'paren' })} loopt een lijn; bij ${both} daarvan noemden beide kanten elkaar.${silent === 0 ? '' : ` ${plural(silent, { one: 'lid', other: 'leden' })} ${silent === 1 ? 'antwoordde' : 'antwoordden'} niet.`} De plaats in de kring zegt niets over belang.`,
    bothNamed: 'Beide kanten noemden elkaar',
    oneNamed: 'Eén kant noemde de ander',
    answered: 'Dit lid antwoordde',
    silent: 'Dit lid antwoordde niet: wat het zou noemen, weten we niet',
    only: 'Laat alleen de lijnen zien van',
    onlyHelp: 'Zonder keuze ziet u alle lijnen.',
    members: 'De leden in de kring',
    member: (number: number, organisation: string, answered: boolean) =>
      `${number}. ${organisation}${answered ? '' : ' (antwoordde niet)'}`,
  },
  table: {
    caption: 'Wie noemde wie',
    member: 'Lid',
    sector: 'Sector',
    named: 'Werkt volgens zichzelf met',
    namedBy: 'Genoemd door',
    silent: 'Antwoordde niet',
    nobody: 'Niemand genoemd',
    byNobody: 'Door niemand die antwoordde',
    tie: (organisation: string, words: string[]) =>
      words.length === 0 ? organisation : `${organisation} (${words.join('; ').toLocaleLowerCase('nl')})`,
    list,
  },

  network: {
    title: 'Wie werkt met wie',
    lead: 'Dit gaat over het netwerk als geheel. Wie met wie werkt, is hier niet te zien.',
    leadNamed:
      'Hier staat met naam wie met wie samenwerkt, zoals de leden het zelf zeiden. Dat was bij de opening beloofd. Hoe goed het gaat, staat er niet bij.',
    hiddenTitle: 'Te weinig antwoorden om te laten zien',
    hidden: (k: number) =>
      `Hier komt te staan hoeveel er in het netwerk wordt samengewerkt, zodra ten minste ${k} organisaties zeiden met wie zij samenwerken.`,
    contactTerm: 'Hoeveel contact',
    contact: {
      little: 'Van alle samenwerking die genoemd kon worden, is minder dan een derde genoemd.',
      part: 'Van alle samenwerking die genoemd kon worden, is tussen een derde en twee derde genoemd.',
      much: 'Van alle samenwerking die genoemd kon worden, is meer dan twee derde genoemd.',
    },
    mutualTerm: 'Van twee kanten',
    mutual: {
      'less-than-half':
        'Tussen leden die allebei antwoordden, is minder dan de helft van de samenwerking door beide kanten genoemd.',
      'half-or-more':
        'Tussen leden die allebei antwoordden, is de helft of meer van de samenwerking door beide kanten genoemd.',
    },
    mutualHidden: (n: number) =>
      `Dat laten we zien vanaf ${n} antwoorden. Met minder zou te raden zijn wie wie noemde.`,
    howTitle: 'Zo leest u dit',
    how: [
      'Wie niet antwoordde, noemde niemand. Die leden tellen alleen mee voor zover anderen hen noemden.',
      'Meer contact is niet altijd beter: het kost ook tijd. Bespreek of dit past bij wat het netwerk wil bereiken.',
      '“Weet ik niet” telt niet als samenwerking.',
      'U weet zelf met wie u samenwerkt. Daarom staan hier woorden en geen cijfers: uit cijfers zou u kunnen afleiden wie u noemde.',
    ],
  },
};
