/** One question of LimeSurvey, by the letter of its type, as the questions of ours that carry it. */
import type { LocalText } from '../framework.ts';
import type { Row, Translated } from './limesurvey-tables.ts';
import type { Notes, Reason } from './notes.ts';
import type { DraftItem, DraftText } from './types.ts';

/** A choice, a row or a column: its code and its texts. */
export type Part = { code: string; text: DraftText };

/** A question with all that belongs to it, its texts already plain. */
export type Asking = {
  row: Row;
  where: string;
  title: DraftText;
  help: DraftText;
  parts: (scale: '0' | '1') => Part[];
  answers: (scale: '0' | '1') => Part[];
  attributes: ReadonlyMap<string, string>;
  code: (name: string) => string;
  notes: Notes;
};

/** What became of a question: our questions, each with the part of the original it stands for. */
export type Taken = { item: DraftItem; part: string | null; numbers: boolean }[];

const text = (nl: string, en: string): LocalText => ({ nl, en });
const dontKnow = { value: 'dont-know', text: text('Weet ik niet', 'I don’t know') };
const counted = (most: number) =>
  Array.from({ length: most }, (_, place) => ({ value: place + 1, text: text(`${place + 1}`, `${place + 1}`) }));
const yes = { value: 'Y', text: text('Ja', 'Yes') };
const no = { value: 'N', text: text('Nee', 'No') };
const fixed: Record<string, { value: string | number; text: DraftText }[]> = {
  B: counted(10),
  C: [yes, { value: 'U', text: text('Weet ik niet zeker', 'Uncertain') }, no],
  E: [
    { value: 'I', text: text('Meer', 'Increase') },
    { value: 'S', text: text('Hetzelfde', 'Same') },
    { value: 'D', text: text('Minder', 'Decrease') },
  ],
};

/** Names of the types, for the list of what was left out. */
const typeNames: Record<string, string> = {
  I: 'language switch',
  R: 'ranking',
  '|': 'file upload',
  '*': 'equation',
};

/** Takes a question over, or notes why not. */
export function takeLimeSurveyQuestion(asking: Asking): Taken {
  const { row, where, title, parts, answers, notes } = asking;
  const type = row.type ?? '';
  const required = row.mandatory === 'Y' ? { isRequired: true } : {};
  const about = { title, ...(Object.keys(asking.help).length > 0 ? { description: asking.help } : {}), ...required };
  const ours = { ...about, theme: null, source: 'imported' };
  const single = (item: Record<string, unknown>, numbers = false): Taken => [
    { item: { name: asking.code(where), ...ours, itemKind: 'choice', ...item } as DraftItem, part: null, numbers },
  ];
  const perPart = (made: (part: Part) => Record<string, unknown>, why: Reason, numbers = false): Taken => {
    notes.became(where, type, why);
    if (why !== 'split') notes.became(where, type, 'split');
    return parts('0').map((part) => ({
      item: {
        ...{ name: asking.code(`${where}-${part.code}`), ...ours, itemKind: 'choice' },
        ...{ title: joined(title, part.text), ...made(part) },
      } as DraftItem,
      part: part.code,
      numbers,
    }));
  };
  // We have no table with a text or a number in every cell.
  const perCell = (made: Record<string, unknown>, numbers = false): Taken => {
    notes.became(where, type, 'split');
    return parts('0').flatMap((part) =>
      parts('1').map((column) => ({
        item: {
          ...{ name: asking.code(`${where}-${part.code}-${column.code}`), ...ours, itemKind: 'choice' },
          ...{ title: joined(joined(title, part.text), column.text), ...made },
        } as DraftItem,
        part: `${part.code}_${column.code}`,
        numbers,
      })),
    );
  };
  const other = row.other === 'Y' ? { showOtherItem: true } : {};
  const options = (list: Part[]) => list.map(({ code, text: shown }) => ({ value: code, text: shown }));
  const left = (what: string, why: Reason): Taken => {
    notes.left(where, what, why);
    return [];
  };

  switch (type) {
    case 'L':
    case 'O':
    case '!':
      if (type === 'O') notes.left(where, 'comment field', 'comments');
      return single({ type: type === '!' ? 'dropdown' : 'radiogroup', choices: options(answers('0')), ...other });
    case 'Y':
      return single({ type: 'radiogroup', choices: [yes, no] });
    case 'G':
      return single({
        type: 'radiogroup',
        choices: [
          { value: 'F', text: text('Vrouw', 'Female') },
          { value: 'M', text: text('Man', 'Male') },
        ],
      });
    case '5':
      notes.became(where, type, 'statement');
      return single({ type: 'radiogroup', ...statement(counted(5)) }, true);
    case 'A':
      return perPart(() => ({ type: 'radiogroup', ...statement(counted(5)) }), 'statement', true);
    case 'F': {
      const steps = answers('0');
      const isScale = steps.map(({ code }) => code).join() === '1,2,3,4,5';
      if (!isScale) return single(table(parts('0'), options(steps), required));
      const scale = steps.map(({ text: shown }, place) => ({ value: place + 1, text: shown }));
      return perPart(() => ({ type: 'radiogroup', ...statement(scale) }), 'statement', true);
    }
    case 'H':
      notes.became(where, type, 'otherForm');
      return single(table(parts('0'), options(answers('0')), required));
    case 'B':
    case 'C':
    case 'E':
      return single(table(parts('0'), fixed[type] ?? [], required));
    case '1':
      // We have no table with two scales: each scale is a table of its own.
      notes.became(where, type, 'split');
      return (['0', '1'] as const).map((scale) => ({
        item: {
          ...{ name: asking.code(`${where}-${scale === '0' ? 'a' : 'b'}`), ...ours, itemKind: 'choice' },
          title: joined(title, heading(asking, scale === '0' ? 'A' : 'B')),
          ...table(parts('0'), options(answers(scale)), required),
        } as DraftItem,
        part: scale,
        numbers: false,
      }));
    case ';':
      return perCell({ type: 'text' });
    case ':': {
      if (asking.attributes.get('multiflexible_checkbox') === '1')
        return left('array of checkboxes (:)', 'unsupportedType');
      const limits = {
        ...numberOf(asking, 'multiflexible_min', 'min'),
        ...numberOf(asking, 'multiflexible_max', 'max'),
      };
      return perCell({ type: 'text', inputType: 'number', ...limits }, true);
    }
    case 'M':
    case 'P': {
      if (type === 'P') notes.left(where, 'comment fields', 'comments');
      const limits = {
        ...numberOf(asking, 'min_answers', 'minSelectedChoices'),
        ...numberOf(asking, 'max_answers', 'maxSelectedChoices'),
      };
      return single({ type: 'checkbox', choices: options(parts('0')), ...other, ...limits });
    }
    case 'S':
      return single({ type: 'text', ...lengthOf(asking) });
    case 'T':
    case 'U':
      return single({ type: 'comment', itemKind: 'open', maxLength: 5000, ...lengthOf(asking) });
    case 'Q':
      return perPart(() => ({ type: 'text', ...lengthOf(asking) }), 'split');
    case 'N':
      return single({ type: 'text', inputType: 'number', ...numbersOf(asking) }, true);
    case 'K':
      return perPart(() => ({ type: 'text', inputType: 'number', ...numbersOf(asking) }), 'split', true);
    case 'D':
      return single({ type: 'text', inputType: 'date' });
    default:
      return left(`${typeNames[type] ?? 'type'} (${type})`, 'unsupportedType');
  }
}

