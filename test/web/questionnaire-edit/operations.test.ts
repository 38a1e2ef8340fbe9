/** What an author does with a draft, step by step; what is expected follows from the small draft of a-draft.ts. */
import { describe, expect, test } from 'vitest';
import { versionOfDraft } from '../../../surveys/version-of-draft.ts';
import { duplicateElement } from '../../../web/pages/questionnaire/edit/operations/duplicate-element.ts';
import {
  changeItem,
  dissolvePanel,
  findPage,
  removeElement,
} from '../../../web/pages/questionnaire/edit/operations/elements.ts';
import { gapsOf } from '../../../web/pages/questionnaire/edit/operations/gaps.ts';
import { codeProblem, proposeCode } from '../../../web/pages/questionnaire/edit/operations/item-code.ts';
import {
  moveBeside,
  moveElement,
  moveTo,
  moveToPage,
} from '../../../web/pages/questionnaire/edit/operations/move-element.ts';
import { addItem, kindOf, newItem, newKinds } from '../../../web/pages/questionnaire/edit/operations/new-item.ts';
import {
  addPage,
  duplicatePage,
  movePage,
  newPage,
  removePage,
  themesWithoutPage,
} from '../../../web/pages/questionnaire/edit/operations/pages.ts';
import { dependents, renameElement } from '../../../web/pages/questionnaire/edit/operations/rename-element.ts';
import { takeOver } from '../../../web/pages/questionnaire/edit/operations/take-over.ts';
import { aDraft, aStatement, itemIn, namesIn, order } from './a-draft.ts';

const start = 'ambition: ambition.known ambition.shared | part-1: part.why [part.how part.when] | to-close: close.else';

/** The page by its name. */
function pageIn(draft: ReturnType<typeof aDraft>, name: string) {
  const page = findPage(draft, name);
  if (!page) throw new Error(`pageIn: there is no ${name}`);
  return page;
}

describe('moving', () => {
  test('step by step an item comes past every place of the questionnaire, and back the same way', () => {
    const steps = [
      'ambition: ambition.shared ambition.known | part-1: part.why [part.how part.when] | to-close: close.else',
      'ambition: ambition.shared | part-1: ambition.known part.why [part.how part.when] | to-close: close.else',
      'ambition: ambition.shared | part-1: part.why ambition.known [part.how part.when] | to-close: close.else',
      'ambition: ambition.shared | part-1: part.why [ambition.known part.how part.when] | to-close: close.else',
      'ambition: ambition.shared | part-1: part.why [part.how ambition.known part.when] | to-close: close.else',
      'ambition: ambition.shared | part-1: part.why [part.how part.when ambition.known] | to-close: close.else',
      'ambition: ambition.shared | part-1: part.why [part.how part.when] ambition.known | to-close: close.else',
      'ambition: ambition.shared | part-1: part.why [part.how part.when] | to-close: ambition.known close.else',
      'ambition: ambition.shared | part-1: part.why [part.how part.when] | to-close: close.else ambition.known',
    ];
    let draft = aDraft();
    for (const step of steps) {
      draft = moveElement(draft, 'ambition.known', 'down');
      expect(order(draft)).toBe(step);
    }
    for (const step of [...steps.slice(0, -1).reverse(), start]) {
      draft = moveElement(draft, 'ambition.known', 'up');
      expect(order(draft)).toBe(step);
    }
  });

  test('at the very beginning and the very end an item stays, and nothing changes', () => {
    const draft = aDraft();
    expect(moveElement(draft, 'ambition.known', 'up')).toBe(draft);
    expect(moveElement(draft, 'close.else', 'down')).toBe(draft);
  });

  test('a group moves as a whole and does not go into itself or another group', () => {
    const draft = aDraft();
    expect(order(moveElement(draft, 'group-1', 'up'))).toContain('part-1: [part.how part.when] part.why');
    expect(moveBeside(draft, 'group-1', 'part.how', 'before')).toBe(draft);
    expect(moveTo(draft, 'group-1', { page: 'part-1', panel: 'group-1', index: 0 })).toBe(draft);
  });

  test('what is dragged comes before or after what it is let go on, and a group that is left empty goes', () => {
    const draft = aDraft();
    expect(order(moveBeside(draft, 'close.else', 'ambition.known', 'after'))).toBe(
      'ambition: ambition.known close.else ambition.shared | part-1: part.why [part.how part.when] | to-close: ',
    );
    expect(order(moveBeside(draft, 'ambition.known', 'ambition.shared', 'after'))).toContain(
      'ambition: ambition.shared ambition.known',
    );
    const one = moveToPage(draft, 'part.how', 'to-close');
    expect(order(moveToPage(one, 'part.when', 'to-close'))).toContain(
      'part-1: part.why | to-close: close.else part.how part.when',
    );
    expect(moveBeside(draft, 'close.else', 'close.else', 'after')).toBe(draft);
    expect(moveBeside(draft, 'close.else', 'nowhere', 'after')).toBe(draft);
    expect(moveToPage(draft, 'close.else', 'nowhere')).toBe(draft);
  });

  test('a draft is never changed in place', () => {
    const draft = aDraft();
    moveElement(draft, 'ambition.known', 'down');
    renameElement(draft, 'ambition.known', 'ambition.clear');
    removeElement(draft, 'part.how');
    expect(draft).toEqual(aDraft());
  });
});

