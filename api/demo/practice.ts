/** What the members of Regio Voorbeeld brought in from practice, and what was decided. All of it invented. */
import type { Theme } from '../../surveys/index.ts';
import { type DemoMember, sectors } from './members.ts';

export type DemoBottleneck = {
  /** Null: the coordinator brought it in on behalf of practice. */
  organisation: string | null;
  named: boolean;
  theme: Theme | null;
  text: string;
  wouldHelp: string;
  decision:
    | { kind: 'taken-up'; action: string; note: string }
    | { kind: 'passed-on'; to: string; note: string }
    | { kind: 'not-taken-up'; note: string }
    | null;
  check: { solved: 'yes' | 'partly' | 'no'; note: string } | null;
};

export const wayOfWorking =
  'Het platform komt vier keer per jaar bij elkaar. De gemeente Voorbeeldstad zit voor. We besluiten samen; lukt dat niet, dan zeggen we hardop waarom.\n\nElke actie heeft een eigenaar. Aan het begin van elke bijeenkomst lopen we de werkagenda en de knelpunten uit de praktijk na. Een nieuw lid krijgt een vaste buur die de eerste keren meegaat.';

/** Who were sent the welcome page, and whether they said that they read it. */
export const welcomed: { organisation: string; hasRead: boolean }[] = [
  { organisation: 'Scholengroep De Horizon', hasRead: true },
  { organisation: 'Welzijn Voorstad', hasRead: true },
  { organisation: 'Jeugdhulp Het Anker', hasRead: true },
  { organisation: 'Kinderopvang De Zandbak', hasRead: true },
  { organisation: 'Gemeente Lindeveen', hasRead: false },
];

/** Joined after the last wave, and is not welcomed yet. */
export const newcomer: DemoMember = { organisation: 'Bibliotheek De Bladzij', sector: sectors.welfare };

export const firstBottlenecks: DemoBottleneck[] = [
  {
    organisation: 'Kinderopvang De Zandbak',
    named: false,
    theme: 'processes',
    text: 'Na een melding horen wij niet of er iets mee gebeurt. Medewerkers stoppen dan met melden.',
    wouldHelp: 'Binnen twee weken een kort bericht: ontvangen, en dit gaan we doen.',
    decision: {
      kind: 'taken-up',
      action: 'Na elke bijeenkomst een kort bericht voor uitvoerders schrijven.',
      note: 'Het meldpunt stuurt voortaan een ontvangstbericht. Het bericht na de bijeenkomst noemt wat er met meldingen gebeurt.',
    },
    check: { solved: 'partly', note: 'Het ontvangstbericht komt. Wat er daarna gebeurt, horen we nog niet altijd.' },
  },
  {
    organisation: 'Scholengroep De Horizon',
    named: true,
    theme: 'organisation',
    text: 'Scholen weten niet wie zij kunnen bellen als het wijkteam vol zit.',
    wouldHelp: 'Eén nummer per gemeente.',
    decision: {
      kind: 'passed-on',
      to: 'Het overleg van de vijf gemeenten',
      note: 'De gemeenten hebben de nummers op één kaart gezet en aan alle scholen gestuurd.',
    },
    check: { solved: 'yes', note: 'De kaart hangt in elke teamkamer.' },
  },
  {
    organisation: 'Welzijn Voorstad',
    named: true,
    theme: null,
    text: 'De vergoeding voor vrijwilligers is te laag.',
    wouldHelp: '',
    decision: {
      kind: 'not-taken-up',
      note: 'Dit netwerk gaat niet over vergoedingen. Wij raden aan het in te brengen bij uw eigen gemeente.',
    },
    check: null,
  },
];

export const secondBottlenecks: DemoBottleneck[] = [
  {
    organisation: null,
    named: true,
    theme: 'relation',
    text: 'Wijkteams en politie komen bij hetzelfde gezin zonder het van elkaar te weten.',
    wouldHelp: 'Een vast moment per week om namen naast elkaar te leggen.',
    decision: {
      kind: 'taken-up',
      action: 'Een lijst met knelpunten bijhouden en elke bijeenkomst nalopen.',
      note: 'Staat als eerste op de lijst voor de volgende bijeenkomst.',
    },
    check: null,
  },
  {
    organisation: 'Jeugdhulp Het Anker',
    named: false,
    theme: 'interests',
    text: 'Kleine organisaties kunnen geen mensen vrijmaken voor elk overleg.',
    wouldHelp: 'Eén overleg dat voor ons allen telt.',
    decision: null,
    check: null,
  },
  {
    organisation: 'Scholengroep De Horizon',
    named: true,
    theme: 'processes',
    text: 'De wachttijd voor traumabehandeling van kinderen is opgelopen. In die tijd bezoekt niemand het gezin.',
    wouldHelp: 'Afspreken wie tijdens het wachten contact houdt.',
    decision: null,
    check: null,
  },
];
