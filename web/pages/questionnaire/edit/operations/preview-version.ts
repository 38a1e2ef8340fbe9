/** A draft as far as it can be shown: what misses words gets some, what can't be worked with is left out. */
import {
  type Draft,
  type DraftText,
  type LocalText,
  type QuestionnaireVersion,
  withMembers,
} from '../../../../../surveys/index.ts';
import { conditionProblem } from './conditions.ts';
import { type DraftElement, isPanel } from './elements.ts';

/** What stands where an author has not written yet, and who stand in for the members. */
export type Stand = { words: LocalText; members: readonly string[] };

type Part = { [property: string]: unknown };

const conditions = ['visibleIf', 'enableIf', 'requiredIf'];

/** Properties that are a text: without words they are left out, except those a page can't do without. */
const texts = [
  ...['description', 'minRateDescription', 'maxRateDescription', 'labelTrue', 'labelFalse', 'otherText', 'noneText'],
  ...['placeholder', 'cellHint', 'requiredErrorText', 'otherPlaceholder', 'otherErrorText'],
];

/** The draft in the shape of a version, for showing only. */
export function previewVersion(draft: Draft, stand: Stand): QuestionnaireVersion {
  const shown = (part: Part): Part => {
    const copy: Part = { ...part };
    for (const key of conditions)
      if (typeof copy[key] === 'string' && conditionProblem(draft, copy[key]) !== null) delete copy[key];
    for (const key of texts) if (isText(copy[key])) copy[key] = inBoth(copy[key], null) ?? undefined;
    for (const key of ['choices', 'rows', 'columns']) if (Array.isArray(copy[key])) copy[key] = copy[key].map(option);
    for (const key of Object.keys(copy)) if (copy[key] === undefined) delete copy[key];
    return copy;
  };
  const option = (one: unknown): unknown => {
    if (typeof one !== 'object' || one === null) return one;
    const given = one as Part;
    if ('name' in given) return { ...shown(given), title: inBoth(given.title, stand.words) };
    return { ...given, text: inBoth(given.text, stand.words) };
  };
  const element = (one: DraftElement): Part => {
    if (isPanel(one)) {
      const title = one.title === undefined ? {} : { title: inBoth(one.title, stand.words) };
      return { ...shown(one), ...title, elements: one.elements.map(element) };
    }
    if (one.type === 'html') return { ...shown(one), html: inBoth(one.html, stand.words) };
    return { ...shown(one), title: inBoth(one.title, stand.words) };
  };
  const version = {
    ...draft,
    version: 1,
    title: inBoth(draft.title, stand.words),
    description: inBoth(draft.description, stand.words),
    pages: draft.pages.map((page) => ({
      ...shown(page),
      title: inBoth(page.title, stand.words),
      elements: page.elements.map(element),
    })),
  };
  const members = stand.members.map((name, place) => ({ id: `member-${place + 1}`, name }));
  return withMembers(version as unknown as QuestionnaireVersion, members);
}

const isText = (value: unknown): value is DraftText => typeof value === 'object' && value !== null;

function inBoth(value: unknown, otherwise: LocalText | null): LocalText | null {
  const text: DraftText = isText(value) ? value : {};
  const { nl, en } = text;
  if (nl || en) return { nl: nl ?? en ?? '', en: en ?? nl ?? '' };
  return otherwise;
}
