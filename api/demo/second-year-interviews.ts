import type { DemoInterview } from './first-year-interviews.ts';

/** Three interviews with organisations and two with experts by experience, in the second year. */
export const secondYearInterviews: DemoInterview[] = [
  {
    organisation: 'Scholengroep De Horizon',
    observations: [
      {
        text: 'Wil dat het platform met scholen afspreekt wie wat doet bij een vermoeden.',
        tone: 'can-improve',
        themes: ['organisation'],
        codes: ['role-of-platform'],
      },
    ],
  },
  {
    organisation: 'Huisartsenkring Middenland',
    observations: [
      {
        text: 'Vindt de vragenlijst te lang voor een praktijk met één bestuurder, maar wil wel meedenken over voorkomen.',
        tone: 'can-improve',
        themes: ['ambition'],
        codes: ['prevention', 'capacity-and-money'],
      },
    ],
  },
  {
    organisation: 'Gemeente Waterhoek',
    observations: [
      {
        text: 'Ziet dat acties worden nagelopen en dat dit de bijeenkomsten korter maakt.',
        tone: 'goes-well',
        themes: ['processes'],
        codes: ['actions-with-owner'],
      },
    ],
  },
  {
    organisation: null,
    observations: [
      {
        text: 'Ik zit er nu niet alleen om te vertellen maar ook om mee te beslissen.',
        tone: 'goes-well',
        themes: ['relation'],
        codes: ['experts-by-experience'],
      },
      {
        text: 'Op de school van mijn zoon heeft nog niemand hiervan gehoord.',
        tone: 'can-improve',
        themes: ['ambition'],
        codes: ['prevention'],
      },
    ],
  },
  {
    organisation: null,
    observations: [
      {
        text: 'De groep met lotgenoten is wat mij overeind houdt.',
        tone: 'goes-well',
        themes: ['processes'],
        codes: ['peer-to-peer'],
      },
    ],
  },
];
