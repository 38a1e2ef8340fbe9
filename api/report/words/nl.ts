/** The sentences that a Dutch report is filled with. Our own words: no sentence of a real report is in it. */
import { formatOf } from '../format.ts';

const f = formatOf('nl');
const organisations = (n: number) => `${n} ${n === 1 ? 'organisatie' : 'organisaties'}`;
const experts = (n: number) => `${n} ${n === 1 ? 'ervaringsdeskundige' : 'ervaringsdeskundigen'}`;

export const nl = {
  title: (network: string) => `Verslag over de samenwerking in ${network}`,
  contents: 'Inhoud',
  demo: 'Dit is een voorbeeld. Het netwerk, de leden en de antwoorden zijn verzonnen.',
  state: {
    draft: 'Concept. Dit verslag is nog niet vastgesteld.',
    kept: 'Concept. Dit verslag is nog niet vastgesteld.',
    'fact-check': 'Ter controle van de feiten aan het netwerk voorgelegd. Nog niet vastgesteld.',
    final: 'Vastgesteld.',
  },
  version: (number: number, day: string) => `Versie ${number}, ${f.day(day)}.`,
  today: (day: string) => `Stand van ${f.day(day)}.`,
  themes: {
    ambition: 'Ambitie',
    interests: 'Belangen',
    relation: 'Relatie',
    organisation: 'Organisatie',
    processes: 'Processen',
  },

  introduction: (o: { network: string; inspectorate: string; label: string; opensOn: string; closesOn: string }) => [
    `Hoe werken de organisaties in ${o.network} samen, wat gaat daarin goed en wat kan beter? Daarover gaat dit verslag. ${o.inspectorate} houdt het netwerk er een spiegel mee voor.`,
    `Het verslag rust op de meting “${o.label}”, die liep van ${f.day(o.opensOn)} tot en met ${f.day(o.closesOn)}, op gesprekken en op de bijeenkomst waarin het netwerk op het beeld terugkeek. Het is geen rangschikking en geen oordeel over afzonderlijke organisaties.`,
    'Hoofdstuk 2 beschrijft het netwerk en hoofdstuk 3 hoe het beeld is gemaakt. In hoofdstuk 4 staan de bevindingen, in hoofdstuk 5 de aanbevelingen. Hoofdstuk 6 vertelt hoe het verdergaat.',
  ],
  network: {
    ambition: (ambition: string) => `Het netwerk zegt zelf over zijn ambitie: _${ambition}_`,
    members: (members: number, sectors: string[]) =>
      `Toen de meting begon, telde het netwerk ${organisations(members)}, uit ${sectors.length === 1 ? 'één sector' : `${sectors.length} sectoren`}: ${f.list(sectors)}.`,
  },
  method: {
    framework:
      'De samenwerking is bekeken langs vijf thema’s: ambitie, belangen, relatie, organisatie en processen. De leden kregen een vragenlijst; bijlage 2 laat zien wat er is gevraagd.',
    response: (o: { invited: number; submitted: number; declined: number }) =>
      `Er zijn ${organisations(o.invited)} uitgenodigd. Daarvan ${o.submitted === 1 ? 'antwoordde er' : 'antwoordden er'} ${o.submitted}${o.declined > 0 ? `; ${o.declined} ${o.declined === 1 ? 'liet' : 'lieten'} weten niet mee te doen` : ''}.`,
    silent: (sectors: string[]) => `Uit ${f.list(sectors)} kwam geen antwoord.`,
    interviews: (o: { organisations: number; experts: number }) =>
      o.organisations + o.experts === 0
        ? 'Er zijn geen gesprekken gevoerd.'
        : `Daarnaast is gesproken met ${f.list([...(o.organisations > 0 ? [organisations(o.organisations)] : []), ...(o.experts > 0 ? [experts(o.experts)] : [])])}.`,
    published: (day: string) => `Het beeld is op ${f.day(day)} gepubliceerd.`,
    session: (day: string, phones: number | null) =>
      `In een bijeenkomst op ${f.day(day)} is het beeld aan het netwerk voorgehouden. De leden keken erop terug en formuleerden samen verbeterkansen.${phones === null ? '' : ` Er deden ${phones} telefoons mee.`}`,
    noSession: 'Over de bijeenkomst waarin het netwerk op het beeld terugkijkt, staat nog niets vast.',
    how: 'Hoe de cijfers zijn gemaakt',
    protection: 'Wat niet wordt getoond',
    threshold: (n: number) =>
      `Wat op minder dan ${organisations(n)} rust, wordt niet getoond. Dat is de leden vooraf beloofd. Woorden van leden staan alleen in het verslag als een onderzoeker ze heeft goedgekeurd, en nooit met een naam erbij.`,
    nothingHidden: 'In deze meting hoefde geen thema en geen stelling verborgen te blijven.',
    hiddenThemes: (themes: string[]) => `Geen cijfer is er voor: ${f.list(themes)}.`,
    hiddenItems: (n: number) => `${n} ${n === 1 ? 'stelling blijft' : 'stellingen blijven'} verborgen.`,
    why: {
      'below-threshold': 'er waren te weinig antwoorden',
      'would-reveal': 'anders zou een verborgen antwoord zijn terug te rekenen',
      'nobody-could-judge': 'niemand kon het beoordelen',
    },
    reasons: (reasons: string[]) => `De reden: ${f.list(reasons)}.`,
    unvalidated:
      'De vragenlijst is niet wetenschappelijk gevalideerd. De cijfers openen een gesprek; zij bewijzen niets.',
  },
  findings: {
    lead: 'Dit is het beeld dat uit de vragenlijst en de gesprekken komt, per thema. Een cijfer staat er altijd met het aantal organisaties waarop het rust.',
    noScores: 'Deze vragenlijst heeft geen stellingen die een cijfer geven. Het beeld bestaat uit wat er is gezegd.',
    score: (o: { mean: number; points: number; base: number; invited: number }) =>
      `Gemiddeld ${f.decimal(o.mean)} van ${o.points}, op grond van ${o.base} van de ${organisations(o.invited)}.`,
    interval: (lower: number, upper: number) =>
      `Voor het hele netwerk ligt het waarschijnlijk tussen ${f.decimal(lower)} en ${f.decimal(upper)}.`,
    noInterval: 'Hoe het in het hele netwerk ligt, is hieruit niet te zeggen.',
    words: { strength: 'Dat is een sterk punt.', mixed: 'Dat is wisselend.', attention: 'Dat vraagt aandacht.' },
    agreement: {
      'of-one-mind': 'De organisaties zijn het hierover eens.',
      'mostly-agreed': 'De organisaties zijn het hierover grotendeels eens.',
      divided: 'De antwoorden lopen uiteen.',
      'two-camps': 'Er zijn twee kampen.',
    },
    hidden: 'Hierover is geen cijfer te tonen.',
    changed: {
      'moved-up': 'Vergeleken met de meting ervoor is dit omhooggegaan.',
      'moved-down': 'Vergeleken met de meting ervoor is dit omlaaggegaan.',
      'no-visible-change': 'Vergeleken met de meting ervoor is er geen verandering te zien.',
      'too-few-answers-to-tell':
        'Of dit sinds de meting ervoor veranderde, is met zo weinig antwoorden niet te zeggen.',
    },
  },
  said: {
    goesWell: 'Dit noemden de leden en de ervaringsdeskundigen als iets wat goed gaat.',
    canImprove: 'Dit noemden de leden en de ervaringsdeskundigen als iets wat beter kan.',
    noneWell: 'Er is niets dat door genoeg organisaties als goed is genoemd om het hier te kunnen vermelden.',
    noneImprove: 'Er is niets dat door genoeg organisaties is genoemd om het hier te kunnen vermelden.',
    voices: (n: number) => organisations(n),
    experts: (n: number) => experts(n),
    someVoices: 'drie of meer organisaties',
    someExperts: 'drie of meer ervaringsdeskundigen',
    recurring: { broad: 'breed gedeeld', persistent: 'keert terug', both: 'breed gedeeld en keert terug' },
    expertsTitle: 'Volgens ervaringsdeskundigen',
    quote: (text: string) => `“${text}”`,
  },
  recommendations: {
    lead: (inspectorate: string) =>
      `Op grond van het beeld en het gesprek met het netwerk doet ${inspectorate} de volgende aanbevelingen.`,
    none: 'Er zijn nog geen aanbevelingen.',
    restsOn: (labels: string[]) => `Dit rust op: ${f.list(labels)}.`,
    answeredBy: 'Wat het netwerk ermee doet:',
    outcomes: { followed: 'Opgevolgd.', partly: 'Gedeeltelijk opgevolgd.', 'not-followed': 'Niet opgevolgd.' },
  },
  followUp: {
    lead: (n: number) =>
      `Het netwerk formuleerde ${n} ${n === 1 ? 'verbeterkans' : 'verbeterkansen'}. De tabel laat zien welke acties daaruit kwamen, wie ervoor zorgt en wanneer zij klaar moeten zijn.`,
    none: 'Er zijn nog geen verbeterkansen vastgelegd.',
    inspectorate: (inspectorate: string) =>
      `${inspectorate} volgt wat er met de verbeterkansen en de aanbevelingen gebeurt. De volgende meting laat zien of het heeft geholpen.`,
  },
  topics: {
    lead: 'Leden en ervaringsdeskundigen droegen deze onderwerpen aan om met elkaar te bespreken.',
    none: 'Er zijn geen onderwerpen aangedragen of goedgekeurd.',
  },
  questionnaire: {
    lead: (o: { title: string; version: number }) =>
      `De leden kregen de vragenlijst “${o.title}”, versie ${o.version}. Dit is wat er per onderdeel is gevraagd.`,
  },
  figures: {
    marks: { filled: 'gevuld vak', open: 'open vak', dot: 'punt', interval: 'smalle balk', band: 'brede lichte balk' },
    members: { caption: 'De leden van het netwerk per sector', sector: 'Sector', members: 'Leden' },
    response: {
      title: 'Antwoorden per sector',
      caption: 'Antwoorden per sector, in cijfers',
      alt: (submitted: number, invited: number, rows: string[]) =>
        `${submitted} van ${organisations(invited)} antwoordden. Per sector: ${rows.join('; ')}.`,
      row: (sector: string, submitted: number, invited: number) => `${sector} ${submitted} van ${invited}`,
      of: (submitted: number, invited: number) => `${submitted} van ${invited}`,
      filled: 'antwoordde',
      open: 'antwoordde niet',
      sector: 'Sector',
      invited: 'Uitgenodigd',
      submitted: 'Antwoordden',
      total: 'Totaal',
    },
    scores: {
      title: 'Hoe de leden de samenwerking zien, per thema',
      caption: 'Hoe de leden de samenwerking zien, in cijfers',
      alt: (points: number, rows: string[]) =>
        `Op een schaal van 1 tot ${points}. ${rows.join('; ')}. De volgorde is die van de vragenlijst.`,
      row: (theme: string, mean: number, base: number) => `${theme} ${f.decimal(mean)} (${organisations(base)})`,
      hiddenRow: (theme: string) => `${theme} verborgen`,
      dot: 'gemiddelde van wie antwoordde',
      interval: 'hier ligt het hele netwerk waarschijnlijk',
      band: 'zo laag of zo hoog kan het zijn',
      note: (mean: number, points: number, base: number) => `${f.decimal(mean)} van ${points}; ${organisations(base)}`,
      theme: 'Thema',
      mean: 'Gemiddelde',
      likely: 'Waarschijnlijk tussen',
      atMost: 'Hoogstens tussen',
      base: 'Organisaties',
      range: (lower: number, upper: number) => `${f.decimal(lower)} – ${f.decimal(upper)}`,
      unknown: 'niet te bepalen',
      hidden: {
        'below-threshold': 'verborgen: te weinig antwoorden',
        'would-reveal': 'verborgen: zou een ander antwoord verraden',
        'nobody-could-judge': 'niemand kon dit beoordelen',
      },
      decimal: f.decimal,
    },
    agenda: {
      caption: 'Verbeterkansen en acties',
      opportunity: 'Verbeterkans',
      action: 'Actie',
      owner: 'Wie',
      deadline: 'Wanneer',
      state: 'Stand',
      noAction: 'nog geen actie',
      day: f.day,
      states: {
        plan: 'voorbereiden',
        do: 'bezig',
        check: 'nagaan',
        act: 'bijstellen',
        done: 'klaar',
        stopped: 'gestopt',
      },
    },
  },
};

export type Words = typeof nl;
