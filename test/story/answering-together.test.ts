/** One organisation answers with three colleagues and the contact, each on a phone of their own, at the same time. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from '../helpers/accessible.ts';
import { aContact, anAddress } from '../helpers/asking.ts';
import { openBrowser } from '../helpers/browser.ts';
import { home } from '../helpers/home.ts';
import { linkTo, mailsTo } from '../helpers/mails.ts';

const phone = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce', locale: 'nl-NL' } as const;

/** Longer than anything takes on a busy machine; what is not there by then is missing. */
const waitMost = 20_000;

/** What each of them types, word for word. */
const said = {
  noor: 'Eén plan per gezin.\nEn één gezicht, vindt Noor.',
  iris: 'Iris ziet het anders: eerst luisteren.',
  irisInterests: 'Wij willen kortere wachttijden.',
  bram: 'Bram schrijft dit in de trein, zonder verbinding.',
  bramTooLate: 'Bram wil dit nog kwijt, maar het is al ingestuurd.',
  contact: 'De contactpersoon mist een vast overleg.',
};
const question = {
  ambition: 'Wat wil het netwerk volgens u samen bereiken?',
  interests: 'Waarom doet uw organisatie mee aan het netwerk?',
  relation: 'Hoe goed kennen en begrijpen de deelnemers elkaar?',
  topics: 'Waarover moet het netwerk het volgens u hebben?',
};

type Device = { context: BrowserContext; page: Page };

let browser: Browser;
let contact: Awaited<ReturnType<typeof aContact>>;
let desk: Device;
const devices = {} as Record<'noor' | 'iris' | 'bram', Device>;
const links = {} as Record<'noor' | 'iris' | 'bram', URL>;

