/** An inspector edits a draft of a questionnaire, in a real browser, saved by the real API. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Draft, DraftItem } from '../../../surveys/index.ts';
import { itemsOf } from '../../../web/pages/questionnaire/edit/operations/elements.ts';
import { got } from '../../helpers/a-network.ts';
import { expectAccessible, expectKeyboard } from '../../helpers/accessible.ts';
import { colleagueOf, home, newInspector, oneTimeToken, type Person } from '../../helpers/home.ts';
import { oneBrowser } from '../../helpers/one-browser.ts';

/** Saving waits a moment after the last key. */
const patient = { timeout: 20_000 };

const browser = oneBrowser();

type ADraft = { inspector: Person; draftId: string; page: Page; complaints: string[] };

let drafts = 0;

/** A draft of an inspector of its own: empty, or a copy of a questionnaire that ships. */
async function aDraft(copied: string | null = null, width = 1280): Promise<ADraft> {
  const inspector = await newInspector();
  drafts += 1;
  const newCode = `edited-${Date.now().toString(36)}-${drafts}`;
  const start = copied
    ? { kind: 'copy', code: copied, number: 1, newCode }
    : { kind: 'new', code: newCode, title: { nl: 'Proefvragenlijst', en: 'Trial questionnaire' } };
  const { id } = await got<{ id: string }>(inspector.visit.send('POST', '/v1/questionnaire-drafts', start), 201);
  return { inspector, draftId: id, ...(await open(inspector, id, width)) };
}

