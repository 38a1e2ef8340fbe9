/** From what was said to the published picture, in a real browser. */

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from '../../helpers/accessible.ts';
import { allOnAmbition, fiveOnAmbition } from '../../helpers/ambition-answers.ts';
import { arrangeAnsweredWave, type Given } from '../../helpers/arrange-answered-wave.ts';
import { arrangeInvitedWave, closeWave, completeAnswers } from '../../helpers/arrange-invited-wave.ts';
import { arrangeNetwork } from '../../helpers/arrange-published-wave.ts';
import { home, oneTimeToken, signIn, visitor } from '../../helpers/home.ts';
import { oneBrowser } from '../../helpers/one-browser.ts';
import { store } from '../../helpers/store.ts';

const browser = oneBrowser();

async function pageOf(userId: string, width = 1280): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  const token = await oneTimeToken(userId);
  await context.request.post(`${home.url}/v1/sessions`, { data: { token }, headers: { Origin: home.url } });
  return context.newPage();
}

/** A closed wave of seven members, and its analyst and coordinator. */
async function aWave(answers: (Given | null)[], members = 7) {
  const names = Array.from({ length: members }, (_, place) => `Organisatie ${place + 1}`);
  const network = await arrangeNetwork(store, names);
  const { waveId } = await arrangeAnsweredWave(store, network, { answers });
  const path = (page: string) => `${home.url}/waves/${waveId}/${page}`;
  return { analyst: network.inspector.id, coordinator: network.coordinator.id, path };
}

const remarks = ['Er ligt een mooie ambitie.', 'Wij kunnen op elkaar rekenen.'].map((text) => ({
  'relation.needs': text,
  'close.topics': 'Preventie op scholen',
}));