async function openOnPhone(link: string): Promise<Device> {
  const context = await browser.newContext(phone);
  context.setDefaultTimeout(waitMost);
  const page = await context.newPage();
  await page.goto(link);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { context, page };
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const box = (page: Page, name: string) => page.getByRole('textbox', { name });
const saved = (page: Page) => page.getByText(/^Bewaard om \d\d:\d\d/).waitFor();

/** Chooses the same place on every scale of the page. */
async function answerScales(page: Page, place: number): Promise<void> {
  await page.getByRole('radiogroup').first().waitFor();
  for (const group of await page.getByRole('radiogroup').all()) await group.getByRole('radio').nth(place).check();
}

/** Asks a colleague on the contact's own page. */
async function askOnPage(name: string, email: string, choose: (page: Page) => Promise<void>): Promise<void> {
  const { page } = desk;
  await press(page, 'Vraag een collega');
  await heading(page, 'Vraag een collega');
  await page.getByLabel('Naam').fill(name);
  await page.getByLabel('E-mailadres').fill(email);
  await choose(page);
  await press(page, 'Verstuur de vraag');
  await page.getByText(`De mail aan ${name} is verstuurd.`).waitFor();
}

const answersNow = async () =>
  (await (await contact.visit.get('/v1/my-invitation')).json()).standing.draft.answers as Record<string, unknown>;

beforeAll(async () => {
  browser = await openBrowser();
  contact = await aContact();
});
afterAll(async () => {
  await browser?.close();
});

// A chapter that fails ends the story: the next ones have nothing to go on with.
describe('an organisation answers together', { sequential: true }, () => {
  test('the contact asks three colleagues, by theme and by question', async () => {
    desk = await openOnPhone(`${home.url}/answer#${contact.token}`);
    await press(desk.page, 'Antwoord samen met collega’s');
    await heading(desk.page, 'Samen antwoorden');
    await desk.page.getByText('Nog niemand gevraagd').waitFor();
    await expectAccessible(desk.page);
    const emails = { noor: anAddress('noor'), iris: anAddress('iris'), bram: anAddress('bram') };
    await askOnPage('Noor Voorbeeld', emails.noor, async (page) => {
      await page.getByRole('checkbox', { name: 'Ambitie' }).check();
      await expectAccessible(page);
    });
    await askOnPage('Iris Verzonnen', emails.iris, async (page) => {
      await page.getByRole('checkbox', { name: 'Belangen' }).check();
      await page.getByText('Losse vragen (0 van 11 gekozen)').click();
      await page.getByRole('checkbox', { name: question.ambition }).check();
    });
    await askOnPage('Bram Bedacht', emails.bram, (page) => page.getByRole('checkbox', { name: 'Relatie' }).check());
    await expectAccessible(desk.page);
    for (const [who, email] of Object.entries(emails) as [keyof typeof emails, string][]) {
      expect(await mailsTo(email)).toHaveLength(1);
      links[who] = await linkTo(email);
    }
  });

  test('each colleague sees its own questions only, on a phone', async () => {
    const opened = await Promise.all([links.noor, links.iris, links.bram].map(({ href }) => openOnPhone(href)));
    for (const [place, who] of (['noor', 'iris', 'bram'] as const).entries()) devices[who] = opened[place] as Device;
    for (const { page } of opened) {
      await page.getByText(/^Contact Test vraagt u om hierover \d+ vragen te beantwoorden/).waitFor();
      await page.getByText('U ziet alleen de vragen die aan u zijn gesteld.').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await expectAccessible(page);
      await press(page, 'Begin');
    }
    await heading(devices.noor.page, 'Ambitie');
    await heading(devices.bram.page, 'Relatie');
    await heading(devices.iris.page, /Ambitie/);
    await box(devices.iris.page, question.ambition).waitFor();
    expect(await devices.iris.page.getByRole('radiogroup').count()).toBe(0);
    expect(await devices.noor.page.getByText(question.interests).count()).toBe(0);
  });

  test('all four answer at once, one of them without a connection and with a tab that closes', async () => {
    const { noor, bram } = devices;
    const inTheTrain = async () => {
      await answerScales(bram.page, 2);
      await saved(bram.page);
      await bram.context.setOffline(true);
      await box(bram.page, question.relation).fill(said.bram);
      await bram.page.getByText(/^Geen verbinding/).waitFor();
      // Looked at before the tab closes: a browser may still send a closing page's last words once it is back in reach.
      expect(Object.values(await answersNow())).not.toContain(said.bram);
      await bram.page.close();
    };
    const contactWrites = async () => {
      const { page } = desk;
      for (const [step, title] of [
        ['about-you', 'Over u'],
        ['organisation', /Organisatie/],
        ['processes', /Processen/],
      ] as const) {
        await page.goto(`${home.url}/answer?step=${step}#${contact.token}`);
        await heading(page, title);
        await answerScales(page, step === 'about-you' ? 0 : 3);
        await saved(page);
      }
      await page.goto(`${home.url}/answer?step=to-close#${contact.token}`);
      await box(page, question.topics).fill(said.contact);
      await saved(page);
    };
    await Promise.all([inTheTrain(), contactWrites(), answerScales(noor.page, 4).then(() => saved(noor.page))]);
  });

  test('back in reach, what was typed without a connection is still there, and is sent once', async () => {
    const { context } = devices.bram;
    await context.setOffline(false);
    const page = await context.newPage();
    devices.bram = { context, page };
    await page.goto(`${links.bram.href.replace('#', '?step=relation#')}`);
    await expect.poll(() => box(page, question.relation).inputValue(), { timeout: waitMost }).toBe(said.bram);
    await saved(page);
    await expect.poll(async () => Object.values(await answersNow()), { timeout: waitMost }).toContain(said.bram);
  });

  test('two edit the same open question: the one who is late sees both texts and chooses', async () => {
    const { noor, iris } = devices;
    await box(noor.page, question.ambition).fill(said.noor);
    await expect.poll(async () => Object.values(await answersNow()), { timeout: waitMost }).toContain(said.noor);
    await box(iris.page, question.ambition).fill(said.iris);
    const dialog = iris.page.getByRole('dialog', { name: 'Ook ergens anders ingevuld' });
    await dialog.waitFor();
    await dialog.getByText('En één gezicht, vindt Noor.').waitFor();
    await dialog.getByText(said.iris).waitFor();
    await expectAccessible(iris.page);
    expect(Object.values(await answersNow())).toContain(said.noor);
    await dialog.getByRole('radio', { name: 'Hier' }).check();
    await press(iris.page, 'Bewaar deze keuze');
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(async () => Object.values(await answersNow()), { timeout: waitMost }).toContain(said.iris);
    // Noor writes on elsewhere on her page: her answers are kept and the newer text is taken over.
    await press(noor.page, 'Kijk uw antwoorden na');
    await noor.page.getByText(said.iris).waitFor();
  });

  test('two say that they are done; the contact sees who is, and is warned of who is not', async () => {
    const { noor, iris, bram } = devices;
    await press(iris.page, 'Verder');
    await heading(iris.page, /Belangen/);
    await answerScales(iris.page, 1);
    await box(iris.page, question.interests).fill(said.irisInterests);
    await press(iris.page, 'Kijk uw antwoorden na');
    for (const { page } of [noor, iris]) {
      await heading(page, 'Kijk uw antwoorden na');
      await expectAccessible(page);
      await press(page, 'Ik ben klaar');
      await page.getByText(/U bent klaar sinds/).waitFor();
    }
    await saved(bram.page);
    await desk.page.goto(`${home.url}/answer?step=colleagues#${contact.token}`);
    await desk.page.getByText('klaar', { exact: true }).nth(1).waitFor();
    await desk.page.getByText('bezig', { exact: true }).waitFor();
    await expectAccessible(desk.page);
    await desk.page.goto(`${home.url}/answer?step=review#${contact.token}`);
    await desk.page.getByText(/Een collega is nog niet klaar/).waitFor();
    await desk.page.getByText(/^Gevraagd voor dit deel: Noor Voorbeeld \(klaar\)/).waitFor();
    await expectAccessible(desk.page);
  });

  test('the contact signs off, and every word is as it was typed', async () => {
    await desk.page.getByText('Alle stellingen zijn beantwoord.').waitFor();
    await press(desk.page, 'Stuur in');
    await heading(desk.page, 'Uw antwoorden zijn ingestuurd');
    const { standing } = await (await contact.visit.get('/v1/my-invitation')).json();
    const { answers } = standing.receipt as { answers: Record<string, unknown> };
    const texts = Object.values(answers).filter((answer) => typeof answer === 'string' && answer.includes(' '));
    expect(texts.sort()).toEqual([said.iris, said.irisInterests, said.bram, said.contact].sort());
    const scales = (theme: string) =>
      new Set(
        Object.keys(answers).flatMap((code) =>
          code.startsWith(theme) && typeof answers[code] === 'number' ? [answers[code]] : [],
        ),
      );
    // Noor chose the fifth place on every scale, Iris the second, Bram the third and the contact the fourth.
    expect(
      ['ambition', 'interests', 'relation', 'organisation', 'processes'].map((theme) => [...scales(theme)]),
    ).toEqual([[5], [2], [3], [4], [4]]);
  });

  test('the other links then tell so; who was still writing keeps what came too late', async () => {
    const { noor, iris, bram } = devices;
    await box(bram.page, question.relation).fill(said.bramTooLate);
    await heading(bram.page, 'De antwoorden zijn ingestuurd');
    await bram.page.getByText(/Dit ging niet mee/).waitFor();
    await bram.page.getByText(said.bramTooLate).waitFor();
    await bram.page.getByText(said.bram).waitFor();
    await expectAccessible(bram.page);
    for (const { page } of [noor, iris]) {
      await page.reload();
      await heading(page, 'De antwoorden zijn ingestuurd');
      await page.getByText(/^Contact Test heeft de antwoorden van Welzijn De Waaier ingestuurd op/).waitFor();
      await page.getByText(said.iris).waitFor();
      expect(await page.getByText(said.bram).count()).toBe(0);
    }
  });
});
