import { formatter } from '../format.ts';

const { plural } = formatter('nl');

/** What someone reads on their phone in a reflection session. */
export const participant = {
  join: {
    title: 'Doe mee aan de bijeenkomst',
    lead: 'Op het scherm in de zaal staat een code van 6 tekens.',
    code: 'Code',
    codeHelp: 'Hoofdletters, spaties en streepjes maken niet uit.',
    join: 'Doe mee',
    noAccount: 'U hebt geen account nodig. Wij vragen uw naam en uw organisatie niet.',
    gone: 'Deze bijeenkomst is er niet meer. Vul de code in die nu op het scherm staat.',
    other: 'Doe mee met een andere code',
  },
  promise: {
    title: 'Wat ziet wie?',
    about: (network: string, label: string) => `${network} – ${label}`,
    who: 'U doet mee zonder naam. Niemand ziet wat u kiest: de begeleider niet en de zaal niet.',
    counts: (n: number) =>
      `De zaal ziet alleen aantallen, en pas vanaf ${plural(n, { one: 'antwoord', other: 'antwoorden' })}.`,
    remarks:
      'Wat u zelf schrijft, komt op het scherm, zonder naam en door elkaar. Opmerkingen ook pas vanaf dat aantal. Schrijf niets op waaraan u te herkennen bent.',
    refresh: 'De aantallen verspringen met stappen van minstens 3. Zo leest niemand één antwoord af.',
    keeps: 'De zaal gaat samen stap voor stap. Uw telefoon gaat vanzelf mee.',
    begin: 'Begin',
  },
  wait: {
    title: 'Nog even wachten',
    text: 'De begeleider begint zo. Deze pagina gaat vanzelf verder.',
  },
  step: (place: number, total: number) => `Stap ${place} van ${total}`,
  stopped: 'De begeleider heeft het antwoorden gestopt. Kijk naar het scherm in de zaal.',
  answers: 'Uw antwoord',
  recognise: {
    question: 'Herkent u dit beeld?',
    options: { recognised: 'Ja, dit herken ik', partly: 'Deels', not: 'Nee, dit herken ik niet' },
    statements: 'Lees de stellingen',
    quotes: 'Dit werd gezegd',
    remark: 'Wilt u er iets bij zeggen?',
    remarkHelp: 'Dit komt zonder naam op het scherm.',
    send: 'Verstuur de opmerking',
    chooseFirst: 'Kies eerst hierboven een antwoord. Uw tekst blijft staan.',
  },
  sort: {
    title: 'Wat doen we hiermee?',
    lead: 'Kies bij elk onderwerp wat u ermee wilt. U mag onderwerpen overslaan.',
    done: (n: number, total: number) => `${n} van ${total} gekozen`,
  },
  propose: {
    title: 'Wat kunnen we verbeteren?',
    lead: 'Schrijf een voorstel. Liever drie korte dan één lang.',
    theme: 'Waar gaat het over?',
    text: 'Uw voorstel',
    textHelp: 'Uw voorstel komt zonder naam op het scherm.',
    send: 'Verstuur het voorstel',
    change: 'Bewaar de wijziging',
    own: 'Uw voorstellen',
    none: 'U hebt nog niets voorgesteld.',
    empty: 'Schrijf eerst uw voorstel op.',
    noTheme: 'Kies eerst een thema. Uw tekst blijft staan.',
  },
  vote: {
    title: 'Waar beginnen we mee?',
    lead: (n: number) => `U hebt ${plural(n, { one: 'stem', other: 'stemmen' })}. Per voorstel geeft u er één.`,
    left: (n: number) =>
      n === 0 ? 'U hebt al uw stemmen gegeven.' : `Nog ${plural(n, { one: 'stem', other: 'stemmen' })} over`,
    none: 'Er zijn geen voorstellen om op te stemmen.',
    full: 'Al uw stemmen zijn gegeven. Haal eerst een stem weg.',
    vote: 'Stem op',
  },
  result: {
    title: 'De zaal tot nu toe',
    from: (n: number) => `Vanaf ${plural(n, { one: 'antwoord', other: 'antwoorden' })} ziet u hier wat de zaal vindt.`,
    answered: (n: number) => plural(n, { one: 'antwoord', other: 'antwoorden' }),
  },
  sent: {
    label: 'Verstuurd of niet',
    nothing: 'Wat u kiest, wordt meteen bewaard.',
    sending: 'Wordt verstuurd…',
    saved: 'Alles bewaard',
    unreachable: 'Geen verbinding. Wat u koos, staat op deze telefoon. Het gaat vanzelf weg zodra het kan.',
    lost: 'Geen verbinding. We proberen het steeds opnieuw.',
    refused: 'Niet bewaard.',
  },
  unsent: (text: string) => `Dit hebt u geschreven maar niet verstuurd: “${text}”`,
  closed: {
    title: 'Bedankt voor het meedoen',
    lead: 'De bijeenkomst is gesloten. Alles wat u verstuurde, is meegeteld.',
    next: 'Wat gebeurt er nu?',
    nextText:
      'De gekozen voorstellen worden verbeterkansen. Het netwerk maakt er acties van, met een trekker en een datum, op de werkagenda. Bij de volgende meting ziet het netwerk of het hielp.',
    forget: 'Uw telefoon heeft niets meer nodig. U kunt deze pagina sluiten.',
  },
};
