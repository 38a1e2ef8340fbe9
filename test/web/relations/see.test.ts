/** An analyst looks at who works with whom, in a real browser. */
import { eq } from 'drizzle-orm';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { invitations } from '../../../db/schema.ts';
import { expectAccessible, expectKeyboard } from '../../helpers/accessible.ts';
import { arrangeInvitedWave, type InvitedWave, shippedVersion } from '../../helpers/arrange-invited-wave.ts';
import { openBrowser } from '../../helpers/browser.ts';
import { database, home, oneTimeToken, visitor } from '../../helpers/home.ts';

const names = ['Anker', 'Brug', 'Compas', 'Dijk', 'Eik', 'Fort'];
/** Fort did not answer; Eik works with nobody. */
const said: Record<string, string>[] = [
  { Brug: 'weekly', Compas: 'monthly' },
  { Anker: 'yearly', Fort: 'yearly' },
];

let browser: Browser;
let page: Page;
let wave: InvitedWave;

beforeAll(async () => {
  wave = await arrangeInvitedWave({ members: names, namedTies: true, version: await shippedVersion('relations') });
  for (const [place, { id, token, organisationId }] of wave.members.entries()) {
    const sector = place < 2 ? 'Zorg' : 'Gemeenten';
    await database().update(invitations).set({ sector }).where(eq(invitations.id, id));
    if (place === 5) continue;
    const others = wave.members.filter((other) => other.organisationId !== organisationId);
    const often = (name: string) => said[place]?.[name] ?? 'not-at-all';
    const table = others.map((other) => [other.organisationId, { often: often(other.organisation) }]);
    const answers = { 'about.role': 'manager', 'relations.members': Object.fromEntries(table) };
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    const response = await visitor({ token }).send('POST', '/v1/my-invitation/submission', { answers }, headers);
    expect(response.status).toBe(201);
  }
  browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const token = await oneTimeToken(wave.analystId);
  await context.request.post(`${home.url}/v1/sessions`, { data: { token }, headers: { Origin: home.url } });
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
});

test('an analyst reads the map, the same as a table, and the numbers in sentences', async () => {
  await page.goto(`${home.url}/waves/${wave.waveId}`);
  await page.getByRole('link', { name: 'Relaties' }).click();
  await page.getByRole('heading', { level: 1, name: 'Wie werkt met wie' }).waitFor();
  await page.getByText('5 van 6 organisaties zeiden').waitFor();
  await page
    .getByText(/Tussen 3 paren loopt een lijn; bij 1 daarvan noemden beide kanten elkaar\. 1 lid antwoordde niet/)
    .waitFor();
  // four of the five times five that could be named
  await page.getByText('Van alle samenwerking die genoemd kon worden, is 16% genoemd.').waitFor();
  await page.locator('summary', { hasText: 'als tabel' }).click();
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^\\d\\. ${name} `) });
  await row('Fort').getByText('Antwoordde niet').waitFor();
  await row('Eik').getByText('Niemand genoemd').waitFor();
  await row('Anker').getByText('Compas (ongeveer elke maand) en Brug (elke week of vaker)').waitFor();
  await expectAccessible(page);
  await expectKeyboard(page);
});

test('one member’s lines can be shown alone', async () => {
  const lines = page.locator('.map .map-line');
  expect(await lines.count()).toBe(3);
  await page.getByLabel('Laat alleen de lijnen zien van').selectOption({ label: '4. Fort (antwoordde niet)' });
  expect(await lines.count()).toBe(1);
});

test('it fits on a phone and a tablet', async () => {
  for (const width of [360, 768]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expectAccessible(page);
  }
});

test('the picture shows the same names where that was promised', async () => {
  await page.goto(`${home.url}/waves/${wave.waveId}/picture`);
  const relations = page.locator('#relations');
  await relations.getByText('Dat was bij de opening beloofd.').waitFor();
  await relations.getByText('is minder dan een derde genoemd').waitFor();
  await relations.locator('dd', { hasText: '4. Fort (antwoordde niet)' }).waitFor();
  await expectAccessible(page);
});