describe('from what was said to the picture', () => {
  test('an analyst codes one remark after the other without a mouse', async () => {
    const { analyst, path } = await aWave(remarks);
    const page = await pageOf(analyst);
    await page.goto(path('observations'));
    await page.getByText('0 van 2 gecodeerd').waitFor();
    await page.getByLabel('Dit gaat goed').focus();
    await page.keyboard.press('Space');
    await page.locator('summary', { hasText: 'Relatie' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Vertrouwen', { exact: true }).focus();
    await page.keyboard.press('Space');
    // The theme of the code is chosen along.
    expect(await page.getByLabel('Relatie', { exact: true }).isChecked()).toBe(true);
    await page.keyboard.press('Control+Enter');
    await page.getByText('1 van 2 gecodeerd', { exact: true }).waitFor();
    // The next remark is open, with the focus on where it comes from.
    const focused = page.locator('article:focus-within');
    await focused.getByText('niet gecodeerd').waitFor();
    await expectAccessible(page);
  });

  test('codes without a tone are refused beside the field, and nothing typed is lost', async () => {
    const { analyst, path } = await aWave(remarks);
    const page = await pageOf(analyst, 360);
    await page.goto(path('observations'));
    await page.locator('summary', { hasText: 'Relatie' }).click();
    await page.getByLabel('Vertrouwen', { exact: true }).check();
    await page.getByLabel('Deze opmerking mag als citaat').check();
    await page.getByLabel('De tekst van het citaat').fill('We rekenen op elkaar.');
    await page.getByRole('button', { name: 'Bewaar en ga verder' }).click();
    await page.getByRole('link', { name: /Kies ook of dit goed gaat of beter kan/ }).click();
    expect(await page.getByLabel('De tekst van het citaat').inputValue()).toBe('We rekenen op elkaar.');
    await page.getByLabel('Dit gaat goed').check();
    await page.getByRole('button', { name: 'Bewaar en ga verder' }).click();
    await page.getByText('1 van 2 gecodeerd', { exact: true }).waitFor();
  });

  test('remarks of an interview are typed one after the other', async () => {
    const { analyst, path } = await aWave(remarks);
    const page = await pageOf(analyst);
    await page.goto(path('interviews'));
    await page.getByText('Nog geen gesprekken').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Een ervaringsdeskundige').check();
    await page.getByLabel('Datum van het gesprek').fill('2026-02-03');
    await page.getByRole('button', { name: 'Voeg toe en schrijf op' }).click();
    await page.getByRole('heading', { level: 1, name: 'Gesprek met een ervaringsdeskundige' }).waitFor();
    await page.getByText('Leg lessen vast, geen casussen').waitFor();
    await page.getByRole('textbox', { name: 'Wat werd er gezegd?' }).fill('Betrek ons eerder.');
    await page.getByRole('button', { name: 'Schrijf op', exact: true }).click();
    await page.getByText('Opgeschreven: 1 waarneming').waitFor();
    // The text is empty again and has the focus.
    await page.keyboard.type('Kom langs.');
    await page.getByRole('button', { name: 'Schrijf op', exact: true }).click();
    await page.getByText('Opgeschreven: 2 waarnemingen').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Verwijder: Kom langs.' }).click();
    await page.getByText('Opgeschreven: 1 waarneming').waitFor();
  });

  test('a topic is approved in other words, the picture is published, and the coordinator sees it', async () => {
    const { analyst, coordinator, path } = await aWave([
      ...fiveOnAmbition.slice(1),
      { ...allOnAmbition(4), 'close.topics': 'De casus van vorige week' },
    ]);
    const page = await pageOf(analyst);
    await page.goto(path('topics'));
    await page.getByLabel('Tekst voor het netwerk').fill('Opvang in het weekend');
    await page.getByRole('button', { name: 'Keur goed' }).click();
    await page.getByText('1 van 1 onderwerp goedgekeurd.').waitFor();
    await expectAccessible(page);

    const visit = await pageOf(coordinator);
    await visit.goto(path('picture'));
    await visit.getByText('Nog geen beeld').waitFor();
    await expectAccessible(visit);

    await page.goto(path('picture'));
    await page.getByText('Dit is een concept').waitFor();
    await page.getByRole('button', { name: 'Publiceer het beeld' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Het beeld verandert daarna niet meer.').waitFor();
    await dialog.getByRole('button', { name: 'Nee, nog niet' }).click();
    await page.getByRole('button', { name: 'Publiceer het beeld' }).click();
    await dialog.getByRole('button', { name: 'Ja, publiceer' }).click();
    await page.getByText('Gepubliceerd op').waitFor();

    await visit.reload();
    await visit.getByText('Gepubliceerd op').waitFor();
    await visit.getByText('Opvang in het weekend').waitFor();
    expect(await visit.getByText('De casus van vorige week').count()).toBe(0);
    // 3, 5, 4, 3.5 and 4: 19.5/5.
    await visit.getByText('Ambitie: 3,9 van 5; de leden zijn het grotendeels eens (5 van 7 organisaties).').waitFor();
    // Two of the pages can still be read, nothing can be changed.
    await page.goto(path('topics'));
    await page.getByText('U kunt alles nog lezen').waitFor();
    expect(await page.getByRole('button', { name: /Keur|Bewaar/ }).count()).toBe(0);
  });
});

describe('a correction', () => {
  test('is opened with a reason, stopped, opened once more and published; the network reads when and why', async () => {
    const { analyst, coordinator, path } = await aWave(fiveOnAmbition);
    const page = await pageOf(analyst, 360);
    await page.goto(path('picture'));
    await page.getByRole('button', { name: 'Publiceer het beeld' }).click();
    await page.getByRole('button', { name: 'Ja, publiceer' }).click();
    const correct = page.getByRole('button', { name: 'Corrigeer en publiceer opnieuw' });
    await correct.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Waarom corrigeert u het beeld?').fill('Te vroeg gedacht.');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Ja, open voor correctie' }).click();
    await page.getByText('omdat: Te vroeg gedacht.').waitFor();
    await page.getByRole('button', { name: 'Stop de correctie' }).click();
    await correct.click();
    await dialog.getByLabel('Waarom corrigeert u het beeld?').fill('Een citaat klopte niet.');
    await dialog.getByRole('button', { name: 'Ja, open voor correctie' }).click();
    await page.getByRole('button', { name: 'Publiceer opnieuw' }).click();
    await page.getByRole('button', { name: 'Ja, publiceer' }).click();
    await page.getByText('Opnieuw gepubliceerd op').waitFor();

    const visit = await pageOf(coordinator);
    await visit.goto(path('picture'));
    await visit.getByText('Dit beeld is 2 keer gepubliceerd').click();
    const again = visit.getByRole('row', { name: /Een citaat klopte niet/ });
    await again.waitFor();
    expect(await visit.getByText('Te vroeg gedacht').count()).toBe(0);
    expect(await visit.getByRole('button', { name: 'Corrigeer en publiceer opnieuw' }).count()).toBe(0);
    await expectAccessible(visit);
  });
});

describe('the mirror', () => {
  test('shows a member its own answers beside the network, on a phone, and nobody else’s', async () => {
    const { waveId, analystId, members } = await arrangeInvitedWave({ members: ['A', 'B', 'C', 'D', 'E'] });
    for (const { token } of members) {
      const answers = completeAnswers();
      const key = { 'Idempotency-Key': crypto.randomUUID() };
      await visitor({ token }).send('POST', '/v1/my-invitation/submission', { answers }, key);
    }
    await closeWave(waveId);
    const analyst = await signIn(analystId);
    expect((await analyst.send('POST', `/v1/waves/${waveId}/publication`)).status).toBe(201);
    const context = await browser.newContext({ viewport: { width: 360, height: 780 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`${home.url}/answer#${members[0]?.token}`);
    await page.getByRole('heading', { level: 2, name: 'Uw spiegel' }).waitFor();
    // Everyone answered the same.
    await page
      .getByText(/u oordeelt ongeveer zoals het netwerk gemiddeld/)
      .first()
      .waitFor();
    await expectAccessible(page);
  });
});

describe('the picture on every screen', () => {
  test('nothing runs off the page, with everything unfolded', async () => {
    const { analyst, path } = await aWave(fiveOnAmbition);
    const page = await pageOf(analyst);
    await page.goto(path('picture'));
    await page.getByRole('heading', { level: 2, name: 'Wat verborgen blijft en waarom' }).waitFor();
    // On paper the folded statements are there, the help once, and nothing to click.
    const statement = page.locator('p', { hasText: 'Ambitie: score per stelling' });
    expect(await statement.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await statement.isVisible()).toBe(true);
    expect(await page.getByText('Zo leest u deze cijfers').filter({ visible: true }).count()).toBe(1);
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
    await page.emulateMedia({ media: 'screen', forcedColors: 'active', colorScheme: 'dark' });
    // A heap has an outline of its own: it is there when someone's colours take its filling away.
    const heap = page.locator('#overview .chart__lane .mark-heap').last();
    expect(await heap.evaluate((one) => getComputedStyle(one).stroke)).not.toBe('none');
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const width of [1280, 768, 360]) {
      await page.setViewportSize({ width, height: 900 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over, `at ${width} pixels`).toBeLessThanOrEqual(0);
    }
    await expectAccessible(page);
  });
});
