import { zipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { type ANetwork, aNetwork, refusal } from '../../helpers/a-network.ts';
import { home } from '../../helpers/home.ts';
import { changeSheet, sendFile, sheetOf } from '../../helpers/member-sheet.ts';

const good = () =>
  sheetOf([
    ['Organisatie', 'Sector', 'Contact', 'E-mail'],
    ['A', 'B', 'C', 'd@example.org'],
  ]);
const bytes = (...values: number[]) => new Uint8Array(values);
const latin1 = (text: string) => bytes(...[...text].map((letter) => letter.charCodeAt(0)));

/** Says of a document in a zip that it is so large, in both places that say so. */
function claimSize(zip: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(zip.buffer);
  for (let at = 0; at < zip.length - 4; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return zip;
}

const bomb = async () => zipSync({ 'xl/workbook.xml': new Uint8Array(21 * 1024 * 1024) }, { level: 1 }).slice();

const farAway = (place: string) => async () =>
  changeSheet(await good(), (xml) =>
    xml.replace('</sheetData>', `<row r="${place.replace(/\D+/, '')}"><c r="${place}"><v>1</v></c></row></sheetData>`),
  );

const files: Record<string, () => Promise<Uint8Array<ArrayBuffer>>> = {
  'nothing at all': async () => bytes(),
  'a spreadsheet that broke off': async () => (await good()).slice(0, 900),
  'a spreadsheet with rubbish inside': async () => changeSheet(await good(), () => 'geen XML <<<'),
  'a zip that is no spreadsheet': async () => zipSync({ 'lees-mij.txt': latin1('hallo') }).slice(),
  'a small zip that unpacks to 21 MB': bomb,
  'a zip that lies about its size': async () => claimSize(await bomb(), 100),
  'a sheet with one cell in its far corner': farAway('XFD1048576'),
  'a sheet with a cell in a column that does not exist': farAway('ZZZZZ4'),
  'a sheet with a cell in a row that does not exist': farAway('A99999999999'),
  'a cell far away, in a disguise': async () =>
    changeSheet(await good(), (xml) =>
      xml.replace('</sheetData>', '<row r="7"><x:c a="/>" x:r="XF&#68;7"><v>1</v></x:c></row></sheetData>'),
    ),
  'a picture': async () => bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
  'a CSV file in Latin-1': async () => latin1('Organisatie;Sector;Contact;E-mail\nCaf\u00e9;Zorg;C;d@example.org'),
  'a text file in UTF-16': async () => bytes(0xff, 0xfe, 0x4f, 0, 0x72, 0, 0x67, 0),
};

/** One for all: a file that is refused changes nothing. */
let network: ANetwork;
beforeAll(async () => {
  network = await aNetwork();
});

test.each(Object.keys(files))('%s is refused with what to use instead', async (name) => {
  const file = (await files[name]?.()) ?? bytes();
  for (const what of ['preview', 'import'] as const) {
    expect(await refusal(sendFile(network, what, file), 415)).toMatchObject({
      type: '/v1/problems/unsupported-file',
      title: 'Dit bestand kunnen we niet lezen',
      detail: expect.stringContaining('.xlsx'),
    });
  }
  const english = await refusal(sendFile(network, 'preview', file, { language: 'en' }), 415);
  expect(english.title).toBe('We cannot read this file');
  expect((await fetch(`${home.url}/health`)).status).toBe(200);
});

test('a coloured cell without a value, far away, is no reason to refuse', async () => {
  const file = changeSheet(await good(), (xml) =>
    xml.replace('</sheetData>', '<row r="1048576"><c r="A1048576" s="0"/></row></sheetData>'),
  );
  expect((await sendFile(network, 'import', file)).status).toBe(201);
});

test('a file of more than 5 MB is too large', async () => {
  const file = 'x'.repeat(5 * 1024 * 1024 + 1);
  for (const what of ['preview', 'import'] as const) {
    expect(await refusal(sendFile(network, what, file), 413)).toMatchObject({ title: 'Te groot' });
  }
});
