/** A contact hands the invitation over, in a real browser and with real mail. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, expectKeyboard } from '../../helpers/accessible.ts';
import { arrangeInvitedWave } from '../../helpers/arrange-invited-wave.ts';
import { openBrowser } from '../../helpers/browser.ts';
import { home } from '../../helpers/home.ts';
import { linkTo } from '../../helpers/mails.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

test('Someone else answers: a wrong address is told, then the link moves on with what was filled in', async () => {
  const [member] = (await arrangeInvitedWave()).members;
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  await page.goto(`${home.url}/answer#${member?.token}`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('radio').first().check();
  await page.getByText(/^Bewaard om/).waitFor();
  await page.goto(`${home.url}/answer?step=hand-over#${member?.token}`);
  await page.getByRole('heading', { level: 1, name: 'Iemand anders moet antwoorden' }).waitFor();
  await expectAccessible(page);
  await expectKeyboard(page);

  await page.getByLabel('Naam van uw collega').fill('Opvolger Test');
  await page.getByLabel('E-mailadres van uw collega').fill(`refused.${crypto.randomUUID()}@example.org`);
  await page.getByRole('button', { name: 'Draag over' }).click();
  await page.getByRole('alert').getByText('De mailserver weigert dit adres.').waitFor();
  await expectAccessible(page);

  const email = `opvolger.${crypto.randomUUID()}@example.org`;
  await page.getByLabel('E-mailadres van uw collega').fill(email);
  await page.getByRole('button', { name: 'Draag over' }).click();
  await page.getByRole('heading', { level: 1, name: 'De uitnodiging is overgedragen' }).waitFor();
  await page.reload();
  await page.getByText('Iemand van uw organisatie heeft de uitnodiging overgedragen').waitFor();
  await expectAccessible(page);

  const other = await (await browser.newContext()).newPage();
  await other.goto((await linkTo(email)).href);
  await other.getByRole('button', { name: 'Ga verder' }).waitFor();
  expect(await other.getByRole('heading', { level: 1 }).textContent()).toContain('Netwerk Achterveld');
});
