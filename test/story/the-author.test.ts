/** An author changes a questionnaire that a year of answers hangs on, and says which of it may be compared. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { QuestionnaireVersion } from '../../surveys/index.ts';
import { type ANetwork, aNetwork, got } from '../helpers/a-network.ts';
import { day, planOf } from '../helpers/a-planned-wave.ts';
import { aQuestionnaire } from '../helpers/a-questionnaire-draft.ts';
import { expectAccessible } from '../helpers/accessible.ts';
import { submitAt } from '../helpers/answering.ts';
import { openBrowser } from '../helpers/browser.ts';
import { home, oneTimeToken, visitor } from '../helpers/home.ts';
import { linkTo } from '../helpers/mails.ts';

const desk = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', locale: 'nl-NL' } as const;
const waitMost = 20_000;
const written = 'Wij kennen elkaar, en dat helpt.';

let browser: Browser;
let page: Page;
let network: ANetwork;
let code: string;
let firstWave: string;
let firstLinks: URL[];
/** What the first wave said before anything of the questionnaire changed. */
let before: { picture: unknown; receipts: unknown[] };

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const choose = (item: string) =>
  page.getByRole('navigation', { name: 'Opzet van de vragenlijst' }).locator(`[data-element="${item}"] a`).click();

/** Opens a wave, has everyone answer every statement at one level, closes it and publishes its picture. */
async function askAll(waveId: string, level: number, mails: number): Promise<URL[]> {
  const { visit } = network.inspector;
  const wave = `/v1/waves/${waveId}`;
  await got(visit.send('POST', `${wave}/opening`));
  const links = await Promise.all(
    network.members.map(({ email }) => linkTo(email, { subject: 'uitnodiging', count: mails })),
  );
  for (const link of links) await submitAt(link, level, { 'team.close.goes-well': written });
  expect((await visit.send('POST', `${wave}/closing`)).status).toBe(204);
  await got(visit.send('POST', `${wave}/publication`), 201);
  return links;
}

const pictureOf = (waveId: string) => got(network.inspector.visit.get(`/v1/waves/${waveId}/picture`));

type Invitation = { questionnaire: { version: number; json: QuestionnaireVersion }; standing: { receipt: unknown } };
const opened = (link: URL) => got<Invitation>(visitor({ token: link.hash.slice(1) }).get('/v1/my-invitation'));
const receiptsOf = (links: URL[]) => Promise.all(links.map(async (link) => (await opened(link)).standing.receipt));

beforeAll(async () => {
  network = await aNetwork(6, 'Netwerk Voortgang');
  const { inspector, path } = network;
  code = (await aQuestionnaire(inspector)).code;
  const plan = planOf([inspector.id], { label: 'Meting 2025', questionnaire: code, reminderDays: [] });
  firstWave = (await got<{ id: string }>(inspector.visit.send('POST', `${path}/waves`, plan), 201)).id;
  firstLinks = await askAll(firstWave, 3, 1);
  before = { picture: await pictureOf(firstWave), receipts: await receiptsOf(firstLinks) };

  browser = await openBrowser();
  const context = await browser.newContext(desk);
  context.setDefaultTimeout(waitMost);
  const token = await oneTimeToken(inspector.id);
  await context.request.post(`${home.url}/v1/sessions`, { data: { token }, headers: { Origin: home.url } });
  page = await context.newPage();
});

afterAll(async () => {
  await browser?.close();
});

test('the author begins the next version from the list of questionnaires', async () => {
  await page.goto(`${home.url}/questionnaires`);
  await heading('Vragenlijsten');
  await page.locator('.card', { hasText: code }).getByRole('button', { name: 'Maak de volgende versie' }).click();
  await heading('Hoe werken wij als team?');
  await page.getByText('Dit wordt de versie na versie 1.').waitFor();
});

test('changes one wording and one scale, adds a statement and retires one', async () => {
  await choose('team.ambition.task');
  await field('Stelling in het Nederlands').fill('Iedereen in ons team kent onze taak.');
  await field('Stelling in het Engels').fill('Everyone in our team knows our task.');

  await choose('team.interests.own-work-first');
  await page.getByRole('radio', { name: /^Positief/ }).check();

  await choose('team.relation.alone');
  await press('Verwijder');
  await page
    .getByText(/is verwijderd/)
    .first()
    .waitFor();

  await choose('team.relation.feedback');
  await press('Voeg hierna toe');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Stelling/ })
    .click();
  await field('Stelling in het Nederlands').fill('Wij vieren samen wat lukt.');
  await field('Stelling in het Engels').fill('Together we celebrate what succeeds.');
  await page.getByRole('radio', { name: /^Sfeer/ }).check();
  await page.getByText(/^Bewaard om/).waitFor();
});

