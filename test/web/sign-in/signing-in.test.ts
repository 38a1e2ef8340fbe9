/** Someone arranges how to sign in, and does so without a mail, in a real browser with a virtual authenticator. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { codeAt, stepOf } from '../../../api/sign-in/totp.ts';
import { expectAccessible } from '../../helpers/accessible.ts';
import { home, newInspector, oneTimeToken } from '../../helpers/home.ts';
import { oneBrowser } from '../../helpers/one-browser.ts';

const browser = oneBrowser();

/** A page whose device has a passkey store with a finger always on it. */
async function onADevice(): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 768, height: 900 } })).newPage();
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('WebAuthn.enable');
  await devTools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return page;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function signOut(page: Page) {
  await button(page, 'Uitloggen').click();
  await page.goto(`${home.url}/sign-in`);
}

test('I sign in with a passkey, or with a password and the code of an app, and make a token for a program', async () => {
  const inspector = await newInspector();
  const page = await onADevice();
  await page.goto(`${home.url}/sign-in#${await oneTimeToken(inspector.id)}`);
  await button(page, 'Log in').click();
  await page.getByRole('link', { name: `Ingelogd als ${inspector.name}` }).click();
  await page.getByRole('heading', { level: 1, name: 'Inloggen en toegang' }).waitFor();

  await button(page, 'Voeg een passkey toe').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Naam').fill('Laptop van het werk');
  await dialog.getByRole('button', { name: 'Voeg een passkey toe' }).click();
  await page.getByText('De passkey is toegevoegd.').waitFor();
  await page.getByRole('row', { name: /Laptop van het werk.*nog niet/ }).waitFor();

  await button(page, 'Stel een wachtwoord in').click();
  await page.getByRole('img', { name: 'QR-code voor uw app' }).waitFor();
  await expectAccessible(page);
  const secret = ((await page.locator('code').textContent()) ?? '').replaceAll(' ', '');
  const code = (later: number) => codeAt(secret, stepOf(new Date()) + later);
  await page.getByLabel('Nieuw wachtwoord').fill('vier gewone woorden hier');
  await page.getByRole('textbox', { name: 'Code' }).fill('000000');
  await button(page, 'Stel in').click();
  await page.getByRole('alert').getByText('Deze code klopt niet.').waitFor();
  await page.getByRole('textbox', { name: 'Code' }).fill(await code(0));
  await button(page, 'Stel in').click();
  await page.getByRole('heading', { name: 'Bewaar uw herstelcodes' }).waitFor();
  expect(await page.getByRole('list', { name: 'Herstelcodes' }).getByRole('listitem').count()).toBe(10);
  await button(page, 'Ik heb ze bewaard').click();
  await page.getByText('U hebt nog 10 herstelcodes.').waitFor();

  await button(page, 'Maak een token').click();
  await dialog.getByLabel('Naam').fill('Dashboard');
  await dialog.getByRole('button', { name: 'Maak een token' }).click();
  const token = await page.getByRole('textbox', { name: 'Token' }).inputValue();
  const asked = await fetch(`${home.url}/v1/networks`, { headers: { Authorization: `Bearer ${token}` } });
  expect(asked.status).toBe(200);
  await page.getByRole('row', { name: /Dashboard.*Lezen: alles wat u ziet/ }).waitFor();
  await expectAccessible(page);

  await signOut(page);
  await button(page, 'Log in met een passkey').click();
  await page.getByRole('heading', { level: 1, name: 'Netwerken' }).waitFor();

  await signOut(page);
  await button(page, 'Log in met wachtwoord en code').click();
  await page.getByLabel('E-mailadres').fill(inspector.email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill('vier gewone woorden hier');
  await page.getByRole('textbox', { name: 'Code' }).fill(await code(1));
  await button(page, 'Log in').click();
  await page.getByRole('heading', { level: 1, name: 'Netwerken' }).waitFor();
});
