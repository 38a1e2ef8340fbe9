/** The receipt as files: made on the device, to be read and checked without this product. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from '../../helpers/accessible.ts';
import { arrangeInvitedWave, completeAnswers } from '../../helpers/arrange-invited-wave.ts';
import { openBrowser } from '../../helpers/browser.ts';
import { home, visitor } from '../../helpers/home.ts';

const words = 'Eén plan </pre><script>alert(1)</script> & "voor" elk gezin.';

let browser: Browser;
let page: Page;
let checksum: string;
beforeAll(async () => {
  browser = await openBrowser();
  const [member] = (await arrangeInvitedWave()).members;
  const token = member?.token ?? '';
  const submitted = await visitor({ token }).send(
    'POST',
    '/v1/my-invitation/submission',
    { answers: completeAnswers({ 'ambition.in-own-words': words }) },
    { 'Idempotency-Key': crypto.randomUUID() },
  );
  checksum = (await submitted.json()).checksum;
  page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  await page.goto(`${home.url}/answer#${token}`);
  await page.getByRole('heading', { level: 1, name: 'Uw antwoorden zijn ingestuurd' }).waitFor();
});
afterAll(async () => {
  await browser?.close();
});

/** What the browser keeps when a button is pressed. */
async function kept(button: string): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('The receipt page', () => {
  test('says until when it can be read, and is accessible', async () => {
    await page.getByText(/Tot en met \d+ \p{L}+ 20\d\d vindt u het hier terug/u).waitFor();
    await expectAccessible(page);
  });

  test('keeps the data alone, of which the checksum is the SHA-256 to the byte', async () => {
    const { name, text } = await kept('Bewaar alleen de gegevens (JSON)');
    expect(name).toBe('ontvangstbewijs-meting-2026.json');
    expect(sha256(text)).toBe(checksum);
    expect(JSON.parse(text).answers['ambition.in-own-words']).toBe(words);
  });
});

describe('The receipt as a file', () => {
  test('is read in any browser, holds the answers, and lets anyone compute the checksum again', async () => {
    const { name, text } = await kept('Bewaar als bestand');
    expect(name).toBe('ontvangstbewijs-meting-2026.html');
    expect(text).not.toContain('<script');
    expect(text).not.toMatch(/(src|href)=/);
    const reader = await (await browser.newContext()).newPage();
    await reader.setContent(text);
    await expectAccessible(reader);
    await reader.getByRole('heading', { level: 1, name: 'Ontvangstbewijs' }).waitFor();
    const answer = reader.locator('dt', { hasText: 'Wat wil het netwerk volgens u samen bereiken?' }).locator('+ dd');
    expect(await answer.textContent()).toBe(words);
    expect(await reader.locator('dt', { hasText: 'Controlegetal' }).locator('+ dd').textContent()).toBe(checksum);
    expect(sha256((await reader.locator('#data').textContent()) ?? '')).toBe(checksum);
    expect(await reader.locator('html').getAttribute('lang')).toBe('nl');
  });
});
