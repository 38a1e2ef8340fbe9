/** A reflection session with one screen in the room and six phones, from the code on the wall to the agenda. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { themeCodes } from '../../surveys/index.ts';
import { anImprovementTheme } from '../helpers/a-picture.ts';
import { expectAccessible, expectKeyboard } from '../helpers/accessible.ts';
import { type ArrangedNetwork, arrangeNetwork, arrangeWave } from '../helpers/arrange-published-wave.ts';
import { openBrowser } from '../helpers/browser.ts';
import { home, oneTimeToken } from '../helpers/home.ts';
import { store } from '../helpers/store.ts';

/** Longer than anything takes on a busy machine; what is not there by then is missing. */
const waitMost = 20_000;
const phone = { viewport: { width: 360, height: 640 }, reducedMotion: 'reduce', locale: 'nl-NL' } as const;
const projector = { viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', locale: 'nl-NL' } as const;

let browser: Browser;
let network: ArrangedNetwork;
let waveId: string;
/** The facilitator's screen. */
let screen: Page;
let phones: Page[];

const heading = (on: Page, name: string | RegExp) => on.getByRole('heading', { level: 1, name }).waitFor();
const click = (on: Page, name: string | RegExp) => on.getByRole('button', { name }).click();
const onPhones = (work: (page: Page, place: number) => Promise<void>) => Promise.all(phones.map(work));
const saved = (on: Page) => on.getByText('Alles bewaard').waitFor();

async function pageIn(context: BrowserContext): Promise<Page> {
  context.setDefaultTimeout(waitMost);
  return context.newPage();
}

/** A laptop on which the coordinator is signed in. */
async function laptop(): Promise<Page> {
  const context = await browser.newContext(projector);
  const token = await oneTimeToken(network.coordinator.id);
  await context.request.post(`${home.url}/v1/sessions`, { data: { token }, headers: { Origin: home.url } });
  return pageIn(context);
}

beforeAll(async () => {
  browser = await openBrowser();
  network = await arrangeNetwork(store);
  const canImprove = themeCodes.map((theme) => anImprovementTheme(theme, `${theme}-can-improve`, { quotes: [] }));
  waveId = await arrangeWave(store, network, { label: '2025', picture: { canImprove } });
  screen = await laptop();
  phones = await Promise.all(Array.from({ length: 6 }, async () => pageIn(await browser.newContext(phone))));
});
afterAll(async () => {
  await browser?.close();
});

// A chapter that fails ends the story: the next ones have nothing to go on with.
describe('a session in the room', { sequential: true }, () => {
  test('the coordinator prepares: another order, a theme left out, and the number that is promised', async () => {
    await screen.goto(`${home.url}/waves/${waveId}/reflection`);
    await click(screen, 'Bereid een bijeenkomst voor');
    await heading(screen, 'Bereid de bijeenkomst voor');
    await click(screen, /^Laat weg.*Relatie/);
    await click(screen, /^Laat weg.*Organisatie/);
    await click(screen, /^Laat weg.*Processen/);
    await click(screen, /^Naar boven.*Belangen/);
    await screen.getByRole('heading', { name: '1. Belangen' }).waitFor();
    await screen.keyboard.press('Alt+ArrowDown');
    await screen.getByRole('heading', { name: '1. Ambitie' }).waitFor();
    await screen.getByLabel('Vanaf hoeveel antwoorden toont u een uitslag?').fill('5');
    await screen.getByLabel('Hoeveel stemmen krijgt iedereen?').fill('2');
    await click(screen, 'Bewaar');
    await screen.getByText('Bewaard').waitFor();
    await expectAccessible(screen);
    await expectKeyboard(screen);
  });

  test('six people join with the code on the wall, and read what is promised before they begin', async () => {
    await click(screen, 'Open de bijeenkomst');
    await heading(screen, 'Doe mee met uw telefoon');
    await expectAccessible(screen);
    const label = await screen.getByRole('img', { name: /^QR-code die leidt naar/ }).getAttribute('aria-label');
    const address = label?.replace('QR-code die leidt naar ', '') ?? '';
    const code = address.split('#')[1] ?? '';
    await onPhones(async (page, place) => {
      // The first types it, in groups and without capitals; the others scan it.
      await page.goto(place === 0 ? `${home.url}/session` : address);
      if (place === 0) await page.getByLabel('Code').fill(`${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase());
      await click(page, 'Doe mee');
      await heading(page, 'Wat ziet wie?');
      await page.getByText('pas vanaf 5 antwoorden').waitFor();
    });
    await expectAccessible(phones[0] as Page);
    await onPhones((page) => click(page, 'Begin'));
    await onPhones((page) => heading(page, 'Ambitie'));
    await screen.getByText('6 deelnemers', { exact: true }).waitFor();
    await screen.keyboard.press('PageDown');
    await heading(screen, 'Ambitie');
  });

  test('nothing is shown of four answers, the fifth shows the bars; stopping shows everything, with the remarks', async () => {
    const [first, ...others] = phones as [Page, ...Page[]];
    await expectAccessible(first);
    await expectKeyboard(first);
    for (const page of others.slice(0, 4)) {
      await page.getByRole('radio', { name: 'Ja, dit herken ik' }).check();
      await saved(page);
    }
    await screen.getByText('4 van 6 antwoordden').waitFor();
    await screen.getByText('Vanaf 5 antwoorden ziet u de uitslag.').waitFor();
    await first.getByRole('radio', { name: 'Deels' }).check();
    await first.getByLabel('Wilt u er iets bij zeggen?').fill('Bij ons ligt het anders.');
    await click(first, 'Verstuur de opmerking');
    await saved(first);
    await screen.getByRole('listitem').filter({ hasText: 'Herkend' }).filter({ hasText: '4' }).waitFor();
    // One more answer and a remark are too few to move the bars: they could be read as one person's.
    await others[4]?.getByRole('radio', { name: 'Nee, dit herken ik niet' }).check();
    await click(screen, 'Stop het antwoorden');
    await first.getByText('De begeleider heeft het antwoorden gestopt.').waitFor();
    await screen.getByText('Bij ons ligt het anders.').waitFor();
    await screen.getByRole('listitem').filter({ hasText: 'Niet herkend' }).filter({ hasText: '1' }).waitFor();
    await expectAccessible(screen);
  });

  test('the phones follow to the sorting; the improvement themes fall into four columns', async () => {
    await screen.keyboard.press('ArrowRight');
    await onPhones((page) => heading(page, 'Belangen'));
    await screen.keyboard.press('ArrowRight');
    await onPhones((page) => heading(page, 'Wat doen we hiermee?'));
    await onPhones(async (page) => {
      const groups = page.getByRole('main').getByRole('group');
      await groups.nth(0).getByRole('radio', { name: 'Moet beter' }).check();
      await groups.nth(1).getByRole('radio', { name: 'Loslaten' }).check();
      await saved(page);
    });
    await expectAccessible(phones[0] as Page);
    await click(screen, 'Stop het antwoorden');
    await screen.getByRole('region', { name: 'Moet beter' }).getByRole('listitem').first().waitFor();
    await screen.getByRole('region', { name: 'Loslaten' }).getByRole('listitem').first().waitFor();
    await expectAccessible(screen);
  });

  test('proposals arrive; two become one, another is set aside', async () => {
    await screen.keyboard.press('ArrowRight');
    await onPhones((page) => heading(page, 'Wat kunnen we verbeteren?'));
    const texts = ['Kies drie doelen.', 'Minder doelen.', 'Nodig scholen uit.', 'Een borrel.'];
    await Promise.all(
      texts.map(async (text, place) => {
        const page = phones[place] as Page;
        await page.getByLabel('Waar gaat het over?').selectOption('ambition');
        await page.getByLabel('Uw voorstel').fill(text);
        await click(page, 'Verstuur het voorstel');
        await saved(page);
      }),
    );
    await expectAccessible(phones[0] as Page);
    for (const text of texts) await screen.getByRole('checkbox', { name: text }).waitFor();
    await screen.getByRole('checkbox', { name: 'Kies drie doelen.' }).check();
    await screen.getByRole('checkbox', { name: 'Minder doelen.' }).check();
    await click(screen, /^Voeg samen/);
    const dialog = screen.getByRole('dialog');
    await dialog.getByLabel('De nieuwe tekst').fill('We kiezen drie doelen, niet meer.');
    await expectAccessible(screen);
    await dialog.getByRole('button', { name: 'Voeg samen' }).click();
    await screen.getByText('samengevoegd uit 2').waitFor();
    await click(screen, /^Leg apart.*borrel/);
    await screen.getByText('Apart gelegd: 1').waitFor();
    await expectAccessible(screen);
  });

  test('a phone drops out while voting: its votes wait, and count once it is back', async () => {
    await screen.keyboard.press('PageDown');
    await onPhones((page) => heading(page, 'Waar beginnen we mee?'));
    await expectAccessible(phones[0] as Page);
    const lost = phones[5] as Page;
    await lost.context().setOffline(true);
    await onPhones(async (page) => {
      await page.getByRole('checkbox', { name: /drie doelen/ }).check();
      await page.getByRole('checkbox', { name: /scholen/ }).check();
      if (page !== lost) await saved(page);
    });
    await lost.getByText('Wat u koos, staat op deze telefoon.').waitFor();
    await screen.getByText('5 van 6 antwoordden').waitFor();
    await lost.context().setOffline(false);
    await saved(lost);
    await lost.reload();
    await heading(lost, 'Waar beginnen we mee?');
    expect(await lost.getByRole('checkbox', { name: /drie doelen/ }).isChecked()).toBe(true);
    await screen.getByText('6 van 6 antwoordden').waitFor();
  });

  test('the facilitator reloads and goes on at another laptop; both agree on what was voted', async () => {
    await screen.reload();
    await heading(screen, 'Waar beginnen we mee?');
    const other = await laptop();
    await other.goto(screen.url());
    await heading(other, 'Waar beginnen we mee?');
    await click(other, 'Stop het antwoorden');
    for (const page of [screen, other]) {
      await page
        .getByRole('listitem')
        .filter({ hasText: 'We kiezen drie doelen, niet meer.' })
        .getByText('6 stemmen')
        .waitFor();
    }
    await screen.context().close();
    screen = other;
  });

  test('what was chosen is on the agenda, and the phones say what happens next', async () => {
    await screen.getByRole('checkbox', { name: /We kiezen drie doelen/ }).check();
    await click(screen, 'Maak 1 verbeterkans');
    await screen.getByText('1 verbeterkans staat op de werkagenda.').waitFor();
    await expectAccessible(screen);
    await click(screen, 'Sluit de bijeenkomst');
    await screen.getByRole('dialog').getByRole('button', { name: 'Sluit de bijeenkomst' }).click();
    await screen.getByText('Deze bijeenkomst is gesloten.').waitFor();
    await onPhones((page) => heading(page, 'Bedankt voor het meedoen'));
    await expectAccessible(phones[0] as Page);
    await screen.keyboard.press('ArrowLeft');
    await heading(screen, 'Wat kunnen we verbeteren?');
    await screen.goto(`${home.url}/networks/${network.networkId}/agenda`);
    await screen.getByText('We kiezen drie doelen, niet meer.').first().waitFor();
  });
});
