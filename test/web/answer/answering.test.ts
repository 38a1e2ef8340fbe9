/** A member answers by its personal link, in a real browser. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from '../../helpers/accessible.ts';
import { arrangeInvitedWave, closeWave, completeAnswers } from '../../helpers/arrange-invited-wave.ts';
import { home, visitor } from '../../helpers/home.ts';
import { oneBrowser } from '../../helpers/one-browser.ts';

const phone = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' } as const;
const desk = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const;

/** Saving waits a moment after the last key. */
const patient = { timeout: 15_000 };

const browser = oneBrowser();

/** The one member of a new wave. */
async function aMember(wishes: Parameters<typeof arrangeInvitedWave>[0] = {}) {
  const wave = await arrangeInvitedWave(wishes);
  const [member] = wave.members;
  if (!member) throw new Error('needs a member');
  return { ...member, waveId: wave.waveId, visit: visitor({ token: member.token }) };
}

/** Opens a personal link on a device of its own, at a step. */
async function open(token: string, step = '', device: BrowserContextOptions = phone): Promise<Page> {
  const page = await (await browser.newContext(device)).newPage();
  await page.goto(`${home.url}/answer${step && `?step=${step}`}${token && `#${token}`}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  // The first words can be read before the application is there.
  await page.locator('main:not([aria-busy])').waitFor();
  return page;
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const saved = (page: Page) => page.getByText(/^Bewaard om \d\d:\d\d/).waitFor();
const text = (page: Page, question: string | RegExp) => page.getByRole('textbox', { name: question });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const standingOf = async (token: string) => (await (await visitor({ token }).get('/v1/my-invitation')).json()).standing;

/** Saves answers from elsewhere, as another device would. */
async function saveElsewhere(token: string, revision: number, answers: Record<string, unknown>) {
  const response = await visitor({ token }).send('PUT', '/v1/my-invitation/draft', { revision, answers });
  if (response.status !== 200) throw new Error(`saveElsewhere: answered ${response.status}`);
}

const words = 'Wat wil het netwerk volgens u samen bereiken?';

describe('The first page', () => {
  test('says who reads what before the questionnaire is loaded, and fits a phone', async () => {
    const { token } = await aMember({ members: ['Welzijn De Waaier', 'Politie Achterveld'] });
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    // It is fetched while one reads; here it never comes, and nothing is missing.
    await page.route(/survey-/, (route) => route.abort());
    await page.goto(`${home.url}/answer#${token}`);
    await heading(page, 'Hoe werken wij samen in Netwerk Achterveld?');
    await page.getByText('Uw antwoorden lezen: alleen Inspecteur Test (Inspectie Test).').waitFor();
    await page.getByText('ten minste 5 organisaties').waitFor();
    await page.getByText(/Antwoordt bijna iedereen hetzelfde/).waitFor();
    await page.getByText(/Ongeveer \d+ minuten voor de stellingen/).waitFor();
    expect(await page.getByRole('link', { name: 'Inloggen' }).count()).toBe(0);
    expect(await overflow(page)).toBe(0);
    await expectAccessible(page);
    expect(loaded.filter((url) => url.includes(token))).toEqual([]);
  });

  test('is in the language of the invitation, and the invitation follows the switch', async () => {
    const { token } = await aMember({ locale: 'en' });
    const page = await open(token);
    await heading(page, 'How do we work together in Netwerk Achterveld?');
    await expectAccessible(page);
    await press(page, 'Nederlands');
    await heading(page, /^Hoe werken wij samen/);
    await expect
      .poll(async () => (await (await visitor({ token }).get('/v1/my-invitation')).json()).locale, patient)
      .toBe('nl');
    await press(page, 'Begin');
    await heading(page, 'Over u');
    await press(page, 'English');
    await heading(page, 'About you');
    await page.getByRole('heading', { name: 'What is your role in your organisation?' }).waitFor();
  });
});

describe('Answering', () => {
  test('goes from the first page to the receipt on a phone, and every page is accessible', async () => {
    const { token } = await aMember();
    const page = await open(token);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
    await press(page, 'Begin');
    await heading(page, 'Over u');
    expect(await focused(page)).toBe('Over u');
    await page.getByRole('radio').first().check();
    await saved(page);
    await expectAccessible(page);
    await press(page, 'Verder');
    const themes = ['Ambitie', 'Belangen', 'Relatie', 'Organisatie', 'Processen'];
    for (const [place, theme] of themes.entries()) {
      await heading(page, `Thema ${place + 1} van 5: ${theme}`);
      for (const group of await page.getByRole('radiogroup').all()) await group.getByRole('radio').nth(3).check();
      if (place === 0) await text(page, words).fill('Eén plan voor elk gezin.');
      expect(await overflow(page)).toBe(0);
      if (place < 2) await expectAccessible(page);
      await press(page, 'Verder');
    }
    await heading(page, 'Tot slot');
    await press(page, 'Kijk uw antwoorden na');
    await heading(page, 'Kijk uw antwoorden na');
    await page.getByText('Alle stellingen zijn beantwoord.').waitFor();
    await page.getByText('Eén plan voor elk gezin.').waitFor();
    await expectAccessible(page);
    await press(page, 'Stuur in');
    await heading(page, 'Uw antwoorden zijn ingestuurd');
    await expectAccessible(page);
    const { kind, receipt } = await standingOf(token);
    expect(kind).toBe('submitted');
    await page.getByText(receipt.checksum).waitFor();
    await page.getByText('Bekijk wat u hebt ingestuurd').click();
    await page.getByText('Eén plan voor elk gezin.').waitFor();
    await page.reload();
    await heading(page, 'Uw antwoorden zijn ingestuurd');
    expect(complaints).toEqual([]);
  });

  test('works by keyboard alone', async () => {
    const { token } = await aMember();
    const page = await open(token, '', desk);
    const tabTo = async (name: string) => {
      for (let stops = 0; stops < 40; stops += 1) {
        await page.keyboard.press('Tab');
        if ((await focused(page)) === name) return;
      }
      throw new Error(`tabTo: never came to ${name}`);
    };
    await tabTo('Begin');
    await page.keyboard.press('Enter');
    await heading(page, 'Over u');
    await page.getByRole('radio').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await saved(page);
    expect((await standingOf(token)).draft.answers['about.role']).toBe('manager');
    await tabTo('Verder');
    await page.keyboard.press('Enter');
    await heading(page, 'Thema 1 van 5: Ambitie');
    expect(await focused(page)).toBe('Thema 1 van 5: Ambitie');
    await page.getByRole('radio').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await standingOf(token)).draft.answers['ambition.known'], patient).toBe(2);
  });

  test('gives fingers 44 pixels on a phone, and lays the scale down where there is room', async () => {
    const { token } = await aMember();
    const narrow = await open(token, 'ambition');
    await narrow.getByRole('radiogroup').first().waitFor();
    const boxes = (page: Page) =>
      page
        .getByRole('radiogroup')
        .first()
        .locator('label')
        .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().toJSON()));
    for (const { height, width } of await boxes(narrow)) {
      expect(height).toBeGreaterThanOrEqual(44);
      expect(width).toBeGreaterThan(300);
    }
    const wide = await open(token, 'ambition', desk);
    await wide.getByRole('radiogroup').first().waitFor();
    const tops = (await boxes(wide)).slice(0, 5).map(({ top }) => top);
    expect(new Set(tops).size).toBe(1);
  });

  test('names what is still needed, and leads to it', async () => {
    const { token } = await aMember();
    const { 'relation.trust': _, ...rest } = completeAnswers();
    await saveElsewhere(token, 0, rest);
    const page = await open(token, 'review');
    await page.getByText('Nog 1 vraag te beantwoorden').waitFor();
    await expectAccessible(page);
    await press(page, 'Stuur in');
    await page.getByRole('alert').filter({ hasText: 'Nog niet ingestuurd' }).waitFor();
    await expectAccessible(page);
    // The words are those of the server: surveys/compile/phrases.ts.
    await page
      .getByRole('link', { name: 'Relatie: De deelnemers vertrouwen elkaar. Geef antwoord op deze vraag.' })
      .click();
    await heading(page, 'Thema 3 van 5: Relatie');
    const trust = page.getByRole('radiogroup', { name: 'De deelnemers vertrouwen elkaar.' });
    await expect.poll(() => trust.evaluate((group) => group.contains(document.activeElement)), patient).toBe(true);
    expect((await standingOf(token)).kind).toBe('answering');
  });

  test('a text of ten thousand words does not fit, and what was left off is said in its place', async () => {
    const { token } = await aMember();
    const page = await open(token, 'ambition');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const long = Array.from({ length: 10_000 }, () => 'samenwerking').join(' ');
    await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), long);
    await text(page, words).focus();
    await page.keyboard.press('ControlOrMeta+V');
    const over = new Intl.NumberFormat('nl-NL').format(long.length - 5000);
    const told = page.getByText(`hooguit 5.000 tekens. De laatste ${over} tekens`);
    await told.waitFor();
    expect(await overflow(page)).toBe(0);
    await expect
      .poll(async () => (await standingOf(token)).draft.answers['ambition.in-own-words'], patient)
      .toBe(long.slice(0, 5000));
    await text(page, words).fill('Korter.');
    await told.waitFor({ state: 'detached' });
    await text(page, words).fill(long.slice(0, 4999));
    await page.keyboard.press('End');
    await page.keyboard.type('abc');
    await page.getByText('Dat is nu vol').waitFor();
    await page.keyboard.press('Backspace');
    await page.getByText('Dat is nu vol').waitFor({ state: 'detached' });
  });

  test('the browser’s way back goes to the step before', async () => {
    const { token } = await aMember();
    const page = await open(token);
    await press(page, 'Begin');
    await heading(page, 'Over u');
    await press(page, 'Verder');
    await heading(page, 'Thema 1 van 5: Ambitie');
    await page.goBack();
    await heading(page, 'Over u');
    await page.goBack();
    await heading(page, /^Hoe werken wij samen/);
    expect(page.url()).toContain(token);
  });
});

