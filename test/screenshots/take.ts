/** `npm run screenshots`: the pictures of the README, taken anew from the demo. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { loadDemoOnce } from '../../api/demo/load-once.ts';
import { demoPeople } from '../../api/demo/people.ts';
import { nodePorts, serveNode } from '../../api/node.ts';
import { makeSignInLink } from '../../api/sign-in.ts';
import { freePort } from '../../api/start/free-port.ts';
import { root } from '../../api/start/root.mjs';
import { waysIn } from '../../api/start/ways-in.ts';
import { findUserByEmail } from '../../db/queries/people/find-user.ts';
import { openBrowser } from '../helpers/browser.ts';

const folder = join(root, 'web/screenshots');

async function take(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(`  ${name}`);
}

const visit = async (browser: Browser, width: number, height: number) =>
  (await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', locale: 'nl-NL' })).newPage();

const dataDir = mkdtempSync(join(tmpdir(), 'netwerkspiegel-screenshots-'));
const port = await freePort();
const publicUrl = `http://localhost:${port}`;
await loadDemoOnce(dataDir, publicUrl);
const ports = await nodePorts({ dataDir, publicUrl });
const server = await serveNode(ports, port);
const browser = await openBrowser();
try {
  const inspector = await findUserByEmail(ports.store.read, demoPeople.inspector.email);
  const page = await visit(browser, 1280, 800);
  await page.goto(await makeSignInLink(ports, inspector?.id ?? null));
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.getByRole('heading', { level: 1, name: 'Netwerken' }).waitFor();
  await take(page, 'networks-1280');

  await page.getByRole('link', { name: 'Lerend netwerk zorg en straf Zuidland' }).click();
  await page.getByRole('link', { name: /^Meting/ }).click();
  await page.getByRole('heading', { name: 'Wie heeft gereageerd?' }).waitFor();
  await take(page, 'wave-1280');

  await page.goto(publicUrl);
  await page.getByRole('link', { name: 'Regio Voorbeeld' }).click();
  const network = page.waitForURL(/networks\/[\w-]+$/).then(() => page.url());
  const networkUrl = await network;
  await page
    .getByRole('link', { name: /^Meting/ })
    .last()
    .click();
  await page.waitForURL(/waves\/[\w-]+$/);
  const waveUrl = page.url();
  for (const [path, name, seen] of [
    ['picture', 'picture-1280', 'De vijf thema’s'],
    ['observations', 'observations-1280', 'Waarnemingen'],
  ] as const) {
    await page.goto(`${waveUrl}/${path}`);
    await page.getByRole('heading', { name: seen }).first().waitFor();
    if (path === 'picture') await page.getByRole('heading', { name: seen }).scrollIntoViewIfNeeded();
    if (path === 'picture') await page.mouse.wheel(0, 500);
    await take(page, name);
  }
  await page.goto(`${waveUrl}/reflection`);
  await page.getByRole('link', { name: 'Kijk terug' }).click();
  await page.getByRole('button', { name: 'Belangen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Belangen' }).waitFor();
  await take(page, 'room-1280');

  await page.goto(`${publicUrl}/questionnaires`);
  await page.getByRole('button', { name: 'Maak de volgende versie' }).first().click();
  await page.getByRole('link', { name: /^In onze organisatie weten we/ }).click();
  await page.getByRole('heading', { level: 2, name: 'Stelling' }).waitFor();
  await take(page, 'editor-1280');
  await page.goto(`${networkUrl}/agenda`);
  await page.getByRole('heading', { level: 1, name: 'Werkagenda' }).waitFor();
  await take(page, 'agenda-1280');
  await page.goto(`${waveUrl}/report`);
  await page.getByRole('heading', { level: 1, name: 'Verslag' }).waitFor();
  await take(page, 'report-1280');
  await page.goto(`${networkUrl}/comparison`);
  await page.getByRole('heading', { name: 'Hoe de thema’s bewogen' }).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 600);
  await take(page, 'comparison-1280');

  const member = (await waysIn(ports)).find((line) => line.includes('/answer#'))?.match(/http\S+/)?.[0] ?? '';
  const phone = await visit(browser, 360, 740);
  await phone.goto(member);
  await phone.getByRole('button', { name: 'Begin' }).click();
  await phone.getByRole('radio').first().check({ force: true });
  await phone.getByRole('button', { name: 'Verder' }).click();
  await phone.getByRole('heading', { level: 1, name: 'Ambitie' }).waitFor();
  await phone.getByRole('radiogroup').nth(3).waitFor();
  await take(phone, 'answer-360');
} finally {
  await browser.close();
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
}
