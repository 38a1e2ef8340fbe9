import { formatter } from '../format.ts';
import type { Texts } from '../nl/index.ts';

const { plural } = formatter('en');

export const codebook: Texts['codebook'] = {
  open: 'See the codebook',
  crumb: 'Codebook',
  title: 'Codebook',
  lead: 'The improvement themes with which your inspectorate codes observations. What you change here holds for all waves that have not been published. Published pictures never change.',
  readOnly: 'Only inspectors can change the codebook of their inspectorate.',
  add: 'Add an improvement theme',
  added: 'Added. You can code with it at once.',
  theme: 'Theme',
  inLanguage: { nl: 'In Dutch', en: 'In English' },
  label: 'Name',
  definition: 'What belongs here?',
  example: 'An example',
  exampleHelp: 'In your own words. Never copy what someone wrote or said.',
  keywords: 'Words that point this way',
  keywordsHelp: 'With commas between them. They help the suggestions.',
  why: 'Why?',
  whyHelp: 'This goes into the history of the codebook.',
  reword: 'Change',
  saveWords: 'Save',
  merge: 'Merge',
  split: 'Split',
  state: { active: 'Retire', retired: 'Take into use again', merged: '' },
  retired: 'no longer in use',
  own: 'own',
  exampleOf: (text) => `For example: ‘${text}’`,
  keywordsOf: (words) => `Words: ${words}`,
  used: (n) =>
    n === 0
      ? 'Not used yet in waves that you read.'
      : `Used for ${plural(n, { one: 'observation', other: 'observations' })} in waves that you read.`,
  dialog: {
    reword: (name) => `Change ‘${name}’`,
    merge: (name) => `Merge ‘${name}’ with another`,
    split: (name) => `Split ‘${name}’`,
    state: (name) => `‘${name}’ in use or not`,
  },
  mergeHelp:
    'All that has this improvement theme gets the other one, in all waves of your inspectorate that have not been published. You can undo it as long as nothing was built on it.',
  into: 'Merge with',
  stateHelp: {
    active:
      'The improvement theme stays on what was coded with it, and counts in the picture. It can’t be chosen any more.',
    retired: 'The improvement theme can be chosen again.',
    merged: '',
  },
  splitHelp:
    'Choose for each observation where it belongs, and describe the new improvement theme. You see observations of waves only that you may read and that have not been published; the others stay with the old one.',
  nothingToMove: 'There are no observations to divide. You can still make a new improvement theme.',
  places: {
    stay: (name) => `Stays with ‘${name}’`,
    new: () => 'Goes to the new one',
    both: () => 'Belongs to both',
  },
  history: 'What has changed',
  noHistory: 'Nothing yet: this is the codebook as it comes with the framework.',
  what: 'What',
  whyHead: 'Why',
  who: 'Who',
  when: 'When',
  undoHead: 'Undo',
  undo: 'Undo',
  undone: 'undone',
  kinds: {
    add: (name) => `‘${name}’ added`,
    reword: (name) => `‘${name}’ described otherwise`,
    merge: (name, into) => `‘${name}’ merged with ‘${into}’`,
    split: (name, into) => `‘${name}’ split: ‘${into}’ added`,
    retire: (name) => `‘${name}’ retired`,
    restore: (name) => `‘${name}’ taken into use again`,
    reverse: (name) => `A change of ‘${name}’ undone`,
  },
};