describe('pages', () => {
  test('a page about a theme has the name and the words of the theme; each theme has one', () => {
    const draft = addPage(aDraft(), newPage(aDraft(), 'relation'), 'ambition');
    expect(draft.pages.map(({ name }) => name)).toEqual(['ambition', 'relation', 'part-1', 'to-close']);
    expect(draft.pages[1]?.title).toEqual({ nl: 'Relatie', en: 'Relation' });
    expect(themesWithoutPage(draft)).toEqual(['interests', 'organisation', 'processes']);
    expect(addPage(draft, newPage(draft, 'relation'), null)).toBe(draft);
  });

  test('the only page can’t be removed, and the first can’t go up', () => {
    const draft = aDraft();
    const one = removePage(removePage(draft, 'part-1'), 'to-close');
    expect(removePage(one, 'ambition')).toBe(one);
    expect(movePage(draft, 'ambition', 'up')).toBe(draft);
    expect(movePage(draft, 'ambition', 'down').pages.map(({ name }) => name)).toEqual([
      'part-1',
      'ambition',
      'to-close',
    ]);
  });

  test('a copy of a page has names of its own throughout', () => {
    const { draft, name } = duplicatePage(aDraft(), 'part-1');
    expect(name).toBe('part-2');
    expect(draft.pages[2]?.elements).toHaveLength(2);
    expect(new Set(namesIn(draft)).size).toBe(namesIn(draft).length);
  });
});

describe('the code of an item', () => {
  test('is proposed from the theme and the words that say most, English ones first', () => {
    const draft = aDraft();
    const page = pageIn(draft, 'ambition');
    const item = aStatement('ambition.new-1', 'De leden vertrouwen elkaar.', 'The members trust each other.');
    expect(proposeCode(draft, { ...item, theme: 'relation' }, page)).toBe('relation.members-trust-other');
    expect(proposeCode(draft, { ...item, title: { nl: 'Eén plan per gezin!' } }, page)).toBe('ambition.plan-per-gezin');
    expect(proposeCode(draft, { ...item, title: {} }, page)).toBeNull();
  });

  test('gets a number when another item has it already', () => {
    const draft = addItem(aDraft(), aStatement('ambition.trust', 'Vertrouwen.', 'Trust.'), { page: 'ambition' });
    const item = aStatement('ambition.new-1', 'Vertrouwen.', 'Trust.');
    expect(proposeCode(draft, item, pageIn(draft, 'ambition'))).toBe('ambition.trust-2');
  });

  test('is refused for capitals, for a word that conditions use, and when it is taken', () => {
    expect(codeProblem('Ambition.Known', new Set())).toBe('form');
    expect(codeProblem('panel.known', new Set())).toBe('reserved');
    expect(codeProblem('ambition.known', new Set(['ambition.known']))).toBe('taken');
    expect(codeProblem('ambition.known', new Set())).toBeNull();
  });

  test('changes together with the conditions that ask about the item', () => {
    const draft = renameElement(aDraft(), 'ambition.known', 'ambition.clear');
    expect(itemIn(draft, 'part.why').visibleIf).toBe("{ambition.clear} <= 2 and {ambition.shared} <> 'dont-know'");
    expect(dependents(draft, 'ambition.clear')).toEqual(['part.why']);
    expect(dependents(draft, 'ambition.known')).toEqual([]);
    expect(renameElement(draft, 'ambition.clear', 'ambition.shared')).toBe(draft);
  });
});

