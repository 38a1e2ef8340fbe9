import { expect, test } from 'vitest';
import { got, withMembers } from '../../helpers/a-network.ts';
import { anOpenWave, aPlannedWave, day, invitationsOf, open } from '../../helpers/a-planned-wave.ts';
import { home, visitor } from '../../helpers/home.ts';
import { linkTo, mailsTo } from '../../helpers/mails.ts';
import { membersForFile } from '../../helpers/member-file.ts';

const dayIn = (locale: string, date: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

/** How long the questionnaire takes, as its page says. */
async function minutes({ inspector }: { inspector: Awaited<ReturnType<typeof aPlannedWave>>['inspector'] }) {
  const found = await got<{ minutes: { statements: number; withOpenQuestions: number } }>(
    inspector.visit.get('/v1/questionnaires/bestuurlijk-platform/versions/1'),
  );
  return found.minutes;
}

test('a member is asked in Dutch: who reads what, how long it takes, until when, and with which link', async () => {
  const wave = await anOpenWave(4, { threshold: 4 });
  const { email, contact, organisation } = wave.members[1] ?? { email: '', contact: '', organisation: '' };
  const [mail] = await mailsTo(email);
  const { statements, withOpenQuestions } = await minutes(wave);
  expect(mail?.subject).toBe('Hoe werkt Netwerk De Proef samen? Uw uitnodiging');
  for (const part of [
    `Beste ${contact},`,
    organisation,
    'Meting 2026',
    `Losse antwoorden leest alleen: ${wave.inspector.name} (Inspectie `,
    'minder dan 4 organisaties',
    'De coördinator ziet wel óf u hebt geantwoord, maar nooit wat.',
    `ongeveer ${statements} minuten; met alle open vragen ongeveer ${withOpenQuestions} minuten`,
    `tot en met ${dayIn('nl-NL', day(21))}`,
  ]) {
    expect(mail?.text).toContain(part);
  }
  const link = await linkTo(email);
  expect(`${link.origin}${link.pathname}`).toBe(`${home.url}/answer`);
  // The secret is in the fragment, which browsers send to nobody.
  expect(link.hash).toMatch(/^#[\w-]{43}$/);
  expect(mail?.text.match(/https?:/g)).toHaveLength(1);
});

test('and in English, where that is the language of the contact', async () => {
  const wave = await aPlannedWave(2);
  const [{ email } = { email: '' }] = membersForFile(1);
  const member = { organisation: 'Safe House', sector: 'Zorg', contactName: 'Sam Test', contactEmail: email };
  const { visit } = wave.inspector;
  await got(visit.send('POST', `${wave.path}/memberships`, { ...member, contactLocale: 'en' }), 201);
  await open(wave);
  const [mail] = await mailsTo(email);
  expect(mail?.subject).toBe('How does Netwerk De Proef work together? Your invitation');
  expect(mail?.text).toContain('Dear Sam Test,');
  expect(mail?.text).toContain('fewer than 3 organisations');
  expect(mail?.text).toContain(`up to and including ${dayIn('en-GB', day(21))}`);
  const mine = await visitor({ token: (await linkTo(email)).hash.slice(1) }).get('/v1/my-invitation');
  expect(await got(mine)).toMatchObject({ organisation: 'Safe House' });
});

test('no two members get the same link, and the list of who was asked holds no links at all', async () => {
  const wave = await anOpenWave(4);
  const links = await Promise.all(wave.members.map(({ email }) => linkTo(email)));
  expect(new Set(links.map(({ hash }) => hash)).size).toBe(4);
  const listed = JSON.stringify(await invitationsOf(wave.wave, wave.inspector));
  expect(listed).not.toMatch(/token|hash|#/i);
});

test('a name with signs that mean something in mail reaches the person as it is', async () => {
  const [member] = membersForFile(1);
  if (!member) throw new Error('there is one');
  const wave = await aPlannedWave(2);
  await withMembers(wave, [{ ...member, organisation: 'Zorg & "Welzijn" <Noord>', contact: 'Contact, Test <x@y>' }]);
  await open(wave);
  const [mail] = await mailsTo(member.email);
  expect(mail?.text).toContain('Beste Contact, Test <x@y>,');
  expect(mail?.text).toContain('namens Zorg & "Welzijn" <Noord> antwoorden');
});
