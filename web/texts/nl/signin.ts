export const signin = {
  title: 'Inloggen',
  lead: 'U krijgt een mail met een link. Met die link logt u in; een wachtwoord is niet nodig.',
  email: 'E-mailadres',
  emailDescription: 'Het adres waarmee u bij ons bekend bent.',
  send: 'Mail mij een link',
  otherWays: 'Andere manieren',
  sentTitle: 'Kijk in uw mail',
  sent: (email: string) =>
    `Als ${email} bij ons bekend is, is er nu een mail onderweg. De link werkt één keer en een half uur lang.`,
  notArrived: 'Komt er geen mail? Kijk bij ongewenste mail, of vraag een nieuwe link aan.',
  anotherAddress: 'Gebruik een ander adres',
  toMailbox: 'Deze installatie verstuurt geen mail. De berichten staan op de pagina Postvak.',
  mailbox: 'Open het postvak',
  signingIn: 'U wordt ingelogd',
  openTitle: 'Inloggen met uw link',
  openLead: 'Klik op de knop om in te loggen. De link werkt één keer.',
  open: 'Log in',
  newLink: 'Vraag een nieuwe link aan',
  setUpTitle: 'Netwerkspiegel inrichten',
  setUpLead: 'U bent de eerste. Vul in voor welke inspectie deze installatie is en wie u bent; daarna bent u ingelogd.',
  setUpNoLink: 'Open deze pagina met de hele link die de server heeft laten zien toen hij voor het eerst startte.',
  inspectorate: 'Naam van de inspectie',
  name: 'Uw naam',
  language: 'Taal van uw mail',
  setUp: 'Richt in',

  mailboxTitle: 'Postvak',
  mailboxLead: 'Deze installatie verstuurt geen mail. Wat verstuurd zou zijn, staat hier; het nieuwste bovenaan.',
  mailboxEmptyTitle: 'Hier komen de berichten',
  mailboxEmpty: 'Er is nog niets verstuurd. Vraag een inloglink aan, of verstuur uitnodigingen.',
  mailTo: 'Aan',
  mailAt: 'Verstuurd',

  memberTitle: 'Hebt u een uitnodiging gekregen?',
  member: 'Om een vragenlijst in te vullen logt u niet in. Gebruik de persoonlijke link uit uw uitnodiging.',

  welcomeTitle: 'Hoe werkt u samen? Kijk samen in de spiegel.',
  welcomeLead:
    'Netwerkspiegel vraagt de organisaties in een netwerk hoe de samenwerking gaat. U ziet samen waar u staat, bespreekt het, spreekt af wat u doet, en kijkt een jaar later of het heeft geholpen.',
  cycleTitle: 'Eén ronde duurt een jaar',
  cycle: [
    {
      title: 'Vragen',
      text: 'Elke organisatie vult een vragenlijst in, over vijf thema’s. Op de telefoon, zonder account.',
    },
    { title: 'Kijken', text: 'Het beeld laat zien waar u staat, hoe eensgezind u bent en wie er nog ontbreekt.' },
    { title: 'Bespreken', text: 'In een bijeenkomst zegt u of u het beeld herkent, en wat beter kan.' },
    { title: 'Afspreken', text: 'De werkagenda zegt wie wat doet en wanneer. Een jaar later vraagt u het opnieuw.' },
  ],
  promiseTitle: 'Vertrouwelijk',
  promise:
    'Voordat u antwoordt, leest u wie uw antwoorden ziet en wie niet. Uitkomsten van een kleine groep blijven verborgen.',
};
