/** Two other shapes of network: a steering group over themed networks, and a learning network with a wave that runs. */
import type { DemoMember } from './members.ts';

const of = (sector: string, organisations: string[]): DemoMember[] =>
  organisations.map((organisation) => ({ organisation, sector }));

export const steeringGroup = {
  name: 'Stuurgroep Veilig Samen Voorland',
  description: 'Houdt overzicht op drie themanetwerken en zorgt voor de communicatie. Verzonnen netwerk.',
  ambition: 'Samen leren wat werkt, per thema, en dat delen met iedereen.',
  members: [
    ...of('Gemeenten', ['Gemeente Voorland', 'Gemeente Dijkzicht']),
    ...of('Zorg en ondersteuning', ['Meldpunt Veilig Voorland']),
    ...of('Justitie en veiligheid', ['Politie Voorland']),
  ],
  /** The themed network of which an answer may count in the steering group too. */
  served: 'Themanetwerk ouderenmishandeling',
  themed: [
    {
      name: 'Themanetwerk ouderenmishandeling',
      members: [
        ...of('Gemeenten', ['Gemeente Voorland']),
        ...of('Zorg en ondersteuning', ['Thuiszorg De Rank', 'Ouderenzorg Zonnehof', 'Meldpunt Veilig Voorland']),
        ...of('Welzijn', ['Ouderenadvies Voorland']),
      ],
    },
    {
      name: 'Themanetwerk complexe scheiding',
      members: [
        ...of('Gemeenten', ['Gemeente Dijkzicht']),
        ...of('Zorg en ondersteuning', ['Jeugdhulp De Steiger', 'Mediation De Midden', 'Kindercoaches Dijkzicht']),
        ...of('Onderwijs', ['Scholen Dijkzicht', 'Kinderopvang De Vlieger']),
        ...of('Justitie en veiligheid', ['Politie Voorland', 'Familierechtbank Voorland']),
        ...of('Welzijn', ['Buurtteam Dijkzicht']),
      ],
    },
    {
      name: 'Themanetwerk seksueel geweld',
      members: [
        ...of('Zorg en ondersteuning', ['Centrum Eerste Opvang Voorland', 'Huisartsen Voorland']),
        ...of('Justitie en veiligheid', ['Politie Voorland', 'Parket Voorland']),
      ],
    },
  ],
} as const;

export const learningNetwork = {
  name: 'Lerend netwerk zorg en straf Zuidland',
  description: 'Managers uit zorg en straf leren samen van wat er in de praktijk gebeurt. Verzonnen netwerk.',
  ambition: 'Geweld eerder stoppen door over de grens van de eigen organisatie te kijken.',
  members: [
    ...of('Straf', ['Politie Zuidland', 'Parket Zuidland', 'Reclassering Zuidland', 'Jeugdbescherming Zuidland']),
    ...of('Zorg', [
      'Meldpunt Veilig Zuidland',
      'Psychiatrie Zuidland',
      'Verslavingszorg Zuidland',
      'Forensische Zorg De Dam',
    ]),
    ...of('Gemeenten', ['Gemeente Zuidstad', 'Gemeente Maasdorp', 'Veiligheidshuis Zuidland']),
    { organisation: 'Border Care Partners', sector: 'Zorg', locale: 'en' } satisfies DemoMember,
  ],
  /** Who has answered so far, with the level on every theme. */
  submitted: {
    'Politie Zuidland': 4,
    'Meldpunt Veilig Zuidland': 3,
    'Gemeente Zuidstad': 4,
    'Reclassering Zuidland': 3,
  },
  started: ['Psychiatrie Zuidland', 'Gemeente Maasdorp'],
  declined: { organisation: 'Verslavingszorg Zuidland', reason: 'Wij doen dit jaar al mee aan een ander onderzoek.' },
  /** Whose personal link the start prints. */
  memberOfTheLink: 'Forensische Zorg De Dam',
} as const;
