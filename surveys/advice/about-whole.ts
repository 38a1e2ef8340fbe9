import { estimateMinutes } from '../estimate-minutes.ts';
import { framework, type LocalText } from '../framework.ts';
import { isPanel } from '../import/keep-conditions.ts';
import type { Draft, DraftItem } from '../import/types.ts';
import { asVersion } from '../version-of-draft.ts';
import { reasons } from './reasons.ts';
import type { Advice } from './types.ts';

/** Fewer statements than this make a poor score: one odd word then decides the outcome. */
const fewestStatements = 3;

/**
 * Longer than this, respondents answer less carefully.
 *
 * @see Revilla & Ochoa (2017), Ideal and maximum length for a web survey, International Journal of Market Research 59(5):
 *   20 minutes is the most that respondents find acceptable. Writing is left out: open questions may be shared out.
 */
const mostMinutes = 20;

/** What can only be said about the questionnaire as a whole. */
export function adviseWhole(draft: Draft, items: DraftItem[]): Advice[] {
  const statements = items.filter(({ itemKind }) => itemKind === 'statement');
  return [...fewStatements(draft, statements), ...noNegative(statements), ...tooLong(draft)];
}

function fewStatements(draft: Draft, statements: DraftItem[]): Advice[] {
  return framework.themes.flatMap(({ code, name }): Advice[] => {
    const found = statements.filter(({ theme }) => theme === code);
    if (found.length === 0 || found.length >= fewestStatements) return [];
    const page = draft.pages.find(({ elements }) => elements.some((one) => holds(one, found[0]?.name)));
    const { title, reason } = reasons['few-statements'];
    const now: LocalText = {
      nl: `Bij ${name.nl} ${found.length === 1 ? 'staat er één' : 'staan er twee'}.`,
      en: `${name.en} has ${found.length === 1 ? 'one' : 'two'}.`,
    };
    const said = { nl: `${now.nl} ${reason.nl}`, en: `${now.en} ${reason.en}` };
    return [{ where: page?.name ?? null, kind: 'few-statements', title, reason: said }];
  });
}

function noNegative(statements: DraftItem[]): Advice[] {
  const isAllPositive = statements.every(({ direction }) => direction === 'positive');
  if (statements.length < fewestStatements || !isAllPositive) return [];
  return [{ where: null, kind: 'no-negative-statement', ...reasons['no-negative-statement'] }];
}

function tooLong(draft: Draft): Advice[] {
  const minutes = estimateMinutes(asVersion(withWords(draft), 1)).statements;
  if (minutes <= mostMinutes) return [];
  const { title, reason } = reasons['many-questions'];
  const said = {
    nl: `Alleen aankruisen kost al ongeveer ${minutes} minuten. ${reason.nl}`,
    en: `Ticking alone takes about ${minutes} minutes. ${reason.en}`,
  };
  return [{ where: null, kind: 'many-questions', title, reason: said }];
}

const holds = (element: Draft['pages'][number]['elements'][number], code: string | undefined): boolean =>
  element.name === code || (isPanel(element) && element.elements.some(({ name }) => name === code));

/** A text that isn't there yet takes no time to read; what a scale misses is not yet a choice. */
function withWords(draft: Draft): Draft {
  const title = { nl: '-', en: '-' };
  const full = <T extends { title?: Partial<LocalText> }>(one: T): T => ({ ...one, title: { ...title, ...one.title } });
  const item = (one: DraftItem): DraftItem =>
    full({
      ...one,
      description: one.description?.nl ? one.description : undefined,
      choices: one.choices ?? [],
    }) as DraftItem;
  return {
    ...full(draft),
    description: { ...title, ...draft.description },
    pages: draft.pages.map((page) => ({
      ...full(page),
      elements: page.elements.map((one) => (isPanel(one) ? { ...one, elements: one.elements.map(item) } : item(one))),
    })),
  };
}
