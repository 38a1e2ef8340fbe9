import { formatter } from '../format.ts';
import type { Texts } from '../nl/index.ts';

const { plural, list } = formatter('en');

const questions = (n: number) => plural(n, { one: 'question', other: 'questions' });

/** Answering together: what the contact sees, and what a colleague who was asked sees. */
export const contributor: Texts['contributor'] = {
  ask: 'Ask a colleague',
  askAbout: (part) => `Ask a colleague about ${part}`,
  manage: 'Answer together with colleagues',

  list: {
    title: 'Answering together',
    lead: 'Ask colleagues to answer a theme or a question. Each gets a link of their own and sees only their own questions. You check everything and submit.',
    emptyTitle: 'Nobody asked yet',
    empty: 'Here you will see who is working on which questions, and how far they are.',
    askedTitle: 'Colleagues you asked',
    back: 'Back to the questions',
    wholePart: (part) => part,
    somePart: (part, n) => `${part} (${questions(n)})`,
    progress: (answered, of) => `${answered} of ${questions(of)} answered`,
    bounced: (reason) => `The mail server said: ${reason}`,
    created: (when) => `asked on ${when}`,
    sent: (when) => `mailed on ${when}`,
    opened: (when) => `opened on ${when}`,
    started: (when) => `started on ${when}`,
    done: (when) => `done on ${when}`,
    withdrawn: (when) => `stopped on ${when}`,
    waiting: 'The mail is waiting: the mail server cannot be reached now. We send it by ourselves.',
    stoppedTitle: 'No longer asked',
  },

  status: {
    'to-send': 'mail waits',
    sent: 'mailed',
    bounced: 'mail did not arrive',
    opened: 'opened',
    started: 'at work',
    done: 'done',
    withdrawn: 'stopped',
  },

  change: {
    questions: 'Change the questions',
    sendAnew: 'Mail again',
    withdraw: 'Stop the link',
    save: 'Save the questions',
    note: 'Your colleague sees this when opening the link. No mail goes out. What was answered stays.',
    sendTitle: (name) => `Mail ${name} again`,
    sendLead: (n) =>
      `The mail brings a new link; the old one then stops working. You can send ${plural(n, { one: 'more mail', other: 'more mails' })}.`,
    noMails: 'This colleague got three mails already. We send no more.',
    send: 'Send',
    withdrawTitle: (name) => `Stop the link of ${name}?`,
    withdrawLead: 'The link then stops working at once. What your colleague answered stays. No mail goes out.',
    withdrawNow: 'Stop the link',
  },

  outcome: {
    accepted: (name) => `The mail to ${name} has been sent.`,
    refused: (name) => `The mail to ${name} did not arrive. Check the address.`,
    deferred: (name) => `${name} has been asked. The mail goes out as soon as the mail server takes it.`,
    unreachable: (name) => `The mail server cannot be reached. The mail to ${name} goes out later by itself.`,
    notSent: (name) => `The mail to ${name} was not sent now. The earlier link still works.`,
  },

  form: {
    title: 'Ask a colleague',
    lead: 'Your colleague gets a mail with a link of their own. It says who asks, about which themes, and who reads the answers.',
    name: 'Name',
    email: 'E-mail address',
    emailHelp: 'Only you see this address. Whoever reads the answers does not see it.',
    locale: 'Language of the mail',
    items: 'About what?',
    itemsHelp: 'Choose whole themes or single questions. You may put the same question to several people.',
    allOf: (n) => `All ${questions(n)}`,
    chosen: (n, of) => `Single questions (${n} of ${of} chosen)`,
    send: 'Send the request',
    back: 'Back',
  },

  onIt: {
    label: 'Asked for this part',
    one: (name, status) => `${name} (${status})`,
    some: (name, n, status) => `${name} (${questions(n)}, ${status})`,
    question: (names) => `Also asked of ${list(names)}`,
  },

  notDone: {
    title: (n) =>
      n === 1
        ? 'A colleague is not done yet'
        : `${plural(n, { one: 'colleague is', other: 'colleagues are' })} not done yet`,
    lead: 'You can submit now. What they write after that is not included.',
    one: (name, status, answered, of) => `${name}: ${status}, ${answered} of ${questions(of)} answered`,
  },

  routedPast: {
    title: 'These answers are not included',
    lead: 'They belong to questions that no longer apply because of another answer. Change that answer if they should be included.',
  },

  promise: {
    onlyYours: 'You see only the questions that were put to you.',
    inside: (contact) =>
      `Within your organisation, ${contact} and colleagues with the same questions see your answers.`,
    drafts: 'What is not submitted is read by nobody outside your organisation.',
    together: (contact, organisation) =>
      `${contact} submits everything as one answer of ${organisation}, without your name.`,
  },

  part: {
    above: (organisation) => `On behalf of ${organisation}`,
    lead: (contact, n) => `${contact} asks you to answer ${questions(n)} about this.`,
    themesTerm: 'About',
    time: (minutes) => `About ${plural(minutes, { one: 'minute', other: 'minutes' })}.`,
    until: (day, contact) => `${day}, as long as ${contact} has not submitted.`,
    openTerm: 'Not sure',
    open: 'That is fine. Skip what you do not know, or choose “don’t know”.',
    savedBefore: (when) => `There are answers to these questions already. Last saved on ${when}.`,
    leaning: (n) =>
      n === 1
        ? 'Whether this question counts depends on an answer that you do not see. You can simply answer it:'
        : 'Whether these questions count depends on an answer that you do not see. You can simply answer them:',
    reviewLead: (contact) => `You can still change everything, until ${contact} submits.`,
    openQuestions: (n) =>
      `${questions(n)} still ${n === 1 ? 'needs' : 'need'} an answer. You may also leave ${n === 1 ? 'it' : 'them'} to a colleague.`,
    doneTitle: 'Done?',
    doneLead: (contact) => `Let ${contact} know that you are done. ${contact} submits.`,
    done: 'I am done',
    isDoneTitle: (when) => `You have been done since ${when}`,
    isDone: (contact) => `${contact} sees that. There is nothing more to do for you.`,
    undo: 'Go on after all',
  },

  handedIn: {
    title: 'The answers have been submitted',
    lead: (contact, organisation, when) =>
      `${contact} submitted the answers of ${organisation} on ${when}. Thank you for your help.`,
    answers: 'Your questions, as they were submitted',
  },

  notTakingPart: {
    title: 'Your organisation does not take part',
    lead: (organisation, when) => `${organisation} let that be known on ${when}. There is nothing more to do for you.`,
    kept: 'What you had answered is read by nobody outside your organisation. If your organisation takes part after all, your link works again.',
  },

  late: {
    lead: (until, organisation) =>
      `You could answer until ${until}. ${organisation} submitted nothing, so your answers do not count.`,
    whatNow: (contact) => `Is there still something you want to say? Tell ${contact}.`,
  },

  leftOver: {
    title: 'This was not included',
    lead: 'You wrote this on this device, but it did not arrive in time. It is only here.',
    remove: 'Remove it from this device',
  },
};
