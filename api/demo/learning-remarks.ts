import type { UncodedAnswer } from './remarks.ts';

/**
 * What members of the learning network wrote: for its analyst to code. Some of it fits the codebook; what happens in
 * weekends no code covers yet.
 */
export const learningRemarks: Record<string, UncodedAnswer[]> = {
  'Politie Zuidland': [
    { prompt: 2, text: 'De ambitie staat goed op papier, maar op de werkvloer kent bijna niemand haar.' },
    {
      prompt: 8,
      text: 'Een melding op vrijdagmiddag blijft het hele weekend liggen.',
    },
    { prompt: 11, text: 'Wij horen zelden terug wat er met een knelpunt is gedaan.' },
    { prompt: 13, text: 'Niemand vertelt het slachtoffer wanneer de verdachte weer vrijkomt.' },
  ],
  'Meldpunt Veilig Zuidland': [
    { prompt: 7, text: 'Het vertrouwen groeit: wij bellen elkaar nu voordat er iets misgaat.' },
    { prompt: 10, text: 'In het weekend neemt niemand de telefoon op.' },
    { prompt: 12, text: 'Het slachtoffer hoort van drie organisaties drie verschillende dingen.' },
    { prompt: 14, text: 'Er worden acties afgesproken zonder dat iemand er eigenaar van is.' },
  ],
  'Gemeente Zuidstad': [
    { prompt: 3, text: 'Wie heeft er piket in het weekend? Dat staat nergens.' },
    {
      prompt: 8,
      text: 'Iedere organisatie houdt zich aan de eigen wachtlijst. Dat trekt harder dan wat wij samen willen.',
    },
    { prompt: 17, text: 'Samen een zaak terugkijken leert ons meer dan een vergadering.' },
  ],
  'Reclassering Zuidland': [
    {
      prompt: 9,
      text: 'Wie vertelt het slachtoffer wat er met de verdachte gebeurt? Iedereen denkt dat de ander dat doet.',
    },
    { prompt: 11, text: 'Een crisis in het weekend komt pas op dinsdag in het overleg.' },
    { prompt: 16, text: 'De lijnen tussen bestuur en uitvoering zijn kort, dat gaat goed.' },
  ],
};
