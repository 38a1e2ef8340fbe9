/** Waves at the edges: what the picture says then, and whether a page holds. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from '../../helpers/accessible.ts';
import { allOnAmbition } from '../../helpers/ambition-answers.ts';
import { arrangeAnsweredWave, type Given } from '../../helpers/arrange-answered-wave.ts';
import { arrangeNetwork } from '../../helpers/arrange-published-wave.ts';
import { home, oneTimeToken } from '../../helpers/home.ts';
import { oneBrowser } from '../../helpers/one-browser.ts';
import { store } from '../../helpers/store.ts';

const browser = oneBrowser();

/** The draft picture, on a phone or a wide screen, of a closed wave of so many members. */
async function pictureOf(
  members: number,
  answers: (Given | null)[],
  o: { width?: number; threshold?: number; status?: 'open' } = {},
) {
  const network = await arrangeNetwork(
    store,
    Array.from({ length: members }, (_, place) => `Organisatie ${place + 1}`),
  );
  const threshold = o.threshold ?? 5;
  const { waveId } = await arrangeAnsweredWave(store, network, { answers, threshold, status: o.status ?? 'closed' });
  const context = await browser.newContext({
    viewport: { width: o.width ?? 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  const token = await oneTimeToken(network.inspector.id);
  await context.request.post(`${home.url}/v1/sessions`, { data: { token }, headers: { Origin: home.url } });
  const page = await context.newPage();
  await page.goto(`${home.url}/waves/${waveId}/picture`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, waveId };
}

/** Nothing sticks out at the side. */
async function expectToFit(page: Page) {
  const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(content, page.url()).toBeLessThanOrEqual(screen ?? 0);
}

const many = (n: number, given: (place: number) => Given) => Array.from({ length: n }, (_, place) => given(place));

describe('the picture of a wave', () => {
  test('that nobody answered says what will be here, and once it is closed that nothing will be', async () => {
    const open = await pictureOf(7, [], { status: 'open' });
    await open.page.getByText('Nog niemand antwoordde. Er zijn 7 organisaties uitgenodigd.').waitFor();
    await open.page.getByText('Nog geen antwoorden').waitFor();
    const { page } = await pictureOf(7, []);
    await page.getByText('Niemand antwoordde. Er waren 7 organisaties uitgenodigd.').waitFor();
    await expectAccessible(page);
  });

  test('with one answer shows no number, and why', async () => {
    const { page } = await pictureOf(7, [allOnAmbition(4)], { width: 360 });
    await page.getByText('1 van 7 organisaties antwoordde.').waitFor();
    await page.getByText('Er is 1 antwoord. Cijfers laten we zien vanaf 5 antwoorden').waitFor();
    await expectToFit(page);
  });

  test('that all members answered has no uncertainty left', async () => {
    // Scores 3, 4, 5, 3, 4, 5: mean 4, no interval wider than a point.
    const { page } = await pictureOf(
      6,
      many(6, (place) => allOnAmbition(3 + (place % 3))),
    );
    await page.getByText('Alle 6 organisaties antwoordden.').waitFor();
    await page.getByText('Iedereen antwoordde. Daarom is er geen onzekerheid').first().waitFor();
    await page.getByText('Ambitie: 4,0 van 5').waitFor();
  });

  test('in which everyone says the same does not speak for those who did not answer', async () => {
    // Six of eight say 4. At worst the other two say 1, at best 5: (24 + 2)/8 = 3.25 and (24 + 10)/8 = 4.25.
    const { page } = await pictureOf(
      8,
      many(6, () => allOnAmbition(4)),
    );
    await page
      .getByText(/Alle organisaties komen op hetzelfde uit.*ligt tussen 3,3 en 4,3/)
      .first()
      .waitFor();
    expect(await page.locator('#ambition').getByText('sterk.').count()).toBe(0);
  });

  test('with a theme that nobody could judge says so, and asks what that means', async () => {
    const { page } = await pictureOf(
      8,
      many(6, (place) => allOnAmbition(3 + (place % 2))),
    );
    await page
      .getByText(/Belangen: geen cijfer. Niemand kon dit thema beoordelen/)
      .first()
      .waitFor();
  });

  test('of a network of three shows numbers when all three answered and three was promised', async () => {
    const { page } = await pictureOf(
      3,
      many(3, (place) => allOnAmbition(2 + place)),
      { threshold: 3 },
    );
    await page.getByText('Alle 3 organisaties antwoordden.').waitFor();
    await page.getByText('Ambitie: 3,0 van 5').waitFor();
    await expectAccessible(page);
  });

  test('tells two camps from a lukewarm middle by words and by form', async () => {
    const camps = await pictureOf(
      10,
      many(10, (place) => allOnAmbition(place % 2 === 0 ? 1 : 5)),
    );
    await camps.page.getByText('er zijn twee kampen').first().waitFor();
    const middle = await pictureOf(
      10,
      many(10, () => allOnAmbition(3)),
    );
    await middle.page.getByText('de leden zijn eensgezind').first().waitFor();
    // Sixty answers either way: two columns at the ends, or one in the middle.
    const columns = (page: Page) =>
      page
        .locator('#ambition figure')
        .first()
        .locator('.mark-column')
        .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height > 0).length);
    const heaps = (page: Page) =>
      page
        .locator('#overview .mark-heap')
        .evaluateAll((all) => all.filter((one) => Number(one.getAttribute('height')) > 0).length);
    // Of the five themes one has a number; the swatch of the legend always shows two.
    expect(await heaps(camps.page)).toBe(2 + 2);
    expect(await heaps(middle.page)).toBe(2 + 1);
    expect(await columns(camps.page)).toBe(2);
    expect(await columns(middle.page)).toBe(1);
  });
});

describe('what was written', () => {
  test('in another language, as nothing but spaces, or ten thousand words long, leaves the coding room whole', async () => {
    const texts = [
      'Nous nous faisons confiance.',
      '   ',
      Array.from({ length: 10_000 }, () => 'samenwerking').join(' '),
    ];
    const { page, waveId } = await pictureOf(
      7,
      texts.map((text) => ({ ...allOnAmbition(4), 'relation.needs': text })),
      { width: 360 },
    );
    for (const place of ['observations', 'coding', 'discover']) {
      await page.goto(`${home.url}/waves/${waveId}/${place}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      await expectToFit(page);
    }
  });
});
