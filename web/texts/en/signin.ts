import type { Texts } from '../nl/index.ts';

export const signin: Texts['signin'] = {
  title: 'Sign in',
  lead: 'You get a mail with a link. That link signs you in; you need no password.',
  email: 'E-mail address',
  emailDescription: 'The address by which we know you.',
  send: 'Mail me a link',
  otherWays: 'Other ways',
  sentTitle: 'Look in your mail',
  sent: (email) => `If we know ${email}, a mail is now on its way. The link works once, for half an hour.`,
  notArrived: 'No mail? Look in your spam folder, or ask for a new link.',
  anotherAddress: 'Use another address',
  toMailbox: 'This installation sends no mail. The messages are on the Mailbox page.',
  mailbox: 'Open the mailbox',
  signingIn: 'You are being signed in',
  openTitle: 'Sign in with your link',
  openLead: 'Press the button to sign in. The link works once.',
  open: 'Sign in',
  newLink: 'Ask for a new link',
  setUpTitle: 'Set up Netwerkspiegel',
  setUpLead:
    'You are the first. Say for which inspectorate this installation is and who you are; then you are signed in.',
  setUpNoLink: 'Open this page with the whole link that the server showed when it started for the first time.',
  inspectorate: 'Name of the inspectorate',
  name: 'Your name',
  language: 'Language of your mail',
  setUp: 'Set up',

  mailboxTitle: 'Mailbox',
  mailboxLead: 'This installation sends no mail. What would have been sent is here, the newest first.',
  mailboxEmptyTitle: 'The messages will be here',
  mailboxEmpty: 'Nothing has been sent yet. Ask for a sign-in link, or send invitations.',
  mailTo: 'To',
  mailAt: 'Sent',

  memberTitle: 'Did you get an invitation?',
  member: 'To fill in a questionnaire you do not sign in. Use the personal link in your invitation.',

  welcomeTitle: 'How do you work together? Look in the mirror, together.',
  welcomeLead:
    'Netwerkspiegel asks the organisations in a network how their collaboration is going. Together you see where you stand, talk about it, agree what to do, and look a year later whether it helped.',
  cycleTitle: 'One turn takes a year',
  cycle: [
    {
      title: 'Ask',
      text: 'Every organisation fills in a questionnaire, on five themes. On a phone, without an account.',
    },
    { title: 'Look', text: 'The picture shows where you stand, how far you agree, and who is still missing.' },
    { title: 'Talk', text: 'In a session you say whether you recognise the picture, and what can improve.' },
    { title: 'Agree', text: 'The agenda says who does what, and when. A year later you ask again.' },
  ],
  promiseTitle: 'Confidential',
  promise: 'Before you answer, you read who sees your answers and who does not. Results of a small group stay hidden.',
};