describe('adding, copying and removing', () => {
  test.each(newKinds)('a new item of the kind %s is of that kind and misses only what its author writes', (kind) => {
    const draft = aDraft();
    const item = newItem(draft, kind, pageIn(draft, 'ambition'));
    expect(kindOf(item)).toBe(kind);
    const worded = fillIn(item) as typeof item;
    const done = kind === 'statement' ? { ...worded, aspect: 'practice' as const } : worded;
    const version = versionOfDraft(addItem(draft, done, { after: 'ambition.known' }), 1);
    expect(version.ok ? [] : version.gaps).toEqual([]);
  });

  test('a new item on the page of a theme is about that theme', () => {
    const draft = aDraft();
    expect(newItem(draft, 'statement', pageIn(draft, 'ambition')).theme).toBe('ambition');
    expect(newItem(draft, 'statement', pageIn(draft, 'to-close')).theme).toBeNull();
  });

  test('a copy comes after its original, under a code of its own, without its verdict on earlier years', () => {
    const comparability = { since: 1, verdict: 'with-care', reason: { nl: 'Anders.', en: 'Other.' } };
    const given = changeItem(aDraft(), 'ambition.known', (one) => ({ ...one, comparability }));
    const { draft, name } = duplicateElement(given, 'ambition.known');
    expect(order(draft)).toContain(`ambition: ambition.known ${name} ambition.shared`);
    const { name: _1, ...copy } = itemIn(draft, name);
    const { name: _2, comparability: _3, ...original } = itemIn(draft, 'ambition.known');
    expect(copy).toEqual(original);
  });

  test('a group is dissolved without losing its items', () => {
    expect(order(dissolvePanel(aDraft(), 'group-1'))).toContain('part-1: part.why part.how part.when');
  });

  test('an item of the bank keeps its code, and leaves a condition behind that this draft can’t follow', () => {
    const question = { ...aStatement('relation.trust'), visibleIf: "{elsewhere} = 'yes'" };
    const draft = takeOver(aDraft(), question as unknown as Parameters<typeof takeOver>[1], { page: 'to-close' });
    expect(order(draft)).toContain('to-close: close.else relation.trust');
    expect(itemIn(draft, 'relation.trust').visibleIf).toBeUndefined();
    expect(takeOver(draft, question as unknown as Parameters<typeof takeOver>[1], { page: 'ambition' })).toBe(draft);
  });
});

describe('what is still missing', () => {
  test('is nothing in a draft that can be published', () => {
    expect(gapsOf(aDraft(), null)).toEqual([]);
  });

  test('leaves a verdict on an earlier version alone in a draft of a later one', () => {
    const comparability = { since: 2, verdict: 'with-care', reason: { nl: 'Anders.', en: 'Other.' } };
    const draft = changeItem(aDraft(), 'close.else', (one) => ({ ...one, comparability }));
    expect(gapsOf(draft, 2)).toEqual([]);
  });

  test('is named at its place: words, and a condition on an item that is gone', () => {
    const draft = changeItem(removeElement(aDraft(), 'ambition.known'), 'close.else', (one) => ({
      ...one,
      title: { nl: 'Alleen Nederlands.' },
    }));
    expect(gapsOf(draft, null).map(({ at, message }) => `${at}: ${message.en}`)).toEqual([
      'part.why: The condition no longer holds together.',
      'close.else: The English text is missing.',
    ]);
  });
});

/** Words wherever a text has none, as an author would write them. */
function fillIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fillIn);
  if (typeof value !== 'object' || value === null) return value;
  if (Object.keys(value).length === 0) return { nl: 'Woorden', en: 'Words' };
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fillIn(one)]));
}
