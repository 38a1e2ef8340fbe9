import { formatter } from '../format.ts';
import type { Texts } from '../nl/index.ts';

const { plural } = formatter('en');

export const keys: Texts['keys'] = {
  crumb: 'Signing in',
  title: 'Signing in',
  lead: 'Choose here how you sign in. A link by mail always works, also when you have lost something.',

  signInWithPasskey: 'Sign in with a passkey',
  noPasskeyTitle: 'No passkey was used',
  noPasskey:
    'You closed the window, or this device has no passkey for this site. Try again, or ask for a link by mail.',
  withPassword: 'Sign in with password and code',
  withPasswordTitle: 'Sign in with password and code',
  withPasswordLead: 'This works when you have set it up before, under Signing in.',
  password: 'Password',
  code: 'Code',
  codeDescription: 'The six digits that your app shows now. Lost the app? Fill in a recovery code.',
  withoutPassword: 'Back to the other ways',

  passkeysTitle: 'Passkeys',
  passkeysHelp:
    'With a passkey you sign in the way you unlock your phone or laptop: with your finger, face or PIN. There is no password to remember or lose.',
  noPasskeys: 'You have no passkey yet. Add one on the device you are using now.',
  notHere: 'This browser can’t use passkeys. Use another browser or another device.',
  passkeyCaption: 'Your passkeys',
  passkeyName: 'Name',
  passkeyNameDescription: 'For example: Laptop at work.',
  added: 'Added',
  lastUsed: 'Last used',
  never: 'not yet',
  actions: 'Change',
  addPasskey: 'Add a passkey',
  passkeyAdded: 'The passkey has been added. You can sign in with it now.',
  rename: 'Rename',
  about: (name) => `: ${name}`,
  removePasskeyTitle: (name) => `Remove passkey “${name}”?`,
  removePasskey: 'Nobody can sign in with this passkey any more. Remove it on the device itself too.',

  passwordTitle: 'Password with an app',
  passwordHelp:
    'Your device has no passkeys? Then choose a password, with an app on your phone that gives a new code every half minute. Any app for such codes works.',
  passwordNone: 'You have not set a password.',
  passwordSet: (since, left) =>
    `Set on ${since}. You have ${plural(left, { one: 'recovery code', other: 'recovery codes' })} left.`,
  fewCodes: 'You have hardly any recovery codes left. Set the password again; you will get ten new codes.',
  setUp: 'Set a password',
  setUpAgain: 'Set it again',
  removePasswordTitle: 'Remove the password?',
  removePassword: 'You will sign in with a passkey or a link by mail. Your recovery codes stop working.',
  scanTitle: 'Set a password',
  scan: 'Scan this code with the app on your phone.',
  qrLabel: 'QR code for your app',
  secret: 'Or type this key',
  newPassword: 'New password',
  newPasswordDescription: 'At least 12 characters. A few words in a row is fine.',
  newCodeDescription: 'The six digits that your app shows now.',
  set: 'Set',
  codesTitle: 'Keep your recovery codes',
  codesHelp:
    'Lost your phone? Then sign in with your password and one of these codes. Each code works once. You see them only now: print them or keep them in a safe place.',
  codesLabel: 'Recovery codes',
  codesKept: 'I have kept them',

  tokensTitle: 'API tokens',
  tokensHelp:
    'With a token a program asks for data on your behalf, for a dashboard say. It never sees more than you do.',
  tokensNone: 'You have no API tokens.',
  tokensCaption: 'Your API tokens',
  tokenName: 'Name',
  tokenNameDescription: 'What you use the token for.',
  scope: 'What may it do?',
  scopes: { read: 'Read', write: 'Read and write' },
  network: 'Which network?',
  networkDescription: 'Choose nothing to open all that you see.',
  allNetworks: 'all that you see',
  days: 'How long does it work?',
  daysChoices: { '30': '30 days', '90': '90 days', '365': 'a year' },
  worksUntil: 'Works until',
  makeToken: 'Make a token',
  tokenTitle: 'Keep your token',
  tokenHelp:
    'You see it only now. Put it in the program at once, and share it with nobody. Send it in the Authorization header, after the word Bearer.',
  token: 'Token',
  tokenKept: 'I have kept it',
  revoke: 'Revoke',
  revokeTitle: (name) => `Revoke token “${name}”?`,
  revokeHelp: 'The program that uses it can do nothing with it any more, at once.',
};
