/** The report in a browser: written by two inspectors at once, put to the network, made final, and downloaded. */
import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aMemberLink } from '../../helpers/a-member-link.ts';
import { anImprovementTheme } from '../../helpers/a-picture.ts';
import { expectAccessible, expectKeyboard } from '../../helpers/accessible.ts';
import { type ArrangedNetwork, arrangeNetwork, arrangeWave } from '../../helpers/arrange-published-wave.ts';
import { openBrowser } from '../../helpers/browser.ts';
import { home, oneTimeToken } from '../../helpers/home.ts';
import { store } from '../../helpers/store.ts';

/** Longer than anything takes on a busy machine; what is not there by then is missing. */
const waitMost = 20_000;
const desk: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  reducedMotion: 'reduce',
  locale: 'nl-NL',
};

let browser: Browser;
let network: ArrangedNetwork;
let waveId: string;
let inspector: Page;

async function signedIn(userId: string): Promise<Page> {
  const context = await browser.newContext(desk);
  context.setDefaultTimeout(waitMost);
  const token = await oneTimeToken(userId);
  await context.request.post(`${home.url}/v1/sessions`, { data: { token }, headers: { Origin: home.url } });
  return context.newPage();
}

const reportAt = (view?: string) => `${home.url}/waves/${waveId}/report${view ? `?view=${view}` : ''}`;
const heading = (on: Page, name: string | RegExp) => on.getByRole('heading', { name }).first().waitFor();
const click = (on: Page, name: string | RegExp) => on.getByRole('button', { name }).click();
const introduction = (on: Page) => on.getByLabel('Tekst van 1 Inleiding');
const isSaved = (on: Page) =>
  on.getByRole('region', { name: '1 Inleiding' }).getByText('Bewaard.', { exact: true }).waitFor();

beforeAll(async () => {
  browser = await openBrowser();
  network = await arrangeNetwork(store);
  waveId = await arrangeWave(store, network, {
    picture: { canImprove: [anImprovementTheme('ambition', 'ambition-unknown')] },
  });
  inspector = await signedIn(network.inspector.id);
});
afterAll(async () => {
  await browser?.close();
});

