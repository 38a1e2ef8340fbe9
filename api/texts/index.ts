/** The words of the API in both languages: problems, field messages and mails. */
import type { Locale } from '../env.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

const all = { nl, en };

export const texts = (locale: Locale) => all[locale];