async function open(inspector: Person, draftId: string, width = 1280, search = '') {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  const token = await oneTimeToken(inspector.id);
  await context.request.post(`${home.url}/v1/sessions`, { data: { token }, headers: { Origin: home.url } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(`${home.url}/questionnaires/drafts/${draftId}${search}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, complaints };
}

const storedDraft = async ({ inspector, draftId }: ADraft) =>
  got<{ revision: number; draft: Draft }>(inspector.visit.get(`/v1/questionnaire-drafts/${draftId}`));
const storedItem = async (draft: ADraft, name: string): Promise<DraftItem | undefined> =>
  itemsOf((await storedDraft(draft)).draft).find((one) => one.name === name);
const order = async (draft: ADraft) => itemsOf((await storedDraft(draft)).draft).map(({ name }) => name);

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const outline = (page: Page) => page.getByRole('navigation', { name: 'Opzet van de vragenlijst' });
const preview = (page: Page) => page.getByRole('region', { name: 'Voorbeeld' });
const saved = (page: Page) => page.getByText(/^Bewaard om \d\d:\d\d$/).waitFor();
const said = (page: Page, words: string | RegExp) =>
  page
    .getByRole('status')
    .getByText(words)
    .or(page.getByRole('status').filter({ hasText: words }))
    .first()
    .waitFor();
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Adds a page about a theme, on an empty draft. */
async function addThemePage(page: Page, theme: string) {
  await press(page, 'Voeg een pagina toe');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `Thema: ${theme}` })
    .click();
  await page.getByRole('heading', { level: 2, name: 'Pagina' }).waitFor();
}

async function addItem(page: Page, kind: RegExp, nl: string, en: string, label = 'Stelling') {
  await outline(page).getByRole('button', { name: 'Voeg een vraag toe' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: kind }).click();
  await field(page, `${label} in het Nederlands`).fill(nl);
  await field(page, `${label} in het Engels`).fill(en);
  await page.keyboard.press('Tab');
}

describe('writing a questionnaire', () => {
  test('a page, statements in two languages, a condition: saved by itself, shown as a member sees it, kept on reload', async () => {
    const draft = await aDraft();
    const { page } = draft;
    await addThemePage(page, 'Ambitie');
    await addItem(page, /^Stelling/, 'Wij kennen de ambitie.', 'We know the ambition.');
    await page.getByText('ambition.know', { exact: true }).first().waitFor();
    await page.getByRole('radio', { name: /^Sfeer/ }).check();
    await addItem(page, /^Open vraag/, 'Wat mist u?', 'What is missing?', 'Vraag');
    await press(page, 'Toon dit alleen als …');
    await page.getByLabel('Eerdere vraag').selectOption({ label: 'Wij kennen de ambitie.' });
    await page.getByLabel('Vergelijking').selectOption({ label: 'is hoogstens' });
    await page.getByLabel('Antwoord', { exact: true }).selectOption({ label: '2: Niet mee eens' });
    await saved(page);
    await expect
      .poll(async () => (await storedItem(draft, 'ambition.missing'))?.visibleIf, patient)
      .toBe('{ambition.know} <= 2');
    expect(await storedItem(draft, 'ambition.know')).toMatchObject({
      title: { nl: 'Wij kennen de ambitie.', en: 'We know the ambition.' },
      ...{ itemKind: 'statement', theme: 'ambition', aspect: 'climate', isRequired: true },
    });

    const shown = preview(page);
    await shown.getByRole('radiogroup', { name: 'Wij kennen de ambitie.' }).waitFor();
    expect(await shown.getByRole('textbox', { name: /Wat mist u/ }).count()).toBe(0);
    await shown.getByRole('radio', { name: 'Niet mee eens', exact: true }).check();
    await shown.getByRole('textbox', { name: /Wat mist u/ }).waitFor();
    await shown.getByRole('button', { name: 'English' }).click();
    await shown.getByRole('textbox', { name: /What is missing/ }).waitFor();

    await page.reload();
    await page.getByRole('heading', { level: 2, name: 'Open vraag' }).waitFor();
    expect(await field(page, 'Vraag in het Engels').inputValue()).toBe('What is missing?');
    expect(draft.complaints).toEqual([]);
    await expectAccessible(page);
  });

  test('the order changes by keyboard, with the focus on what moved, and undo brings it back', async () => {
    const draft = await aDraft('team-self-scan');
    const { page } = draft;
    const before = await order(draft);
    const link = outline(page).locator('[data-element="team.ambition.objectives"] a');
    await link.focus();
    await page.keyboard.press('Alt+ArrowUp');
    await said(page, /staat nu op plaats 1 van 4, op pagina Ambitie/);
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
    await expect
      .poll(() => order(draft), patient)
      .toEqual(before.with(1, 'team.ambition.objectives').with(2, 'team.ambition.task'));
    // Past the beginning of its page it is the last of the page before.
    await page.keyboard.press('Alt+ArrowUp');
    await said(page, /staat nu op plaats 2 van 2, op pagina Over u/);
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+Z');
    await said(page, 'Ongedaan gemaakt.');
    await page.keyboard.press('Control+Z');
    await expect.poll(() => order(draft), patient).toEqual(before);
    await page.keyboard.press('Control+Shift+Z');
    await expect.poll(async () => (await order(draft))[1], patient).toBe('team.ambition.objectives');
  });

  test('the buttons of a form move it too, and keep the focus', async () => {
    const draft = await aDraft('team-self-scan');
    const { page } = draft;
    await outline(page).locator('[data-element="team.ambition.task"] a').click();
    await page.getByRole('heading', { level: 2, name: 'Stelling' }).waitFor();
    const down = page.getByRole('button', { name: 'Omlaag', exact: true });
    await down.focus();
    await page.keyboard.press('Enter');
    await said(page, /staat nu op plaats 2 van 4/);
    expect(await down.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.getByLabel('Verplaats naar pagina').selectOption({ label: 'Naar een plan' });
    await expect.poll(async () => (await order(draft)).at(-1), patient).toBe('team.ambition.task');
  });

  test('a mouse drags an item by its handle to another page', async () => {
    const draft = await aDraft('team-self-scan');
    const { page } = draft;
    const handle = outline(page).locator('[data-element="about.role"] .outline__handle');
    const target = outline(page).locator('[data-element="team.ambition.objectives"]');
    const [from, to] = [await handle.boundingBox(), await target.boundingBox()];
    if (!from || !to) throw new Error('needs both on the page');
    await page.mouse.move(from.x + 8, from.y + 12);
    await page.mouse.down();
    await page.mouse.move(to.x + 60, to.y + 20, { steps: 5 });
    await page.mouse.move(to.x + 60, to.y + to.height - 6, { steps: 5 });
    await page.mouse.up();
    await expect
      .poll(async () => (await order(draft)).slice(0, 3), patient)
      .toEqual([...['team.ambition.task', 'team.ambition.objectives', 'about.role']]);
  });

  test('answers keep their value when their words change, and the code of a published item is fixed', async () => {
    const draft = await aDraft('team-self-scan');
    const { page } = draft;
    await outline(page).locator('[data-element="about.role"] a').click();
    await field(page, 'Antwoord 1 in het Nederlands').fill('Bestuurder');
    await saved(page);
    await expect
      .poll(async () => ((await storedItem(draft, 'about.role'))?.choices as unknown[] | undefined)?.[0], patient)
      .toMatchObject({ value: 'executive', text: { nl: 'Bestuurder' } });
    expect(await field(page, 'Code').getAttribute('readonly')).not.toBeNull();
    await page.getByText(/^Deze code staat vast/).waitFor();
    await press(page, 'Dupliceer');
    await page.getByText(/^Aan de code herkennen we de vraag/).waitFor();
    await field(page, 'Code').fill('about.role');
    await page.getByText('Deze code is al in gebruik in dit concept.').waitFor();
    await field(page, 'Code').fill('about.second-role');
    await page.keyboard.press('Tab');
    await expect.poll(() => order(draft), patient).toContain('about.second-role');
  });

  test('an item of the bank comes in with its code', async () => {
    const draft = await aDraft();
    const { page } = draft;
    await addThemePage(page, 'Relatie');
    await outline(page).getByRole('button', { name: 'Voeg een vraag toe' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Een vraag uit de vragenbank/ })
      .click();
    await page.getByLabel(/^Zoek op woorden of code/).fill('vertrouwen elkaar');
    await page.getByText('1 vraag gevonden').waitFor();
    await expectAccessible(page);
    await press(page, /^Neem over/);
    await expect.poll(() => order(draft), patient).toEqual(['relation.trust']);
  });

  test('a condition that is more than choices is edited as text, with a check', async () => {
    const draft = await aDraft('team-self-scan');
    const { page } = draft;
    await outline(page).locator('[data-element="team.ambition.objectives"] a').click();
    await press(page, 'Toon dit alleen als …');
    await press(page, 'Bewerk als tekst');
    const text = field(page, 'Voorwaarde als tekst');
    await text.fill('{team.ambition.task} <= 2 and ({about.role} = ');
    await page.getByText('Deze voorwaarde kan zo niet worden gebruikt.').waitFor();
    await text.fill("{team.ambition.task} <= 2 and ({about.role} = 'manager' or {about.role} empty)");
    await page.getByText('Deze voorwaarde klopt.').waitFor();
    await page.reload();
    await page.getByText(/te ingewikkeld om met keuzes te tonen/).waitFor();
  });
});

describe('saving', () => {
  test('without a connection the changes stay on the device, also over a reload', async () => {
    const draft = await aDraft('team-self-scan');
    const { page } = draft;
    await field(page, 'Titel in het Nederlands').waitFor();
    await page.context().setOffline(true);
    await field(page, 'Titel in het Nederlands').fill('Zonder verbinding');
    await page.getByText(/^Geen verbinding\. Uw wijzigingen staan op dit apparaat/).waitFor();
    await page.goto('about:blank');
    await page.context().setOffline(false);
    await page.goto(`${home.url}/questionnaires/drafts/${draft.draftId}`);
    await page.getByRole('heading', { level: 1, name: 'Zonder verbinding' }).waitFor();
    await expect.poll(async () => (await storedDraft(draft)).draft.title.nl, patient).toBe('Zonder verbinding');
  });

  test('what a colleague saved meanwhile is not overwritten: it says who, and both can go on', async () => {
    const draft = await aDraft('team-self-scan');
    const { page } = draft;
    const colleague = await colleagueOf(draft.inspector, 'Collega Test');
    const theirs = async (nl: string) => {
      const { revision, draft: now } = await storedDraft(draft);
      const changed = { ...now, title: { ...now.title, nl } };
      await got(colleague.visit.send('PUT', `/v1/questionnaire-drafts/${draft.draftId}`, { revision, draft: changed }));
    };
    await field(page, 'Titel in het Nederlands').waitFor();
    await theirs('Van de collega');
    await field(page, 'Titel in het Nederlands').fill('Van mij');
    await page.getByText(/^Collega Test bewaarde dit concept op/).waitFor();
    await page.getByText('Waarin de twee verschillen').click();
    await page.getByText('Anders: Titel en inleiding').waitFor();
    await expectAccessible(page);
    expect((await storedDraft(draft)).draft.title.nl).toBe('Van de collega');
    await press(page, 'Ga verder met het concept van Collega Test');
    await page.getByRole('heading', { level: 1, name: 'Van de collega' }).waitFor();
    // Nothing is lost: undo brings back mine, which is saved on top of theirs.
    await press(page, 'Maak ongedaan');
    await expect.poll(async () => (await storedDraft(draft)).draft.title.nl, patient).toBe('Van mij');

    await theirs('Nog eens van de collega');
    await field(page, 'Titel in het Nederlands').fill('Weer van mij');
    await press(page, 'Ga verder met mijn concept');
    await expect.poll(async () => (await storedDraft(draft)).draft.title.nl, patient).toBe('Weer van mij');
  });
});

describe('on every screen', () => {
  test('a phone shows one thing at a time, and nothing sticks out', async () => {
    const draft = await aDraft('relations', 360);
    const { page } = draft;
    await outline(page)
      .getByRole('link', { name: /Met welke leden werkt uw organisatie samen/ })
      .waitFor();
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(0);
    expect(await overflow(page)).toBe(0);
    await expectAccessible(page);
    await outline(page)
      .getByRole('link', { name: /Met welke leden werkt uw organisatie samen/ })
      .click();
    await page.getByRole('heading', { level: 2, name: 'Samenwerking met elk lid' }).waitFor();
    expect(await outline(page).isVisible()).toBe(false);
    expect(await overflow(page)).toBe(0);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Voorbeeld' }).click();
    await preview(page).getByText('Organisatie B').first().waitFor();
    expect(await overflow(page)).toBe(0);
    await page.goBack();
    await press(page, 'Terug naar de opzet');
    await outline(page).waitFor();
  });

  test.each([768, 1280])('every form of a questionnaire is accessible at %i pixels', async (width) => {
    const draft = await aDraft('relations', width);
    const { page, draftId } = draft;
    for (const item of ['about.role', 'relations.members', 'relations.more-contact', 'relation']) {
      await page.goto(`${home.url}/questionnaires/drafts/${draftId}?view=item&item=${item}`);
      await page.locator('#form-heading').waitFor();
      if (width >= 1280) await preview(page).locator('.sd-question').first().waitFor();
      expect(await overflow(page)).toBe(0);
      await expectAccessible(page);
    }
    await page.getByRole('link', { name: /^Nakijken/ }).click();
    await page.getByRole('heading', { level: 2, name: 'Nakijken' }).waitFor();
    await expectAccessible(page);
    await press(page, 'Bekijk wat publiceren betekent');
    await page.waitForURL(/\/publish$/);
  });

  test('everything can be reached with the keyboard', async () => {
    const draft = await aDraft('relations', 768);
    const { page, draftId } = draft;
    await page.goto(`${home.url}/questionnaires/drafts/${draftId}?view=item&item=about.role`);
    await page.locator('#form-heading').waitFor();
    await expectKeyboard(page);
  });
});