function statement(scale: { value: number; text: DraftText }[]) {
  const choices = [...scale, dontKnow];
  return { itemKind: 'statement', direction: null, aspect: null, isRequired: true, choices };
}

const table = (rows: Part[], columns: unknown[], { isRequired }: { isRequired?: boolean }) => ({
  type: 'matrix',
  rows: rows.map(({ code, text: shown }) => ({ value: code, text: shown })),
  columns,
  ...(isRequired ? { eachRowRequired: true } : {}),
});

function joined(title: DraftText, part: DraftText): DraftText {
  const made: DraftText = {};
  for (const language of ['nl', 'en'] as const) {
    const both = [title[language], part[language]].filter((one) => one !== undefined);
    if (both.length > 0) made[language] = both.join(' – ');
  }
  return made;
}

function heading({ attributes }: Asking, scale: 'A' | 'B'): DraftText {
  const own = attributes.get(`dualscale_header${scale}`);
  return own ? { nl: own, en: own } : scale === 'A' ? text('Schaal 1', 'Scale 1') : text('Schaal 2', 'Scale 2');
}

function numberOf({ attributes }: Asking, attribute: string, property: string): Record<string, number> {
  const given = attributes.get(attribute) ?? '';
  return given.trim() !== '' && Number.isFinite(Number(given)) ? { [property]: Number(given) } : {};
}

const numbersOf = (asking: Asking) => ({
  ...numberOf(asking, 'min_num_value_n', 'min'),
  ...numberOf(asking, 'max_num_value_n', 'max'),
  ...(asking.attributes.get('num_value_int_only') === '1' ? { step: 1 } : {}),
});

function lengthOf(asking: Asking): Record<string, number> {
  const { maxLength } = numberOf(asking, 'maximum_chars', 'maxLength');
  return maxLength && Number.isInteger(maxLength) && maxLength > 0 ? { maxLength: Math.min(maxLength, 5000) } : {};
}

/** Attributes that are taken over with the types that have them. */
export const carriedAttributes: Record<string, string> = {
  maximum_chars: 'STUQ',
  min_num_value_n: 'NK',
  max_num_value_n: 'NK',
  num_value_int_only: 'NK',
  min_answers: 'MP',
  max_answers: 'MP',
  multiflexible_min: ':',
  multiflexible_max: ':',
  dualscale_headerA: '1',
  dualscale_headerB: '1',
};

/** In order as LimeSurvey shows them. */
export const inOrder = (column: string) => (a: Translated, b: Translated) =>
  Number(a.row[column] ?? 0) - Number(b.row[column] ?? 0);