describe('Saving', () => {
  test('without a connection says so, loses nothing, and goes on when the connection is back', async () => {
    const { token } = await aMember();
    const page = await open(token, 'ambition');
    await text(page, words).waitFor();
    await page.context().setOffline(true);
    await text(page, words).fill('Zonder verbinding.');
    await page.getByText(/^Geen verbinding\. Uw antwoorden staan op dit apparaat/).waitFor();
    await expectAccessible(page);
    expect((await standingOf(token)).draft.revision).toBe(0);
    await page.context().setOffline(false);
    await saved(page);
    expect((await standingOf(token)).draft.answers).toEqual({ 'ambition.in-own-words': 'Zonder verbinding.' });
  });

  test('what could not be sent before the page was closed is sent the next time', async () => {
    const { token } = await aMember();
    const page = await open(token, 'ambition');
    await text(page, words).waitFor();
    await page.context().setOffline(true);
    await text(page, words).fill('De batterij was leeg.');
    await page.getByText(/^Geen verbinding/).waitFor();
    await page.goto('about:blank');
    await page.context().setOffline(false);
    await page.goto(`${home.url}/answer?step=ambition#${token}`);
    await saved(page);
    expect(await text(page, words).inputValue()).toBe('De batterij was leeg.');
    expect((await standingOf(token)).draft.answers).toEqual({ 'ambition.in-own-words': 'De batterij was leeg.' });
  });

  test('brings together what two people answer', async () => {
    const { token } = await aMember();
    const page = await open(token, 'ambition');
    await text(page, words).waitFor();
    await saveElsewhere(token, 0, { 'close.topics': 'Van een collega.' });
    await text(page, words).fill('Van mij.');
    await page.getByText(/1 antwoord van elders is overgenomen/).waitFor();
    expect((await standingOf(token)).draft.answers).toEqual({
      'close.topics': 'Van een collega.',
      'ambition.in-own-words': 'Van mij.',
    });
  });

  test('shows both answers to the same question and overwrites neither until someone chooses', async () => {
    const { token } = await aMember();
    const page = await open(token, 'ambition');
    await text(page, words).waitFor();
    await saveElsewhere(token, 0, { 'ambition.in-own-words': 'Van een collega.' });
    await text(page, words).fill('Van mij.');
    const dialog = page.getByRole('dialog', { name: 'Ook ergens anders ingevuld' });
    await dialog.waitFor();
    await dialog.getByText('Van een collega.').waitFor();
    await dialog.getByText('Van mij.').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect((await standingOf(token)).draft.answers).toEqual({ 'ambition.in-own-words': 'Van een collega.' });
    await press(page, 'Kies wat blijft staan');
    await dialog.getByRole('radio', { name: 'Ergens anders' }).check();
    await press(page, 'Bewaar deze keuze');
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => text(page, words).inputValue(), patient).toBe('Van een collega.');
    await saved(page);
  });

  test('shows what was added elsewhere before it is handed in', async () => {
    const { token } = await aMember();
    await saveElsewhere(token, 0, completeAnswers());
    const page = await open(token, 'review');
    await saveElsewhere(token, 1, completeAnswers({ 'close.topics': 'Van een collega.' }));
    await press(page, 'Stuur in');
    await page.getByText('Nog niet ingestuurd: er zijn antwoorden bij gekomen').waitFor();
    await page.getByText('Van een collega.').waitFor();
    expect((await standingOf(token)).kind).toBe('answering');
    await press(page, 'Stuur in');
    await heading(page, 'Uw antwoorden zijn ingestuurd');
    expect((await standingOf(token)).receipt.answers['close.topics']).toBe('Van een collega.');
  });
});

