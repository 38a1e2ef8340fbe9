/** What Regio Voorbeeld agreed after its first picture, and what became of it. Invented, as is everything here. */
import type { Theme } from '../../surveys/index.ts';

export type DemoAction = {
  text: string;
  owner: string;
  /** Days after the reflection session. */
  deadline: number;
  updates: { afterDays: number; state: 'plan' | 'do' | 'check' | 'act' | 'done' | 'stopped'; note: string }[];
};

export type DemoObjective = {
  text: string;
  horizon: 'one-year' | 'two-years';
  /** What the network found after a year; without it, it still runs. */
  outcome?: { verdict: 'solved' | 'partly' | 'not-solved'; note: string };
};

export type DemoOpportunity = {
  theme: Theme;
  /** The objective that it became. */
  objective?: DemoObjective;
  text: string;
  /** The improvement themes of the picture that it answers. */
  codes?: string[];
  actions: DemoAction[];
};

export const opportunities: DemoOpportunity[] = [
  {
    theme: 'ambition',
    text: 'We vertalen de ambitie in drie doelen waar het platform zelf over gaat.',
    objective: {
      text: 'Over een jaar stuurt het platform op drie doelen die elk lid kent.',
      horizon: 'one-year',
      outcome: { verdict: 'solved', note: 'De drie doelen zijn vastgesteld en staan in de jaarplannen van de leden.' },
    },
    actions: [
      {
        text: 'Een werkgroep legt drie doelen voor, met per doel een graadmeter.',
        owner: 'Gemeente Voorbeeldstad',
        deadline: 120,
        updates: [
          { afterDays: 40, state: 'do', note: 'De werkgroep is twee keer bij elkaar geweest.' },
          { afterDays: 118, state: 'done', note: 'De drie doelen zijn vastgesteld.' },
        ],
      },
    ],
  },
  {
    theme: 'processes',
    text: 'Knelpunten uit de praktijk krijgen een eigenaar en een antwoord.',
    objective: {
      text: 'Elk knelpunt uit de praktijk krijgt binnen drie maanden een antwoord.',
      horizon: 'one-year',
      outcome: { verdict: 'partly', note: 'Vier van de zeven kregen op tijd antwoord. De andere duurden langer.' },
    },
    codes: ['bottlenecks-followed-up', 'actions-with-owner'],
    actions: [
      {
        text: 'Een lijst met knelpunten bijhouden en elke bijeenkomst nalopen.',
        owner: 'Meldpunt Veilig Middenland',
        deadline: 90,
        updates: [
          { afterDays: 30, state: 'do', note: 'De lijst is gestart met zeven knelpunten.' },
          {
            afterDays: 200,
            state: 'check',
            note: 'Vier van de zeven zijn beantwoord. We bekijken of de praktijk het merkt.',
          },
        ],
      },
      {
        text: 'Na elke bijeenkomst een kort bericht voor uitvoerders schrijven.',
        owner: 'Welzijn Voorstad',
        deadline: 60,
        updates: [{ afterDays: 55, state: 'done', note: 'Het bericht gaat na elke bijeenkomst naar alle teams.' }],
      },
    ],
  },
  {
    theme: 'relation',
    text: 'We kijken twee keer per jaar samen terug op wat wel en niet lukte.',
    objective: {
      text: 'Over twee jaar krijgen minder gezinnen opnieuw met een melding te maken, omdat wij van zaken leren.',
      horizon: 'two-years',
    },
    actions: [
      {
        text: 'Twee leerbijeenkomsten houden, met een ervaringsdeskundige erbij.',
        owner: 'Reclassering De Brug',
        deadline: 300,
        updates: [{ afterDays: 150, state: 'do', note: 'De eerste is geweest. De tweede staat gepland.' }],
      },
    ],
  },
  { theme: 'organisation', text: 'Nieuwe leden krijgen een inwerkprogramma.', actions: [] },
  {
    theme: 'interests',
    text: 'We zeggen hardop waar belangen botsen en wat een klein lid wel en niet kan.',
    actions: [],
  },
];

/** What the second session brought up. */
export const secondOpportunities: DemoOpportunity[] = [
  {
    theme: 'ambition',
    text: 'We spreken met scholen af wat we wel en niet van hen vragen.',
    actions: [
      {
        text: 'Met twee scholen een afspraak uitproberen over wie wat doet bij een vermoeden.',
        owner: 'Scholengroep De Horizon',
        deadline: 150,
        updates: [],
      },
    ],
  },
  { theme: 'processes', text: 'We krijgen de cijfers eerder, zodat we kunnen bijsturen.', actions: [] },
];

/**
 * The six indicators of a regional programme. Their subjects and directions follow the regional programme Hart van
 * Brabant 2023–2027, §6.3; the figures are invented.
 */
export const indicators: {
  text: string;
  unit: string;
  direction: 'up' | 'down';
  values: [firstYear: string, secondYear: string];
  /** Where it should be two years after it began. */
  target?: string;
  /** It shows whether the objective with the longest horizon is reached. */
  ofLongest?: boolean;
}[] = [
  {
    text: 'Adviesvragen tegenover meldingen',
    unit: 'adviesvragen per 100 meldingen',
    direction: 'up',
    values: ['112', '121'],
  },
  {
    text: 'Nieuwe meldingen over hetzelfde gezin',
    unit: 'per 100 gezinnen',
    direction: 'down',
    values: ['31', '30'],
    target: '25',
    ofLongest: true,
  },
  {
    text: 'Kinderen die bij een melding betrokken zijn',
    unit: 'per 10.000 inwoners',
    direction: 'down',
    values: ['38', '39'],
  },
  {
    text: 'Meldingen van andere sectoren dan de politie',
    unit: 'procent van de meldingen',
    direction: 'up',
    values: ['27', '29'],
  },
  {
    text: 'Adviesvragen en meldingen over ouderenmishandeling',
    unit: 'procent van het totaal',
    direction: 'up',
    values: ['4', '4'],
  },
  {
    text: 'Gezinnen met een veiligheidsplan',
    unit: 'procent van de gezinnen',
    direction: 'up',
    values: ['58', '66'],
    target: '80',
  },
];

export const indicatorSource = 'Verzonnen cijfer voor het voorbeeld';
