import { formatter } from '../format.ts';

const { plural } = formatter('nl');
const members = (n: number) => plural(n, { one: 'lid', other: 'leden' });

export const membership = {
  crumb: 'Leden',
  title: 'Leden',
  lead: 'De organisaties in dit netwerk en wie er namens hen spreekt.',
  caption: (n: number) => members(n),
  organisation: 'Organisatie',
  sector: 'Sector',
  contact: 'Contactpersoon',
  email: 'E-mailadres',
  language: 'Taal van de mails',
  since: 'Lid sinds',
  actions: 'Acties',
  change: 'Wijzig',
  end: 'Beëindig',
  endTitle: 'Lidmaatschap beëindigen?',
  endText: (name: string) =>
    `${name} krijgt geen uitnodigingen meer voor nieuwe metingen. Antwoorden uit eerdere metingen blijven bewaard.`,
  endConfirm: 'Beëindig het lidmaatschap',
  about: (name: string) => `: ${name}`,
  emptyTitle: 'Nog geen leden',
  empty: 'Hier staan straks de organisaties van het netwerk. Kies een bestand met leden, of voeg ze één voor één toe.',
  former: (n: number) => `Eerdere leden (${n})`,
  until: (name: string, day: string) => `${name}, tot ${day}`,
  add: 'Voeg een lid toe',
  addTitle: 'Nieuw lid',
  changeTitle: (name: string) => `${name} wijzigen`,
  importMembers: 'Kies een bestand met leden',

  importCrumb: 'Leden inlezen',
  importTitle: 'Leden inlezen uit een bestand',
  importLead: 'U ziet eerst wat er in het bestand staat. Er wordt niets opgeslagen totdat alles klopt.',
  file: 'Bestand',
  fileHelp:
    'Een Excel-bestand (.xlsx) of een CSV-bestand. De eerste rij bevat de namen van de kolommen: organisatie, sector, contactpersoon, e-mail en eventueel taal (nl of en).',
  example: 'Download een voorbeeldbestand',
  exampleName: 'leden-voorbeeld.csv',
  exampleRows: [
    ['organisatie', 'sector', 'contactpersoon', 'e-mail', 'taal'],
    ['Welzijn De Waaier', 'Welzijn', 'Contactpersoon De Waaier', 'contact@de-waaier.example', 'nl'],
  ],
  read: 'Lees het bestand',
  allRight: (n: number) => `Alles klopt. Er staan ${members(n)} in het bestand.`,
  notRight: (n: number) =>
    `Er ${n === 1 ? 'is 1 fout' : `zijn ${n} fouten`}. Er is niets ingelezen. Verbeter het bestand en kies het opnieuw.`,
  errorsCaption: 'Wat er niet klopt',
  place: 'Plaats',
  problem: 'Wat er mis is',
  rowsCaption: 'Wat er in het bestand staat',
  row: 'Rij',
  placeOf: (field: string) => field.replace(/^row /, 'rij ').replace(/^file$/, 'het bestand'),
  confirm: (n: number) => `Voeg ${members(n)} toe`,
};
