/** Whoever runs a wave sees what was mailed and what to do, in a real browser. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOpenWave, aPlannedWave } from '../../helpers/a-planned-wave.ts';
import { expectAccessible } from '../../helpers/accessible.ts';
import { openBrowser } from '../../helpers/browser.ts';
import { home, oneTimeToken } from '../../helpers/home.ts';
import { mailsTo } from '../../helpers/mails.ts';
import { membersForFile } from '../../helpers/member-file.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

async function signedIn(userId: string) {
  const page = await (await browser.newContext({ viewport: { width: 768, height: 900 } })).newPage();
  await page.goto(`${home.url}/sign-in#${await oneTimeToken(userId)}`);
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.getByRole('heading', { level: 1, name: 'Netwerken' }).waitFor();
  return page;
}

test('A bounce tells what to do, and a corrected address gets its invitation', async () => {
  const members = membersForFile(3).map((one, at) => (at === 0 ? { ...one, email: `refused.${one.email}` } : one));
  const wave = await anOpenWave(members, { reminderDays: [5], mailLimit: 1 });
  const page = await signedIn(wave.inspector.id);
  await page.goto(`${home.url}/waves/${wave.waveId}`);
  const alert = page.getByRole('alert');
  await alert.getByText('1 uitnodiging kwam niet aan').waitFor();
  await alert.getByText(/mailbox unknown/).waitFor();
  await page.getByText('Niemand krijgt meer dan 1 mail over deze meting. We herinneren na 5 dagen.').waitFor();
  await page.getByText(/staat een herinnering gepland; nu is er niemand/).waitFor();
  await page.getByText('2 contactpersonen kregen al 1 mail.').waitFor();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Verstuur een herinnering' }).click();
  await page.getByText('2 contactpersonen kregen geen herinnering').waitFor();

  await alert.getByRole('button', { name: /^Verander het adres/ }).click();
  const right = `goed.${crypto.randomUUID()}@example.org`;
  await page.getByLabel('E-mailadres').fill(right);
  await page.getByRole('dialog').getByRole('button', { name: 'Stuur opnieuw' }).click();
  await page.getByText('De uitnodiging is verstuurd.').waitFor();
  expect(await mailsTo(right)).toHaveLength(1);
});

test('The plan names the days of the reminders in plain words, and says what is wrong with them', async () => {
  const wave = await aPlannedWave(3);
  const page = await signedIn(wave.inspector.id);
  await page.goto(`${home.url}/waves/${wave.waveId}/plan`);
  const days = page.getByLabel('Wanneer sturen we een herinnering?');
  expect(await days.inputValue()).toBe('7, 14');
  await days.fill('14 en 7');
  await page.getByRole('button', { name: 'Bewaar het concept' }).click();
  await page.getByRole('alert').getByText('Vul hooguit vijf dagen in').waitFor();
  await expectAccessible(page);
  await days.fill('3, 10 en 20');
  await page.getByLabel('Hoeveel mails krijgt iemand hooguit?').fill('4');
  await page.getByRole('button', { name: 'Bewaar het concept' }).click();
  await page
    .getByText('Niemand krijgt meer dan 4 mails over deze meting. We herinneren na 3, 10 en 20 dagen.')
    .waitFor();
});
