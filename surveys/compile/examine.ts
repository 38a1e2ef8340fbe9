/** Lays answers beside the outline of the questionnaire. */
import type { Ask, Group } from './outline.ts';
import type { Phrase } from './phrases.ts';
import { unreadable } from './read-text.ts';
import { isPlain } from './refuse.ts';
import type { AnswerValue, Outcome, Reading } from './types.ts';

/** What is wrong with which question; `item` is empty when nothing could be read. */
export type Found = { item: string; phrase: Phrase };

/** The answers that were read, without empty ones, and what is wrong. */
export type Examined = { answers: [string, AnswerValue][]; problems: Found[] };

/** The key under which SurveyJS keeps the words with "other". */
const otherKey = (name: string) => `${name}-Comment`;

/**
 * Reads all answers. In a draft whatever is missing may still come, and an answer to a question that is hidden now may
 * be shown again later; apart from that a draft is read as strictly as what is handed in.
 */
export function examine(pages: Group[], input: unknown, draft: boolean): Examined {
  if (!isPlain(input)) return { answers: [], problems: [{ item: '', phrase: { say: 'unreadable' } }] };
  const given = new Map(Object.entries(input).filter(([, value]) => value !== undefined));
  const examined: Examined = { answers: [], problems: [] };
  const expected = new Set<string>();

  const group = (part: Group, shown: boolean, open: boolean): void => {
    const visible = shown && part.visible(given);
    const enabled = open && part.enabled(given);
    for (const element of part.elements)
      if (element.kind === 'group') group(element, visible, enabled);
      else ask(element, visible && element.visible(given), enabled && element.enabled(given));
    if (draft || !visible || !enabled || !part.required(given)) return;
    const seen = visibleAsks(part, given);
    const first = seen[0];
    if (first && !seen.some((one) => hasAnswer(one, given)))
      examined.problems.push({ item: first.name, phrase: { say: 'requiredPart' } });
  };

  const ask = (question: Ask, visible: boolean, enabled: boolean): void => {
    const { name, reading } = question;
    if (!reading) return;
    expected.add(name);
    if (reading.other) expected.add(otherKey(name));
    const isHidden = !visible && !draft;
    if (isHidden && (given.has(name) || (reading.other && given.has(otherKey(name))))) {
      examined.problems.push({ item: name, phrase: { say: 'hidden' } });
      return;
    }
    const mustBeWhole = visible && enabled && !draft;
    const found = keep(name, reading.read(given.get(name)), mustBeWhole, mustBeWhole && question.required(given));
    if (found && reading.other) words(name, reading, mustBeWhole);
  };

  const words = (name: string, { other }: Reading, mustBeWhole: boolean): void => {
    if (!other) return;
    const outcome = other.read(given.get(otherKey(name)));
    if (other.chosenIn(given.get(name))) {
      if (outcome.kind === 'empty' && mustBeWhole)
        examined.problems.push({ item: name, phrase: { say: 'sayWhichOther' } });
      else keep(name, outcome, mustBeWhole, false, otherKey(name));
    } else if (outcome.kind !== 'empty') examined.problems.push({ item: name, phrase: { say: 'chooseOtherFirst' } });
  };

  /** Notes the answer or what is wrong with it; tells whether it was right. */
  const keep = (name: string, outcome: Outcome, mustBeWhole: boolean, required: boolean, key = name): boolean => {
    const wrong = (phrase: Phrase) => {
      examined.problems.push({ item: name, phrase });
      return false;
    };
    if (outcome.kind === 'wrong') return wrong(outcome.phrase);
    if (outcome.kind === 'empty') return required ? wrong({ say: 'required' }) : true;
    if (outcome.kind === 'unfinished' && mustBeWhole) return wrong(outcome.phrase);
    if (outcome.value !== null) examined.answers.push([key, outcome.value]);
    return true;
  };

  for (const page of pages) group(page, true, true);
  for (const key of given.keys())
    if (!expected.has(key)) examined.problems.push({ item: printable(key), phrase: { say: 'notAsked' } });
  return examined;
}

function visibleAsks(part: Group, given: ReadonlyMap<string, unknown>): Ask[] {
  return part.elements.flatMap((element) => {
    if (!element.visible(given)) return [];
    return element.kind === 'group' ? visibleAsks(element, given) : [element];
  });
}

function hasAnswer({ name, reading }: Ask, given: ReadonlyMap<string, unknown>): boolean {
  const outcome = reading?.read(given.get(name));
  return outcome?.kind === 'valid' || (outcome?.kind === 'unfinished' && outcome.value !== null);
}

/** An unknown key comes from outside: it is shown short and without characters that can't be stored. */
function printable(key: string): string {
  return key.slice(0, 80).replaceAll(new RegExp(unreadable, 'gu'), '');
}
