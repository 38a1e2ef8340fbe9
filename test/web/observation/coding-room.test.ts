/** An analyst codes in the coding room, in a real browser. */
import { eq } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { observations } from '../../../db/schema.ts';
import { anotherWave, aWaveSeen, type SeenWave } from '../../helpers/a-wave-seen.ts';
import { expectAccessible } from '../../helpers/accessible.ts';
import { database, home, newUser, oneTimeToken } from '../../helpers/home.ts';
import { oneBrowser } from '../../helpers/one-browser.ts';

const browser = oneBrowser();

async function pageOf(userId: string, width = 1280): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  const token = await oneTimeToken(userId);
  await context.request.post(`${home.url}/v1/sessions`, { data: { token }, headers: { Origin: home.url } });
  return context.newPage();
}

const tenTexts = [
  'De doelen zijn vaag en niet meetbaar.',
  'We vertrouwen elkaar en kunnen alles zeggen.',
  'Er is te weinig geld en er zijn te weinig uren.',
  'Knelpunten worden gemeld, maar niemand pakt ze op.',
  'Onze ervaringsdeskundigen praten goed mee.',
  'Het verloop is groot en de kennis gaat verloren.',
  'Niemand weet wat de ambitie van het netwerk is.',
  'We delen te weinig gegevens met elkaar.',
  'De besluiten duren te lang.',
  'Iedereen voelt zich betrokken.',
];

const waveOf = (texts: string[]) =>
  aWaveSeen(texts.length, { answers: texts.map((text) => ({ 'relation.needs': text })) });
const stateOf = async ({ analyst, path }: SeenWave) => (await analyst.get(`${path}/observations`)).json();

async function enter(wave: SeenWave, width?: number): Promise<Page> {
  const page = await pageOf(wave.network.inspector.id, width);
  await page.goto(`${home.url}/waves/${wave.waveId}/coding`);
  await page.getByRole('heading', { level: 1, name: 'Codeerkamer' }).waitFor();
  return page;
}

