import { beforeAll, expect, test } from 'vitest';
import { type ANetwork, aNetwork, got } from '../../helpers/a-network.ts';
import { type Preview, sendFile, sheetOf } from '../../helpers/member-sheet.ts';

/** What every file below says. */
const two = [
  {
    organisation: 'Gemeente Achterveld',
    sector: 'Gemeenten',
    contactName: 'Contact Een',
    contactEmail: 'een@example.org',
  },
  { organisation: 'Zorg & Co', sector: 'Zorg', contactName: 'Contact Twee', contactEmail: 'twee@example.org' },
];

const lines = (separator: string, header: string[], end = '\n') =>
  [
    header,
    ['Gemeente Achterveld', 'Gemeenten', 'Contact Een', 'een@example.org'],
    ['Zorg & Co', 'Zorg', 'Contact Twee', 'twee@example.org'],
  ]
    .map((row) => row.join(separator))
    .join(end);

const dutch = ['Organisatie', 'Sector', 'Contactpersoon', 'E-mail'];
const english = ['organisation', 'sector', 'contact person', 'email'];

/** One for all: a preview stores nothing, as the test of that shows. */
let network: ANetwork;
beforeAll(async () => {
  network = await aNetwork();
});

test.each([
  ['semicolons and Dutch headers', lines(';', dutch)],
  ['commas and English headers', lines(',', english)],
  ['a byte order mark and Windows line ends', `\ufeff${lines(';', dutch, '\r\n')}\r\n`],
  ['tabs', lines('\t', dutch)],
  ['headers in capitals with spaces around', lines(';', [' ORGANISATIE ', 'SECTOR', 'NAAM', ' E-MAILADRES '])],
  [
    'quoted cells',
    lines('","', dutch)
      .split('\n')
      .map((line) => `"${line}"`)
      .join('\n'),
  ],
])('a CSV file with %s is read', async (_, file) => {
  const preview = await got<Preview>(sendFile(network, 'preview', file));
  expect(preview.errors).toEqual([]);
  expect(preview.members).toMatchObject(two);
  expect(preview.members.map(({ row }) => row)).toEqual([2, 3]);
});

test('a spreadsheet is read, also with empty rows, extra columns and columns in another order', async () => {
  const file = await sheetOf([
    ['E-mail', 'Opmerking', 'Organisatie', 'Taal', 'Sector', 'Contact'],
    ['een@example.org', 'mag weg', 'Gemeente Achterveld', 'EN', 'Gemeenten', 'Contact Een'],
    [null, null, null, null, null, null],
    [' twee@example.org ', 3, ' Zorg & Co ', null, 'Zorg', 'Contact Twee'],
  ]);
  const preview = await got<Preview>(sendFile(network, 'preview', file));
  expect(preview.errors).toEqual([]);
  expect(preview.members).toMatchObject([
    { ...two[0], row: 2, contactLocale: 'en' },
    { ...two[1], row: 4, contactLocale: 'nl' },
  ]);
});

test('a preview stores nothing', async () => {
  await got(sendFile(network, 'preview', lines(';', dutch)));
  expect(await got(network.inspector.visit.get(`${network.path}/memberships`))).toEqual({ memberships: [] });
});

test('a file is told by what is in it, not by what it is called', async () => {
  const file = await sheetOf([dutch, ['A', 'B', 'C', 'd@example.org']]);
  const preview = await got<Preview>(sendFile(network, 'preview', file, { type: 'text/csv' }));
  expect(preview.members).toMatchObject([{ organisation: 'A' }]);
});
