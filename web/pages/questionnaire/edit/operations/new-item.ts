import type { Draft, DraftItem, DraftPage } from '../../../../../surveys/index.ts';
import { findElement, findPage, insertAt, namesOf } from './elements.ts';
import { freeName } from './free-name.ts';
import { provisionalCode } from './item-code.ts';
import { themeOfPage } from './pages.ts';
import { agreement, sinceAYear } from './scales.ts';

/** What an author can add, in the order in which it is offered. */
export const newKinds = [
  'statement',
  'open',
  'year-ago',
  'choose-one',
  'choose-many',
  'dropdown',
  'rating',
  'yes-no',
  'line',
  'table',
  'relations',
  'relation',
  'topic',
  'role',
  'explanation',
] as const;
export type NewKind = (typeof newKinds)[number];

const source = 'own design';
const answers = () => [
  { value: 'answer-1', text: {} },
  { value: 'answer-2', text: {} },
];
const dontKnow = { value: 'dont-know', text: { nl: 'Weet ik niet', en: "I don't know" } };
const often = [
  { value: 'not-at-all', text: { nl: 'Niet', en: 'Not at all' } },
  { value: 'yearly', text: { nl: 'Een paar keer per jaar', en: 'A few times a year' } },
  { value: 'monthly', text: { nl: 'Ongeveer elke maand', en: 'About every month' } },
  { value: 'weekly', text: { nl: 'Elke week of vaker', en: 'Every week or more' } },
  dontKnow,
];
const well = [
  { value: 'badly', text: { nl: 'Slecht', en: 'Badly' } },
  { value: 'rather-badly', text: { nl: 'Matig', en: 'Rather badly' } },
  { value: 'neither', text: { nl: 'Niet goed, niet slecht', en: 'Neither well nor badly' } },
  { value: 'rather-well', text: { nl: 'Redelijk goed', en: 'Rather well' } },
  { value: 'well', text: { nl: 'Goed', en: 'Well' } },
  dontKnow,
];

type Start = Omit<DraftItem, 'name' | 'theme'>;

/** What each kind starts with. */
const starts: Record<NewKind, () => Start> = {
  statement: () => ({
    ...{ type: 'radiogroup', itemKind: 'statement', isRequired: true, direction: 'positive', aspect: null },
    choices: agreement,
  }),
  'year-ago': () => ({ type: 'radiogroup', itemKind: 'year-ago', choices: sinceAYear }),
  open: () => ({ type: 'comment', itemKind: 'open', maxLength: 5000 }),
  topic: () => ({ type: 'comment', itemKind: 'topic', maxLength: 2000 }),
  role: () => ({ type: 'radiogroup', itemKind: 'role', isRequired: true, choices: answers() }),
  'choose-one': () => ({ type: 'radiogroup', itemKind: 'choice', choices: answers() }),
  'choose-many': () => ({ type: 'checkbox', itemKind: 'choice', choices: answers() }),
  dropdown: () => ({ type: 'dropdown', itemKind: 'choice', choices: answers() }),
  rating: () => ({ type: 'rating', itemKind: 'choice', rateMin: 1, rateMax: 10 }),
  'yes-no': () => ({
    ...{ type: 'boolean', itemKind: 'choice' },
    labelTrue: { nl: 'Ja', en: 'Yes' },
    labelFalse: { nl: 'Nee', en: 'No' },
  }),
  line: () => ({ type: 'text', itemKind: 'choice', inputType: 'text', maxLength: 200 }),
  table: () => ({
    ...{ type: 'matrix', itemKind: 'choice' },
    rows: [{ value: 'answer-1', text: {} }],
    columns: answers(),
  }),
  relations: () => ({
    ...{ type: 'matrixdropdown', itemKind: 'relation', rowsFrom: 'members' },
    columns: [
      {
        ...{ name: 'often', title: { nl: 'Hoe vaak?', en: 'How often?' } },
        ...{ cellType: 'dropdown', isRequired: true, choices: often },
      },
      {
        name: 'well',
        title: { nl: 'Hoe goed gaat dat?', en: 'How well does that go?' },
        cellType: 'dropdown',
        choices: well,
      },
    ],
  }),
  relation: () => ({ type: 'matrix', itemKind: 'relation', rowsFrom: 'members', columns: often }),
  explanation: () => ({ type: 'html', html: {} }),
};

/** Which kinds have no theme of their own. */
const hasNoTheme = (kind: NewKind) => kind === 'role' || kind === 'explanation' || kind === 'topic';

/** A question of this kind for this page, without words yet. */
export function newItem(draft: Draft, kind: NewKind, page: DraftPage): DraftItem {
  const theme = themeOfPage(page);
  const start = starts[kind]();
  const ofATheme = hasNoTheme(kind) ? {} : { theme };
  const item = { ...start, name: '', ...ofATheme } as DraftItem;
  const taken = namesOf(draft);
  if (kind === 'explanation') return { ...item, name: freeName('explanation', taken) };
  return { ...item, name: provisionalCode(item, page, taken), title: {}, source };
}

/** Which kind a question is of, for its name on the page. */
export function kindOf(item: DraftItem): NewKind {
  if (item.itemKind === undefined) return 'explanation';
  if (item.itemKind === 'relation') return item.type === 'matrixdropdown' ? 'relations' : 'relation';
  if (item.itemKind !== 'choice') return item.itemKind;
  const byType: Record<string, NewKind> = {
    ...{ checkbox: 'choose-many', dropdown: 'dropdown', rating: 'rating', boolean: 'yes-no', text: 'line' },
    ...{ matrix: 'table', radiogroup: 'choose-one' },
  };
  return byType[item.type] ?? 'choose-one';
}

/** Adds a question just after an element, or at the end of a page. A code that is taken is not added again. */
export function addItem(draft: Draft, item: DraftItem, where: { after: string } | { page: string }): Draft {
  if (namesOf(draft).has(item.name)) return draft;
  if ('page' in where) {
    const index = findPage(draft, where.page)?.elements.length ?? 0;
    return insertAt(draft, item, { page: where.page, panel: null, index });
  }
  const place = findElement(draft, where.after)?.place;
  return place ? insertAt(draft, item, { ...place, index: place.index + 1 }) : draft;
}
