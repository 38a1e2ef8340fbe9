/** With whom one works: answered on a phone, read back by name, and as a picture of the whole, in a real browser. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from '../../helpers/accessible.ts';
import { arrangeInvitedWave, shippedVersion } from '../../helpers/arrange-invited-wave.ts';
import { home, oneTimeToken, visitor } from '../../helpers/home.ts';
import { oneBrowser } from '../../helpers/one-browser.ts';

const phone = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' } as const;
const names = [
  'Jeugdhulp Het Anker',
  'Politie Achterveld',
  'Welzijn De Waaier',
  'Scholen De Horizon',
  'Gemeente Achterveld',
];

const browser = oneBrowser();

const aWave = async () => arrangeInvitedWave({ members: names, version: await shippedVersion('relations') });

async function open(token: string, step: string): Promise<Page> {
  const page = await (await browser.newContext(phone)).newPage();
  await page.goto(`${home.url}/answer?step=${step}#${token}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('With whom one works', () => {
  test('is answered member by member on a phone, and comes back by name', async () => {
    const { members } = await aWave();
    const page = await open(members[0]?.token ?? '', 'about-you');
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Verder', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /Met wie werkt u samen/ }).waitFor();
    await page.getByText('Politie Achterveld').first().waitFor();
    expect(await page.getByText('Jeugdhulp Het Anker').count()).toBe(0);
    for (const name of names.slice(1)) {
      await page
        .getByRole('combobox', { name: `rij ${name}, kolom Hoe vaak?` })
        .selectOption({ label: 'Elke week of vaker' });
    }
    expect(await overflow(page)).toBe(0);
    await expectAccessible(page);
    for (const button of ['Verder', 'Verder', 'Kijk uw antwoorden na']) {
      await page.getByRole('button', { name: button, exact: true }).click();
    }
    await page.getByText('Politie Achterveld: Elke week of vaker').waitFor();
    await page.getByRole('button', { name: 'Stuur in', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Uw antwoorden zijn ingestuurd' }).waitFor();
  });

  test('is shown of the network as a whole, without scores that were never asked', async () => {
    const { waveId, analystId, members } = await aWave();
    for (const member of members) {
      const answers = {
        'about.role': 'manager',
        'relations.members': Object.fromEntries(
          members
            .filter((other) => other !== member)
            .map(({ organisationId }, place) => [organisationId, { often: place === 0 ? 'weekly' : 'not-at-all' }]),
        ),
      };
      const response = await visitor({ token: member.token }).send(
        'POST',
        '/v1/my-invitation/submission',
        { answers },
        { 'Idempotency-Key': crypto.randomUUID() },
      );
      expect(response.status).toBe(201);
    }
    const context = await browser.newContext(phone);
    const token = await oneTimeToken(analystId);
    await context.request.post(`${home.url}/v1/sessions`, { data: { token }, headers: { Origin: home.url } });
    const page = await context.newPage();
    await page.goto(`${home.url}/waves/${waveId}/picture`);
    await page.getByRole('heading', { level: 2, name: 'Wie werkt met wie' }).waitFor();
    // Everyone names the first of the others, so four name one and that one names the second: 5 of 5 × 4, less than a third.
    await page.getByText('Van alle samenwerking die genoemd kon worden, is minder dan een derde genoemd.').waitFor();
    expect(await page.getByRole('heading', { name: 'De vijf thema’s' }).count()).toBe(0);
    expect(await overflow(page)).toBe(0);
    await expectAccessible(page);
  });
});