describe('Where answering ends', () => {
  test('a wave that closes while someone types', async () => {
    const { token, waveId } = await aMember();
    const page = await open(token, 'ambition');
    await text(page, words).waitFor();
    await closeWave(waveId);
    await text(page, words).fill('Te laat.');
    await heading(page, 'Deze vragenlijst is gesloten');
    await expectAccessible(page);
  });

  test('a colleague who submitted meanwhile', async () => {
    const { token, visit } = await aMember();
    const page = await open(token, 'ambition');
    await text(page, words).waitFor();
    await visit.send(
      'POST',
      '/v1/my-invitation/submission',
      { answers: completeAnswers() },
      { 'Idempotency-Key': crypto.randomUUID() },
    );
    await text(page, words).fill('Net te laat.');
    await heading(page, 'Uw antwoorden zijn ingestuurd');
  });

  test('not taking part, with a reason, and coming back on it', async () => {
    const { token } = await aMember();
    const page = await open(token);
    await press(page, 'Wij doen niet mee');
    await heading(page, 'Wij doen niet mee');
    await press(page, 'Meld dat wij niet meedoen');
    await page.getByRole('alert').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Waarom doet u niet mee?').fill('Wij zijn net lid.');
    await press(page, 'Meld dat wij niet meedoen');
    await heading(page, 'U doet niet mee');
    await page.getByText('Wij zijn net lid.').waitFor();
    await expectAccessible(page);
    expect((await standingOf(token)).kind).toBe('declined');
    await press(page, 'Doe toch mee');
    await heading(page, /^Hoe werken wij samen/);
    expect((await standingOf(token)).kind).toBe('answering');
  });

  test('a link that is guessed, has expired, or is not whole', async () => {
    const guessed = await open('abcdefghijklmnopqrstuvwxyzabcdefghijklmnopq');
    await heading(guessed, 'Deze link kennen we niet');
    await expectAccessible(guessed);
    const expired = await open((await aMember({ expired: true, locale: 'en' })).token);
    await heading(expired, /verlopen|expired/);
    await expectAccessible(expired);
    const half = await open('');
    await heading(half, 'Er ontbreekt een stuk van de link');
    await expectAccessible(half);
  });

  test('jumping to the content keeps the link in the address', async () => {
    const { token } = await aMember();
    const page = await open(token);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id), patient).toBe('content');
    await expect.poll(() => page.url(), patient).toContain(token);
    await heading(page, /^Hoe werken wij samen/);
  });
});
