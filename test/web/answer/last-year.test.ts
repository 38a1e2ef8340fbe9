/** Last year's answers beside the open questions, and both years beside each other afterwards, in a real browser. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from '../../helpers/accessible.ts';
import { arrangeInvitedWave, completeAnswers, shippedVersion } from '../../helpers/arrange-invited-wave.ts';
import { home, visitor } from '../../helpers/home.ts';
import { oneBrowser } from '../../helpers/one-browser.ts';

const phone = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' } as const;
const patient = { timeout: 15_000 };
const plan = 'Eén plan voor elk gezin.';
const passedOn = 'Via het teamoverleg en de nieuwsbrief.';

const browser = oneBrowser();

/** A member that answered last year, with its link of this year. */
async function aReturningMember() {
  const before = await arrangeInvitedWave({ label: 'Meting 2025' });
  const last = completeAnswers({
    'ambition.in-own-words': plan,
    'ambition.passed-on': passedOn,
    'ambition.known': 2,
  });
  const submitted = await visitor({ token: before.members[0]?.token ?? '' }).send(
    'POST',
    '/v1/my-invitation/submission',
    { answers: last },
    { 'Idempotency-Key': crypto.randomUUID() },
  );
  expect(submitted.status).toBe(201);
  const after = await arrangeInvitedWave({ after: before, version: await shippedVersion('bestuurlijk-platform', 2) });
  const token = after.members[0]?.token ?? '';
  return { token, visit: visitor({ token }) };
}

async function open(token: string, step = ''): Promise<Page> {
  const page = await (await browser.newContext(phone)).newPage();
  await page.goto(`${home.url}/answer${step && `?step=${step}`}#${token}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** What SurveyJS drew for one question, with ours in it. */
const questionAbout = (page: Page, title: string) => page.locator('.sd-question').filter({ hasText: title });
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const draftOf = async (visit: ReturnType<typeof visitor>) =>
  (await (await visit.get('/v1/my-invitation')).json()).standing.draft.answers;

describe('Last year’s answer', () => {
  test('is taken over with one press, or put into the field to rewrite, on a phone', async () => {
    const { token, visit } = await aReturningMember();
    const page = await open(token, 'ambition');
    const goal = questionAbout(page, 'Wat wil het netwerk volgens u samen bereiken?');
    await goal.getByText('Vorige keer (Meting 2025) schreef uw organisatie:').waitFor();
    expect(await goal.getByRole('textbox').inputValue()).toBe('');
    await goal.getByRole('button', { name: /^Klopt nog/ }).click();
    await goal.getByText('Overgenomen in het veld hieronder.').waitFor();
    expect(await goal.getByRole('textbox').inputValue()).toBe(plan);

    const told = questionAbout(page, passedOn);
    await told.getByRole('button', { name: /^Herschrijf/ }).click();
    expect(await told.getByRole('textbox').inputValue()).toBe(passedOn);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' En op de website.');
    await told.getByText('Hieronder staat nu een andere tekst.').waitFor();
    expect(await overflow(page)).toBe(0);
    await expectAccessible(page);
    await expect
      .poll(() => draftOf(visit), patient)
      .toEqual({ 'ambition.in-own-words': plan, 'ambition.passed-on': `${passedOn} En op de website.` });
  });

  test('is taken away again, and never replaces what was written this year', async () => {
    const { token } = await aReturningMember();
    const page = await open(token, 'ambition');
    const goal = questionAbout(page, 'Wat wil het netwerk volgens u samen bereiken?');
    await goal.getByRole('button', { name: /^Klopt nog/ }).click();
    await goal.getByRole('button', { name: /^Haal weg/ }).click();
    expect(await goal.getByRole('textbox').inputValue()).toBe('');
    await goal.getByRole('textbox').fill('Iets anders.');
    await goal.getByText('Maak het veld leeg om opnieuw te kiezen.', { exact: false }).waitFor();
    expect(await goal.getByRole('button', { name: /^Klopt nog/ }).count()).toBe(0);
  });

  test('on a scale stays out of sight until this year’s is handed in; then both stand side by side', async () => {
    const { token, visit } = await aReturningMember();
    const page = await open(token, 'ambition');
    await questionAbout(page, 'Wat wil het netwerk').getByText('schreef uw organisatie').waitFor();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    const submitted = await visit.send(
      'POST',
      '/v1/my-invitation/submission',
      { answers: completeAnswers({ 'ambition.known': 4 }) },
      { 'Idempotency-Key': crypto.randomUUID() },
    );
    expect(submitted.status).toBe(201);
    await page.goto(`${home.url}/answer#${token}`);
    await page.reload();
    await page.getByText('Vergelijk met wat u zelf antwoordde in Meting 2025').click();
    // 28 statements, of which one may not be compared and one was answered differently.
    await page
      .getByText('Op 26 van de 27 stellingen die te vergelijken zijn, gaf u hetzelfde antwoord als toen.')
      .waitFor();
    await page.getByText('Niet te vergelijken. Versie 1 vroeg', { exact: false }).waitFor();
    expect(await overflow(page)).toBe(0);
    await expectAccessible(page);
  });
});
