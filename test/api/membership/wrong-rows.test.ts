import { and, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { auditEvents, memberships, organisations } from '../../../db/schema.ts';
import { aNetwork, got, refusal, withMembers } from '../../helpers/a-network.ts';
import { database } from '../../helpers/home.ts';
import { csvOf, membersForFile } from '../../helpers/member-file.ts';
import { type Preview, sendFile, sheetOf } from '../../helpers/member-sheet.ts';

const header = 'Organisatie;Sector;Contactpersoon;E-mail;Taal';

/** Every way a row can be wrong, in one file. */
const wrong = [
  header,
  ';Zorg;Contact;zonder.organisatie@example.org;nl',
  'Zonder adres;Zorg;Contact;;nl',
  'Raar adres;Zorg;Contact;geen adres;nl',
  'Goede rij;Zorg;Contact;goed@example.org;en',
  'Zelfde adres;Zorg;Contact;GOED@example.org;nl',
  'goede RIJ;Zorg;Contact;anders@example.org;nl',
  'Andere taal;Zorg;Contact;frans@example.org;fr',
  'ORGANISATIE 01;Zorg;Contact;al.lid@example.org;nl',
  'Zonder sector;;;leeg@example.org;nl',
].join('\n');

async function stored(networkId: string, inspectorateId: string) {
  const db = database();
  const found = await db.select({ id: memberships.id }).from(memberships).where(eq(memberships.networkId, networkId));
  const known = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.inspectorateId, inspectorateId));
  return { memberships: found.length, organisations: known.length };
}

describe('a file with wrong rows', () => {
  test('the preview names every one of them at once, in Dutch', async () => {
    const network = await aNetwork(1);
    const { errors } = await got<Preview>(sendFile(network, 'preview', wrong));
    expect(errors).toEqual([
      { field: 'row 2, organisatie', message: 'Dit is leeg. Vul het in.' },
      { field: 'row 3, e-mail', message: 'Dit is leeg. Vul het in.' },
      { field: 'row 4, e-mail', message: 'Vul een geldig e-mailadres in, bijvoorbeeld naam@organisatie.nl.' },
      { field: 'row 6, e-mail', message: 'Dit staat ook in rij 5. Haal een van de twee weg.' },
      { field: 'row 7, organisatie', message: 'Dit staat ook in rij 5. Haal een van de twee weg.' },
      { field: 'row 8, taal', message: 'Vul nl of en in, of laat het leeg.' },
      { field: 'row 9, organisatie', message: 'Deze organisatie is al lid. Haal de rij weg.' },
      { field: 'row 10, sector', message: 'Dit is leeg. Vul het in.' },
      { field: 'row 10, contactpersoon', message: 'Dit is leeg. Vul het in.' },
    ]);
  });

  test('and in English', async () => {
    const network = await aNetwork(1);
    const { errors } = await got<Preview>(sendFile(network, 'preview', wrong, { language: 'en' }));
    expect(errors).toHaveLength(9);
    expect(errors.map(({ field }) => field)).toContain('row 9, organisation');
    expect(errors.map(({ message }) => message).join(' ')).not.toMatch(/\b(rij|Vul|weg)\b/);
  });

  test('importing it is refused with the same words, and stores nothing at all', async () => {
    const network = await aNetwork(1);
    const { networkId, inspector } = network;
    const before = await stored(networkId, inspector.inspectorateId ?? '');
    const problem = await refusal(sendFile(network, 'import', wrong), 422);
    expect(problem).toMatchObject({ type: '/v1/problems/member-file', title: 'Het ledenbestand klopt nog niet' });
    expect(problem.errors).toHaveLength(9);
    expect(await stored(networkId, inspector.inspectorateId ?? '')).toEqual(before);
  });

  test('names the columns that are missing', async () => {
    const network = await aNetwork();
    const { errors } = await got<Preview>(sendFile(network, 'preview', 'Naam;Sector\nA;B'));
    expect(errors).toEqual([
      { field: 'row 1', message: expect.stringContaining('“organisatie”') },
      { field: 'row 1', message: expect.stringContaining('“e-mail”') },
    ]);
  });

  test('a cell with a line break is named: it would end up in the header of a mail', async () => {
    const network = await aNetwork();
    const cells = ['A', 'Zorg', 'Contact\nBcc: iedereen@example.org', 'a@example.org'];
    const quoted = `${header}\n${cells.map((cell) => `"${cell}"`).join(';')}`;
    const sheet = await sheetOf([['Organisatie', 'Sector', 'Contactpersoon', 'E-mail'], cells]);
    for (const file of [quoted, sheet]) {
      const { errors } = await got<Preview>(sendFile(network, 'preview', file));
      expect(errors).toEqual([
        { field: 'row 2, contactpersoon', message: 'Gebruik één regel, zonder vreemde tekens.' },
      ]);
    }
  });

  test('a text that is too long is named and not repeated whole', async () => {
    const network = await aNetwork();
    const file = `${header}\n${'x'.repeat(5000)};Zorg;Contact;a@example.org;`;
    const { errors, members } = await got<Preview>(sendFile(network, 'preview', file));
    expect(errors).toEqual([
      { field: 'row 2, organisatie', message: 'Dit is te lang. Gebruik niet meer dan 200 tekens.' },
    ]);
    expect(members[0]?.organisation.length).toBeLessThan(250);
  });

  test('a file with only a header has no members', async () => {
    const network = await aNetwork();
    const { errors } = await got<Preview>(sendFile(network, 'preview', `${header}\n;;;;\n`));
    expect(errors).toEqual([{ field: 'file', message: 'Er staan geen leden in het bestand.' }]);
  });
});

describe('a large file', () => {
  test('a thousand members are imported, each with its line in the audit trail', async () => {
    const network = await withMembers(await aNetwork(), membersForFile(1000));
    const { networkId, inspector } = network;
    expect(await stored(networkId, inspector.inspectorateId ?? '')).toEqual({ memberships: 1000, organisations: 1000 });
    const events = await database()
      .select({ id: auditEvents.id })
      .from(auditEvents)
      .where(and(eq(auditEvents.actor, inspector.id), eq(auditEvents.thing, 'membership')));
    expect(events).toHaveLength(1000);
  });

  test('a thousand rows in a spreadsheet are read as well', async () => {
    const network = await aNetwork();
    const rows = membersForFile(1000).map((one) => [one.organisation, one.sector, one.contact, one.email]);
    const file = await sheetOf([['Organisatie', 'Sector', 'Contactpersoon', 'E-mail'], ...rows]);
    expect(await got(sendFile(network, 'import', file), 201)).toEqual({ imported: 1000 });
  });

  test('one more than a thousand is said once, not for every row', async () => {
    const network = await aNetwork();
    const { errors, members } = await got<Preview>(sendFile(network, 'preview', csvOf(membersForFile(1001))));
    expect(errors).toEqual([{ field: 'file', message: 'Er staan te veel rijen in. Neem er niet meer dan 1000.' }]);
    expect(members).toEqual([]);
  });
});
