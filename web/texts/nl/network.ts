import { formatter } from '../format.ts';

const { plural } = formatter('nl');
const members = (n: number) => plural(n, { one: 'lid', other: 'leden' });

export const network = {
  title: 'Netwerken',
  lead: 'Elk netwerk houdt u een keer per jaar een spiegel voor.',
  emptyTitle: 'Nog geen netwerken',
  empty: 'Hier staan straks de netwerken die u volgt. Maak eerst een netwerk en voeg de leden toe.',
  emptyCoordinator: 'Hier staan straks de netwerken die u coördineert. Een inspecteur maakt u daar coördinator van.',
  add: 'Maak een netwerk',
  addTitle: 'Nieuw netwerk',
  partOf: (name: string) => `Onderdeel van ${name}`,
  members,
  noWave: 'Nog geen meting',
  latestWave: (label: string, status: string) => `${label}: ${status}`,
  status: { draft: 'concept', open: 'open', closed: 'gesloten', published: 'gepubliceerd' },

  name: 'Naam van het netwerk',
  description: 'Beschrijving',
  descriptionHelp: 'Wie doen er mee en waarvoor? Alle deelnemers kunnen dit lezen.',
  ambition: 'Gezamenlijke ambitie',
  ambitionHelp: 'Wat wil het netwerk samen bereiken, in eigen woorden?',
  parent: 'Onderdeel van',
  noParent: 'Geen ander netwerk',
  change: 'Wijzig de beschrijving',
  changeTitle: 'Beschrijving van het netwerk',
  noAmbition: 'De gezamenlijke ambitie is nog niet ingevuld.',

  menu: 'Pagina’s van dit netwerk',
  overview: 'Overzicht',
  membersPage: 'Leden',
  parts: 'Netwerken die hier onderdeel van zijn',

  wavesTitle: 'Metingen',
  wavesEmptyTitle: 'Nog geen meting',
  wavesEmpty: 'Hier komen de metingen, één per jaar. Voeg eerst de leden toe en maak dan een meting.',
  addWave: 'Maak een meting',
  rerun: 'Herhaal de laatste meting',
  nextWave: {
    none: 'Geen dag voor de volgende meting',
    planned: (day: string) => `De volgende meting begint op ${day}.`,
    choose: 'Kies een dag',
    change: 'Wijzigen',
    title: 'Wanneer begint de volgende meting?',
    day: 'Eerste dag van de volgende meting',
    help: 'Vier weken ervoor krijgen de coördinatoren één herinnering per mail.',
  },
  period: (from: string, to: string) => `${from} tot en met ${to}`,
  response: (submitted: number, invited: number) => `${submitted} van ${invited} ingezonden`,
  goToPicture: 'Bekijk het beeld',

  coordinatorsTitle: 'Coördinatoren',
  coordinatorsHelp:
    'Een coördinator houdt de leden en de werkagenda bij en herhaalt de meting. Losse antwoorden ziet een coördinator nooit.',
  noCoordinators: 'Dit netwerk heeft nog geen coördinator.',
  addCoordinator: 'Voeg een coördinator toe',
  coordinatorName: 'Naam',
  coordinatorEmail: 'E-mailadres',
  notMailed: (name: string) =>
    `${name} is nu coördinator, maar de mailserver nam de mail daarover niet aan. Controleer het adres, en vertel het zelf.`,
  endCoordinator: 'Haal weg',
  about: (name: string) => `: ${name}`,
};
