/** Who works with whom in one of the themed networks, made up: how often, and how well. */

const often = { weekly: 'weekly', monthly: 'monthly', yearly: 'yearly' } as const;
const { weekly, monthly, yearly } = often;

type Said = [organisation: string, often: keyof typeof often, well: string];

export const relationsWave = {
  network: 'Themanetwerk complexe scheiding',
  label: 'Wie werkt met wie',
  threshold: 3,
  /** By who answered: with whom it works. Who is not named: not at all. */
  answering: {
    'Gemeente Dijkzicht': [
      ['Buurtteam Dijkzicht', weekly, 'well'],
      ['Jeugdhulp De Steiger', weekly, 'rather-well'],
      ['Scholen Dijkzicht', monthly, 'rather-well'],
      ['Politie Voorland', monthly, 'neither'],
      ['Mediation De Midden', yearly, 'dont-know'],
    ],
    'Jeugdhulp De Steiger': [
      ['Gemeente Dijkzicht', weekly, 'rather-well'],
      ['Buurtteam Dijkzicht', weekly, 'well'],
      ['Kindercoaches Dijkzicht', monthly, 'well'],
      ['Familierechtbank Voorland', yearly, 'rather-badly'],
    ],
    'Mediation De Midden': [['Familierechtbank Voorland', monthly, 'well']],
    'Kindercoaches Dijkzicht': [
      ['Jeugdhulp De Steiger', monthly, 'well'],
      ['Scholen Dijkzicht', weekly, 'well'],
    ],
    'Scholen Dijkzicht': [
      ['Kindercoaches Dijkzicht', weekly, 'rather-well'],
      ['Buurtteam Dijkzicht', monthly, 'rather-well'],
      ['Kinderopvang De Vlieger', monthly, 'well'],
    ],
    'Kinderopvang De Vlieger': [],
    'Buurtteam Dijkzicht': [
      ['Gemeente Dijkzicht', weekly, 'well'],
      ['Jeugdhulp De Steiger', weekly, 'rather-well'],
      ['Politie Voorland', yearly, 'neither'],
    ],
  } satisfies Record<string, Said[]> as Record<string, Said[]>,
} as const;