describe('the coding room', () => {
  test('ten texts are coded by the keyboard alone', async () => {
    const wave = await waveOf(tenTexts);
    const page = await enter(wave);
    const first = page
      .getByRole('group', { name: /^Wat waarschijnlijk past/ })
      .getByRole('checkbox')
      .first();
    for (let coded = 0; coded < tenTexts.length; coded += 1) {
      await first.waitFor();
      if (coded === 0) await expectAccessible(page);
      await page.keyboard.press('b');
      if (!(await first.isChecked())) await page.keyboard.press('1');
      await page.keyboard.press('Enter');
      await page
        .getByText(`${coded + 1} van 10 gecodeerd`)
        .first()
        .waitFor();
    }
    await page.getByText('Alles is gecodeerd.').first().waitFor();
    const { observations: all, coded } = await stateOf(wave);
    expect(coded).toBe(10);
    expect(all.map(({ tone, codes }: { tone: string; codes: string[] }) => [tone, codes.length])).toEqual(
      tenTexts.map(() => ['can-improve', 1]),
    );
  });

  test('a proposal shows the words it rests on, and one key takes it over', async () => {
    const wave = await waveOf(['Er is te weinig geld en er zijn te weinig uren voor dit werk.']);
    const page = await enter(wave);
    await page.getByText('Tijd, mensen en geld').first().waitFor();
    expect(await page.locator('mark').allTextContents()).toContain('geld');
    await page.getByRole('button', { name: 'Neem het voorstel over en ga verder' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('1 van 1 gecodeerd').first().waitFor();
    const { observations: all } = await stateOf(wave);
    expect(all[0]).toMatchObject({ tone: 'can-improve', codes: ['capacity-and-money'] });
    expect(all[0].themes).toContain('interests');
  });

  test('with nothing chosen and no clear proposal, Enter codes nothing and says what to do', async () => {
    const wave = await waveOf(['Zie bijlage.']);
    const page = await enter(wave);
    await page.getByRole('button', { name: 'Bewaar en ga verder' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Er is nog niets gekozen.').waitFor();
    expect((await stateOf(wave)).coded).toBe(0);
    await page.keyboard.press('0');
    await page.getByText('1 van 1 gecodeerd').first().waitFor();
  });

  test('what an analyst confirms is suggested in the next texts', async () => {
    const wave = await waveOf([
      'Bij het gebouw is geen parkeerplaats.',
      'Ik zoek een halfuur naar een parkeerplaats.',
      'De parkeerplaats is altijd vol.',
      'Een parkeerplaats vinden lukt niet.',
    ]);
    const page = await enter(wave);
    for (let coded = 0; coded < 3; coded += 1) {
      await page.getByText('Alle verbeterthema’s').click();
      await page
        .locator('summary')
        .filter({ hasText: /^Relatie/ })
        .click();
      await page.getByRole('checkbox', { name: 'Vertrouwen', exact: true }).last().check({ force: true });
      await page.getByRole('radio', { name: 'Dit kan beter' }).check({ force: true });
      await page.getByRole('button', { name: 'Bewaar en ga verder' }).click();
      await page
        .getByText(`${coded + 1} van 4 gecodeerd`)
        .first()
        .waitFor();
    }
    const suggestions = page.getByRole('group', { name: /^Wat waarschijnlijk past/ });
    await suggestions.getByRole('checkbox', { name: /Vertrouwen/ }).waitFor();
    expect(await page.locator('mark').allTextContents()).toContain('parkeerplaats');
  });

  test('a text is split between sentences, and made whole again', async () => {
    const wave = await waveOf(['Het overleg gaat goed. De besluiten duren te lang.']);
    const page = await enter(wave);
    await page.keyboard.press('s');
    await page.getByRole('checkbox', { name: /De besluiten duren te lang/ }).check({ force: true });
    await page.getByRole('button', { name: 'Splits in 2 delen' }).click();
    await page.getByText('Waarneming 1 van 2.').waitFor();
    await page.getByRole('button', { name: 'Maak het splitsen ongedaan' }).click();
    await page.getByText('Waarneming 1 van 1.').waitFor();
    expect((await stateOf(wave)).observations[0].text).toBe('Het overleg gaat goed. De besluiten duren te lang.');
  });

  test('a quote in which someone can be recognised is warned about', async () => {
    const wave = await waveOf(['Volgens Organisatie A en mevrouw Jansen duurt het in Voorbeeldstad al 3 jaar.']);
    const page = await enter(wave);
    await page.keyboard.press('q');
    for (const found of ['‘Organisatie A’', '‘mevrouw Jansen’', '‘Voorbeeldstad’', '‘3’']) {
      await page.getByRole('listitem').filter({ hasText: found }).waitFor();
    }
    await page.getByLabel('De tekst van het citaat').fill('Het duurt al jaren.');
    await page.getByText('Let op: hieraan is misschien iemand te herkennen').waitFor({ state: 'detached' });
  });

  test('another language gets no suggestion, an empty text none either, and ten thousand words stay quick', async () => {
    const long = Array.from({ length: 2000 }, () => 'Er is te weinig geld.').join(' ');
    const wave = await waveOf(['Die Zusammenarbeit ist nicht gut und wir haben keine Zeit.', 'leeg', 'lang']);
    const { observations: all } = await stateOf(wave);
    const idOf = (text: string) => all.find((one: { text: string }) => one.text === text).id;
    await database()
      .update(observations)
      .set({ text: '' })
      .where(eq(observations.id, idOf('leeg')));
    await database()
      .update(observations)
      .set({ text: long })
      .where(eq(observations.id, idOf('lang')));
    const page = await enter(wave);
    const open = (id: string) => page.goto(`${home.url}/waves/${wave.waveId}/coding?observation=${id}`);
    await open(idOf('Die Zusammenarbeit ist nicht gut und wir haben keine Zeit.'));
    await page.getByText('in een andere taal').waitFor();
    await open(idOf('leeg'));
    await page.getByText('Hier is niets geschreven.').waitFor();
    await open(idOf('lang'));
    await page.getByText('Tijd, mensen en geld').first().waitFor();
    await page.keyboard.press('b');
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await page.getByText('1 van 3 gecodeerd').first().waitFor();
  });

  test('the keys can be looked up, and switched off', async () => {
    const wave = await waveOf(['Een opmerking over geld.']);
    const page = await enter(wave);
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog');
    await expectAccessible(page);
    await dialog.getByRole('checkbox', { name: 'Letters en cijfers werken als toets' }).uncheck({ force: true });
    await page.keyboard.press('Escape');
    await page.keyboard.press('b');
    expect(await page.getByRole('radio', { name: 'Dit kan beter' }).isChecked()).toBe(false);
  });
});

describe('around the room', () => {
  test('the observations stand in a table, filtered by words, and lead into the room', async () => {
    const wave = await waveOf(tenTexts);
    const page = await pageOf(wave.network.inspector.id);
    await page.goto(`${home.url}/waves/${wave.waveId}/observations`);
    await page.getByRole('radio', { name: 'tabel' }).check({ force: true });
    await page.getByLabel('Woorden in de tekst').fill('ambitie');
    await expect.poll(() => page.getByRole('row').count()).toBe(2);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Niemand weet wat de ambitie van het netwerk is.' }).click();
    await page.getByRole('heading', { level: 1, name: 'Codeerkamer' }).waitFor();
    await page.getByLabel('De tekst', { exact: true }).filter({ hasText: 'ambitie' }).waitFor();
  });

  test('a code is added to the codebook, and its history says who, what and why', async () => {
    const wave = await waveOf(['Iets.']);
    const page = await pageOf(wave.network.inspector.id);
    await page.goto(`${home.url}/codebook`);
    await page.getByRole('button', { name: 'Voeg een verbeterthema toe' }).click();
    for (const name of ['Naam', 'Wat hoort hierbij?', 'Een voorbeeld']) {
      await page.getByLabel(name).first().fill(`${name} nl`);
      await page.getByLabel(name).last().fill(`${name} en`);
    }
    await page.getByLabel('Waarom?').fill('Het komt vaak terug.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Voeg een verbeterthema toe' }).click();
    await page.getByRole('heading', { name: 'Naam nl' }).waitFor();
    await page.getByRole('row', { name: /‘Naam nl’ toegevoegd.*Het komt vaak terug/ }).waitFor();
    await expectAccessible(page);
  });

  test('what no code covers is proposed in groups, and can be put aside', async () => {
    const parking = ['parkeren bij het gebouw', 'parkeren kost tijd', 'nergens parkeren', 'parkeren is duur'];
    const canteen = ['de kantine sluit vroeg', 'koffie in de kantine', 'de kantine is koud', 'een betere kantine'];
    const wave = await waveOf([...parking, ...canteen]);
    for (const { id } of (await stateOf(wave)).observations) {
      await wave.analyst.send('PATCH', `/v1/observations/${id}`, { tone: null, themes: [], codes: [] });
    }
    const page = await pageOf(wave.network.inspector.id);
    await page.goto(`${home.url}/waves/${wave.waveId}/discover`);
    await page.getByRole('heading', { level: 2, name: /parkeren/ }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Leg opzij' }).first().click();
    // The whole group goes, one observation after the other: four were about it.
    await expect
      .poll(async () => (await stateOf(wave)).observations.filter((one: { setAside: boolean }) => one.setAside).length)
      .toBe(4);
    await page.getByText(/^Opzij gelegd:/).click();
    const takeBack = page.getByRole('button', { name: 'Neem terug' });
    await expect.poll(() => takeBack.count()).toBe(4);
    for (let left = 4; left > 0; left -= 1) {
      await takeBack.first().click();
      await expect.poll(() => takeBack.count()).toBe(left - 1);
    }
    await page.getByRole('heading', { level: 2, name: /parkeren/ }).waitFor();
    await page.getByRole('heading', { level: 2, name: /kantine/ }).waitFor();
  });

  test('a second coder codes a sample blind, and the two settle what differs', async () => {
    const other = await newUser();
    const { network } = await aWaveSeen(3, { answers: [] });
    const answers = ['Eerste opmerking.', 'Tweede opmerking.'].map((text) => ({ 'relation.needs': text }));
    const wave = await anotherWave(network, { answers, label: 'Samen', analysts: [network.inspector.id, other.id] });
    for (const { id } of (await stateOf(wave)).observations) {
      await wave.analyst.send('PATCH', `/v1/observations/${id}`, { tone: 'goes-well', themes: [], codes: ['trust'] });
    }
    const page = await pageOf(network.inspector.id);
    await page.goto(`${home.url}/waves/${wave.waveId}/second-coder`);
    await page.getByLabel('Wie vraagt u?').selectOption({ index: 1 });
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Vraag', exact: true }).click();
    await page.getByText('0 van 2 gecodeerd').waitFor();

    const second = await pageOf(other.id);
    await second.goto(`${home.url}/waves/${wave.waveId}/second-coder`);
    await second.getByRole('link', { name: /dat bent u/ }).click();
    for (const place of [1, 2]) {
      await second.getByRole('heading', { name: new RegExp(`Waarneming ${place} van 2`) }).waitFor();
      if (place === 1) await expectAccessible(second);
      // The first by hand, the second with the keys alone.
      if (place === 1) {
        await second.getByRole('radio', { name: 'Dit kan beter' }).check({ force: true });
        await second.getByRole('button', { name: 'Bewaar en ga verder' }).click();
      } else {
        await second.keyboard.press('b');
        await second.keyboard.press('Enter');
      }
    }
    await second.getByText('0 van 2 verschillen beslecht.').waitFor();
    await expectAccessible(second);
    await second
      .getByRole('radio', { name: /^Die van Inspecteur/ })
      .first()
      .check({ force: true });
    await second.getByRole('button', { name: 'Leg vast' }).first().click();
    await second.getByText('1 van 2 verschillen beslecht.').waitFor();
  });
});
