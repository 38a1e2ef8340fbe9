/** A colleague's links on a device, in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, expectKeyboard } from '../../helpers/accessible.ts';
import { aColleague, aContact, anAddress, asking, colleaguesOf } from '../../helpers/asking.ts';
import { openBrowser } from '../../helpers/browser.ts';
import { home } from '../../helpers/home.ts';
import { mailsTo } from '../../helpers/mails.ts';

const phone = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce', locale: 'nl-NL' } as const;
const patient = { timeout: 15_000 };
const words = 'ambition.in-own-words';
const question = 'Wat wil het netwerk volgens u samen bereiken?';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

const at = ({ hash }: URL, step = '') => `${home.url}/answer${step && `?step=${step}`}${hash}`;
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const box = (page: Page) => page.getByRole('textbox', { name: question });

describe('Links of colleagues on a device', () => {
  test('two links on one device do not mix, also when neither could be sent', async () => {
    const [here, there] = [await aContact(), await aContact()];
    const [one, two] = [await aColleague(here.visit, [words]), await aColleague(there.visit, [words])];
    const context = await browser.newContext(phone);
    for (const [{ link }, typed] of [
      [one, 'Voor de ene organisatie.'],
      [two, 'Voor de andere organisatie.'],
    ] as const) {
      const page = await context.newPage();
      await page.goto(at(link, 'ambition'));
      await box(page).waitFor();
      await context.setOffline(true);
      await box(page).fill(typed);
      await page.getByText(/^Geen verbinding/).waitFor();
      await page.close();
      await context.setOffline(false);
    }
    const page = await context.newPage();
    for (const [{ link, visit }, typed] of [
      [two, 'Voor de andere organisatie.'],
      [one, 'Voor de ene organisatie.'],
    ] as const) {
      await page.goto(at(link, 'ambition'));
      await expect.poll(() => box(page).inputValue(), patient).toBe(typed);
      const answers = async () => (await (await visit.get('/v1/my-invitation')).json()).standing.draft.answers;
      await expect.poll(answers, patient).toEqual({ [words]: typed });
    }
    await context.close();
  });

  test('a link that the contact stops says so at once, with what could not be saved any more', async () => {
    const contact = await aContact();
    const colleague = await aColleague(contact.visit, [words]);
    const page = await (await browser.newContext(phone)).newPage();
    await page.goto(at(colleague.link, 'ambition'));
    await box(page).waitFor();
    await contact.visit.send('DELETE', `/v1/my-invitation/contributors/${colleague.id}`);
    await box(page).fill('Net te laat geschreven.');
    await heading(page, 'Uw hulp is niet meer nodig');
    await page.getByText('Net te laat geschreven.').waitFor();
    await expectAccessible(page);
    await press(page, 'Verwijder het van dit apparaat');
    await page.getByText('Net te laat geschreven.').waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('who is asked other questions meanwhile sees these when saving', async () => {
    const contact = await aContact();
    const colleague = await aColleague(contact.visit, [words]);
    const page = await (await browser.newContext(phone)).newPage();
    await page.goto(at(colleague.link));
    await heading(page, /^Hoe werken wij samen/);
    await contact.visit.send('PUT', `/v1/my-invitation/contributors/${colleague.id}/items`, {
      items: ['close.topics'],
    });
    await press(page, 'Begin');
    await expect.poll(() => page.getByText(question).count(), patient).toBe(0);
    await page.goto(at(colleague.link, 'to-close'));
    await page.getByRole('textbox').fill('Jeugdhulp.');
    await page.getByText(/^Bewaard om/).waitFor();
    await page.context().close();
  });
});

describe('What the contact does about a colleague', () => {
  test('a bounced mail shows, is corrected and goes out; the questions change; the link is stopped', async () => {
    const { visit, token } = await aContact();
    await asking(visit, [words], { name: 'Iris Verzonnen', email: anAddress('refused') });
    const page = await (await browser.newContext(phone)).newPage();
    await page.goto(`${home.url}/answer?step=colleagues#${token}`);
    await page.getByText('mail niet aangekomen').waitFor();
    await page.getByText(/De mailserver zei: .*mailbox unknown/).waitFor();
    await expectKeyboard(page);

    await press(page, /^Mail opnieuw/);
    const email = anAddress();
    await page.getByLabel('E-mailadres').fill(email);
    await expectAccessible(page);
    await press(page, 'Verstuur');
    await page.getByText('De mail aan Iris Verzonnen is verstuurd.').waitFor();
    expect(await mailsTo(email)).toHaveLength(1);

    await press(page, /^Wijzig de vragen/);
    await page.getByRole('checkbox', { name: 'Relatie' }).check();
    await expectAccessible(page);
    await press(page, 'Bewaar de vragen');
    await page.getByText('Ambitie (1 vraag) en Relatie').waitFor();
    expect((await colleaguesOf(visit))[0].items).toHaveLength(10);

    await press(page, /^Stop de link/);
    await page.getByRole('dialog').getByRole('button', { name: 'Stop de link' }).click();
    await page.getByText('Niet meer gevraagd').waitFor();
    await expectAccessible(page);
    await page.context().close();
  });

  test('a wrong form names what is wrong', async () => {
    const { token } = await aContact();
    const page = await (await browser.newContext(phone)).newPage();
    await page.goto(`${home.url}/answer?step=ask-colleague#${token}`);
    await heading(page, 'Vraag een collega');
    await page.getByLabel('E-mailadres').fill('geen adres');
    await press(page, 'Verstuur de vraag');
    await page.getByRole('link', { name: 'Naam: Vul dit in.' }).waitFor();
    await page.getByRole('link', { name: 'Waarover?: Kies ten minste één vraag.' }).waitFor();
    await expectAccessible(page);
    await page.context().close();
  });
});
