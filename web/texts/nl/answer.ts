import { formatter } from '../format.ts';

const { plural, list } = formatter('nl');

const questions = (n: number) => plural(n, { one: 'vraag', other: 'vragen' });
const minutes = (n: number) => plural(n, { one: 'minuut', other: 'minuten' });

/** Wat een lid ziet dat met een persoonlijke link antwoordt. */
export const answer = {
  loading: 'Uw uitnodiging wordt geopend…',
  loadingFailed: 'Uw uitnodiging kon niet worden geopend',

  link: {
    missingTitle: 'Er ontbreekt een stuk van de link',
    missing: 'Open de hele link uit uw uitnodiging. Hij eindigt op een lange rij letters en cijfers.',
    whatToDo: 'Werkt het nog niet? Vraag wie u de mail stuurde om een nieuwe link.',
  },

  start: {
    above: (organisation: string) => `Uitnodiging voor ${organisation}`,
    title: (network: string) => `Hoe werken wij samen in ${network}?`,
    lead: (organisations: string[], invited: number) =>
      `${list(organisations)} vraagt dit aan alle ${invited} organisaties in het netwerk. Uw antwoord telt mee als antwoord van uw organisatie.`,
    leadNobody: (invited: number) =>
      `Dit wordt gevraagd aan alle ${invited} organisaties in het netwerk. Uw antwoord telt mee als antwoord van uw organisatie.`,
    whyTitle: 'Waarom vragen we dit?',
    why: 'Alle antwoorden samen laten zien hoe de samenwerking gaat: wat gaat goed, en wat kan beter? De leden bespreken dat met elkaar en spreken af wat ze gaan doen. Het is een spiegel en geen ranglijst. Uw organisatie krijgt geen cijfer en wordt niet met andere vergeleken.',
    readersTitle: 'Wie leest wat?',
    readersOf: (names: string[], organisation: string | null) =>
      organisation ? `${list(names)} (${organisation})` : list(names),
    readers: (names: string[]) => `Uw antwoorden lezen: alleen ${list(names)}.`,
    coordinator:
      'Wie het netwerk coördineert, leest uw antwoorden niet. Wie de meting uitvoert, ziet wel of u geantwoord hebt.',
    network:
      'Het netwerk ziet alleen uitkomsten van organisaties samen, en hoeveel organisaties er per sector geantwoord hebben. Nooit welk antwoord van welke organisatie is.',
    networkNamed:
      'Let op: met welke leden u samenwerkt, en hoe vaak, ziet het hele netwerk met naam. Ook ziet het wie niet antwoordde. Hoe goed het gaat, ziet het netwerk niet. Van alle andere vragen ziet het alleen uitkomsten van organisaties samen.',
    serves: (names: string[]) =>
      `Wordt u hetzelfde gevraagd in ${list(names)}? Dan kunt u na het insturen kiezen om uw antwoorden ook daar te laten meetellen. De lezers daar lezen ze dan ook. Kiest u niets, dan blijven ze hier.`,
    words:
      'Wat u in eigen woorden schrijft, gaat niet zomaar naar het netwerk. Dat gebeurt alleen met een zin die een lezer heeft goedgekeurd, en zonder naam.',
    drafts: 'Wat u niet instuurt, leest niemand buiten uw organisatie.',
    colleagues: 'Collega’s die u vraagt, zien alleen de vragen die u aan hen stelt, met de antwoorden daarop.',
    mails: (n: number) =>
      `U krijgt over deze meting hooguit ${plural(n, { one: 'mail', other: 'mails' })}. Na het insturen komt er alleen nog een ontvangstbewijs.`,
    thresholdTitle: 'Vanaf hoeveel antwoorden?',
    threshold: (k: number) =>
      `Een uitkomst komt alleen in beeld als die op ten minste ${k} organisaties rust. Rust hij op minder, dan blijft hij verborgen.`,
    learntTitle: 'Wat kunnen anderen toch te weten komen?',
    learntServing: (k: number) =>
      `Tellen uw antwoorden ook in een ander netwerk mee? Dan geldt dit ook voor de groep die in precies dezelfde netwerken antwoordde: geeft bijna iedereen daarin hetzelfde antwoord, dan is dat te zien. Zo’n groep telt minstens ${k} organisaties; anders tellen uw antwoorden daar niet mee.`,
    learnt: [
      'Antwoordt bijna iedereen hetzelfde? Dan is dat te zien, en weten anderen ook wat u geantwoord hebt.',
      'Leggen leden hun eigen antwoorden naast elkaar? Dan kunnen zij meer afleiden over wie overblijft. Daar kunnen wij u niet tegen beschermen.',
    ],
    fixed: 'Deze afspraken staan vast sinds de vragenlijst openging. Niemand kan ze nog veranderen.',
    practicalTitle: 'Zo werkt het',
    timeTerm: 'Hoelang',
    time: (statements: number, all: number) =>
      `Ongeveer ${minutes(statements)} voor de stellingen. Met een antwoord op elke open vraag ongeveer ${minutes(all)}.`,
    untilTerm: 'Tot en met',
    openTerm: 'Open vragen',
    open: 'Zijn niet verplicht. Schrijf alleen iets als u iets te zeggen hebt.',
    partsTerm: 'In delen',
    parts: 'Uw antwoorden worden vanzelf bewaard. Ga later verder met dezelfde link, ook op een ander apparaat.',
    togetherTerm: 'Samen',
    together:
      'Vraag collega’s om mee te antwoorden: zij krijgen een eigen link. Deel uw eigen link liever niet. Wie die heeft, ziet alles en kan insturen.',
    begin: 'Begin',
    goOn: 'Ga verder',
    savedBefore: (when: string) => `U bent al begonnen. Uw antwoorden zijn bewaard op ${when}.`,
    lookBack: 'Bekijk uw antwoorden',
    someoneElse: 'Iemand anders moet antwoorden',
    notTakingPart: 'Wij doen niet mee',
  },

  questionnaire: {
    loading: 'De vragen worden geladen…',
    theme: (place: number, of: number, name: string) => `Thema ${place} van ${of}: ${name}`,
    progress: (place: number, of: number) => `Deel ${place} van ${of}`,
    optional: 'niet verplicht',
    full: (most: string) =>
      `Een antwoord heeft hier hooguit ${most} tekens. Dat is nu vol: wat u nog typt, komt er niet bij. Wat er al staat, blijft staan.`,
    cut: (most: string, over: string) =>
      `Een antwoord heeft hier hooguit ${most} tekens. De laatste ${over} tekens van wat u plakte, staan er niet bij. Kort uw tekst eerst in en plak hem dan opnieuw.`,
    previous: 'Vorige',
    next: 'Verder',
    toReview: 'Kijk uw antwoorden na',
    toStart: 'Terug naar het begin',
    left: (n: number) =>
      `Op deze pagina ${n === 1 ? 'staat' : 'staan'} nog ${questions(n)} open die nodig ${n === 1 ? 'is' : 'zijn'}. U kunt doorgaan en later terugkomen.`,
    preview: 'Dit is een voorbeeld. Wat u hier invult, wordt niet bewaard.',
  },

  lastYear: {
    when: (wave: string) => `Vorige keer (${wave}) schreef uw organisatie:`,
    changed: (reason: string) => `Let op: ${reason}`,
    state: {
      open: 'Klopt dit nog? Neem het over of herschrijf het. Of schrijf hieronder iets nieuws.',
      taken: 'Overgenomen in het veld hieronder.',
      other: 'Hieronder staat nu een andere tekst. Maak het veld leeg om opnieuw te kiezen.',
    },
    stillTrue: 'Klopt nog',
    rewrite: 'Herschrijf',
    takeBack: 'Haal weg',
    compare: (wave: string) => `Vergelijk met wat u zelf antwoordde in ${wave}`,
    compared: (n: number, same: number) =>
      n === 0
        ? 'Er zijn geen stellingen die u beide keren hebt beantwoord en die te vergelijken zijn.'
        : `Op ${same} van de ${plural(n, { one: 'stelling', other: 'stellingen' })} die te vergelijken ${n === 1 ? 'is' : 'zijn'}, gaf u hetzelfde antwoord als toen.`,
    onlyYou: 'Alleen u ziet dit. Een ander antwoord kan ook komen doordat iemand anders het invulde.',
    caption: (part: string) => `${part}: uw antwoorden van toen en nu`,
    statement: 'Stelling',
    now: 'Nu',
    noAnswer: 'Niet ingevuld',
    notComparable: (reason: string) => `Niet te vergelijken. ${reason}`,
  },

  saving: {
    label: 'Bewaren',
    nothingYet: 'Uw antwoorden worden vanzelf bewaard.',
    saved: (time: string) => `Bewaard om ${time}`,
    merged: (n: number, time: string) =>
      `Bewaard om ${time}. ${plural(n, { one: 'antwoord', other: 'antwoorden' })} van elders ${n === 1 ? 'is' : 'zijn'} overgenomen.`,
    unreachable: 'Geen verbinding. Uw antwoorden staan op dit apparaat; we sturen ze op zodra het kan.',
    tryNow: 'Probeer het nu',
    conflict: 'Niet bewaard: sommige vragen zijn ook ergens anders beantwoord.',
    choose: 'Kies wat blijft staan',
    refused: 'Niet bewaard. Pas dit eerst aan:',
  },

  conflict: {
    title: 'Ook ergens anders ingevuld',
    lead: 'Deze vragen zijn hier en ergens anders verschillend beantwoord: op een ander apparaat, of door een collega. Er is niets overschreven. Kies welk antwoord blijft staan.',
    here: 'Hier',
    elsewhere: 'Ergens anders',
    noAnswer: 'geen antwoord',
    choose: 'Bewaar deze keuze',
  },

  review: {
    title: 'Kijk uw antwoorden na',
    lead: 'Na het insturen kunt u niets meer veranderen.',
    missingTitle: (n: number) => `Nog ${questions(n)} te beantwoorden`,
    missing: 'Hier is een antwoord nodig. Weet u het niet, dan kunt u dat ook kiezen.',
    missingIn: (part: string, n: number) => `${part}: nog ${questions(n)}`,
    complete: 'Alle stellingen zijn beantwoord.',
    noAnswer: 'Niet ingevuld',
    needed: 'Nog nodig',
    change: 'Wijzig',
    changeQuestion: (question: string) => `Wijzig uw antwoord op: ${question}`,
    submitTitle: 'Insturen',
    submitNote: (names: string[]) =>
      `U stuurt in namens uw organisatie. Daarna ${names.length === 1 ? 'kan' : 'kunnen'} ${list(names)} uw antwoorden lezen, en u krijgt een ontvangstbewijs.`,
    submit: 'Stuur in',
    newerTitle: 'Nog niet ingestuurd: er zijn antwoorden bij gekomen',
    newer:
      'Een collega of een ander apparaat heeft antwoorden toegevoegd. Ze staan hierboven. Kijk ze na en stuur dan in.',
    refusedTitle: 'Nog niet ingestuurd',
    refused: (n: number) =>
      n === 1
        ? 'Uw antwoorden zijn bewaard. Eén vraag klopt nog niet:'
        : `Uw antwoorden zijn bewaard. ${questions(n)} kloppen nog niet. Begin hier:`,
    question: (part: string, title: string, message: string) => `${part}: ${title} ${message}`,
  },

  mirror: {
    title: 'Uw spiegel',
    lead: (day: string) =>
      `Het beeld van het netwerk is gepubliceerd op ${day}. Hier ziet u uw eigen antwoorden ernaast. Alleen wie deze link heeft, ziet dit.`,
    toPicture: 'Bekijk het hele beeld van het netwerk',
    themes: 'Uw organisatie naast het netwerk, per thema',
    statements: (theme: string) => `${theme}: per stelling`,
    noOwn: 'u beantwoordde te weinig stellingen voor een eigen score.',
    networkHidden: 'het beeld van het netwerk laat dit thema niet zien, omdat er te weinig antwoorden zijn.',
    higher: 'u oordeelt gunstiger dan het netwerk gemiddeld.',
    lower: 'u oordeelt minder gunstig dan het netwerk gemiddeld.',
    alike: 'u oordeelt ongeveer zoals het netwerk gemiddeld.',
    up: 'Dat is gunstiger dan uw vorige antwoord.',
    down: 'Dat is minder gunstig dan uw vorige antwoord.',
    same: 'Dat is ongeveer zoals uw vorige antwoord.',
    how: 'We noemen een verschil van een halve punt of meer een verschil. Anders oordelen dan het netwerk is niet goed of fout: het is iets om over te praten.',
  },

  receipt: {
    title: 'Uw antwoorden zijn ingestuurd',
    lead: (until: string) =>
      `Dank u wel. U krijgt dit ontvangstbewijs ook per mail. Tot en met ${until} vindt u het hier terug met dezelfde link.`,
    heading: 'Ontvangstbewijs',
    organisation: 'Organisatie',
    network: 'Netwerk',
    wave: 'Meting',
    questionnaire: 'Vragenlijst',
    version: (name: string, number: number) => `${name} (versie ${number})`,
    submittedAt: 'Ingestuurd op',
    checksum: 'Controlegetal',
    checksumNote: 'Hoort bij precies deze antwoorden. Zo is later te controleren dat er niets aan veranderd is.',
    save: 'Bewaar als bestand',
    saveData: 'Bewaar alleen de gegevens (JSON)',
    saveNote:
      'Het bestand wordt op uw eigen apparaat gemaakt. U kunt er uw antwoorden in lezen en het controlegetal mee narekenen.',
    recompute: 'Het controlegetal narekenen',
    recomputeHow:
      'De regel hieronder bevat uw antwoorden in een vaste vorm (canonieke JSON). Bewaar precies die regel in een bestand, zonder iets ervoor of erna, en laat een programma het SHA-256-getal daarvan berekenen: dat is het controlegetal.',
    print: 'Druk af',
    answers: 'Uw antwoorden',
    showAnswers: 'Bekijk wat u hebt ingestuurd',
    nextTitle: 'Wat gebeurt er nu?',
    next: {
      answering: (until: string) => `Andere leden kunnen antwoorden tot en met ${until}.`,
      picture: 'De lezers maken van alle antwoorden samen een beeld. Te kleine groepen blijven daarin verborgen.',
      reflection: 'Het netwerk bespreekt het beeld en spreekt af wat er beter kan.',
    },
  },

  otherNetworks: {
    title: 'Ook in een ander netwerk',
    lead: 'Uw organisatie is hetzelfde gevraagd in een verwant netwerk. U hoeft de vragen daar niet nog eens in te vullen: uw antwoorden kunnen daar meetellen zoals u ze hier hebt ingestuurd. Het hoeft niet.',
    counts: (network: string, moment: string) =>
      `Uw antwoorden tellen ook mee in ${network} (ingestuurd op ${moment}).`,
    wave: (wave: string, until: string) => `${wave}, open tot en met ${until}.`,
    readers: (names: string) => `Losse antwoorden leest daar alleen: ${names}.`,
    threshold: (n: number) =>
      `Cijfers waar minder dan ${n} organisaties achter zitten, laat ook dit netwerk niet zien.`,
    serve: (network: string) => `Laat ook meetellen in ${network}`,
    final:
      'Daarna kunt u ze daar niet meer veranderen. Zou uit de beelden van de twee netwerken samen te lezen zijn wat enkelen zeiden, dan tellen ze daar toch niet mee. U krijgt ook daarvan een ontvangstbewijs.',
  },

  handOver: {
    title: 'Iemand anders moet antwoorden',
    lead: 'Draag de uitnodiging over aan een collega van uw organisatie. Die krijgt een mail met een eigen link. Uw link werkt daarna niet meer. Wat al is ingevuld, blijft bewaard.',
    name: 'Naam van uw collega',
    email: 'E-mailadres van uw collega',
    language: 'Taal van de mail',
    submit: 'Draag over',
    back: 'Terug',
    doneTitle: 'De uitnodiging is overgedragen',
    done: (name: string) =>
      `${name} heeft een mail met een eigen link gekregen. Uw link werkt niet meer en u krijgt hierover geen mails meer. Dank u wel.`,
  },

  decline: {
    title: 'Wij doen niet mee',
    lead: 'Dat mag. Laat weten waarom: dan hoeven we u niet te herinneren, en weten we wat we een volgende keer beter kunnen doen.',
    reason: 'Waarom doet u niet mee?',
    reasonDescription: 'Wie de meting uitvoert, leest dit. Het komt niet in het beeld.',
    submit: 'Meld dat wij niet meedoen',
    back: 'Terug',
  },

  declined: {
    title: 'U doet niet mee',
    lead: (when: string) => `Dat hebt u gemeld op ${when}. U krijgt geen herinneringen meer.`,
    reason: 'Uw reden',
    changeOfMind: 'Van gedachten veranderd? Dat kan nog tot en met de sluitdatum. Wat u al had ingevuld, is er nog.',
    takePart: 'Doe toch mee',
  },

  late: {
    title: 'Deze vragenlijst is gesloten',
    lead: (until: string) =>
      `Antwoorden kon tot en met ${until}. U hebt niets ingestuurd, dus uw antwoorden tellen niet mee.`,
    whatNow: 'Wilt u toch iets kwijt? Laat het weten aan wie u de mail stuurde.',
  },
};
