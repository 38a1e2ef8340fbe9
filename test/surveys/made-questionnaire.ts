/** Makes questionnaires that use everything that may be used, in any combination. */
import type { Chance } from './chance.ts';

export type Made = Record<string, unknown>;

/** A question as conditions may refer to it. */
type Earlier = { name: string; values: (string | number | boolean)[]; kind: 'one' | 'many' | 'number' | 'any' };

const values = [1, 2, 3, 'a', 'b', 'Ja', 'weet-niet', 0, 10, -1] as const;
const kinds = [
  ...['radiogroup', 'dropdown', 'checkbox', 'rating', 'boolean', 'comment', 'text'],
  ...['number', 'date', 'email', 'matrix', 'matrixdropdown', 'html', 'panel'],
] as const;

/** A questionnaire of one to three pages. Conditions only refer back, so that there is always a way through. */
export function madeQuestionnaire(random: Chance): Made {
  const earlier: Earlier[] = [];
  let count = 0;
  const name = () => random.pick(['q', 'Q', 'q.part', 'my-q']) + ++count;
  const chained = random.one(2);

  const condition = (): string => {
    const term = () => {
      const about = random.pick(earlier);
      const written = about.values.map((value) => (typeof value === 'string' ? `'${value}'` : String(value)));
      const forms = [`{${about.name}} empty`, `{${about.name}} notempty`];
      const list = written.length > 0 ? `[${random.some(written).join(', ')}]` : '';
      if (about.kind === 'one')
        forms.push(
          ...['=', '<>', '=='].map((sign) => `{${about.name}} ${sign} ${random.pick(written)}`),
          ...['anyof', 'noneof'].map((word) => `{${about.name}} ${word} ${list}`),
        );
      if (about.kind === 'many')
        forms.push(
          `{${about.name}} contains ${random.pick(written)}`,
          ...['=', '<>', 'anyof', 'allof', 'noneof', 'contains'].map((word) => `{${about.name}} ${word} ${list}`),
        );
      const isOrdered = about.kind === 'one' && !about.values.some((value) => typeof value === 'boolean');
      if (isOrdered || about.kind === 'number')
        forms.push(...['<', '>', '<=', '>=', '='].map((sign) => `{${about.name}} ${sign} ${random.number(5)}`));
      // Equality is only for values that are offered.
      const sound = forms.filter((form) => about.kind !== 'one' || !/ = \d$/.test(form) || offered(form, written));
      const form = random.pick(sound);
      return random.one(6) ? `!(${form})` : form;
    };
    if (random.one(2)) return term();
    if (random.one(2)) return `${term()} ${random.pick(['and', 'or', '&&', '||', 'AND'])} ${term()}`;
    return `(${term()} or ${term()}) and ${term()}`;
  };

  const conditions = (asked: boolean): Made => {
    if (earlier.length === 0 || random.one(3)) return asked && random.one(3) ? { isRequired: true } : {};
    const made: Made = {};
    if (random.one(2)) made.visibleIf = condition();
    if (asked && random.one(4)) made.enableIf = condition();
    const must = asked ? random.number(6) : 5;
    if (must < 2) made.requiredIf = condition();
    if (must === 2) made.isRequired = true;
    return made;
  };

  const choices = () => {
    const few = random.some(values);
    return random.one(2) ? few : few.map((value) => ({ value, text: { nl: `keuze ${value}`, en: `choice ${value}` } }));
  };
  const valuesIn = (list: (string | number | { value: string | number })[]) =>
    list.map((one) => (typeof one === 'object' ? one.value : one));

  /** What makes the type, and how conditions may use it. */
  const typed = (kind: (typeof kinds)[number]): { made: Made; about: Omit<Earlier, 'name'> } => {
    const any: Omit<Earlier, 'name'> = { values: [], kind: 'any' };
    switch (kind) {
      case 'radiogroup':
      case 'dropdown': {
        const list = choices();
        const made: Made = { type: kind, choices: list };
        if (random.one(3)) made[random.pick(['showOtherItem', 'hasOther'])] = true;
        if (random.one(4)) made.showNoneItem = true;
        return { made, about: { kind: 'one', values: valuesIn(list) } };
      }
      case 'checkbox': {
        const list = choices();
        const made: Made = { type: kind, choices: list };
        if (random.one(3)) made.showOtherItem = true;
        if (random.one(3)) made.showNoneItem = true;
        const limit = random.number(8);
        if (limit === 0) made.maxSelectedChoices = 1 + random.number(3);
        if (limit === 1 && list.length > 1) made.minSelectedChoices = 1 + random.number(2);
        if (limit === 2 && list.length > 2)
          made.validators = [{ type: 'answercount', minCount: 1 + random.number(2), maxCount: 2 + random.number(2) }];
        return { made, about: { kind: 'many', values: valuesIn(list) } };
      }
      case 'rating': {
        if (random.one(3)) {
          const list = random.pick([
            [1, 3, 5],
            ['laag', 'hoog'],
            [1, 2, { value: 'geen', text: 'Geen' }],
          ]);
          return { made: { type: kind, rateValues: list }, about: { kind: 'one', values: valuesIn(list) } };
        }
        const lowest = random.number(3) - 1;
        const step = 1 + random.number(2);
        const steps = 2 + random.number(4);
        const highest = lowest + step * steps;
        const all = Array.from({ length: steps + 1 }, (_, index) => lowest + step * index);
        const made = { type: kind, rateMin: lowest, rateMax: highest, rateStep: step };
        return { made, about: { kind: 'one', values: all } };
      }
      case 'boolean': {
        if (random.one(2)) return { made: { type: kind }, about: { kind: 'one', values: [true, false] } };
        return {
          made: { type: kind, valueTrue: 'ja', valueFalse: 'nee' },
          about: { kind: 'one', values: ['ja', 'nee'] },
        };
      }
      case 'comment':
      case 'text': {
        const made: Made = { type: kind };
        if (random.one(2)) made.maxLength = 8 + random.number(10);
        if (random.one(3)) made.validators = [{ type: 'text', minLength: 3, maxLength: 15 }];
        return { made, about: any };
      }
      case 'number': {
        const made: Made = { type: 'text', inputType: 'number' };
        if (random.one(2)) made.min = random.number(3);
        if (random.one(2)) made.max = 5 + random.number(5);
        if (random.one(4)) made.step = random.pick([1, 0.5, 0.1]);
        if (random.one(4)) made.validators = [{ type: 'numeric', minValue: 1, maxValue: 8 }];
        return { made, about: { kind: 'number', values: [] } };
      }
      case 'date': {
        const made: Made = { type: 'text', inputType: 'date' };
        if (random.one(2)) made.min = '2025-06-15';
        if (random.one(2)) made.max = '2026-06-15';
        return { made, about: any };
      }
      case 'email':
        return {
          made: random.one(2)
            ? { type: 'text', inputType: 'email' }
            : { type: 'text', validators: [{ type: 'email' }] },
          about: any,
        };
      case 'matrix': {
        const made: Made = { type: kind, rows: random.pick([['r1', 'r2'], ['r1', 'R2', 3], [1]]), columns: choices() };
        if (random.one(3)) made.eachRowRequired = true;
        return { made, about: any };
      }
      default: {
        const cellTypes = ['dropdown', 'radiogroup', 'rating', 'text', undefined] as const;
        const columns = random.some(['c1', 'c2', 'c3']).map((column) => {
          const cellType = random.pick(cellTypes);
          const made: Made = { name: column };
          if (cellType) made.cellType = cellType;
          if (cellType === 'radiogroup' || random.one(4)) made.choices = ['a', 'b'];
          if (cellType === 'rating' || cellType === 'text') delete made.choices;
          if (cellType === 'text' && random.one(2)) made.inputType = random.pick(['number', 'date', 'email']);
          if (random.one(4)) made.isRequired = true;
          return made;
        });
        return { made: { type: 'matrixdropdown', rows: ['r1', 'r2'], choices: [1, 2, 3], columns }, about: any };
      }
    }
  };

  const element = (depth: number): Made => {
    const kind = random.pick(kinds);
    if (kind === 'html') return { type: kind, name: name(), html: '<p>Uitleg</p>', ...visibleOnly(conditions(false)) };
    if (kind === 'panel' && depth < 3) {
      const around = random.one(3) ? conditions(true) : conditions(false);
      return { type: kind, name: name(), ...around, elements: elements(depth + 1, Object.keys(around).length > 0) };
    }
    const { made, about } = typed(kind === 'panel' ? 'comment' : kind);
    const own = conditions(true);
    const question = { ...made, name: name(), ...own };
    waiting.push({ about: { name: question.name, ...about }, conditional: Boolean(own.visibleIf) });
    return question;
  };

  /** Questions become something to refer to once they are done; without chains only those that are always there. */
  let waiting: { about: Earlier; conditional: boolean }[] = [];
  const settle = () => {
    earlier.push(...waiting.filter((one) => chained || !one.conditional).map((one) => one.about));
    waiting = [];
  };
  const elements = (depth: number, isConditional: boolean, length = 1 + random.number(2)): Made[] => {
    const before = waiting;
    waiting = [];
    const made = Array.from({ length }, () => element(depth));
    for (const one of waiting) one.conditional ||= isConditional;
    waiting = [...before, ...waiting];
    return made;
  };

  const pages = Array.from({ length: random.one(3) ? 1 : 2 }, (_, index) => {
    const around = index > 0 && random.one(2) ? conditions(random.one(3)) : {};
    const isConditional = Object.keys(around).length > 0;
    const list = Array.from({ length: random.pick([1, 2, 2, 3]) }, () => {
      const [made] = elements(1, isConditional, 1);
      settle();
      return made;
    });
    return { name: `page${index}`, ...around, elements: list };
  });
  return chained ? { clearInvisibleValues: 'onHiddenContainer', pages } : { pages };
}

function visibleOnly({ visibleIf }: Made): Made {
  return visibleIf === undefined ? {} : { visibleIf };
}

function offered(form: string, written: string[]): boolean {
  return written.includes(form.slice(form.lastIndexOf(' ') + 1));
}
