/** An author publishes the next version of a questionnaire with a verdict of their own, in every page of the room. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aQuestionnaire, change, nextOf, questionIn, retire } from '../helpers/a-questionnaire-draft.ts';
import { expectAccessible } from '../helpers/accessible.ts';
import { openBrowser } from '../helpers/browser.ts';
import { home, newInspector } from '../helpers/home.ts';
import { linkTo } from '../helpers/mails.ts';

const desk = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', locale: 'nl-NL' } as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

/** At every width that the product is made for. */
async function expectFit(page: Page, name: string): Promise<void> {
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide, `${name} at ${width}`).toBeLessThanOrEqual(0);
  }
  await expectAccessible(page);
}

test('an author overrules a verdict with a reason, publishes, and reads the difference', async () => {
  const author = await newInspector('Auteur');
  const { code } = await aQuestionnaire(author);
  const draft = await change(author, await nextOf(author, code), (one) => {
    questionIn(one, 'team.ambition.task').title = {
      nl: 'Iedereen in ons team kent onze taak.',
      en: 'Everyone in our team knows our task.',
    };
    const turned = questionIn(one, 'team.interests.own-work-first');
    Object.assign(turned, { direction: 'positive' });
    retire(one, 'team.relation.year-ago');
  });

  const page = await (await browser.newContext(desk)).newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${home.url}/sign-in`);
  await page.getByLabel('E-mailadres').fill(author.email);
  await page.getByRole('button', { name: 'Mail mij een link' }).click();
  await page.getByText('Kijk in uw mail').waitFor();
  await page.goto((await linkTo(author.email)).href);
  await page.getByRole('button', { name: 'Log in' }).click();
  await heading(page, 'Netwerken');
  await page.getByRole('link', { name: 'Vragenlijsten' }).click();
  await heading(page, 'Vragenlijsten');
  await page.getByRole('link', { name: 'Kijk na en publiceer' }).waitFor();
  await expectFit(page, 'list');

  await page.goto(`${home.url}/questionnaires/drafts/${draft.id}/publish`);
  await heading(page, 'Hoe werken wij als team?');
  await page.getByText('Andere schalen zijn nooit te vergelijken.').waitFor();
  await page.getByText('Wijzig het oordeel').first().click();
  await expectFit(page, 'publish');
  await page.getByRole('radio', { name: 'Vergelijkbaar', exact: true }).check({ force: true });
  await page.getByLabel('Waarom? In het Nederlands').fill('Korter, en hetzelfde gevraagd.');
  await page.getByLabel('Waarom? In het Engels').fill('Shorter, and the same is asked.');
  await page.getByRole('button', { name: 'Bewaar het oordeel' }).click();
  await page.getByText('De auteurs zeggen: Korter, en hetzelfde gevraagd.').waitFor();
  await page.getByLabel('Wat veranderde er, en waarom?').fill('Een kortere stelling.');
  await page.getByRole('button', { name: 'Publiceer versie 2' }).click();
  await page.getByRole('button', { name: 'Ja, publiceer' }).click();
  await heading(page, 'Hoe werken wij als team?: versie 2');
  await expectFit(page, 'version');

  await page.getByRole('link', { name: 'Vergelijk versies' }).click();
  await heading(page, /^Wat veranderde er in/);
  await page.getByText('Korter, en hetzelfde gevraagd.').waitFor();
  await page.getByText('andere schaal of richting', { exact: true }).waitFor();
  await page.getByText('vervallen', { exact: true }).waitFor();
  await expectFit(page, 'compare');

  await page.goto(`${home.url}/questionnaires/items?text=taak`);
  await heading(page, 'Vragenbank');
  await expectFit(page, 'bank');
  await page.goto(`${home.url}/questionnaires/import`);
  await heading(page, 'Een vragenlijst inlezen');
  await page.getByLabel('Bestand', { exact: true }).setInputFiles({
    name: 'proef.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({
        elements: [
          { type: 'comment', name: 'why', title: 'Why?' },
          { type: 'signaturepad', name: 'sign' },
        ],
      }),
    ),
  });
  await page.getByRole('button', { name: 'Lees het bestand' }).click();
  await page.getByText('Gelezen als SurveyJS: 1 vraag kan mee.').waitFor();
  await expectFit(page, 'import');
});
