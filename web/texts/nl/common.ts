import { formatter } from '../format.ts';

const { plural } = formatter('nl');

export const common = {
  product: 'Netwerkspiegel',
  skipToContent: 'Naar de inhoud',
  breadcrumbs: 'Kruimelpad',
  mainNavigation: 'Hoofdmenu',
  home: 'Start',
  networks: 'Netwerken',
  network: 'Netwerk',
  language: 'Taal',
  languageNames: { nl: 'Nederlands', en: 'English' },
  signIn: 'Inloggen',
  signOut: 'Uitloggen',
  signedInAs: 'Ingelogd als',
  demoTitle: 'Voorbeeldgegevens',
  demo: 'Deze organisaties en antwoorden zijn verzonnen.',
  footer: 'Een spiegel, geen ranglijst: de cijfers openen een gesprek, ze schrijven niets voor.',
  openSource: 'Netwerkspiegel is open source, onder de EUPL 1.2.',

  save: 'Bewaar',
  cancel: 'Annuleer',
  close: 'Sluit',
  back: 'Terug',
  next: 'Verder',
  remove: 'Verwijder',
  change: 'Wijzig',
  copy: 'Kopieer',
  copied: 'Gekopieerd',
  tryAgain: 'Probeer opnieuw',
  print: 'Druk af',
  download: 'Download',
  more: 'Meer',
  optional: 'niet verplicht',
  choose: 'Kies',
  busy: 'Even geduld…',
  loading: 'De gegevens komen eraan…',
  saved: 'Bewaard',
  days: (n: number) => plural(n, { one: 'dag', other: 'dagen' }),
  characters: (n: number) => `Nog ${plural(n, { one: 'teken', other: 'tekens' })}`,
  tooManyCharacters: (n: number) => `${plural(n, { one: 'teken', other: 'tekens' })} te veel`,
  organisations: (n: number) => plural(n, { one: 'organisatie', other: 'organisaties' }),

  tone: { info: 'Informatie', ok: 'Gelukt', warning: 'Let op', error: 'Fout' },
  step: { done: 'klaar', current: 'nu', todo: 'nog niet' },
  errorPrefix: 'Fout',

  offline: {
    title: 'Geen verbinding',
    detail: 'We kunnen de server niet bereiken. Er is niets verstuurd. Controleer uw internet en probeer het opnieuw.',
  },
  unexpected: {
    title: 'Er ging iets mis op deze pagina',
    detail:
      'De fout ligt bij ons. Wat u eerder hebt bewaard, is er nog. Laad de pagina opnieuw; blijft het misgaan, ga dan terug naar de start.',
    reload: 'Laad de pagina opnieuw',
    home: 'Ga naar de start',
  },
  notFound: {
    title: 'Deze pagina bestaat niet',
    detail: 'Misschien is het adres niet helemaal overgenomen, of is de pagina verplaatst. Er is niets veranderd.',
    home: 'Ga naar de start',
  },

  themes: {
    ambition: 'Ambitie',
    interests: 'Belangen',
    relation: 'Relatie',
    organisation: 'Organisatie',
    processes: 'Processen',
  },
};
