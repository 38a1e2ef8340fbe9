import { formatter } from '../format.ts';

const { plural, list } = formatter('nl');

const questions = (n: number) => plural(n, { one: 'vraag', other: 'vragen' });

/** Samen antwoorden: wat de contactpersoon ziet, en wat een gevraagde collega ziet. */
export const contributor = {
  ask: 'Vraag een collega',
  askAbout: (part: string) => `Vraag een collega voor ${part}`,
  manage: 'Antwoord samen met collega’s',

  list: {
    title: 'Samen antwoorden',
    lead: 'Vraag collega’s om een thema of een vraag te beantwoorden. Ieder krijgt een eigen link en ziet alleen de eigen vragen. U kijkt alles na en stuurt in.',
    emptyTitle: 'Nog niemand gevraagd',
    empty: 'Hier ziet u straks wie met welke vragen bezig is, en hoe ver.',
    askedTitle: 'Gevraagde collega’s',
    back: 'Terug naar de vragen',
    wholePart: (part: string) => part,
    somePart: (part: string, n: number) => `${part} (${questions(n)})`,
    progress: (answered: number, of: number) => `${answered} van ${questions(of)} beantwoord`,
    bounced: (reason: string) => `De mailserver zei: ${reason}`,
    created: (when: string) => `gevraagd op ${when}`,
    sent: (when: string) => `gemaild op ${when}`,
    opened: (when: string) => `geopend op ${when}`,
    started: (when: string) => `begonnen op ${when}`,
    done: (when: string) => `klaar op ${when}`,
    withdrawn: (when: string) => `gestopt op ${when}`,
    waiting: 'De mail wacht nog: de mailserver is nu niet bereikbaar. We sturen hem vanzelf.',
    stoppedTitle: 'Niet meer gevraagd',
  },

  status: {
    'to-send': 'mail wacht',
    sent: 'gemaild',
    bounced: 'mail niet aangekomen',
    opened: 'geopend',
    started: 'bezig',
    done: 'klaar',
    withdrawn: 'gestopt',
  },

  change: {
    questions: 'Wijzig de vragen',
    sendAnew: 'Mail opnieuw',
    withdraw: 'Stop de link',
    save: 'Bewaar de vragen',
    note: 'Uw collega ziet dit bij het openen van de link. Er gaat geen mail. Wat al beantwoord is, blijft staan.',
    sendTitle: (name: string) => `Mail ${name} opnieuw`,
    sendLead: (n: number) =>
      `De mail brengt een nieuwe link; de oude werkt dan niet meer. U kunt nog ${plural(n, { one: 'mail', other: 'mails' })} sturen.`,
    noMails: 'Deze collega kreeg al drie mails. Meer sturen we er niet.',
    send: 'Verstuur',
    withdrawTitle: (name: string) => `De link van ${name} stoppen?`,
    withdrawLead:
      'De link werkt dan meteen niet meer. Wat uw collega heeft beantwoord, blijft staan. Er gaat geen mail.',
    withdrawNow: 'Stop de link',
  },

  outcome: {
    accepted: (name: string) => `De mail aan ${name} is verstuurd.`,
    refused: (name: string) => `De mail aan ${name} kwam niet aan. Controleer het adres.`,
    deferred: (name: string) => `${name} is gevraagd. De mail gaat vanzelf, zodra de mailserver hem aanneemt.`,
    unreachable: (name: string) => `De mailserver is niet bereikbaar. De mail aan ${name} gaat later vanzelf.`,
    notSent: (name: string) => `De mail aan ${name} is nu niet verstuurd. De eerdere link werkt nog.`,
  },

  form: {
    title: 'Vraag een collega',
    lead: 'Uw collega krijgt een mail met een eigen link. Daarin staat wie het vraagt, welke thema’s het zijn en wie de antwoorden leest.',
    name: 'Naam',
    email: 'E-mailadres',
    emailHelp: 'Alleen u ziet dit adres. Wie de antwoorden leest, ziet het niet.',
    locale: 'Taal van de mail',
    items: 'Waarover?',
    itemsHelp: 'Kies hele thema’s of losse vragen. Dezelfde vraag aan meer mensen stellen mag.',
    allOf: (n: number) => `Alle ${questions(n)}`,
    chosen: (n: number, of: number) => `Losse vragen (${n} van ${of} gekozen)`,
    send: 'Verstuur de vraag',
    back: 'Terug',
  },

  onIt: {
    label: 'Gevraagd voor dit deel',
    one: (name: string, status: string) => `${name} (${status})`,
    some: (name: string, n: number, status: string) => `${name} (${questions(n)}, ${status})`,
    question: (names: string[]) => `Ook gevraagd aan ${list(names)}`,
  },

  notDone: {
    title: (n: number) =>
      n === 1
        ? 'Een collega is nog niet klaar'
        : `${plural(n, { one: 'collega is', other: 'collega’s zijn' })} nog niet klaar`,
    lead: 'U kunt nu al insturen. Wat zij daarna schrijven, gaat niet mee.',
    one: (name: string, status: string, answered: number, of: number) =>
      `${name}: ${status}, ${answered} van ${questions(of)} beantwoord`,
  },

  routedPast: {
    title: 'Deze antwoorden gaan niet mee',
    lead: 'Ze horen bij vragen die door een ander antwoord niet meer gelden. Verander dat antwoord als ze wel mee moeten.',
  },

  promise: {
    onlyYours: 'U ziet alleen de vragen die aan u zijn gesteld.',
    inside: (contact: string) =>
      `Binnen uw organisatie zien ${contact} en collega’s met dezelfde vragen uw antwoorden.`,
    drafts: 'Wat niet wordt ingestuurd, leest niemand buiten uw organisatie.',
    together: (contact: string, organisation: string) =>
      `${contact} stuurt alles in als één antwoord van ${organisation}, zonder uw naam.`,
  },

  part: {
    above: (organisation: string) => `Namens ${organisation}`,
    lead: (contact: string, n: number) => `${contact} vraagt u om hierover ${questions(n)} te beantwoorden.`,
    themesTerm: 'Waarover',
    time: (minutes: number) => `Ongeveer ${plural(minutes, { one: 'minuut', other: 'minuten' })}.`,
    until: (day: string, contact: string) => `${day}, zolang ${contact} nog niet heeft ingestuurd.`,
    openTerm: 'Niet alles weten',
    open: 'Mag. Sla over wat u niet weet, of kies “weet ik niet”.',
    savedBefore: (when: string) => `Er zijn al antwoorden op deze vragen. Laatst bewaard op ${when}.`,
    leaning: (n: number): string =>
      n === 1
        ? 'Of deze vraag meetelt, hangt af van een antwoord dat u niet ziet. U kunt hem gewoon beantwoorden:'
        : 'Of deze vragen meetellen, hangt af van een antwoord dat u niet ziet. U kunt ze gewoon beantwoorden:',
    reviewLead: (contact: string) => `U kunt alles nog veranderen, totdat ${contact} instuurt.`,
    openQuestions: (n: number) =>
      `${questions(n)} ${n === 1 ? 'heeft' : 'hebben'} nog een antwoord nodig. U mag ze ook aan een collega overlaten.`,
    doneTitle: 'Klaar?',
    doneLead: (contact: string) => `Laat ${contact} weten dat u klaar bent. Insturen doet ${contact}.`,
    done: 'Ik ben klaar',
    isDoneTitle: (when: string) => `U bent klaar sinds ${when}`,
    isDone: (contact: string) => `${contact} ziet dat. U hoeft niets meer te doen.`,
    undo: 'Ga toch verder',
  },

  handedIn: {
    title: 'De antwoorden zijn ingestuurd',
    lead: (contact: string, organisation: string, when: string) =>
      `${contact} heeft de antwoorden van ${organisation} ingestuurd op ${when}. Dank u wel voor uw hulp.`,
    answers: 'Uw vragen, zoals ze zijn ingestuurd',
  },

  notTakingPart: {
    title: 'Uw organisatie doet niet mee',
    lead: (organisation: string, when: string) =>
      `${organisation} heeft dat laten weten op ${when}. U hoeft niets meer te doen.`,
    kept: 'Wat u al had beantwoord, leest niemand buiten uw organisatie. Doet uw organisatie toch mee, dan werkt uw link weer.',
  },

  late: {
    lead: (until: string, organisation: string) =>
      `Antwoorden kon tot en met ${until}. ${organisation} heeft niets ingestuurd, dus uw antwoorden tellen niet mee.`,
    whatNow: (contact: string) => `Wilt u toch iets kwijt? Laat het ${contact} weten.`,
  },

  leftOver: {
    title: 'Dit ging niet mee',
    lead: 'U schreef dit op dit apparaat, maar het kwam niet op tijd aan. Het staat alleen hier.',
    remove: 'Verwijder het van dit apparaat',
  },
};
