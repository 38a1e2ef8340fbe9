import { formatter } from '../format.ts';

const { plural } = formatter('nl');

export const timeline = {
  crumb: 'Alle jaren',
  title: 'Alle jaren onder elkaar',
  lead: 'Een spiegel over de jaren: u vergelijkt het netwerk alleen met zichzelf.',
  emptyTitle: 'Nog geen beeld gepubliceerd',
  empty:
    'Hier staan straks alle gepubliceerde metingen onder elkaar: hoe de thema’s bewogen en wat terug blijft komen.',
  toNetwork: 'Ga naar het netwerk',
  chartTitle: 'De thema’s door de jaren',
  chartSentence: (n: number) =>
    `${plural(n, { one: 'meting', other: 'metingen' })} onder elkaar. De lijn loopt door waar u de metingen mag vergelijken; anders breekt hij. Of een thema bewoog, staat in het woord erachter: kijk niet naar de stippen alleen.`,
  wavesTitle: 'De metingen',
  wave: 'Meting',
  opens: 'Begon op',
  response: 'Respons',
  answered: (submitted: number, invited: number) => `${submitted} van ${invited} antwoordden`,
  session: 'Bijeenkomst',
  actions: 'Afspraken',
  agreed: (n: number, done: number) =>
    n === 0 ? '–' : `${plural(n, { one: 'actie', other: 'acties' })}, ${done} klaar`,
  since: 'Vergelijking',
  beside: (label: string) => `Naast ${label}`,
  recurringTitle: 'Wat terug blijft komen',
  recurringLead:
    'Wat beter kan, en in welke meting het netwerk het zag. Wat door minder dan drie is genoemd, ziet u hier niet.',
  recurringEmpty: 'In geen van de metingen is een verbeterthema vaak genoeg genoemd om te laten zien.',
  improvementTheme: 'Verbeterthema',
  named: 'Genoemd',
  notNamed: 'Niet gezien',
};
