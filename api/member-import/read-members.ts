/** From rows of text to members, with everything that is wrong with any row, at once. */
import { z } from '@hono/zod-openapi';
import type { Locale } from '../env.ts';
import type { FieldError } from '../errors.ts';
import { nameKey } from '../network/name-key.ts';
import { texts } from '../texts/index.ts';

export type NewMember = {
  /** Row in the file, from 1. */
  row: number;
  organisation: string;
  sector: string;
  contactName: string;
  contactEmail: string;
  contactLocale: Locale;
};

type Field = 'organisation' | 'sector' | 'contactName' | 'contactEmail' | 'contactLocale';

/** What a column may be called; the first name is the one that messages use. */
export const columnNames: Record<Field, { nl: string[]; en: string[] }> = {
  organisation: { nl: ['organisatie'], en: ['organisation', 'organization'] },
  sector: { nl: ['sector'], en: ['sector'] },
  contactName: { nl: ['contactpersoon', 'contact', 'naam'], en: ['contact', 'contact person', 'name'] },
  contactEmail: { nl: ['e-mail', 'email', 'e-mailadres', 'mail'], en: ['e-mail', 'email', 'e-mail address', 'mail'] },
  contactLocale: { nl: ['taal'], en: ['language'] },
};

const fields = Object.keys(columnNames) as Field[];
const isOptional = (field: Field) => field === 'contactLocale';
const email = z.email().max(254);
const isEmail = (text: string) => email.safeParse(text).success;
const rowsMax = 1000;
const cellMax = 200;
const locales: Record<string, Locale> = {
  '': 'nl',
  nl: 'nl',
  nederlands: 'nl',
  dutch: 'nl',
  en: 'en',
  engels: 'en',
  english: 'en',
};

export type MembersRead = { members: NewMember[]; errors: FieldError[] };

/**
 * Reads members from the rows of a file, of which the first holds the names of the columns.
 *
 * @param taken names of organisations that are a member already, as `nameKey` gives them
 */
export function readMembers(rows: string[][], taken: ReadonlySet<string>, locale: Locale): MembersRead {
  const words = texts(locale).memberFile;
  const header = (rows[0] ?? []).map((cell) => cell.toLowerCase());
  const places = new Map(
    fields.map((field) => [
      field,
      header.findIndex((cell) => [...columnNames[field].nl, ...columnNames[field].en].includes(cell)),
    ]),
  );
  const lost = fields.filter((field) => !isOptional(field) && places.get(field) === -1);
  if (lost.length > 0) {
    return {
      members: [],
      errors: lost.map((field) => ({
        field: 'row 1',
        message: words.columnLost(columnNames[field][locale][0] ?? field),
      })),
    };
  }

  const filled = rows.slice(1).filter((cells) => cells.some((cell) => cell !== '')).length;
  if (filled === 0) return { members: [], errors: [{ field: 'file', message: words.empty }] };
  if (filled > rowsMax) return { members: [], errors: [{ field: 'file', message: words.tooMany(rowsMax) }] };

  const members: NewMember[] = [];
  const errors: FieldError[] = [];
  const organisations = new Map<string, number>();
  const emails = new Map<string, number>();
  rows.slice(1).forEach((cells, index) => {
    const row = index + 2;
    if (cells.every((cell) => cell === '')) return;
    const wrong = (field: Field, message: string) =>
      errors.push({ field: `row ${row}, ${columnNames[field][locale][0]}`, message });
    // Cut where it is too long already: a spreadsheet can repeat one endless text in a thousand cells.
    const cell = (field: Field) => (cells[places.get(field) ?? -1] ?? '').slice(0, cellMax + 1);
    const member = {
      row,
      organisation: cell('organisation'),
      sector: cell('sector'),
      contactName: cell('contactName'),
      contactEmail: cell('contactEmail'),
      contactLocale: locales[cell('contactLocale').toLowerCase()] ?? 'nl',
    };
    for (const field of ['organisation', 'sector', 'contactName', 'contactEmail'] as const) {
      const value = member[field];
      if (value === '') wrong(field, words.missing);
      else if (value.length > cellMax) wrong(field, words.tooLong);
      else if (/\p{Cc}/u.test(value)) wrong(field, texts(locale).fields['one-line']);
    }
    if (!Object.hasOwn(locales, cell('contactLocale').toLowerCase())) wrong('contactLocale', words.unknownLanguage);
    if (member.contactEmail !== '' && !isEmail(member.contactEmail)) wrong('contactEmail', texts(locale).fields.email);
    const name = nameKey(member.organisation);
    const earlier = organisations.get(name);
    if (earlier !== undefined) wrong('organisation', words.duplicate(earlier));
    else if (taken.has(name)) wrong('organisation', words.alreadyMember);
    const email = member.contactEmail.toLowerCase();
    const earlierEmail = emails.get(email);
    if (email !== '' && earlierEmail !== undefined) wrong('contactEmail', words.duplicate(earlierEmail));
    if (name !== '' && earlier === undefined) organisations.set(name, row);
    if (email !== '' && earlierEmail === undefined) emails.set(email, row);
    members.push(member);
  });
  return { members, errors };
}
