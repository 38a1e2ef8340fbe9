/** What stands there before the application does. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '../../helpers/accessible.ts';
import { arrangeInvitedWave } from '../../helpers/arrange-invited-wave.ts';
import { openBrowser } from '../../helpers/browser.ts';
import { home, visitor } from '../../helpers/home.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

async function aToken(wishes: Parameters<typeof arrangeInvitedWave>[0] = {}): Promise<string> {
  const [member] = (await arrangeInvitedWave(wishes)).members;
  return member?.token ?? '';
}

/** A page whose application does not arrive until it is let through. */
async function aPageWithoutApplication() {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  let letThrough = () => {};
  const open = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/\/assets\/react-/, async (route) => {
    await open;
    await route.continue();
  });
  return { page, letThrough };
}

const linesIn = async (page: Page) => (await page.getByRole('main').innerText()).split(/\n+/);

/** Where the lines of the page stand, to see that none of them moves. */
const placesIn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main h1, main h2, main p, main li, main dd')].map((one) => [
      one.textContent,
      Math.round(one.getBoundingClientRect().top),
    ]),
  );

test.each(['nl', 'en'] as const)(
  'the promise can be read before the application is there, and stays (%s)',
  async (locale) => {
    const token = await aToken({ locale });
    const { page, letThrough } = await aPageWithoutApplication();
    await page.goto(`${home.url}/answer#${token}`, { waitUntil: 'commit' });
    await page.getByText('Inspecteur Test (Inspectie Test)').waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    await expectAccessible(page);
    await page.evaluate(() => document.fonts.ready);
    const [lines, places] = [await linesIn(page), await placesIn(page)];

    letThrough();
    await page.getByRole('button', { name: locale === 'nl' ? 'Begin' : 'Start' }).waitFor();
    expect((await linesIn(page)).slice(0, lines.length)).toEqual(lines);
    expect((await placesIn(page)).slice(0, places.length)).toEqual(places);
  },
);

test('the application does not ask for what was opened already', async () => {
  const token = await aToken();
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${home.url}/answer#${token}`);
  await page.getByRole('button', { name: 'Begin' }).waitFor();
  expect(asked.filter((path) => path === '/v1/my-invitation')).toHaveLength(1);
});

test('who began before goes on at the top; a link that stopped is told', async () => {
  const token = await aToken();
  const draft = { revision: 0, answers: { 'ambition.known': 4 } };
  await visitor({ token }).send('PUT', '/v1/my-invitation/draft', draft);
  const page = await browser.newPage();
  await page.goto(`${home.url}/answer#${token}`);
  await page.getByRole('button', { name: 'Ga verder' }).waitFor();
  await page.goto(`${home.url}/answer#unknown`);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Deze link kennen we niet' }).waitFor();
});