// A chapter that fails ends the story: the next ones have nothing to go on with.
describe('a report', { sequential: true }, () => {
  test('begins filled in, is saved as one types, and never over a colleague', async () => {
    await inspector.goto(reportAt());
    await inspector.getByRole('button', { name: 'Begin het verslag' }).click();
    await introduction(inspector).waitFor();
    await expectAccessible(inspector);
    const elsewhere = await inspector.context().newPage();
    await elsewhere.goto(reportAt());
    await introduction(elsewhere).waitFor();
    await introduction(inspector).fill('Een eigen inleiding.');
    await introduction(inspector).blur();
    await isSaved(inspector);
    await introduction(elsewhere).fill('Een andere inleiding.');
    await elsewhere.getByRole('alert').getByText('Iemand anders heeft dit deel ook veranderd').waitFor();
    await expectAccessible(elsewhere);
    await click(elsewhere, 'Neem de tekst van de ander');
    expect(await introduction(elsewhere).inputValue()).toBe('Een eigen inleiding.');
    await elsewhere.close();
  });

  test('gets a recommendation that rests on the picture', async () => {
    await click(inspector, 'Voeg een aanbeveling toe');
    await inspector.getByLabel('Thema', { exact: true }).selectOption('ambition');
    await inspector.getByLabel('Titel').fill('Maak doelen');
    await inspector.getByLabel('Wat raadt u aan?').fill('Kies er drie.');
    await inspector.getByLabel('ambition-unknown').check();
    await click(inspector, 'Bewaar');
    await inspector.getByRole('heading', { name: 'Maak doelen' }).waitFor();
    // The data has changed, and the section that nobody wrote in can be brought up to date.
    await click(inspector, 'Werk 1 deel bij met de nieuwe gegevens');
    await inspector.getByText('De gegevens zijn veranderd').first().waitFor({ state: 'hidden' });
  });

  test('is kept in versions that can be laid beside each other', async () => {
    await inspector.goto(reportAt('versions'));
    await inspector.getByLabel('Waarom bewaart u deze versie?').fill('Eerste');
    await click(inspector, 'Bewaar als versie');
    await inspector.getByText('bewaard: Eerste').waitFor();
    await inspector.goto(reportAt());
    await introduction(inspector).fill('Een betere inleiding.');
    await introduction(inspector).blur();
    await isSaved(inspector);
    await inspector.goto(reportAt('versions'));
    await inspector.getByLabel('Waarom bewaart u deze versie?').fill('Tweede');
    await click(inspector, 'Bewaar als versie');
    await click(inspector, 'Laat het verschil zien');
    await inspector.locator('del', { hasText: 'Een eigen inleiding.' }).waitFor();
    await inspector.locator('ins', { hasText: 'Een betere inleiding.' }).waitFor();
    await expectAccessible(inspector);
  });

  test('reads well before it is put to the network, on a phone too', async () => {
    await inspector.setViewportSize({ width: 360, height: 740 });
    await inspector.goto(reportAt('preview'));
    await heading(inspector, '4.2 Wat kan beter');
    await expectAccessible(inspector);
    const beyond = await inspector.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
    await inspector.setViewportSize({ width: 1280, height: 800 });
  });

  test('goes to the network, which says what is wrong, and becomes final when that is answered', async () => {
    await inspector.goto(reportAt('remarks'));
    await inspector
      .getByLabel('Tot en met welke dag kan het netwerk reageren?')
      .fill(new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10));
    await click(inspector, 'Leg het verslag voor aan het netwerk');
    await inspector.getByRole('button', { name: 'Leg een nieuwe versie voor' }).waitFor();
    const coordinator = await signedIn(network.coordinator.id);
    await coordinator.goto(reportAt());
    await coordinator.getByLabel('Over welk deel gaat het?').selectOption('network');
    await coordinator.getByLabel('Wat klopt er niet, en hoe zit het wel?').fill('Er zijn vier leden.');
    await click(coordinator, 'Verstuur de opmerking');
    await coordinator.getByText('nog te beantwoorden').waitFor();
    await expectAccessible(coordinator);
    await expectKeyboard(coordinator);
    await inspector.goto(reportAt('remarks'));
    await inspector.getByLabel('Antwoord').fill('Aangepast.');
    await click(inspector, 'Verstuur het antwoord');
    await inspector.getByText('overgenomen', { exact: true }).waitFor();
    const { token } = await aMemberLink(network);
    const member = await (await browser.newContext({ ...desk, viewport: { width: 360, height: 740 } })).newPage();
    await member.goto(`${home.url}/member/report#${token}`);
    await member.getByLabel('Over welk deel gaat het?').selectOption('method');
    await member.getByLabel('Wat klopt er niet, en hoe zit het wel?').fill('Wij waren er niet bij.');
    await expectAccessible(member);
    await click(member, 'Verstuur de opmerking');
    await member.getByText('nog te beantwoorden').waitFor();
    expect(await member.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await inspector.reload();
    await inspector.getByText('Wij waren er niet bij.').waitFor();
    await inspector.getByLabel('Antwoord').last().fill('Dat klopt.');
    await inspector.getByRole('button', { name: 'Verstuur het antwoord' }).last().click();
    await inspector.getByText('nog te beantwoorden').waitFor({ state: 'detached' });
    await click(inspector, 'Stel het verslag vast');
    await click(inspector, 'Ja, stel vast');
    await inspector.getByText('vastgesteld', { exact: true }).first().waitFor();
    await coordinator.goto(`${home.url}/networks/${network.networkId}/recommendations`);
    await coordinator.getByRole('heading', { name: 'Maak doelen' }).waitFor();
    await click(coordinator, /^Werk bij/);
    await coordinator.getByLabel('gedeeltelijk opgevolgd').check();
    await expectAccessible(coordinator);
    await click(coordinator, 'Bewaar');
    await coordinator.getByText('gedeeltelijk opgevolgd', { exact: true }).waitFor();
  });

  test('the HTML that is downloaded passes the same check, without scripts and on a phone', async () => {
    const coordinator = await signedIn(network.coordinator.id);
    await coordinator.goto(reportAt());
    const [download] = await Promise.all([
      coordinator.waitForEvent('download'),
      coordinator.getByRole('link', { name: 'HTML' }).click(),
    ]);
    const path = await download.path();
    for (const width of [360, 1280]) {
      await coordinator.setViewportSize({ width, height: 800 });
      await coordinator.goto('about:blank');
      await coordinator.setContent(await readFile(path, 'utf8'));
      await heading(coordinator, /^Verslag over de samenwerking/);
      await expectAccessible(coordinator);
      const beyond = await coordinator.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(beyond).toBeLessThanOrEqual(0);
    }
  });
});
