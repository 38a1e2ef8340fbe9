import { formatter } from '../format.ts';
import type { Texts } from '../nl/index.ts';

const { plural, list } = formatter('en');

const questions = (n: number) => plural(n, { one: 'question', other: 'questions' });
const minutes = (n: number) => plural(n, { one: 'minute', other: 'minutes' });

/** What a member sees who answers with a personal link. */
export const answer: Texts['answer'] = {
  loading: 'Opening your invitation…',
  loadingFailed: 'Your invitation could not be opened',

  link: {
    missingTitle: 'Part of the link is missing',
    missing: 'Open the whole link from your invitation. It ends in a long row of letters and digits.',
    whatToDo: 'Still not working? Ask whoever sent you the mail for a new link.',
  },

  start: {
    above: (organisation) => `Invitation for ${organisation}`,
    title: (network) => `How do we work together in ${network}?`,
    lead: (organisations, invited) =>
      `${list(organisations)} asks this of all ${invited} organisations in the network. Your answer counts as the answer of your organisation.`,
    leadNobody: (invited) =>
      `This is asked of all ${invited} organisations in the network. Your answer counts as the answer of your organisation.`,
    whyTitle: 'Why do we ask this?',
    why: 'All answers together show how the collaboration is going: what goes well, and what can be better? The members discuss that with each other and agree on what they will do. It is a mirror, not a ranking. Your organisation gets no mark and is not compared with others.',
    readersTitle: 'Who reads what?',
    readersOf: (names, organisation) => (organisation ? `${list(names)} (${organisation})` : list(names)),
    readers: (names) => `Your answers are read by ${list(names)} only.`,
    coordinator:
      'Whoever coordinates the network does not read your answers. Whoever runs the survey does see whether you answered.',
    network:
      'The network sees only results of organisations together, and how many organisations in each sector answered. Never which answer belongs to which organisation.',
    networkNamed:
      'Please note: with which members you work, and how often, the whole network sees by name. It also sees who did not answer. The network does not see how well it goes. Of all other questions it only sees outcomes of organisations together.',
    serves: (names: string[]) =>
      `Are you asked the same in ${list(names)}? After submitting you can choose to let your answers count there as well. The readers there then read them too. If you choose nothing, they stay here.`,
    words:
      'What you write in your own words does not simply go to the network. That happens only with a sentence that a reader approved, and without a name.',
    drafts: 'What you do not submit is read by nobody outside your organisation.',
    colleagues: 'Colleagues whom you ask see only the questions that you put to them, with the answers to those.',
    mails: (n) =>
      `You get at most ${plural(n, { one: 'mail', other: 'mails' })} about this wave. After you submit, only a receipt follows.`,
    thresholdTitle: 'From how many answers on?',
    threshold: (k) =>
      `A result is shown only if it rests on at least ${k} organisations. If it rests on fewer, it stays hidden.`,
    learntTitle: 'What may others still find out?',
    learntServing: (k: number) =>
      `Do your answers also count in another network? Then this also holds for the group that answered in exactly the same networks: if nearly everyone in it gives the same answer, that can be seen. Such a group has at least ${k} organisations; else your answers do not count there.`,
    learnt: [
      'Does nearly everyone give the same answer? Then that is visible, and others know what you answered too.',
      'Do members put their own answers side by side? Then they can work out more about whoever is left. We can’t protect you from that.',
    ],
    fixed: 'This has been fixed since the questionnaire opened. Nobody can change it any more.',
    practicalTitle: 'How it works',
    timeTerm: 'How long',
    time: (statements, all) =>
      `About ${minutes(statements)} for the statements. With an answer to every open question about ${minutes(all)}.`,
    untilTerm: 'Until',
    openTerm: 'Open questions',
    open: 'Are optional. Write only when you have something to say.',
    partsTerm: 'In parts',
    parts: 'Your answers are saved by themselves. Go on later with the same link, on another device too.',
    togetherTerm: 'Together',
    together:
      'Ask colleagues to answer with you: they get links of their own. Better not share your own link. Whoever has it sees everything and can submit.',
    begin: 'Start',
    goOn: 'Go on',
    savedBefore: (when) => `You have already started. Your answers were saved on ${when}.`,
    lookBack: 'Look at your answers',
    someoneElse: 'Someone else should answer',
    notTakingPart: 'We do not take part',
  },

  questionnaire: {
    loading: 'Loading the questions…',
    theme: (place, of, name) => `Theme ${place} of ${of}: ${name}`,
    progress: (place, of) => `Part ${place} of ${of}`,
    full: (most: string) =>
      `An answer takes at most ${most} characters here. It is full now: what you type further is not added. What is there stays.`,
    cut: (most: string, over: string) =>
      `An answer takes at most ${most} characters here. The last ${over} characters of what you pasted were left off. Shorten your text first, then paste it again.`,
    optional: 'optional',
    previous: 'Previous',
    next: 'Next',
    toReview: 'Check your answers',
    toStart: 'Back to the beginning',
    left: (n) =>
      `${questions(n)} on this page still ${n === 1 ? 'needs' : 'need'} an answer. You can go on and come back later.`,
    preview: 'This is a preview. What you fill in here is not saved.',
  },

  lastYear: {
    when: (wave) => `Last time (${wave}) your organisation wrote:`,
    changed: (reason) => `Please note: ${reason}`,
    state: {
      open: 'Is this still true? Take it over or rewrite it. Or write something new below.',
      taken: 'Taken over into the field below.',
      other: 'Another text stands below now. Empty the field to choose again.',
    },
    stillTrue: 'Still true',
    rewrite: 'Rewrite',
    takeBack: 'Take away',
    compare: (wave) => `Compare with what you answered yourself in ${wave}`,
    compared: (n, same) =>
      n === 0
        ? 'There are no statements that you answered both times and that can be compared.'
        : `To ${same} of the ${plural(n, { one: 'statement', other: 'statements' })} that can be compared you gave the same answer as then.`,
    onlyYou: 'Only you see this. Another answer may also come from someone else filling it in.',
    caption: (part) => `${part}: your answers then and now`,
    statement: 'Statement',
    now: 'Now',
    noAnswer: 'Not answered',
    notComparable: (reason) => `Can’t be compared. ${reason}`,
  },

  saving: {
    label: 'Saving',
    nothingYet: 'Your answers are saved by themselves.',
    saved: (time) => `Saved at ${time}`,
    merged: (n, time) =>
      `Saved at ${time}. ${plural(n, { one: 'answer', other: 'answers' })} from elsewhere ${n === 1 ? 'was' : 'were'} taken over.`,
    unreachable: 'No connection. Your answers are on this device; we send them as soon as possible.',
    tryNow: 'Try now',
    conflict: 'Not saved: some questions were answered elsewhere too.',
    choose: 'Choose what stays',
    refused: 'Not saved. Correct this first:',
  },

  conflict: {
    title: 'Filled in elsewhere too',
    lead: 'These questions were answered differently here and elsewhere: on another device, or by a colleague. Nothing was overwritten. Choose which answer stays.',
    here: 'Here',
    elsewhere: 'Elsewhere',
    noAnswer: 'no answer',
    choose: 'Save this choice',
  },

  review: {
    title: 'Check your answers',
    lead: 'After submitting you can no longer change anything.',
    missingTitle: (n) => `${questions(n)} still to answer`,
    missing: 'An answer is needed here. If you do not know, you can choose that too.',
    missingIn: (part, n) => `${part}: ${questions(n)} left`,
    complete: 'All statements have been answered.',
    noAnswer: 'Not filled in',
    needed: 'Still needed',
    change: 'Change',
    changeQuestion: (question) => `Change your answer to: ${question}`,
    submitTitle: 'Submit',
    submitNote: (names) =>
      `You submit on behalf of your organisation. After that ${list(names)} can read your answers, and you get a receipt.`,
    submit: 'Submit',
    newerTitle: 'Not submitted yet: answers were added',
    newer: 'A colleague or another device added answers. They are shown above. Check them and then submit.',
    refusedTitle: 'Not submitted yet',
    refused: (n) =>
      n === 1
        ? 'Your answers have been saved. One question is not right yet:'
        : `Your answers have been saved. ${questions(n)} are not right yet. Start here:`,
    question: (part, title, message) => `${part}: ${title} ${message}`,
  },

  mirror: {
    title: 'Your mirror',
    lead: (day: string) =>
      `The picture of the network was published on ${day}. Here you see your own answers beside it. Only who has this link sees this.`,
    toPicture: 'See the whole picture of the network',
    themes: 'Your organisation beside the network, per theme',
    statements: (theme: string) => `${theme}: per statement`,
    noOwn: 'you answered too few statements for a score of your own.',
    networkHidden: 'the picture of the network does not show this theme, because there are too few answers.',
    higher: 'you judge more favourably than the network on average.',
    lower: 'you judge less favourably than the network on average.',
    alike: 'you judge about as the network does on average.',
    up: 'That is more favourable than your previous answer.',
    down: 'That is less favourable than your previous answer.',
    same: 'That is about the same as your previous answer.',
    how: 'We call half a point or more a difference. Judging differently from the network is neither right nor wrong: it is something to talk about.',
  },

  receipt: {
    title: 'Your answers have been submitted',
    lead: (until) =>
      `Thank you. You get this receipt by mail too. Until ${until} you can find it here again with the same link.`,
    heading: 'Receipt',
    organisation: 'Organisation',
    network: 'Network',
    wave: 'Wave',
    questionnaire: 'Questionnaire',
    version: (name, number) => `${name} (version ${number})`,
    submittedAt: 'Submitted on',
    checksum: 'Checksum',
    checksumNote: 'Belongs to exactly these answers. It lets anyone check later that nothing was changed.',
    save: 'Save as a file',
    saveData: 'Save the data only (JSON)',
    saveNote:
      'The file is made on your own device. You can read your answers in it and recompute the checksum with it.',
    recompute: 'Recomputing the checksum',
    recomputeHow:
      'The line below holds your answers in a fixed form (canonical JSON). Save exactly that line in a file, with nothing before or after it, and have a program compute its SHA-256: that is the checksum.',
    print: 'Print',
    answers: 'Your answers',
    showAnswers: 'See what you submitted',
    nextTitle: 'What happens next?',
    next: {
      answering: (until) => `Other members can answer until ${until}.`,
      picture: 'The readers make a picture of all answers together. Groups that are too small stay hidden in it.',
      reflection: 'The network discusses the picture and agrees on what can be better.',
    },
  },

  otherNetworks: {
    title: 'In another network too',
    lead: 'Your organisation was asked the same in a related network. You need not fill in the questions there again: your answers can count there as you submitted them here. You do not have to.',
    counts: (network: string, moment: string) => `Your answers also count in ${network} (submitted on ${moment}).`,
    wave: (wave: string, until: string) => `${wave}, open up to and including ${until}.`,
    readers: (names: string) => `There, individual answers are read only by: ${names}.`,
    threshold: (n: number) => `Numbers that rest on fewer than ${n} organisations are not shown there either.`,
    serve: (network: string) => `Let them count in ${network} too`,
    final:
      'After that you cannot change them there. If the pictures of the two networks together would tell what a few said, they do not count there after all. You get a receipt for that as well.',
  },

  handOver: {
    title: 'Someone else should answer',
    lead: 'Hand the invitation over to a colleague of your organisation, who gets a mail with a link of their own. Your link stops working then. What was filled in is kept.',
    name: 'Name of your colleague',
    email: 'E-mail address of your colleague',
    language: 'Language of the mail',
    submit: 'Hand over',
    back: 'Back',
    doneTitle: 'The invitation was handed over',
    done: (name) =>
      `${name} got a mail with a link of their own. Your link does not work any more and you get no more mails about this. Thank you.`,
  },

  decline: {
    title: 'We do not take part',
    lead: 'That is all right. Let us know why: then we need not remind you, and we know what to do better next time.',
    reason: 'Why do you not take part?',
    reasonDescription: 'Whoever runs the survey reads this. It is not in the picture.',
    submit: 'Report that we do not take part',
    back: 'Back',
  },

  declined: {
    title: 'You do not take part',
    lead: (when) => `You let us know on ${when}. You will get no more reminders.`,
    reason: 'Your reason',
    changeOfMind: 'Changed your mind? You can until the closing date. What you had filled in is still there.',
    takePart: 'Take part after all',
  },

  late: {
    title: 'This questionnaire is closed',
    lead: (until) => `You could answer until ${until}. You submitted nothing, so your answers do not count.`,
    whatNow: 'Is there still something you want to say? Tell whoever sent you the mail.',
  },
};
