/** What stands in the properties of an element of a draft: texts, conditions, our own properties, lists. */
import { isPlain } from '../compile/refuse.ts';
import type { Json } from '../compile/types.ts';
import { isTheme } from '../framework.ts';
import { itemKinds } from '../schema.ts';
import { most } from './most.ts';
import { isSafeMarkup } from './safe-markup.ts';
import { isTextProperty } from './texts-of.ts';

/** Notes what can't be kept. */
export type Wrong = (where: string, nl: string, en: string) => void;

const conditions = ['visibleIf', 'enableIf', 'requiredIf'];
const unsafeKeys = ['__proto__', 'constructor', 'prototype'];

/** What the author has yet to choose may be null; a value must be one of ours. */
const choosable: Record<string, (value: unknown) => boolean> = {
  itemKind: (value) => (itemKinds as readonly unknown[]).includes(value),
  theme: (value) => value === null || isTheme(value),
  direction: (value) => value === null || value === 'positive' || value === 'negative',
  aspect: (value) => value === null || value === 'climate' || value === 'practice',
  rowsFrom: (value) => value === 'members',
};

/** Checks the properties of an element, except those that `leave` names. */
export function checkValues(element: Json, where: string, wrong: Wrong, leave: readonly string[] = []): void {
  for (const [key, value] of Object.entries(element)) if (!leave.includes(key)) checkValue(key, value, where, wrong);
}

function checkValue(key: string, value: unknown, where: string, wrong: Wrong): void {
  const mayBe = Object.hasOwn(choosable, key) ? choosable[key] : undefined;
  if (unsafeKeys.includes(key)) wrong(where, 'Deze naam kan niet.', 'This name can’t be used.');
  else if (mayBe) {
    if (!mayBe(value))
      wrong(where, `Kies bij “${key}” een van de mogelijkheden.`, `Choose one of the options for “${key}”.`);
  } else if (isTextProperty(key)) checkText(key, value, where, wrong);
  else if (conditions.includes(key)) checkCondition(value, where, wrong);
  else if (Array.isArray(value)) {
    if (value.length > most.list)
      wrong(where, `Een lijst heeft hooguit ${most.list} regels.`, `A list has at most ${most.list} lines.`);
    for (const one of value.slice(0, most.list)) checkValue('', one, where, wrong);
  } else if (isPlain(value)) {
    if (Object.keys(value).length > most.keys) wrong(where, 'Hier staat te veel.', 'There is too much here.');
    else checkValues(value, where, wrong);
  } else if (typeof value === 'string' && value.length > most.text) tooLong(where, wrong);
}

function checkCondition(value: unknown, where: string, wrong: Wrong): void {
  if (typeof value === 'string' && value.length <= most.condition) return;
  const [nl, en] = [
    `Een voorwaarde is tekst van hooguit ${most.condition} tekens.`,
    'A condition is a text of at most',
  ];
  wrong(where, nl, `${en} ${most.condition} characters.`);
}

function checkText(key: string, value: unknown, where: string, wrong: Wrong): void {
  const byLanguage = isPlain(value) ? Object.entries(value) : [];
  const isText = byLanguage.every(([code, one]) => (code === 'nl' || code === 'en') && typeof one === 'string');
  if (!isPlain(value) || !isText)
    wrong(where, 'Een tekst is Nederlands, Engels of allebei.', 'A text is in Dutch, in English or in both.');
  else
    for (const one of Object.values(value).map(String)) {
      if (one.length > most.text) tooLong(where, wrong);
      else if (key === 'html' && !isSafeMarkup(one))
        wrong(
          where,
          'Uitleg heeft alleen tekst, alinea’s, lijsten en nadruk.',
          'An explanation has text, paragraphs, lists and emphasis only.',
        );
    }
}

function tooLong(where: string, wrong: Wrong): void {
  wrong(where, `Gebruik hooguit ${most.text} tekens.`, `Use at most ${most.text} characters.`);
}
