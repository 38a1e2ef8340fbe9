import { formatter } from '../format.ts';
import type { Texts } from '../nl/index.ts';

const { plural, decimal } = formatter('en');

export const reflection: Texts['reflection'] = {
  crumb: 'Reflection session',
  title: 'Reflection session',
  lead: 'You hold the picture up to the network, as a mirror. Together you decide what you recognise, what can improve and who will do what.',
  notPublishedTitle: 'No picture to discuss yet',
  notPublished:
    'Here you will prepare the meeting in which the network discusses its own picture. The picture of this wave has to be published first.',
  toWave: 'Go to the wave',
  toAgenda: 'Go to the agenda',
  scoreTitle: 'Where we stand',
  distributionTitle: 'How the answers are spread',
  written: (text) => `Written down: ${text}`,

  howTitle: 'How the session goes',
  how: [
    { title: 'Look', text: 'Per theme, read together what the picture says. Give everyone a minute of silence.' },
    {
      title: 'Recognise',
      text: 'Ask: do we recognise this? What do we, what don’t we? Whoever sees it otherwise gets to speak.',
    },
    { title: 'Improve', text: 'Write down what can improve, in the words of the participants.' },
    { title: 'Agree', text: 'Turn it into an action: who does it, and when is it done?' },
  ],
  factsTitle: 'Good to know',
  facts: [
    { term: 'Time', value: 'About 20 minutes per theme. You need not do all themes on one day.' },
    { term: 'You need', value: 'A big screen, and someone who types.' },
    {
      term: 'On the screen',
      value: 'Only the published picture. Individual answers and names of who answered are not on it.',
    },
    {
      term: 'Who can see it',
      value:
        'Improvement opportunities and actions can be seen by the inspectors and the coordinators of this network.',
    },
    { term: 'Controls', value: 'Go through it with the arrow keys, a presentation clicker or the buttons.' },
  ],
  themesTitle: 'The themes',
  themesCaption: 'The themes of the session',
  theme: 'Theme',
  picture: 'What the picture says',
  opportunities: 'Improvement opportunities',

  previous: 'Previous',
  next: 'Next',
  fullscreen: 'Full screen',
  leaveFullscreen: 'Leave full screen',
  dot: 'Dot',
  bar: 'Bar',
  band: 'Pale band',
  howToRead: 'How to read the figures',
  leave: 'Stop',
  said: {
    'goes-well': 'Goes well',
    'can-improve': 'Can improve',
  },
  nothingSaid: {
    'goes-well': 'Nothing was named by three or more.',
    'can-improve': 'Nothing was named by three or more.',
  },
  voices: (n) => plural(n, { one: 'organisation', other: 'organisations' }),
  threeOrMore: '3 or more organisations',
  experts: (n) => plural(n, { one: 'expert by experience', other: 'experts by experience' }),
  threeOrMoreExperts: '3 or more experts by experience',
  more: 'Show all',
  fewer: 'Show fewer',
  prompt: 'Do we recognise this?',
  promptHelp: 'What do we, what don’t we? What is missing from this picture?',

  sentence: (o) =>
    `${decimal(o.mean)} of ${o.points}${o.agreement ? `; ${o.agreement}` : ''} (${o.base} of ${plural(o.invited, { one: 'organisation', other: 'organisations' })})`,
  hiddenSentence: {
    'below-threshold': 'Hidden: too few organisations answered.',
    'would-reveal': 'Hidden: otherwise someone else’s answers could be worked out.',
    'nobody-could-judge': 'Nobody could judge this.',
  },
  agreement: {
    'of-one-mind': 'the answers lie close together',
    'mostly-agreed': 'most answers lie close together',
    divided: 'the answers differ widely',
    'two-camps': 'there are two camps',
  },

  addTitle: 'Improvement opportunities',
  answers: 'Which improvement theme of the picture does this answer?',
  addLabel: 'What can improve?',
  addHelp: 'In the words of the group. Enter writes it down.',
  add: 'Write down',
  none: 'No improvement opportunities for this theme yet.',
  changeTitle: 'Change the improvement opportunity',
  text: 'Improvement opportunity',
  makeAction: 'Turn it into an action',
  remove: 'Remove',
  actionsOf: 'Actions',
  action: (owner, deadline) => `${owner}, before ${deadline}`,
};
