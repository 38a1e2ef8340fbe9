import { formatter } from '../format.ts';
import type { Texts } from '../nl/index.ts';

const { plural } = formatter('en');

export const participant: Texts['participant'] = {
  join: {
    title: 'Join the session',
    lead: 'The screen in the room shows a code of 6 characters.',
    code: 'Code',
    codeHelp: 'Capitals, spaces and hyphens make no difference.',
    join: 'Join',
    noAccount: 'You need no account. We do not ask for your name or your organisation.',
    gone: 'This session is no longer there. Fill in the code that is on the screen now.',
    other: 'Join with another code',
  },
  promise: {
    title: 'Who sees what?',
    about: (network: string, label: string) => `${network} – ${label}`,
    who: 'You take part without a name. Nobody sees what you choose: not the facilitator, not the room.',
    counts: (n: number) =>
      `The room sees counts only, and only from ${plural(n, { one: 'answer', other: 'answers' })} on.`,
    remarks:
      'What you write yourself comes on the screen, without a name and in random order. Remarks, too, only from that number on. Write nothing that tells who you are.',
    refresh: 'The counts change in steps of at least 3. That way nobody can read off a single answer.',
    keeps: 'The room goes step by step together. Your phone follows by itself.',
    begin: 'Begin',
  },
  wait: {
    title: 'One moment',
    text: 'The facilitator is about to begin. This page goes on by itself.',
  },
  step: (place: number, total: number) => `Step ${place} of ${total}`,
  stopped: 'The facilitator has stopped the answering. Look at the screen in the room.',
  answers: 'Your answer',
  recognise: {
    question: 'Do you recognise this picture?',
    options: { recognised: 'Yes, I recognise this', partly: 'Partly', not: 'No, I do not recognise this' },
    statements: 'Read the statements',
    quotes: 'This was said',
    remark: 'Would you like to add something?',
    remarkHelp: 'It comes on the screen without a name.',
    send: 'Send the remark',
    chooseFirst: 'Choose an answer above first. Your text stays here.',
  },
  sort: {
    title: 'What shall we do with these?',
    lead: 'Choose for each subject what you want with it. You may skip subjects.',
    done: (n: number, total: number) => `${n} of ${total} chosen`,
  },
  propose: {
    title: 'What can we improve?',
    lead: 'Write a proposal. Rather three short ones than one long.',
    theme: 'What is it about?',
    text: 'Your proposal',
    textHelp: 'Your proposal comes on the screen without a name.',
    send: 'Send the proposal',
    change: 'Save the change',
    own: 'Your proposals',
    none: 'You have not proposed anything yet.',
    empty: 'Write down your proposal first.',
    noTheme: 'Choose a theme first. Your text stays here.',
  },
  vote: {
    title: 'Where shall we begin?',
    lead: (n: number) => `You have ${plural(n, { one: 'vote', other: 'votes' })}. You give one per proposal.`,
    left: (n: number) =>
      n === 0 ? 'You have given all your votes.' : `${plural(n, { one: 'vote', other: 'votes' })} left`,
    none: 'There are no proposals to vote on.',
    full: 'All your votes are given. Take one away first.',
    vote: 'Vote for',
  },
  result: {
    title: 'The room so far',
    from: (n: number) => `From ${plural(n, { one: 'answer', other: 'answers' })} on you see here what the room thinks.`,
    answered: (n: number) => plural(n, { one: 'answer', other: 'answers' }),
  },
  sent: {
    label: 'Sent or not',
    nothing: 'What you choose is saved at once.',
    sending: 'Sending…',
    saved: 'Everything saved',
    unreachable: 'No connection. What you chose is on this phone. It will be sent by itself as soon as possible.',
    lost: 'No connection. We keep trying.',
    refused: 'Not saved.',
  },
  unsent: (text: string) => `You wrote this but did not send it: “${text}”`,
  closed: {
    title: 'Thank you for taking part',
    lead: 'The session is closed. Everything you sent was counted.',
    next: 'What happens now?',
    nextText:
      'The chosen proposals become improvement opportunities. The network turns them into actions, with an owner and a date, on its agenda. The next wave shows the network whether it helped.',
    forget: 'Your phone is needed no more. You can close this page.',
  },
};
