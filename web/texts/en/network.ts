import { formatter } from '../format.ts';
import type { network as nl } from '../nl/network.ts';

const { plural } = formatter('en');
const members = (n: number) => plural(n, { one: 'member', other: 'members' });

export const network: typeof nl = {
  title: 'Networks',
  lead: 'Hold up a mirror to each network once a year.',
  emptyTitle: 'No networks yet',
  empty: 'The networks that you follow will be here. First make a network and add its members.',
  emptyCoordinator: 'The networks that you coordinate will be here. An inspector makes you their coordinator.',
  add: 'Make a network',
  addTitle: 'New network',
  partOf: (name) => `Part of ${name}`,
  members,
  noWave: 'No wave yet',
  latestWave: (label, status) => `${label}: ${status}`,
  status: { draft: 'draft', open: 'open', closed: 'closed', published: 'published' },

  name: 'Name of the network',
  description: 'Description',
  descriptionHelp: 'Who take part, and what for? All participants can read this.',
  ambition: 'Shared ambition',
  ambitionHelp: 'What does the network want to achieve together, in its own words?',
  parent: 'Part of',
  noParent: 'No other network',
  change: 'Change the description',
  changeTitle: 'Description of the network',
  noAmbition: 'The shared ambition has not been filled in yet.',

  menu: 'Pages of this network',
  overview: 'Overview',
  membersPage: 'Members',
  parts: 'Networks that are part of this one',

  wavesTitle: 'Waves',
  wavesEmptyTitle: 'No wave yet',
  wavesEmpty: 'The waves will be here, one a year. First add the members, then make a wave.',
  addWave: 'Make a wave',
  rerun: 'Repeat the latest wave',
  nextWave: {
    none: 'No day for the next wave',
    planned: (day) => `The next wave begins on ${day}.`,
    choose: 'Choose a day',
    change: 'Change',
    title: 'When does the next wave begin?',
    day: 'First day of the next wave',
    help: 'Four weeks before, the coordinators get one reminder by mail.',
  },
  period: (from, to) => `${from} up to and including ${to}`,
  response: (submitted, invited) => `${submitted} of ${invited} submitted`,
  goToPicture: 'See the picture',

  coordinatorsTitle: 'Coordinators',
  coordinatorsHelp:
    'A coordinator keeps the members and the agenda, and repeats the wave. A coordinator never sees individual answers.',
  noCoordinators: 'This network has no coordinator yet.',
  addCoordinator: 'Add a coordinator',
  coordinatorName: 'Name',
  coordinatorEmail: 'E-mail address',
  notMailed: (name) =>
    `${name} is coordinator now, but the mail server did not take the mail about it. Check the address, and tell them yourself.`,
  endCoordinator: 'Remove',
  about: (name) => `: ${name}`,
};
