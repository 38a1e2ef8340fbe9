import { formatter } from '../format.ts';

const { plural } = formatter('nl');

export const overview = {
  crumb: 'Overzicht',
  title: 'Alle netwerken naast elkaar',
  lead: 'Waar staat elk netwerk in zijn jaar? Op naam: dit is geen ranglijst, en cijfers ziet u alleen bij het netwerk zelf.',
  emptyTitle: 'Nog geen netwerken',
  empty: 'Hier staat straks per netwerk waar het in zijn jaar is. Maak eerst een netwerk.',
  caption: (n: number) => plural(n, { one: 'netwerk', other: 'netwerken' }),
  network: 'Netwerk',
  members: 'Leden',
  stepHeader: 'Waar het staat',
  step: {
    'no-wave': 'Nog geen meting',
    draft: 'Meting in voorbereiding',
    open: 'Leden antwoorden',
    closed: 'Antwoorden worden bekeken',
    published: 'Beeld gepubliceerd',
    reflected: 'Reflectie gehouden',
    agenda: 'Werkt aan de agenda',
  },
  wave: 'Laatste meting',
  response: 'Respons',
  answered: (submitted: number, invited: number) => `${submitted} van ${invited}`,
  closes: 'Sluit op',
  recurringTitle: 'Wat in meer netwerken speelt',
  recurringLead: (needed: number) =>
    `Verbeterthema’s die in het laatste beeld van ten minste ${needed} netwerken staan.`,
  recurringEmpty: (needed: number) => `Nu staat er geen verbeterthema in het beeld van ${needed} netwerken of meer.`,
  recurringIn: (label: string, n: number) => `${label}: ${plural(n, { one: 'netwerk', other: 'netwerken' })}`,
};
