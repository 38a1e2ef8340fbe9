import { formatter } from '../format.ts';
import type { membership as nl } from '../nl/membership.ts';

const { plural } = formatter('en');
const members = (n: number) => plural(n, { one: 'member', other: 'members' });

export const membership: typeof nl = {
  crumb: 'Members',
  title: 'Members',
  lead: 'The organisations in this network and who speaks for them.',
  caption: (n) => members(n),
  organisation: 'Organisation',
  sector: 'Sector',
  contact: 'Contact',
  email: 'E-mail address',
  language: 'Language of the mails',
  since: 'Member since',
  actions: 'Actions',
  change: 'Change',
  end: 'End',
  endTitle: 'End this membership?',
  endText: (name) => `${name} will get no invitations to new waves. Answers from earlier waves are kept.`,
  endConfirm: 'End the membership',
  about: (name) => `: ${name}`,
  emptyTitle: 'No members yet',
  empty: 'The organisations of the network will be here. Choose a file with members, or add them one by one.',
  former: (n) => `Former members (${n})`,
  until: (name, day) => `${name}, until ${day}`,
  add: 'Add a member',
  addTitle: 'New member',
  changeTitle: (name) => `Change ${name}`,
  importMembers: 'Choose a file with members',

  reshape: {
    open: 'Merger or name',
    title: (name) => `What became of ${name}?`,
    what: 'What happened?',
    kind: {
      renamed: 'It got another name',
      merged: 'It merged into another member',
      split: 'Another organisation split from it',
    },
    help: {
      renamed: 'It stays the same organisation. Its years stay comparable.',
      merged:
        'Its membership ends. The other member now speaks for more people, so it is not compared with what it was before.',
      split: 'The new organisation becomes a member. Neither is compared with what it was before.',
    },
    newName: 'New name',
    into: 'Into which member?',
    newOrganisation: 'Name of the new organisation',
    on: 'On which day?',
    listTitle: (n) => `What became of the members (${n})`,
    happened: {
      renamed: ({ organisation, other, day }) => `${other} is called ${organisation} since ${day}.`,
      merged: ({ organisation, other, day }) => `${organisation} merged into ${other} on ${day}.`,
      split: ({ organisation, other, day }) => `${organisation} split from ${other} on ${day}.`,
    },
  },

  importCrumb: 'Import members',
  importTitle: 'Import members from a file',
  importLead: 'You first see what the file says. Nothing is stored until everything is right.',
  file: 'File',
  fileHelp:
    'An Excel file (.xlsx) or a CSV file. The first row holds the names of the columns: organisation, sector, contact, e-mail and perhaps language (nl or en).',
  example: 'Download an example file',
  exampleName: 'members-example.csv',
  exampleRows: [
    ['organisation', 'sector', 'contact', 'e-mail', 'language'],
    ['Welfare The Fan', 'Welfare', 'Contact The Fan', 'contact@the-fan.example', 'en'],
  ],
  read: 'Read the file',
  allRight: (n) => `Everything is right. The file holds ${members(n)}.`,
  notRight: (n) =>
    `There ${n === 1 ? 'is 1 error' : `are ${n} errors`}. Nothing was imported. Correct the file and choose it again.`,
  errorsCaption: 'What is not right',
  place: 'Place',
  problem: 'What is wrong',
  rowsCaption: 'What the file says',
  row: 'Row',
  placeOf: (field) => field.replace(/^file$/, 'the file'),
  confirm: (n) => `Add ${members(n)}`,
};
