import type { Locale } from '../../env.ts';
import { en } from './en.ts';
import { nl, type Words } from './nl.ts';

export type { Words } from './nl.ts';

const all = { nl, en };

/** The sentences of a report in its language. */
export const wordsOf = (locale: Locale): Words => all[locale];
