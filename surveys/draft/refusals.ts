import { compileQuestionnaire } from '../compile.ts';
import { isPanel } from '../import/keep-conditions.ts';
import type { DraftItem, DraftPage, DraftPanel } from '../import/types.ts';
import type { QuestionnaireVersion } from '../schema.ts';
import { withMembers } from '../with-members.ts';
import { sayRefusal } from './say-refusal.ts';

type Element = DraftItem | DraftPanel | DraftPage;
type Refusal = ReturnType<typeof sayRefusal>;

/** Stand-ins for the members of a wave, where a question has them as its rows. */
const someMembers = [
  { id: 'member-1', name: 'A' },
  { id: 'member-2', name: 'B' },
];
const mostRounds = 50;
const conditions = ['visibleIf', 'enableIf', 'requiredIf'] as const;

/**
 * Everything for which the check of answers would refuse a version. It stops at the first, so what it refused is set
 * aside and it is asked again.
 */
export function refusalsOf(version: QuestionnaireVersion): Refusal[] {
  const found: Refusal[] = [];
  const rest = structuredClone(version);
  for (let round = 0; round < mostRounds; round += 1) {
    const refusal = refusalOf(rest);
    if (refusal === null) break;
    found.push(refusal);
    if (!setAside(rest, refusal.where)) break;
  }
  return found;
}

function refusalOf(version: QuestionnaireVersion): Refusal | null {
  try {
    compileQuestionnaire(withMembers(version, someMembers));
    return null;
  } catch (error) {
    return sayRefusal(error);
  }
}

/** First the conditions of an element, then the question itself, with the conditions that lean on it. */
function setAside(version: QuestionnaireVersion, name: string): boolean {
  const all = elements(version);
  const refused = all.find((one) => one.name === name);
  if (!refused) return false;
  if (dropConditions(refused)) return true;
  if ('elements' in refused) return false;
  for (const key of Object.keys(refused)) if (key !== 'name') delete refused[key];
  Object.assign(refused, { type: 'html', html: { nl: '', en: '' } });
  for (const one of all)
    if (
      conditions.some((kind) =>
        String(one[kind] ?? '')
          .toLowerCase()
          .includes(`{${name.toLowerCase()}}`),
      )
    )
      dropConditions(one);
  return true;
}

function dropConditions(element: Element): boolean {
  const had = conditions.filter((kind) => element[kind] !== undefined);
  for (const kind of had) delete element[kind];
  return had.length > 0;
}

const elements = (version: QuestionnaireVersion): Element[] =>
  (version.pages as unknown as DraftPage[]).flatMap((page): Element[] => [
    page,
    ...page.elements.flatMap((element): Element[] => [element, ...(isPanel(element) ? element.elements : [])]),
  ]);
