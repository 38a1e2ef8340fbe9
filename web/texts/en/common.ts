import { formatter } from '../format.ts';
import type { Texts } from '../nl/index.ts';

const { plural } = formatter('en');

export const common: Texts['common'] = {
  product: 'Netwerkspiegel',
  skipToContent: 'Go to the content',
  breadcrumbs: 'Breadcrumbs',
  mainNavigation: 'Main menu',
  home: 'Start',
  networks: 'Networks',
  network: 'Network',
  language: 'Language',
  languageNames: { nl: 'Nederlands', en: 'English' },
  signIn: 'Sign in',
  signOut: 'Sign out',
  signedInAs: 'Signed in as',
  demoTitle: 'Example data',
  demo: 'These organisations and answers are made up.',
  footer: 'A mirror, not a ranking: the numbers open a conversation, they prescribe nothing.',
  openSource: 'Netwerkspiegel is open source, under the EUPL 1.2.',

  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  next: 'Next',
  remove: 'Remove',
  change: 'Change',
  copy: 'Copy',
  copied: 'Copied',
  tryAgain: 'Try again',
  print: 'Print',
  download: 'Download',
  more: 'More',
  optional: 'optional',
  choose: 'Choose',
  busy: 'One moment…',
  loading: 'The data are on their way…',
  saved: 'Saved',
  days: (n) => plural(n, { one: 'day', other: 'days' }),
  characters: (n) => `${plural(n, { one: 'character', other: 'characters' })} left`,
  tooManyCharacters: (n) => `${plural(n, { one: 'character', other: 'characters' })} too many`,
  organisations: (n) => plural(n, { one: 'organisation', other: 'organisations' }),

  tone: { info: 'Information', ok: 'Done', warning: 'Note', error: 'Error' },
  step: { done: 'done', current: 'now', todo: 'not yet' },
  errorPrefix: 'Error',

  offline: {
    title: 'No connection',
    detail: 'We cannot reach the server. Nothing was sent. Check your internet connection and try again.',
  },
  unexpected: {
    title: 'Something went wrong on this page',
    detail:
      'The mistake is ours. What you saved earlier is still there. Load the page again; if it keeps going wrong, go back to the start.',
    reload: 'Load the page again',
    home: 'Go to the start',
  },
  notFound: {
    title: 'This page does not exist',
    detail: 'Perhaps the address was not copied completely, or the page has moved. Nothing was changed.',
    home: 'Go to the start',
  },

  themes: {
    ambition: 'Ambition',
    interests: 'Interests',
    relation: 'Relation',
    organisation: 'Organisation',
    processes: 'Processes',
  },
};
