/** One question of a SurveyJS document, as far as we have it. */
import { allowed } from '../compile/allowed.ts';
import { isPlain } from '../compile/refuse.ts';
import { isTextProperty } from '../draft/texts-of.ts';
import { questionSchema } from '../schema.ts';
import { draftText, isBlank, paragraphs } from './draft-text.ts';
import { fitsRelation } from './fits-relation.ts';
import { isAnswerable } from './keep-conditions.ts';
import type { Notes } from './notes.ts';
import type { DraftItem, DraftText } from './types.ts';

type Json = Record<string, unknown>;

/** Types that are ours under another name. */
const alike: Record<string, string> = { tagbox: 'checkbox', buttongroup: 'radiogroup' };
const types = [
  'radiogroup',
  'checkbox',
  'dropdown',
  'rating',
  'boolean',
  'comment',
  'text',
  'matrix',
  'matrixdropdown',
];
const lists = ['choices', 'rateValues', 'rows', 'columns'];
const validators = ['numeric', 'text', 'email', 'answercount'];

/** What taking over needs to know: the language of texts without one, and where to note what happens. */
export type Taking = { language: string; notes: Notes };

/** A text of the document by language. */
export function textIn(value: unknown, where: string, { language, notes }: Taking): DraftText {
  if (typeof value === 'string') return draftText(where, { [language]: value }, notes);
  if (!isPlain(value)) return {};
  const given = Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  const byLanguage: Record<string, string> = {};
  for (const [key, text] of given) if (key === 'default') byLanguage[language] = text;
  for (const [key, text] of given) if (key !== 'default') byLanguage[key] = text;
  return draftText(where, byLanguage, notes);
}

/** The question under a code of ours, or null when it was left out; either way what happened is noted. */
export function takeQuestion(json: Json, code: string, taking: Taking): DraftItem | null {
  const { notes } = taking;
  const where = String(json.name ?? code);
  const given = String(json.type ?? 'text');
  const type = alike[given] ?? given;
  if (type === 'html') {
    const html = paragraphs(textIn(json.html, where, taking));
    return isBlank(html) ? null : withConditions({ type, name: code, html }, json);
  }
  if (!types.includes(type)) {
    notes.left(where, given, 'unsupportedType');
    return null;
  }
  if (type !== given) notes.became(where, `${given} → ${type}`, 'otherForm');
  const taken: DraftItem = { type, name: code };
  const known: readonly string[] = allowed[type as 'text'];
  for (const [key, value] of Object.entries(json)) {
    if (key === 'type' || key === 'name') continue;
    if (!known.includes(key)) notes.left(where, key, 'unsupportedProperty');
    else taken[key] = partOf(key, value, where, taking);
  }
  if (isBlank((taken.title as DraftText | undefined) ?? {})) taken.title = { [taking.language]: where };
  if (type === 'text') lineOf(taken, where, notes);
  if (!isAnswerable(taken)) {
    notes.left(where, given, 'unusable');
    return null;
  }
  const ours = asOurs(taken);
  if (type !== 'matrixdropdown' || ours === taken) return ours;
  if (!fitsRelation(taken)) {
    notes.left(where, given, 'cells');
    return null;
  }
  notes.became(where, given, 'relation');
  return { ...ours, itemKind: 'relation' };
}

function withConditions(item: DraftItem, { visibleIf }: Json): DraftItem {
  return typeof visibleIf === 'string' ? { ...item, visibleIf } : item;
}

function partOf(key: string, value: unknown, where: string, taking: Taking): unknown {
  if (isTextProperty(key)) return textIn(value, where, taking);
  if (key === 'validators') return validatorsIn(value, where, taking);
  if (lists.includes(key) && Array.isArray(value))
    return value.map((one) =>
      (key === 'columns' && isPlain(one) && 'name' in one ? column : option)(one, where, taking),
    );
  return value;
}

/** "value|text" is two things in one. */
function option(one: unknown, where: string, taking: Taking): unknown {
  if (typeof one === 'string' && one.includes('|')) {
    const [value = '', ...text] = one.split('|');
    return { value, text: textIn(text.join('|'), where, taking) };
  }
  if (!isPlain(one))
    return typeof one === 'number'
      ? { value: one, text: { nl: `${one}`, en: `${one}` } }
      : { value: one, text: textIn(one, where, taking) };
  for (const key of Object.keys(one))
    if (key !== 'value' && key !== 'text')
      taking.notes.left(`${where}, ${String(one.value)}`, key, 'unsupportedProperty');
  return { value: one.value, text: textIn(one.text ?? String(one.value), where, taking) };
}

function column(one: Json, where: string, taking: Taking): Json {
  const at = `${where}, ${String(one.name)}`;
  const taken: Json = {};
  const known: readonly string[] = allowed.column;
  for (const [key, value] of Object.entries(one)) {
    if (known.includes(key)) taken[key] = partOf(key, value, at, taking);
    else taking.notes.left(at, key, 'unsupportedProperty');
  }
  return taken;
}

function validatorsIn(value: unknown, where: string, taking: Taking): unknown {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one) => {
    const type = isPlain(one) ? String(one.type).replace(/validator$/, '') : '';
    if (isPlain(one) && validators.includes(type))
      return ['text' in one ? { ...one, text: textIn(one.text, where, taking) } : one];
    taking.notes.left(where, `validator ${type}`, 'unsupportedCheck');
    return [];
  });
}

/** Fields that are read as a text, with a note. */
function lineOf(question: DraftItem, where: string, notes: Notes): void {
  const { inputType } = question;
  if (inputType !== 'tel' && inputType !== 'url') return;
  question.inputType = 'text';
  notes.left(where, `inputType ${inputType}`, 'unsupportedCheck');
}

/** Our own properties stay when they make a question of ours; otherwise the author chooses. */
function asOurs(taken: DraftItem): DraftItem {
  if (questionSchema.safeParse(taken).success) return taken;
  const { itemKind: _1, direction: _2, aspect: _3, comparability: _4, alsoThemes: _5, source, theme, ...plain } = taken;
  const isOpen = plain.type === 'comment';
  const maxLength = typeof plain.maxLength === 'number' && plain.maxLength > 0 ? Math.min(plain.maxLength, 5000) : 5000;
  const ours: DraftItem = { ...plain, itemKind: isOpen ? 'open' : 'choice', theme: theme ?? null };
  if (isOpen) ours.maxLength = maxLength;
  ours.source = typeof source === 'string' && source.trim() !== '' ? source : 'imported';
  return ours;
}
