import { formatter } from '../format.ts';
import type { wave as nl } from '../nl/wave.ts';

const { plural } = formatter('en');
const mails = (n: number) => plural(n, { one: 'mail', other: 'mails' });

export const wave: typeof nl = {
  menu: 'Pages of this wave',
  wave: 'Wave',
  evidence: 'Interviews and observations',
  picture: 'Picture',
  reflection: 'Reflection',

  newCrumb: 'New wave',
  newTitle: 'New wave',
  newLead:
    'You fix what you ask, when, and what you promise the members. While the wave is a draft you can change everything.',
  changeTitle: 'Change the wave',
  label: 'Name of the wave',
  labelHelp: 'For instance: Wave 2026.',
  labelOf: (year) => `Wave ${year}`,
  questionnaire: 'Questionnaire',
  versionOf: (title, number, minutes) => `${title}, version ${number} (about ${minutes} minutes)`,
  version: (title, number) => `${title}, version ${number}`,
  opensOn: 'Starts on',
  closesOn: 'Closes on',
  closesOnHelp: 'Members can answer up to and including this day.',
  threshold: 'From how many organisations on do we show numbers?',
  thresholdHelp: 'Numbers that rest on fewer organisations stay hidden. At least 3; we recommend 5.',
  reminderDays: 'When do we send a reminder?',
  reminderDaysHelp:
    'So many days after the opening, only to who has neither submitted nor declined. For instance: 7, 14. Leave it empty for no reminders. After the closing day we send nothing.',
  mailLimit: 'How many mails does someone get at most?',
  mailLimitHelp:
    'The invitation, the reminders and whatever you send again, together. The receipt after submitting does not count.',
  analysts: 'Who reads individual answers?',
  analystsHelp: 'These names are in the promise to the members. A coordinator of the network cannot be among them.',
  noAnalysts: 'There is nobody who may read individual answers. Ask the inspectorate for an analyst.',
  save: 'Save the draft',

  steps: 'Steps of the wave',
  stepDraft: 'Prepare',
  stepOpen: 'Members answer',
  stepClosed: 'Read and code',
  stepPublished: 'Picture published',

  draftLead: 'This wave is still a draft: nothing has been sent.',
  openLead: (until) => `Members can answer up to and including ${until}.`,
  closedLead: 'The wave is closed. Code the observations, then publish the picture.',
  publishedLead: (day) => `The picture was published on ${day}.`,

  factsTitle: 'Agreements',
  period: 'Period',
  periodOf: (from, to) => `${from} up to and including ${to}`,
  change: 'Change the draft',
  preview: 'See it as a member',

  namedTies: 'Let the network see by name who works with whom',
  namedTiesHelp:
    'After publication the network then sees who named whom and how often, and who did not answer. Not how well it goes. This is in the promise that members read first, and is fixed once the wave opens. Without it, only the readers see names.',
  servesFamily: 'Let members choose whether their answers also count in related networks',
  servesFamilyHelp:
    'For organisations in several networks of one steering group: who answered here need not answer the same questions there again. Members choose so themselves, for each network. It takes a wave there with the same questionnaire that promises the same.',
  relations: 'Relations',
  promiseTitle: 'What we promise the members',
  promiseDraft: 'We fix this when you open the wave. After that it never changes.',
  promiseReaders: (names) => `Individual answers are read only by: ${names}.`,
  promiseThreshold: (n) => `Numbers that rest on fewer than ${n} organisations are not shown.`,
  promiseNetwork: 'The network sees only the picture of all organisations together.',
  promiseServes: (names: string) =>
    `A member that wants so can let its answers count in ${names} as well. Then the readers there read them too.`,
  promiseNamedTies: 'The network sees by name who works with whom and how often. Not how well that goes.',
  promiseNoNamedTies: 'Only the readers see who works with whom. The network sees no names.',
  promiseInvited: (n) => `We ask ${plural(n, { one: 'organisation', other: 'organisations' })}.`,
  promiseMails: (limit, days) =>
    `Nobody gets more than ${mails(limit)} about this wave. ${days ? `We remind after ${days} days.` : 'No reminders go out by themselves.'}`,
  noPromise: 'There is no promise yet: add members and choose who reads individual answers.',

  open: 'Open and send invitations',
  openTitle: 'Open the wave?',
  openText: (n) =>
    `We send ${mails(n)}: one invitation per organisation. The members and the promise are fixed after that.`,
  sent: (n) => `${mails(n)} sent.`,
  bounced: (n) => `${mails(n)} refused by the mail server. What you can do is said below.`,
  toSend: (n) => `${mails(n)} not sent yet: the mail server cannot be reached. We try again every minute.`,

  remind: 'Send a reminder',
  remindTitle: 'Send a reminder?',
  remindText: (n) =>
    `${plural(n, { one: 'organisation gets', other: 'organisations get' })} a reminder: those that have neither submitted nor declined.`,
  reminded: (n) =>
    n === 0 ? 'Nobody got a reminder: one was sent today already, or everyone has responded.' : `${mails(n)} sent.`,
  notReminded: (n) =>
    `${mails(n)} not sent: the mail server did not take them now. Try again later; nobody gets a second one today.`,
  notRemindedAtLimit: (n) =>
    `${plural(n, { one: 'contact', other: 'contacts' })} got no reminder: they got as many mails as was promised. Call them.`,
  mailsTitle: 'Mails about this wave',
  nextReminder: (day, n) =>
    `The next reminder goes out on ${day}, to who has not responded by then: now ${plural(n, { one: 'contact', other: 'contacts' })}.`,
  nextReminderNobody: (day) => `A reminder is planned for ${day}; now there is nobody who needs it.`,
  noNextReminder: 'No reminder goes out by itself any more. You can still send one.',
  atLimit: (n, limit) =>
    `${plural(n, { one: 'contact', other: 'contacts' })} got ${mails(limit)} already. No more was promised, so they get no more. Call them, or send the invitation to someone else.`,
  mailsCaption: 'Sent, per day',
  mailsDay: 'Day',
  mailsKind: 'What',
  mailsAccepted: 'Sent',
  mailsRefused: 'Refused',
  mailKinds: { invitation: 'invitation', reminder: 'reminder' },
  nothingMailed: 'Nothing has been sent yet.',
  bouncedTitle: (n) => `${plural(n, { one: 'invitation', other: 'invitations' })} did not arrive`,
  bouncedHelp:
    'Call the organisation and ask for the right address or another contact. Change the address here and the invitation goes out again.',
  bouncedLine: (organisation, email, reason) => `${organisation}: ${email} was refused (${reason})`,
  changeAddress: 'Change the address',
  close: 'Close the wave',
  closeTitle: 'Close the wave?',
  closeText: 'Nobody can answer after that. You cannot undo this.',
  rerun: 'Make the next wave',
  compare: 'Compare with the previous wave',

  responseTitle: 'Who has responded?',
  responsePerSector: 'Responses per sector',
  responseSentence: (submitted, invited) =>
    `${submitted} of ${plural(invited, { one: 'organisation has', other: 'organisations have' })} submitted answers.`,
  invitationsCaption: 'Invitations per organisation',
  organisation: 'Organisation',
  sector: 'Sector',
  contact: 'Contact',
  statusColumn: 'Status',
  when: 'When',
  mails: 'Mails',
  mailsOf: (n, limit) => `${n} of ${limit}`,
  actions: 'Actions',
  status: {
    'to-send': 'to be sent',
    sent: 'sent',
    bounced: 'did not arrive',
    opened: 'opened',
    started: 'started',
    submitted: 'submitted',
    declined: 'declined',
  },
  reason: (text) => `Reason: ${text}`,
  resend: 'Send again',
  resendTitle: (name) => `Send the invitation for ${name} again`,
  resendHelp: 'Earlier links stop working. What has been filled in is kept.',
  resendOutcome: {
    accepted: 'The invitation was sent.',
    refused: 'The mail server refuses this address. Check it and try again.',
    deferred: 'The mail server asks to try again later. We try again every minute.',
    unreachable: 'The mail server cannot be reached. We try again every minute.',
  },
  about: (name) => `: ${name}`,

  changesTitle: 'What changed in the list of members?',
  joined: (names) => `New: ${names}.`,
  left: (names) => `No longer a member: ${names}.`,
  changed: (name, what) => `${name}: ${what}.`,
  what: {
    contact: 'another contact',
    'e-mail': 'another e-mail address',
    sector: 'another sector',
    name: 'another name',
  },
  noChanges: 'Nothing has changed since the previous wave.',

  nextTitle: 'What next?',
  nextDraft: 'Look at the questionnaire as a member. Is everything right? Then open the wave.',
  nextOpen: 'Follow who has responded, send a reminder, and enter interviews.',
  nextClosed: 'Code the answers and interviews. Then look at the draft picture and publish it.',
  nextPublished: 'Discuss the picture in the reflection session and put actions on the agenda.',
  goToEvidence: 'Go to interviews and observations',
  goToPicture: 'See the picture',
  goToReflection: 'To the reflection session',

  previewCrumb: 'Preview',
  previewTitle: 'How a member sees the questionnaire',
  previewLead: (statements, all) =>
    `The statements take about ${statements} minutes; with all open questions (optional) about ${all} minutes. What you fill in here is not kept.`,
};
