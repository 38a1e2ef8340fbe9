import { formatter } from '../format.ts';

const { plural, decimal, change, list } = formatter('nl');
const organisations = (n: number) => plural(n, { one: 'organisatie', other: 'organisaties' });
const experts = (n: number) => plural(n, { one: 'ervaringsdeskundige', other: 'ervaringsdeskundigen' });

export const picture = {
  crumb: 'Beeld',
  title: 'Het beeld',
  lead: 'Hoe de leden zelf hun samenwerking zien. Een spiegel, geen ranglijst: het opent een gesprek.',
  onThisPage: 'Op deze pagina',

  draft: {
    title: 'Dit is een concept',
    body: 'Alleen de onderzoekers van deze meting zien het. Wat u hier ziet is precies wat het netwerk te zien krijgt als u publiceert. Wat hier verborgen is, blijft verborgen.',
    open: 'De meting is nog open. De cijfers veranderen nog zolang er antwoorden binnenkomen.',
    closeFirst: 'U kunt publiceren als de meting is gesloten.',
    toCode: (n: number) =>
      `${plural(n, { one: 'waarneming is', other: 'waarnemingen zijn' })} nog niet gecodeerd. Wat niet gecodeerd is, telt niet mee bij wat goed gaat en wat beter kan.`,
    topics: (n: number) =>
      `${plural(n, { one: 'onderwerp heeft', other: 'onderwerpen hebben' })} nog geen goedgekeurde tekst. Die onderwerpen ziet het netwerk niet.`,
    code: 'Ga naar de waarnemingen',
    approveTopics: 'Ga naar de onderwerpen',
    publish: 'Publiceer het beeld',
  },
  confirm: {
    title: 'Het beeld publiceren?',
    body: 'Iedereen die dit netwerk mag zien, kan het beeld daarna bekijken.',
    again: 'De vorige keer blijft bewaard. Het netwerk ziet voortaan dit beeld, met uw reden.',
    forever:
      'Het beeld verandert daarna niet meer. U kunt ook geen waarnemingen meer coderen en geen gesprekken meer toevoegen.',
    uncoded: (n: number) =>
      `${plural(n, { one: 'waarneming is', other: 'waarnemingen zijn' })} nog niet gecodeerd en ${n === 1 ? 'telt' : 'tellen'} dan nooit meer mee.`,
    yes: 'Ja, publiceer',
    no: 'Nee, nog niet',
  },
  correct: {
    start: 'Corrigeer en publiceer opnieuw',
    title: 'Deze meting openen voor correctie?',
    body: 'U kunt codes, citaten, onderwerpen en gesprekken weer wijzigen. Het netwerk blijft dit beeld zien tot u opnieuw publiceert, met uw reden.',
    rule: 'Opnieuw publiceren kan alleen als het verschil niet verraadt wat enkele organisaties zeiden. Tot die tijd kan de volgende meting niet worden gepubliceerd. Zolang u niets wijzigt, kunt u de correctie stoppen.',
    reason: 'Waarom corrigeert u het beeld?',
    reasonHelp: 'Het netwerk leest dit. Noem geen organisatie.',
    going: 'Deze meting staat open voor correctie',
    since: (day: string, reason: string) =>
      `Het netwerk ziet nog het beeld dat is gepubliceerd. Open sinds ${day}, omdat: ${reason}`,
    again: 'Publiceer opnieuw',
    stop: 'Stop de correctie',
    yes: 'Ja, open voor correctie',
    no: 'Nee, laat het zo',
  },
  publications: {
    title: (n: number) => `Dit beeld is ${n} keer gepubliceerd`,
    caption: 'Alle keren dat dit beeld is gepubliceerd',
    number: 'Publicatie',
    nth: (n: number) => `Publicatie ${n}`,
    day: 'Op',
    reason: 'Waarom',
    first: 'Eerste keer',
  },
  published: {
    again: (day: string, reason: string) => `Opnieuw gepubliceerd op ${day} omdat: ${reason}`,
    on: (day: string) => `Gepubliceerd op ${day}. Het beeld verandert niet meer.`,
    sameForAll:
      'Ieder lid ziet precies dit, en niemand ziet hier wat een ander antwoordde. Wie de antwoorden mocht lezen, las u bij de vragenlijst.',
    download: 'Download alles wat is gepubliceerd (ZIP)',
    proof: 'Waaraan u dit beeld herkent',
    proofHelp: 'Het beeld is bewaard zoals het is. De vingerafdruk verandert als er ook maar één teken verandert.',
    hash: 'Vingerafdruk (SHA-256)',
    code: 'Versie van Netwerkspiegel',
    questionnaire: 'Vragenlijst',
    version: (code: string, n: number) => `${code}, versie ${n}`,
    period: 'Periode',
    days: (from: string, to: string) => `${from} tot en met ${to}`,
  },
  nothingYet: {
    title: 'Nog geen beeld',
    body: 'Hier komt het beeld van deze meting: hoe de leden hun samenwerking zien, wat goed gaat en wat beter kan. Het verschijnt zodra de onderzoekers het publiceren.',
    toWave: 'Ga naar de meting',
  },

  who: {
    title: 'Wie antwoordde',
    chart: 'Antwoorden per sector',
    all: (n: number) => `Alle ${organisations(n)} antwoordden.`,
    some: (n: number, invited: number) =>
      `${n} van ${organisations(invited)} ${n === 1 ? 'antwoordde' : 'antwoordden'}.`,
    none: (invited: number) => `Nog niemand antwoordde. Er zijn ${organisations(invited)} uitgenodigd.`,
    noneEver: (invited: number) => `Niemand antwoordde. Er waren ${organisations(invited)} uitgenodigd.`,
    noSectorScores:
      'Scores per sector laten we niet zien. Naast de antwoorden per stelling zou daaruit te lezen zijn wat een enkele organisatie antwoordde.',
    leftOut: (n: number) =>
      `${n === 1 ? 'Van één organisatie telt het antwoord' : `Van ${n} organisaties tellen de antwoorden`} hier niet mee: die gaven zij in een verwant netwerk, en uit de twee beelden samen zou te lezen zijn wat enkelen zeiden.`,
    silent: (sectors: string[]) => `Uit ${list(sectors)} antwoordde niemand: wat zij vinden, ziet u in dit beeld niet.`,
    declined: (n: number) => `${organisations(n)} ${n === 1 ? 'liet' : 'lieten'} weten niet mee te doen.`,
    interviews: (o: { organisations: number; experts: number }) =>
      `De onderzoekers spraken ook met ${list([
        ...(o.organisations > 0 ? [organisations(o.organisations)] : []),
        ...(o.experts > 0 ? [experts(o.experts)] : []),
      ])}.`,
    rolesTitle: 'Wie de vragenlijst invulde',
    roles:
      'Per organisatie telt één inzending. Vaak laat die zien hoe één persoon het ziet. Wie leiding geeft, is vaak positiever dan wie het werk doet.',
    role: 'Rol',
    count: 'Aantal',
    rolesHidden: (k: number) => `Verborgen: minder dan ${k} organisaties zeiden wie invulde.`,
  },

  overview: {
    title: 'De vijf thema’s',
    chart: 'Hoe het netwerk zichzelf ziet',
    noneTitle: 'Nog geen antwoorden',
    none: 'Hier komen de scores op de vijf thema’s, zodra organisaties hebben geantwoord.',
    noneEverTitle: 'Geen antwoorden',
    noneEver:
      'Er is geen cijfer te geven. Dat niemand antwoordde, is zelf iets om te bespreken: was het de tijd, de vraag, of het vertrouwen?',
    tooFewTitle: 'Te weinig antwoorden voor cijfers',
    tooFew: (n: number, k: number) =>
      `${n === 1 ? 'Er is 1 antwoord' : `Er zijn ${n} antwoorden`}. Cijfers laten we zien vanaf ${k} antwoorden: met minder zou te raden zijn wat een ander zei. Zo is het beloofd toen de meting openging.`,
    complete: 'Iedereen antwoordde. Daarom is er geen onzekerheid door antwoorden die ontbreken.',
  },
  howTo: {
    title: 'Zo leest u deze cijfers',
    scale: (points: number) =>
      `Elke stelling heeft antwoorden van 1 (helemaal oneens) tot ${points} (helemaal eens). Bij een stelling die andersom is gesteld, draaien we het antwoord om. Hoog is dus altijd gunstig.`,
    mean: 'De stip is het gemiddelde van de organisaties die antwoordden. Elke organisatie telt één keer.',
    interval:
      'De balk laat zien waar het gemiddelde van het hele netwerk waarschijnlijk ligt, als wie niet antwoordde lijkt op wie wel antwoordde. Dat weten we niet zeker. In simulaties met 8 van de 25 organisaties lag het echte gemiddelde in 89 tot 99 van de 100 gevallen binnen de balk. Hoe vaak, hangt af van de antwoorden: het minst vaak als een paar veel minder tevreden zijn dan de rest.',
    bounds:
      'De lichte band erachter laat zien waar het in elk geval ligt, wat de anderen ook vinden. Met weinig antwoorden is die band breed. Zo onzeker is het dan ook.',
    words: (strength: number, attention: number) =>
      `‘Sterk’ zeggen we alleen als de hele balk op of boven ${decimal(strength)} ligt, ‘vraagt aandacht’ alleen als hij er helemaal onder ${decimal(attention)} ligt. Anders is het ‘wisselend’. Zonder balk zeggen we niets. Andere instrumenten, zoals de Wilder-inventaris, kijken alleen naar het gemiddelde (4 of meer sterk, 3 tot 4 ertussenin, onder 3 zorgelijk); dan lijkt een klein verschil al snel iets.`,
    ofTheme: 'Wat betekenen deze cijfers en woorden?',
    ofChange: 'Hoe leest u deze verandering?',
    heaps:
      'De hoopjes boven de balk laten zien hoe de antwoorden liggen. Een gemiddelde van 3 kan één hoop in het midden zijn, of twee hopen aan de kanten: dan zegt het gemiddelde weinig. Bij een thema zijn de antwoorden op alle stellingen bij elkaar geteld. Of de organisaties in twee kampen uit elkaar liggen, ziet u daarom aan het woord.',
    agreement: (inTen: number, limits: { ofOneMind: number; mostlyAgreed: number }) =>
      `‘Twee kampen’: ten minste ${inTen} op de 10 organisaties zitten een half punt of meer onder het midden, ten minste ${inTen} op de 10 zo ver erboven, en daartussen zitten er minder dan aan elke kant. Anders kijken we hoe ver de antwoorden gemiddeld van het gemiddelde liggen: hooguit ${decimal(limits.ofOneMind, 2)} punt is ‘eensgezind’, hooguit ${decimal(limits.mostlyAgreed, 2)} ‘grotendeels eens’, meer is ‘lopen uiteen’. Die grenzen kozen wij zelf.`,
    change:
      'We vergelijken alleen organisaties die beide keren antwoordden, en alleen stellingen die hetzelfde bleven. ‘Omhoog’ of ‘omlaag’ zeggen we pas als toeval een onwaarschijnlijke verklaring is, ook als u op alle thema’s tegelijk let.',
    remembered:
      'Bij ‘vergeleken met een jaar geleden’ ziet u wat mensen zich herinneren. Zij onthouden vaak meer verandering dan metingen laten zien. Daarom staat het naast de verandering tussen twee metingen.',
    threshold: (k: number) =>
      `Een getal laten we pas zien als het op ${k} organisaties of meer rust. Een stelling die verborgen is, telt ook niet mee in het gemiddelde van het thema.`,
    onePerson:
      'Een organisatie antwoordt één keer. Vaak is dat de kijk van één persoon; collega’s kunnen elk een deel beantwoorden, en één van hen stuurt in voor allemaal.',
    own: 'De stellingen en de scores zijn van Netwerkspiegel, niet van de inspecties. Ze zijn gebaseerd op het gesprekskader, maar niet wetenschappelijk gevalideerd.',
  },

  theme: {
    sentence: (o: {
      theme: string;
      mean: number;
      points: number;
      agreement: string | null;
      base: number;
      invited: number;
    }) =>
      `${o.theme}: ${decimal(o.mean)} van ${o.points}${o.agreement ? `; ${o.agreement}` : ''} (${o.base} van ${organisations(o.invited)}).`,
    hidden: {
      'below-threshold': (theme: string, k: number) =>
        `${theme}: geen cijfer. Minder dan ${k} organisaties beantwoordden genoeg stellingen.`,
      'would-reveal': (theme: string, _k: number) =>
        `${theme}: geen cijfer. Enkele organisaties beantwoordden een deel van de stellingen; uit het cijfer zou te herleiden zijn wat zij zeiden.`,
      'nobody-could-judge': (theme: string, _k: number) =>
        `${theme}: geen cijfer. Niemand kon dit thema beoordelen. Ook dat zegt iets: hoe zichtbaar is dit voor de leden?`,
    },
    agreement: {
      'of-one-mind': 'de leden zijn eensgezind',
      'mostly-agreed': 'de leden zijn het grotendeels eens',
      divided: 'de antwoorden lopen uiteen',
      'two-camps': 'er zijn twee kampen',
    },
    likely: (o: { lower: number; upper: number }) =>
      `Het gemiddelde van het hele netwerk ligt waarschijnlijk tussen ${decimal(o.lower)} en ${decimal(o.upper)}, als wie niet antwoordde lijkt op wie wel antwoordde.`,
    certain: (o: { least: number; most: number }) => `Zeker ligt het tussen ${decimal(o.least)} en ${decimal(o.most)}.`,
    same: (o: { least: number; most: number }) =>
      `Alle organisaties komen op hetzelfde uit. Hoe de anderen het zien, is daaruit niet af te leiden: het gemiddelde van het hele netwerk ligt tussen ${decimal(o.least)} en ${decimal(o.most)}.`,
    word: {
      strength: (bound: number) => `Dat is helemaal ${decimal(bound)} of hoger: sterk.`,
      mixed: (bound: number) => `Dat ligt aan beide kanten van ${decimal(bound)}: wisselend.`,
      attention: (bound: number) => `Dat is helemaal lager dan ${decimal(bound)}: vraagt aandacht.`,
    },
    statementsCounted: (counted: number, asked: number) =>
      `Dit cijfer rust op ${counted} van de ${asked} stellingen; de andere zijn verborgen.`,
    distribution: (theme: string) => `Alle antwoorden op ${theme.toLowerCase()}`,
    aspects: (o: { climate: number; practice: number }) =>
      o.climate > o.practice
        ? `Hoe het voelt (${decimal(o.climate)}) scoort hoger dan wat er gebeurt (${decimal(o.practice)}). Dat zien we vaak: praten over de bedoeling is makkelijker dan het doen.`
        : `Wat er gebeurt (${decimal(o.practice)}) scoort hoger dan hoe het voelt (${decimal(o.climate)}).`,
    aspectsAlike: (o: { climate: number; practice: number }) =>
      `Hoe het voelt (${decimal(o.climate)}) en wat er gebeurt (${decimal(o.practice)}) liggen dicht bij elkaar.`,
    aspectsHidden: {
      'below-threshold':
        'Hoe het voelt en wat er gebeurt, laten we hier niet apart zien: een van de twee rust op te weinig antwoorden.',
      'would-reveal':
        'Hoe het voelt en wat er gebeurt, laten we hier niet apart zien: daaruit zou te herleiden zijn wat een ander antwoordde.',
      'nobody-could-judge':
        'Hoe het voelt en wat er gebeurt, staan hier niet apart: een van de twee kon niemand beoordelen.',
    },
    aspectsChart: (theme: string) => `${theme}: hoe het voelt en wat er gebeurt`,
    climate: 'Hoe het voelt',
    practice: 'Wat er gebeurt',
    statementsHidden: (n: number) =>
      `${n === 1 ? 'De ene stelling' : `De ${n} stellingen`} van dit thema laten we niet apart zien. Waarom, staat onder ‘Wat verborgen blijft en waarom’.`,
    statements: (n: number) => `Bekijk de ${plural(n, { one: 'stelling', other: 'stellingen' })}`,
    statementScores: (theme: string) => `${theme}: score per stelling`,
    statementSentence: 'In de volgorde van de vragenlijst.',
    statementAnswers: (theme: string) => `${theme}: antwoorden per stelling`,
    reversed: '(andersom gesteld)',
    yearAgo: (o: { mean: number; points: number; base: number; word: string }) =>
      `Vergeleken met een jaar geleden: ${o.word} (${decimal(o.mean)} van ${o.points}, waarbij ${decimal((o.points + 1) / 2, 0)} ‘hetzelfde’ is; ${organisations(o.base)}).`,
    yearAgoWords: { worse: 'minder goed', same: 'ongeveer hetzelfde', better: 'beter' },
    yearAgoHidden: 'Vergeleken met een jaar geleden: geen cijfer, te weinig organisaties konden dit zeggen.',
    since: (o: { label: string; change: number; word: string; pairs: number }) =>
      `Vergeleken met ${o.label}: ${change(o.change)}, ${o.word} (${organisations(o.pairs)} die beide keren antwoordden).`,
    notCompared: {
      'not-comparable': (label: string) => `Niet te vergelijken met ${label}: de stellingen zijn veranderd.`,
      'too-few-pairs': (label: string) =>
        `Niet te vergelijken met ${label}: te weinig organisaties antwoordden beide keren.`,
      hidden: (label: string) =>
        `Niet te vergelijken met ${label}: een van de twee keren waren er te weinig antwoorden.`,
    },
  },

  said: {
    'goes-well': 'Gaat goed',
    'can-improve': 'Kan beter',
    none: 'Hierover zeiden nog geen drie organisaties hetzelfde.',
    tooFewHeard: (k: number) => `Wat organisaties zeiden, laten we zien als er minstens ${k} zijn gehoord.`,
    voices: organisations,
    threeOrMore: '3 of meer organisaties',
    experts,
    threeOrMoreExperts: '3 of meer ervaringsdeskundigen',
    recurring: {
      broad: 'breed genoemd',
      persistent: 'ook de vorige keer genoemd',
      both: 'breed genoemd, ook de vorige keer',
    },
    quotes: 'Citaten, zonder naam',
  },

  improvement: {
    agreed: 'Wat is afgesproken',
    title: 'Wat steeds terugkomt',
    lead: (o: { organisations: number; experts: number }) =>
      `Dit noemden drie of meer van de ${organisations(o.organisations)}${o.experts > 0 ? ` of ${experts(o.experts)}` : ''} die we hoorden, in de vragenlijst of in een gesprek.`,
    caption: 'Verbeterthema’s, het vaakst genoemde eerst',
    theme: 'Thema',
    what: 'Verbeterthema',
    tone: 'Wat ze zeggen',
    voices: 'Genoemd door',
    recurring: 'Komt terug',
    noneTitle: 'Nog niets dat drie of meer noemden',
    none: 'Hier komt wat meer organisaties noemden: wat goed gaat en wat beter kan. Daarvoor moeten de onderzoekers de open antwoorden en gesprekken coderen.',
    help: 'Hoe we tellen',
    helpText: (k: number) =>
      `Een organisatie telt één keer, ook als zij antwoordde én een gesprek had. Ervaringsdeskundigen tellen we apart. Noemden minder dan drie het, dan staat het hier niet. Vanaf ${k} noemen we het precieze aantal. ‘Breed genoemd’ is ten minste drie, en ten minste een op de vijf van wie we hoorden.`,
  },

  topics: {
    title: 'Onderwerpen voor de tafel',
    lead: 'Waarover leden het in het netwerk willen hebben. De onderzoekers schreven het zo op dat niemand eraan te herkennen is.',
    noneTitle: 'Nog geen onderwerpen',
    none: 'Hier komen onderwerpen die leden willen bespreken, zodra de onderzoekers de tekst hebben goedgekeurd.',
  },

  hidden: {
    title: 'Wat verborgen blijft en waarom',
    none: 'In dit beeld is niets verborgen.',
    some: (n: number) => `${plural(n, { one: 'cijfer blijft', other: 'cijfers blijven' })} verborgen.`,
    caption: 'Verborgen cijfers',
    what: 'Wat',
    why: 'Waarom',
    statement: (text: string) => `Stelling: ${text}`,
    yearAgo: (theme: string) => `${theme}: vergeleken met een jaar geleden`,
    climate: (theme: string) => `${theme}: hoe het voelt`,
    practice: (theme: string) => `${theme}: wat er gebeurt`,
    roles: 'Wie de vragenlijst invulde',
    learn: 'Wat u wél kunt afleiden',
    learnText:
      'Geeft bijna iedereen hetzelfde antwoord, dan is dat te zien. Wie veel weet van het netwerk, kan soms iets vermoeden. Daarom laten we kleine groepen nooit zien.',
  },

  analyst: {
    title: 'Voor de onderzoeker',
    lead: 'Alleen de onderzoekers van deze meting zien dit. Het staat niet in wat is gepubliceerd, en ook niet in het verslag.',
    log: {
      title: (n: number) => `Wat de poort tegenhield (${n})`,
      none: 'De poort hield niets tegen.',
      caption: 'Wat de poort tegenhield',
      table: 'Cijfer',
      reason: 'Waarom',
      change: (theme: string) => `${theme}: verandering sinds de vorige meting`,
      reasons: {
        'base-below-threshold': 'Het rust op minder organisaties dan beloofd.',
        'sector-below-twice-threshold': 'Het gaat over een sector met te weinig organisaties.',
        'would-reveal-another-table': 'Een verborgen cijfer zou eruit volgen.',
      },
    },
    reliability: {
      title: 'Of de stellingen van een thema bij elkaar horen',
      lead: 'Cronbachs alfa over de organisaties die alle stellingen van het thema beantwoordden, met het interval (Feldt). Het is geen rapportcijfer voor het netwerk, en geen bewijs dat de stellingen meten wat ze moeten meten. Onder de tien organisaties zegt het niets.',
      theme: 'Thema',
      base: 'Organisaties',
      alpha: 'Alfa',
      range: (alpha: string, lower: string, upper: string) => `${alpha} (${lower} tot ${upper})`,
      none: {
        'too-few': 'Te weinig organisaties',
        'one-statement': 'Maar één stelling',
        'all-the-same': 'Alle organisaties komen gelijk uit',
      },
    },
  },

  next: {
    title: 'En nu',
    reflection: 'Bereid de reflectiebijeenkomst voor',
    comparison: 'Bekijk wat er veranderde',
  },
};
