import type { Phrase } from './phrases.ts';
import type { Outcome, Read } from './types.ts';

/**
 * The limits to a text; null where there is none. What the field itself takes (`fits`) can't be exceeded on the page;
 * what a validator asks can be, until the respondent mends it.
 */
export type TextLimits = { fits: number | null; minLength: number | null; maxLength: number | null };

const wrong = (phrase: Phrase): Outcome => ({ kind: 'wrong', phrase });

/** Half of a character on its own, or NUL: neither survives storage. */
export const unreadable = /[\p{Surrogate}\0]/u;

/** SurveyJS's own expression for an e-mail address. */
const emailAddress =
  /^(([^<>()[\].,;:\s@"]+(\.[^<>()[\].,;:\s@"]+)*)|(".+"))@(([^<>()=[\].,;:\s@"]+\.)+[^<>()=[\].,;:\s@"]{2,})$/i;

/** Reads a text. One that is only white space is no answer, as in SurveyJS. Lengths are in UTF-16 units, as in browsers. */
export function readText(limits: TextLimits): Read {
  return (value) => {
    if (value === undefined) return { kind: 'empty' };
    if (typeof value !== 'string') return wrong({ say: 'write' });
    if (unreadable.test(value)) return wrong({ say: 'writeAgain' });
    if (limits.fits !== null && value.length > limits.fits) return wrong({ say: 'shorten', n: limits.fits });
    if (value.trim() === '') return { kind: 'empty' };
    const unfinished = (phrase: Phrase): Outcome => ({ kind: 'unfinished', value, phrase });
    if (limits.maxLength !== null && value.length > limits.maxLength)
      return unfinished({ say: 'shorten', n: limits.maxLength });
    if (limits.minLength !== null && value.length < limits.minLength)
      return unfinished({ say: 'lengthen', n: limits.minLength });
    return { kind: 'valid', value };
  };
}

/** Reads an e-mail address. */
export function readEmail(limits: TextLimits): Read {
  const read = readText(limits);
  return (value) => {
    const outcome = read(value);
    if (typeof value !== 'string' || value === '' || outcome.kind === 'wrong' || emailAddress.test(value))
      return outcome;
    return { kind: 'unfinished', value, phrase: { say: 'email' } };
  };
}

/** Reads a date as browsers write it, YYYY-MM-DD, that exists in the calendar. */
export function readDate(limits: { min: string | null; max: string }): Read {
  return (value) => {
    if (value === undefined || value === '') return { kind: 'empty' };
    if (typeof value !== 'string' || !isDate(value)) return wrong({ say: 'date' });
    if (limits.min !== null && value < limits.min) return wrong({ say: 'notBefore', n: limits.min });
    if (value > limits.max) return wrong({ say: 'notAfter', n: limits.max });
    return { kind: 'valid', value };
  };
}

/** The limits to a number: those of the field, beyond which a page gives nothing, and those of a validator. */
export type NumberLimits = {
  min: number | null;
  max: number | null;
  step: number | null;
  minValue: number | null;
  maxValue: number | null;
};

/** Reads a number. A step counts from 0, as in SurveyJS. */
export function readNumber(limits: NumberLimits): Read {
  return (value) => {
    if (value === undefined) return { kind: 'empty' };
    if (typeof value !== 'number' || !Number.isFinite(value)) return wrong({ say: 'number' });
    if (limits.min !== null && value < limits.min) return wrong({ say: 'atLeast', n: limits.min });
    if (limits.max !== null && value > limits.max) return wrong({ say: 'atMost', n: limits.max });
    const unfinished = (phrase: Phrase): Outcome => ({ kind: 'unfinished', value, phrase });
    if (limits.minValue !== null && value < limits.minValue) return unfinished({ say: 'atLeast', n: limits.minValue });
    if (limits.maxValue !== null && value > limits.maxValue) return unfinished({ say: 'atMost', n: limits.maxValue });
    if (limits.step !== null && !isMultiple(value, limits.step)) return unfinished({ say: 'inSteps', n: limits.step });
    return { kind: 'valid', value };
  };
}

/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** With decimals: 0.3 is a multiple of 0.1. Scales both to whole numbers first, as SurveyJS does. */
function isMultiple(value: number, step: number): boolean {
  let power = 1;
  const isWhole = (number: number) => Math.round(number * power) / power === number;
  while (!(isWhole(step) && isWhole(value)) && power < 1_000_000) power *= 10;
  return Math.round(value * power) % Math.round(step * power) === 0;
}
