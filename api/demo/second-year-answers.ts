import type { OpenAnswer } from './remarks.ts';

/** Open answers of the second year: fourteen organisations answered, not all of them wrote something. */
export const secondYearAnswers: Record<string, OpenAnswer[]> = {
  'Meldpunt Veilig Middenland': [
    {
      prompt: 11,
      text: 'Er is nu een lijst met knelpunten en ik krijg terug wat ermee is gedaan. Nog niet altijd op tijd, maar het verschil met vorig jaar is groot.',
      tone: 'goes-well',
      themes: ['processes'],
      codes: ['feedback-to-practice', 'bottlenecks-followed-up'],
      quote: 'Knelpunten komen nu terug met een antwoord. Dat is een groot verschil.',
    },
    {
      prompt: 7,
      text: 'De drie doelen van het platform staan nu in ons jaarplan.',
      tone: 'goes-well',
      themes: ['ambition'],
      codes: ['concrete-objectives'],
    },
  ],
  'Politie Middenland': [
    {
      prompt: 14,
      text: 'Acties hebben een eigenaar. Nu nog het lef om te stoppen met wat niet werkt.',
      tone: 'goes-well',
      themes: ['organisation', 'processes'],
      codes: ['actions-with-owner'],
      quote: 'Acties hebben nu een eigenaar.',
    },
    {
      prompt: 8,
      // Still true: taken over from the first year.
      text: 'Wij worden afgerekend op het aantal zaken, de zorg op wachttijden. Zolang dat zo is trekt het eigen belang harder dan dat van het netwerk. Dat is geen onwil.',
      tone: 'can-improve',
      themes: ['interests'],
      codes: ['own-interest-versus-network'],
    },
  ],
  'Reclassering De Brug': [
    {
      prompt: 12,
      text: 'Twee keer samen teruggekeken. Leerzaam en ook een beetje spannend, want je laat zien wat niet lukte.',
      tone: 'goes-well',
      themes: ['relation', 'processes'],
      codes: ['learning-together', 'trust'],
      quote: 'Samen terugkijken is leerzaam en een beetje spannend.',
    },
  ],
  'Gemeente Voorbeeldstad': [
    {
      prompt: 17,
      text: 'Weten of het helpt. We hebben graadmeters, maar de cijfers komen een jaar te laat om bij te sturen.',
      tone: 'can-improve',
      themes: ['processes'],
      codes: ['knowing-whether-it-helped'],
      quote: 'De cijfers komen te laat om bij te sturen.',
    },
    {
      prompt: 16,
      text: 'De agenda van één bladzijde werkt.',
      tone: 'goes-well',
      themes: ['organisation'],
      codes: ['work-agenda'],
    },
  ],
  'Gemeente Lindeveen': [
    {
      prompt: 8,
      text: 'Als kleine gemeente kunnen wij niet overal aan meedoen. Daar houdt men nu rekening mee.',
      tone: 'goes-well',
      themes: ['interests'],
      codes: ['own-interest-versus-network'],
    },
    {
      prompt: 9,
      text: 'Geld en mensen blijven het probleem: de warme overdracht staat op papier maar er is niemand om hem te doen.',
      tone: 'can-improve',
      themes: ['interests', 'organisation'],
      codes: ['capacity-and-money'],
    },
  ],
  'Psychiatrie De Linde': [
    {
      prompt: 11,
      // Rewritten from the first year, as is that of Gemeente Lindeveen.
      text: 'Elkaar aanspreken doen we iets vaker. We zijn nog steeds erg beleefd. De voorzitter doet het voor.',
      tone: 'goes-well',
      themes: ['relation'],
      codes: ['speaking-up'],
    },
  ],
  'Vrouwenopvang De Vuurtoren': [
    {
      prompt: 13,
      text: 'Ervaringsdeskundigen hebben nu een vaste stem bij besluiten.',
      tone: 'goes-well',
      themes: ['relation', 'organisation'],
      codes: ['experts-by-experience'],
      quote: 'Ervaringsdeskundigen hebben een vaste stem bij besluiten.',
    },
    {
      prompt: 17,
      text: 'Voorkomen staat op de agenda, maar er is nog geen actie die ik op een school zie.',
      tone: 'can-improve',
      themes: ['ambition'],
      codes: ['prevention'],
    },
  ],
  'Welzijn Voorstad': [
    {
      prompt: 6,
      text: 'Uitvoerders weten beter wat het platform doet, vooral door het korte bericht na elke bijeenkomst.',
      tone: 'goes-well',
      themes: ['processes'],
      codes: ['feedback-to-practice'],
    },
    {
      prompt: 14,
      text: 'Nog steeds veel papier.',
      tone: 'can-improve',
      themes: ['organisation'],
      codes: ['work-agenda'],
    },
  ],
  'Scholengroep De Horizon': [
    {
      prompt: 2,
      text: 'Voor scholen blijft onduidelijk wat er van ons wordt gevraagd. Wij zien veel, maar een leraar is geen hulpverlener en dat moet ook niet.',
      tone: 'can-improve',
      themes: ['ambition', 'organisation'],
      codes: ['ambition-unknown', 'role-of-platform'],
      quote: 'Voor scholen blijft onduidelijk wat er van hen wordt gevraagd.',
    },
    {
      prompt: 17,
      text: 'Begin bij voorkomen, en dus op school en in de wijk.',
      tone: 'can-improve',
      themes: ['ambition'],
      codes: ['prevention'],
    },
  ],
  'Basisscholen Het Kompas': [
    {
      prompt: 3,
      text: 'Gedeeltelijk. De taal is die van zorg en straf.',
      tone: 'can-improve',
      themes: ['ambition', 'relation'],
      codes: ['ambition-unknown'],
    },
  ],
  'Jeugdhulp Het Anker': [
    {
      prompt: 11,
      text: 'Afspraken worden nagelopen aan het begin van elke bijeenkomst. Dat geeft rust.',
      tone: 'goes-well',
      themes: ['processes'],
      codes: ['actions-with-owner', 'bottlenecks-followed-up'],
      quote: 'Afspraken worden aan het begin van elke bijeenkomst nagelopen.',
    },
  ],
  'Parket Middenland': [
    {
      prompt: 10,
      text: 'Ik ben nieuw en werd goed ontvangen, maar een overzicht van wat er al liep was er niet.',
      tone: 'can-improve',
      themes: ['relation', 'organisation'],
      codes: ['changing-participants', 'ambition-unknown'],
      quote: 'Nieuwe leden krijgen geen overzicht van wat er al loopt.',
    },
  ],
  'Maatschappelijk Werk Middenland': [
    {
      prompt: 17,
      text: 'Lotgenotengroepen krijgen ruimte, dat werkt.',
      tone: 'goes-well',
      themes: ['processes'],
      codes: ['peer-to-peer'],
    },
  ],
  'Gemeente Waterhoek': [],
};

/** Topics of the second year. */
export const secondYearTopics: Record<string, { text: string; wording: string | null }[]> = {
  'Scholengroep De Horizon': [
    { text: 'Wat vragen we van scholen, en wat juist niet?', wording: 'Wat vragen we van scholen, en wat juist niet?' },
  ],
  'Gemeente Voorbeeldstad': [{ text: 'Sneller aan cijfers komen', wording: 'Sneller aan cijfers komen' }],
  'Parket Middenland': [
    { text: 'Een inwerkprogramma voor nieuwe leden', wording: 'Een inwerkprogramma voor nieuwe leden' },
  ],
};