test('sees first which network and which year break on which statements', async () => {
  await page.getByRole('link', { name: /^Nakijken/ }).click();
  await press('Bekijk wat publiceren betekent');
  await page.getByRole('heading', { name: 'Netwerk Voortgang' }).waitFor();
  await page.getByText('Eerdere metingen: Meting 2025').waitFor();
  const impact = page.locator('.card', { hasText: 'Netwerk Voortgang' });
  await impact.getByText('Hier breekt de lijn').waitFor();
  await impact.getByText('Ons eigen werk gaat bijna altijd voor op samenwerken.').waitFor();
  await impact.getByText('In moeilijke situaties sta je er in ons team alleen voor.').waitFor();
  await page.getByText('Andere schalen zijn nooit te vergelijken.').waitFor();
  await expectAccessible(page);
});

test('says with a reason that the new wording asks the same, and publishes', async () => {
  await page.getByText('Wijzig het oordeel').first().click();
  await page.getByRole('radio', { name: 'Vergelijkbaar', exact: true }).check({ force: true });
  await page.getByLabel('Waarom? In het Nederlands').fill('Korter, en hetzelfde gevraagd.');
  await page.getByLabel('Waarom? In het Engels').fill('Shorter, and the same is asked.');
  await press('Bewaar het oordeel');
  await page.getByText('De auteurs zeggen: Korter, en hetzelfde gevraagd.').waitFor();
  await page.getByLabel('Wat veranderde er, en waarom?').fill('Eén stelling korter, één andersom, één nieuw, één weg.');
  await press('Publiceer versie 2');
  await press('Ja, publiceer');
  await heading('Hoe werken wij als team?: versie 2');
  await page.getByRole('link', { name: 'Vergelijk versies' }).click();
  await page.getByText('andere schaal of richting', { exact: true }).waitFor();
  await page.getByText('nieuw', { exact: true }).waitFor();
  await page.getByText('vervallen', { exact: true }).waitFor();
  await page.getByText('Korter, en hetzelfde gevraagd.').waitFor();
  await expectAccessible(page);
});

test('a year later the network answers the new version', async () => {
  const { inspector } = network;
  const next = await got<{ id: string }>(inspector.visit.send('POST', `/v1/waves/${firstWave}/reruns`), 201);
  const change = { version: 2, opensOn: day(0), closesOn: day(21), reminderDays: [] };
  await got(inspector.visit.send('PATCH', `/v1/waves/${next.id}`, change));
  const links = await askAll(next.id, 4, 2);
  expect((await opened(links[0] as URL)).questionnaire.version).toBe(2);
});

test('what was answered and published in the first year reads as it was given', async () => {
  expect(await pictureOf(firstWave)).toEqual(before.picture);
  // The receipt holds the answers; the page shows them with the questions of the version that was answered.
  expect(await receiptsOf(firstLinks)).toEqual(before.receipts);
  const member = await (await browser.newContext(desk)).newPage();
  member.setDefaultTimeout(waitMost);
  await member.goto((firstLinks[0] as URL).href);
  await member.getByText('Bekijk wat u hebt ingestuurd').click();
  await member.getByText('Iedereen in ons team weet wat onze taak is.').first().waitFor();
  await member.getByText(written).first().waitFor();
  expect(await member.getByText('Iedereen in ons team kent onze taak.').count()).toBe(0);
});

test('the comparison breaks exactly where the verdicts say', async () => {
  await page.goto(`${home.url}/networks/${network.networkId}/comparison`);
  await page.locator('.story').first().waitFor();
  const stories = await page.locator('.story').evaluateAll((sections) =>
    sections.map((section) => ({
      theme: section.querySelector('h3')?.textContent,
      broken: [...section.querySelectorAll('li')].map((line) => /^‘(.*)’:/.exec(line.textContent ?? '')?.[1]),
    })),
  );
  // Every statement went from 3 to 4: what may be compared moved one point up, for all six who answered twice.
  expect(stories.map(({ broken }) => broken)).toEqual([
    [],
    ['Ons eigen werk gaat bijna altijd voor op samenwerken.'],
    ['Wij vieren samen wat lukt.', 'In moeilijke situaties sta je er in ons team alleen voor.'],
    [],
    [],
  ]);
  expect(await page.locator('.story', { hasText: '+1' }).count()).toBe(5);
});
