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

  reshape: {
    open: 'Fusie of naam',
    title: (name: string) => `Wat is er met ${name} gebeurd?`,
    what: 'Wat gebeurde er?',
    kind: {
      renamed: 'De organisatie heet nu anders',
      merged: 'De organisatie ging op in een ander lid',
      split: 'Een andere organisatie ging zelf verder',
    },
    help: {
      renamed: 'Het blijft dezelfde organisatie. De jaren blijven te vergelijken.',
      merged:
        'Het lidmaatschap eindigt. Het andere lid spreekt nu voor meer mensen. Daarom vergelijken we het niet met hoe het was.',
      split: 'De nieuwe organisatie wordt lid. We vergelijken beide niet met hoe het was.',
    },
    newName: 'Nieuwe naam',
    into: 'In welk lid?',
    newOrganisation: 'Naam van de nieuwe organisatie',
    on: 'Op welke dag?',
    listTitle: (n: number) => `Wat er met de leden gebeurde (${n})`,
    happened: {
      renamed: (o: { organisation: string; other: string; day: string }) =>
        `${o.other} heet sinds ${o.day} ${o.organisation}.`,
      merged: (o: { organisation: string; other: string; day: string }) =>
        `${o.organisation} ging op ${o.day} op in ${o.other}.`,
      split: (o: { organisation: string; other: string; day: string }) =>
        `${o.organisation} ging op ${o.day} los van ${o.other} verder.`,
    },
  },

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
