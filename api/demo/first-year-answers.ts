import type { OpenAnswer } from './remarks.ts';

/** Open answers of the eight organisations that answered in the first year, by organisation. */
export const firstYearAnswers: Record<string, OpenAnswer[]> = {
  'Meldpunt Veilig Middenland': [
    {
      prompt: 1,
      text: 'Wij kunnen dit niet alleen. Elke melding die bij ons binnenkomt raakt drie of vier andere organisaties. Aan deze tafel zitten de mensen die daar iets over te zeggen hebben, en dat scheelt ons in het dagelijks werk heel veel bellen en uitzoeken.',
      tone: 'goes-well',
      themes: ['relation'],
      codes: ['meeting-in-person', 'short-lines'],
      quote: 'Aan deze tafel zitten de mensen die erover gaan. Dat scheelt veel uitzoekwerk.',
    },
    {
      prompt: 2,
      text: 'Er ligt een mooie ambitie, maar wie er na 2022 bij is gekomen heeft die nooit echt gezien.',
      tone: 'can-improve',
      themes: ['ambition'],
      codes: ['ambition-unknown'],
      quote: 'Wie later is aangesloten, kent de ambitie vaak niet.',
    },
    {
      prompt: 7,
      text: 'Niet. Wij hebben eigen doelen met de gemeente afgesproken en die gaan over doorlooptijden.',
      tone: 'can-improve',
      themes: ['ambition', 'processes'],
      codes: ['concrete-objectives'],
    },
    {
      prompt: 11,
      text: 'Knelpunten uit de praktijk komen wel op tafel, maar daarna hoor ik er niets meer over. Ik kan aan mijn mensen niet uitleggen wat ermee is gebeurd.',
      tone: 'can-improve',
      themes: ['processes'],
      codes: ['feedback-to-practice', 'bottlenecks-followed-up'],
      quote: 'Knelpunten komen op tafel, maar wat ermee gebeurt hoort de praktijk niet.',
    },
  ],
  'Politie Middenland': [
    {
      prompt: 1,
      text: 'Zorg en straf horen bij elkaar.',
      tone: 'goes-well',
      themes: ['interests'],
      codes: ['shared-commitment'],
    },
    {
      prompt: 8,
      text: 'Wij worden afgerekend op het aantal zaken, de zorg op wachttijden. Zolang dat zo is trekt het eigen belang harder dan dat van het netwerk. Dat is geen onwil.',
      tone: 'can-improve',
      themes: ['interests'],
      codes: ['own-interest-versus-network'],
      quote: 'Ieder wordt op iets anders afgerekend. Dan trekt het eigen belang harder.',
    },
    {
      prompt: 10,
      text: 'De meesten ken ik goed en ik bel ze ook. De onderwijsmensen ken ik eigenlijk niet, die heb ik dit jaar één keer gezien.',
      tone: 'can-improve',
      themes: ['relation'],
      codes: ['changing-participants'],
    },
    {
      prompt: 14,
      text: 'Te veel presentaties, te weinig besluiten. Acties hebben zelden een eigenaar.',
      tone: 'can-improve',
      themes: ['organisation', 'processes'],
      codes: ['actions-with-owner'],
      quote: 'Er zijn veel presentaties en weinig besluiten met een eigenaar.',
    },
  ],
  'Reclassering De Brug': [
    {
      prompt: 5,
      text: 'Als er echt iets misgaat staat iedereen er. In rustige tijden zie je dat sommige organisaties een vervanger sturen die van niets weet en ook niets mag toezeggen.',
      tone: 'can-improve',
      themes: ['ambition', 'organisation'],
      codes: ['changing-participants', 'mandate'],
    },
    {
      prompt: 12,
      text: 'De keren dat we samen een casus terugkeken waren de beste bijeenkomsten. Doe dat vaker.',
      tone: 'can-improve',
      themes: ['relation', 'processes'],
      codes: ['learning-together'],
      quote: 'Samen terugkijken levert het meeste op. Doe dat vaker.',
    },
    {
      prompt: 13,
      text: 'De verhalen van ervaringsdeskundigen maken dat je weer weet waarvoor je het doet.',
      tone: 'goes-well',
      themes: ['relation'],
      codes: ['experts-by-experience'],
      quote: 'Door de verhalen van ervaringsdeskundigen weet je weer waarvoor je het doet.',
    },
  ],
  'Gemeente Voorbeeldstad': [
    {
      prompt: 2,
      text: 'De ambitie is dat geweld eerder stopt en niet terugkomt. Wij dragen die uit als voorzitter, ook in de raad. Ik merk wel dat de vertaling naar wat we volgend jaar anders doen ontbreekt: welke beweging willen we zien, wat is dan genoeg, en wie houdt dat bij?',
      tone: 'can-improve',
      themes: ['ambition'],
      codes: ['concrete-objectives', 'knowing-whether-it-helped'],
      quote: 'De ambitie is helder, de vertaling naar wat we volgend jaar anders doen ontbreekt.',
    },
    {
      prompt: 5,
      text: 'Bestuurders komen zelf en zeggen niet snel af.',
      tone: 'goes-well',
      themes: ['ambition', 'organisation'],
      codes: ['shared-commitment', 'mandate'],
    },
    {
      prompt: 16,
      text: 'Vier keer per jaar is goed, maar dan wel met een vaste werkagenda op één bladzijde.',
      tone: 'can-improve',
      themes: ['organisation'],
      codes: ['work-agenda'],
      quote: 'Werk met een vaste werkagenda op één bladzijde.',
    },
    {
      prompt: 17,
      text: 'Een klein team dat tussen de bijeenkomsten door de acties bewaakt.',
      tone: 'can-improve',
      themes: ['organisation', 'processes'],
      codes: ['actions-with-owner'],
    },
  ],
  'Gemeente Lindeveen': [
    {
      prompt: 3,
      text: 'Ja, helemaal.',
      tone: 'goes-well',
      themes: ['ambition'],
      codes: ['shared-commitment'],
    },
    {
      prompt: 8,
      text: 'Als kleine gemeente kunnen wij niet overal aan meedoen. De grote stad bepaalt het tempo en soms ook de agenda. Dat begrijp ik, maar het helpt om dat hardop te zeggen in plaats van te doen alsof we allemaal evenveel kunnen.',
      tone: 'can-improve',
      themes: ['interests'],
      codes: ['own-interest-versus-network'],
      quote: 'Niet iedereen kan evenveel. Zeg dat hardop.',
    },
    {
      prompt: 11,
      text: 'Onze wijkteams lopen vast op wachtlijsten. Ik breng dat in, er wordt geknikt, en dan gaan we door naar het volgende punt.',
      tone: 'can-improve',
      themes: ['processes'],
      codes: ['bottlenecks-followed-up'],
    },
  ],
  'Psychiatrie De Linde': [
    {
      prompt: 10,
      text: 'Er is vertrouwen. Een telefoontje is genoeg om iets geregeld te krijgen, ook buiten de bijeenkomsten om.',
      tone: 'goes-well',
      themes: ['relation'],
      codes: ['trust', 'short-lines'],
      quote: 'Er is vertrouwen: één telefoontje is genoeg.',
    },
    {
      prompt: 11,
      text: 'Elkaar aanspreken doen we te weinig. We zijn erg beleefd.',
      tone: 'can-improve',
      themes: ['relation'],
      codes: ['speaking-up'],
      quote: 'We zijn beleefd en spreken elkaar te weinig aan.',
    },
    {
      prompt: 9,
      text: 'Scholing lukt nog net. Voor een warme overdracht is geen tijd en ook geen betaling geregeld.',
      tone: 'can-improve',
      themes: ['interests', 'organisation'],
      codes: ['capacity-and-money'],
    },
  ],
  'Vrouwenopvang De Vuurtoren': [
    {
      prompt: 13,
      text: 'Goed dat ervaringsdeskundigen er vaak bij zijn. Let op dat het geen optreden wordt: vraag ze ook mee te beslissen en koppel terug wat u met hun inbreng doet.',
      tone: 'can-improve',
      themes: ['relation', 'processes'],
      codes: ['experts-by-experience', 'feedback-to-practice'],
    },
    {
      prompt: 12,
      text: 'Van elkaar leren gebeurt nu toevallig, bij de koffie.',
      tone: 'can-improve',
      themes: ['processes'],
      codes: ['learning-together'],
    },
    {
      prompt: 17,
      text: 'Meer aandacht voor voorkomen. We zitten altijd aan het eind van de keten te blussen, terwijl scholen en huisartsen het veel eerder kunnen zien.',
      tone: 'can-improve',
      themes: ['ambition'],
      codes: ['prevention'],
      quote: 'Meer aandacht voor voorkomen, in plaats van blussen aan het eind.',
    },
  ],
  'Welzijn Voorstad': [
    {
      prompt: 4,
      text: 'Wij hebben de ambitie in het teamoverleg besproken, met een filmpje erbij. Dat sloeg aan.',
      tone: 'goes-well',
      themes: ['ambition'],
      codes: ['feedback-to-practice'],
    },
    {
      prompt: 6,
      text: 'Uitvoerders zitten er niet bij en horen er ook weinig van.',
      tone: 'can-improve',
      themes: ['processes'],
      codes: ['feedback-to-practice'],
    },
    {
      prompt: 14,
      text: 'Ik vind de onderwerpen vaak ver van de praktijk. Laat een wijkteam eens vertellen waar het vastloopt en maak daar dan samen een afspraak over, met een naam en een datum erbij.',
      tone: 'can-improve',
      themes: ['organisation', 'processes'],
      codes: ['actions-with-owner', 'bottlenecks-followed-up'],
      quote: 'Laat de praktijk vertellen waar het vastloopt en maak daar een afspraak over, met naam en datum.',
    },
    { prompt: 18, text: 'Fijn dat dit gevraagd wordt.', tone: 'goes-well', themes: ['relation'], codes: [] },
  ],
};

/** Topics for the network's table in the first year, by organisation; the wording is what the network saw. */
export const firstYearTopics: Record<string, { text: string; wording: string | null }[]> = {
  'Meldpunt Veilig Middenland': [
    {
      text: 'Minder hermeldingen: wat kan ieder van ons doen?',
      wording: 'Minder hermeldingen: wat kan ieder van ons doen?',
    },
  ],
  'Politie Middenland': [
    { text: 'de pleger uit huis in plaats van het kind', wording: 'De pleger uit huis in plaats van het kind' },
  ],
  'Gemeente Lindeveen': [
    { text: 'Wachtlijsten van de wijkteams in kleine gemeenten', wording: 'Wachtlijsten van de wijkteams' },
    { text: 'Wie betaalt de warme overdracht?', wording: 'Wie betaalt de warme overdracht?' },
  ],
  'Vrouwenopvang De Vuurtoren': [{ text: 'Preventie op school', wording: 'Preventie op school' }],
  'Welzijn Voorstad': [{ text: 'de ruzie van vorige maand over het convenant', wording: null }],
};
