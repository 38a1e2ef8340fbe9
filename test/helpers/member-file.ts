import { randomUUID } from 'node:crypto';

export type FileMember = { organisation: string; sector: string; contact: string; email: string };

const sectors = ['Justitie', 'Onderwijs', 'Zorg', 'Welzijn', 'Gemeenten'];

/** Members for a file, with addresses that no other test uses. */
export function membersForFile(count: number): FileMember[] {
  const of = randomUUID().slice(0, 8);
  return Array.from({ length: count }, (_, index) => ({
    organisation: `Organisatie ${String(index + 1).padStart(2, '0')}`,
    sector: sectors[index % sectors.length] ?? 'Zorg',
    contact: `Contact ${index + 1}`,
    email: `contact${index + 1}.${of}@example.org`,
  }));
}

/** The CSV file of these members, as a spreadsheet program in the Netherlands writes it. */
export const csvOf = (members: FileMember[]): string =>
  `\ufeff${[
    'Organisatie;Sector;Contactpersoon;E-mail',
    ...members.map(({ organisation, sector, contact, email }) => [organisation, sector, contact, email].join(';')),
  ].join('\r\n')}\r\n`;
