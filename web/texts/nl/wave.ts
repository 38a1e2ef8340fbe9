import { formatter } from '../format.ts';

const { plural } = formatter('nl');
const mails = (n: number) => plural(n, { one: 'mail', other: 'mails' });

export const wave = {
  menu: 'Pagina’s van deze meting',
  wave: 'Meting',
  evidence: 'Gesprekken en waarnemingen',
  picture: 'Beeld',
  reflection: 'Reflectie',

  newCrumb: 'Nieuwe meting',
  newTitle: 'Nieuwe meting',
  newLead:
    'U legt vast wat u vraagt, wanneer, en wat u de leden belooft. Zolang de meting een concept is kunt u alles wijzigen.',
  changeTitle: 'Wijzig de meting',
  label: 'Naam van de meting',
  labelHelp: 'Bijvoorbeeld: Meting 2026.',
  labelOf: (year: number) => `Meting ${year}`,
  questionnaire: 'Vragenlijst',
  versionOf: (title: string, number: number, minutes: number) =>
    `${title}, versie ${number} (ongeveer ${minutes} minuten)`,
  version: (title: string, number: number) => `${title}, versie ${number}`,
  opensOn: 'Begint op',
  closesOn: 'Sluit op',
  closesOnHelp: 'Tot en met deze dag kunnen leden antwoorden.',
  threshold: 'Vanaf hoeveel organisaties tonen we cijfers?',
  thresholdHelp: 'Cijfers waar minder organisaties achter zitten blijven verborgen. Ten minste 3; wij raden 5 aan.',
  reminderDays: 'Wanneer sturen we een herinnering?',
  reminderDaysHelp:
    'Zoveel dagen na het openen, alleen aan wie nog niet heeft ingestuurd of afgezien. Bijvoorbeeld: 7, 14. Laat leeg voor geen herinneringen. Na de sluitdatum sturen we niets meer.',
  mailLimit: 'Hoeveel mails krijgt iemand hooguit?',
  mailLimitHelp:
    'De uitnodiging, de herinneringen en wat u opnieuw stuurt, samen. Het ontvangstbewijs na het insturen telt niet mee.',
  analysts: 'Wie leest losse antwoorden?',
  analystsHelp: 'Deze namen staan in de belofte aan de leden. Een coördinator van het netwerk kan hier niet bij staan.',
  noAnalysts: 'Er is niemand die losse antwoorden mag lezen. Vraag de inspectie om een onderzoeker.',
  save: 'Bewaar het concept',

  steps: 'Stappen van de meting',
  stepDraft: 'Klaarzetten',
  stepOpen: 'Leden antwoorden',
  stepClosed: 'Lezen en coderen',
  stepPublished: 'Beeld gepubliceerd',

  draftLead: 'Deze meting is nog een concept: er is nog niets verstuurd.',
  openLead: (until: string) => `De leden kunnen antwoorden tot en met ${until}.`,
  closedLead: 'De meting is gesloten. Codeer de waarnemingen en publiceer daarna het beeld.',
  publishedLead: (day: string) => `Het beeld is gepubliceerd op ${day}.`,

  factsTitle: 'Afspraken',
  period: 'Periode',
  periodOf: (from: string, to: string) => `${from} tot en met ${to}`,
  change: 'Wijzig het concept',
  preview: 'Bekijk als lid',

  namedTies: 'Laat het netwerk zien wie met wie samenwerkt, met naam',
  namedTiesHelp:
    'Het netwerk ziet dan na publicatie wie wie noemde en hoe vaak, en wie niet antwoordde. Niet hoe goed het gaat. Dit staat in de belofte die leden eerst lezen, en ligt vast zodra de meting opent. Zet u dit uit, dan zien alleen de lezers namen.',
  servesFamily: 'Laat leden kiezen of hun antwoorden ook in verwante netwerken meetellen',
  servesFamilyHelp:
    'Voor organisaties die in meer netwerken van dezelfde stuurgroep zitten: wie hier heeft geantwoord, hoeft dezelfde vragen daar niet nog eens in te vullen. Het lid kiest zelf, per netwerk. Het kan alleen als de meting daar dezelfde vragenlijst heeft en dit ook belooft.',
  relations: 'Relaties',
  promiseTitle: 'Wat we de leden beloven',
  promiseDraft: 'Dit leggen we vast zodra u de meting opent. Daarna verandert het niet meer.',
  promiseReaders: (names: string) => `Losse antwoorden leest alleen: ${names}.`,
  promiseThreshold: (n: number) => `Cijfers waar minder dan ${n} organisaties achter zitten, laten we niet zien.`,
  promiseNetwork: 'Het netwerk ziet alleen het beeld van alle organisaties samen.',
  promiseServes: (names: string) =>
    `Een lid dat dat wil, kan zijn antwoorden ook laten meetellen in: ${names}. Dan lezen de lezers daar ze ook.`,
  promiseNamedTies: 'Het netwerk ziet met naam wie met wie samenwerkt en hoe vaak. Niet hoe goed dat gaat.',
  promiseNoNamedTies: 'Wie met wie samenwerkt, zien alleen de lezers. Het netwerk ziet geen namen.',
  promiseInvited: (n: number) => `We vragen ${plural(n, { one: 'organisatie', other: 'organisaties' })}.`,
  promiseMails: (limit: number, days: string) =>
    `Niemand krijgt meer dan ${mails(limit)} over deze meting. ${days ? `We herinneren na ${days} dagen.` : 'We sturen vanzelf geen herinneringen.'}`,
  noPromise: 'Er is nog geen belofte: voeg leden toe en kies wie losse antwoorden leest.',

  open: 'Open en verstuur uitnodigingen',
  openTitle: 'De meting openen?',
  openText: (n: number) =>
    `We versturen ${mails(n)}: één uitnodiging per organisatie. De leden en de belofte liggen daarna vast.`,
  sent: (n: number) => `${mails(n)} verstuurd.`,
  bounced: (n: number) => `${mails(n)} geweigerd door de mailserver. Hieronder staat wat u kunt doen.`,
  toSend: (n: number) =>
    `${mails(n)} nog niet verstuurd: de mailserver is niet bereikbaar. We proberen het elke minuut opnieuw.`,

  remind: 'Verstuur een herinnering',
  remindTitle: 'Een herinnering versturen?',
  remindText: (n: number) =>
    `${plural(n, { one: 'organisatie krijgt', other: 'organisaties krijgen' })} een herinnering: wie nog niet heeft ingestuurd en niet heeft afgezien.`,
  reminded: (n: number) =>
    n === 0
      ? 'Niemand kreeg een herinnering: er is er vandaag al een verstuurd, of iedereen heeft gereageerd.'
      : `${mails(n)} verstuurd.`,
  notReminded: (n: number) =>
    `${mails(n)} niet verstuurd: de mailserver nam ze nu niet aan. Probeer het later opnieuw; wie er al een kreeg, krijgt er vandaag geen tweede.`,
  notRemindedAtLimit: (n: number) =>
    `${plural(n, { one: 'contactpersoon kreeg', other: 'contactpersonen kregen' })} geen herinnering: zij kregen al zoveel mails als is beloofd. Bel hen.`,
  mailsTitle: 'Mails over deze meting',
  nextReminder: (day: string, n: number) =>
    `De volgende herinnering gaat op ${day} naar wie dan nog niet heeft gereageerd: nu ${plural(n, { one: 'contactpersoon', other: 'contactpersonen' })}.`,
  nextReminderNobody: (day: string) => `Op ${day} staat een herinnering gepland; nu is er niemand die hem nodig heeft.`,
  noNextReminder: 'Er gaat vanzelf geen herinnering meer uit. U kunt er wel zelf een versturen.',
  atLimit: (n: number, limit: number) =>
    `${plural(n, { one: 'contactpersoon kreeg', other: 'contactpersonen kregen' })} al ${mails(limit)}. Meer is niet beloofd, dus die krijgen er geen meer. Bel hen, of stuur de uitnodiging naar iemand anders.`,
  mailsCaption: 'Verstuurd, per dag',
  mailsDay: 'Dag',
  mailsKind: 'Wat',
  mailsAccepted: 'Verstuurd',
  mailsRefused: 'Geweigerd',
  mailKinds: { invitation: 'uitnodiging', reminder: 'herinnering' },
  nothingMailed: 'Er is nog niets verstuurd.',
  bouncedTitle: (n: number) => `${plural(n, { one: 'uitnodiging kwam', other: 'uitnodigingen kwamen' })} niet aan`,
  bouncedHelp:
    'Bel de organisatie en vraag naar het juiste adres of een andere contactpersoon. Verander het adres hier en de uitnodiging gaat opnieuw uit.',
  bouncedLine: (organisation: string, email: string, reason: string) =>
    `${organisation}: ${email} werd geweigerd (${reason})`,
  changeAddress: 'Verander het adres',
  close: 'Sluit de meting',
  closeTitle: 'De meting sluiten?',
  closeText: 'Niemand kan daarna nog antwoorden. Dit kunt u niet terugdraaien.',
  rerun: 'Maak de volgende meting',
  compare: 'Vergelijk met de vorige meting',

  responseTitle: 'Wie heeft gereageerd?',
  responsePerSector: 'Reacties per sector',
  responseSentence: (submitted: number, invited: number) =>
    `${submitted} van ${plural(invited, { one: 'organisatie heeft', other: 'organisaties hebben' })} antwoorden ingestuurd.`,
  invitationsCaption: 'Uitnodigingen per organisatie',
  organisation: 'Organisatie',
  sector: 'Sector',
  contact: 'Contactpersoon',
  statusColumn: 'Stand',
  when: 'Wanneer',
  mails: 'Mails',
  mailsOf: (n: number, limit: number) => `${n} van ${limit}`,
  actions: 'Acties',
  status: {
    'to-send': 'nog te versturen',
    sent: 'verstuurd',
    bounced: 'niet aangekomen',
    opened: 'geopend',
    started: 'begonnen',
    submitted: 'ingestuurd',
    declined: 'ziet ervan af',
  },
  reason: (text: string) => `Reden: ${text}`,
  resend: 'Stuur opnieuw',
  resendTitle: (name: string) => `Uitnodiging voor ${name} opnieuw sturen`,
  resendHelp: 'Eerdere links werken daarna niet meer. Wat al is ingevuld, blijft bewaard.',
  resendOutcome: {
    accepted: 'De uitnodiging is verstuurd.',
    refused: 'De mailserver weigert dit adres. Controleer het en probeer het opnieuw.',
    deferred: 'De mailserver neemt dit bericht pas later aan. We proberen het elke minuut opnieuw.',
    unreachable: 'De mailserver is niet bereikbaar. We proberen het elke minuut opnieuw.',
  },
  about: (name: string) => `: ${name}`,

  changesTitle: 'Wat is er veranderd in het ledenbestand?',
  joined: (names: string) => `Nieuw: ${names}.`,
  left: (names: string) => `Niet meer lid: ${names}.`,
  changed: (name: string, what: string) => `${name}: ${what}.`,
  what: {
    contact: 'andere contactpersoon',
    'e-mail': 'ander e-mailadres',
    sector: 'andere sector',
    name: 'andere naam',
  },
  noChanges: 'Er is niets veranderd sinds de vorige meting.',

  nextTitle: 'Wat nu?',
  nextDraft: 'Bekijk de vragenlijst als lid. Klopt alles? Open dan de meting.',
  nextOpen: 'Volg wie er heeft gereageerd, stuur een herinnering, en voer gesprekken in.',
  nextClosed: 'Codeer de antwoorden en gesprekken. Bekijk dan het concept van het beeld en publiceer het.',
  nextPublished: 'Bespreek het beeld in de reflectiebijeenkomst en leg acties vast in de werkagenda.',
  goToEvidence: 'Ga naar gesprekken en waarnemingen',
  goToPicture: 'Bekijk het beeld',
  goToReflection: 'Naar de reflectiebijeenkomst',

  previewCrumb: 'Voorbeeld',
  previewTitle: 'Zo ziet een lid de vragenlijst',
  previewLead: (statements: number, all: number) =>
    `De stellingen kosten ongeveer ${statements} minuten; met alle open vragen (niet verplicht) ongeveer ${all} minuten. Wat u hier invult wordt niet bewaard.`,
};
