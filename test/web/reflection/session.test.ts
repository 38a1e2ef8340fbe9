/** A session on a projector, its agenda and the comparison a year later, in a real browser. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { themeCodes } from '../../../surveys/index.ts';
import { aChange, anImprovementTheme } from '../../helpers/a-picture.ts';
import { arrangeAnsweredWave } from '../../helpers/arrange-answered-wave.ts';
import { type ArrangedNetwork, arrangeNetwork, arrangeWave } from '../../helpers/arrange-published-wave.ts';
import { home, oneTimeToken } from '../../helpers/home.ts';
import { oneBrowser } from '../../helpers/one-browser.ts';
import { store } from '../../helpers/store.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const browser = oneBrowser();

const coordinatorOf = ({ coordinator }: ArrangedNetwork, width?: number, height?: number) =>
  pageOf(coordinator.id, width, height);

async function pageOf(userId: string, width = 1280, height = 720): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  const token = await oneTimeToken(userId);
  await context.request.post(`${home.url}/v1/sessions`, { data: { token }, headers: { Origin: home.url } });
  return context.newPage();
}

const open = async (page: Page, path: string) => {
  await page.goto(home.url + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
};

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).options({ runOnly: wcag }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const said = themeCodes.map((theme) =>
  anImprovementTheme(theme, `${theme}-can-improve`, { quotes: ['We zien elkaar vaak, maar nemen weinig besluiten.'] }),
);

const published = async () => {
  const network = await arrangeNetwork(store);
  const waveId = await arrangeWave(store, network, { label: '2025', picture: { canImprove: said } });
  return { network, waveId };
};

/** Prepares a session as it comes and opens it. Gives the address of its room. */
async function opened(page: Page, waveId: string): Promise<string> {
  const post = async (path: string) =>
    (await page.request.post(home.url + path, { headers: { Origin: home.url }, data: {} })).json();
  const { id } = (await post(`/v1/waves/${waveId}/reflection-sessions`)) as { id: string };
  await post(`/v1/reflection-sessions/${id}/opening`);
  return `/waves/${waveId}/reflection/${id}/room`;
}

describe('a reflection session', () => {
  test('from the preparation into the room, through the themes by keyboard, and back where I was after a reload', async () => {
    const { network, waveId } = await published();
    const page = await coordinatorOf(network);
    await open(page, `/waves/${waveId}/reflection`);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Bereid een bijeenkomst voor' }).click();
    await page.getByRole('button', { name: 'Open de bijeenkomst' }).click();
    await page.getByRole('heading', { level: 1, name: 'Doe mee met uw telefoon' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { level: 1, name: 'Ambitie' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { level: 1, name: 'Belangen' }).waitFor();
    await page.keyboard.press('PageDown');
    await page.getByRole('heading', { level: 1, name: 'Relatie' }).waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('heading', { level: 1, name: 'Belangen' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Belangen' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('at 1280 by 720 everything that is needed is on the screen', async () => {
    const { network, waveId } = await published();
    const page = await coordinatorOf(network);
    await open(page, await opened(page, waveId));
    for (const needed of [
      page.getByText('Herkennen we dit?'),
      page.getByText('Vanaf 5 antwoorden ziet u de uitslag.'),
      page.getByText('0 deelnemers'),
      page.getByText('We zien elkaar vaak, maar nemen weinig besluiten.'),
      page.getByLabel('Wat kan beter?'),
      page.getByRole('button', { name: 'Schrijf op' }),
      page.getByRole('button', { name: 'Volgende' }),
    ]) {
      const box = await needed.boundingBox();
      expect(box && box.y >= 0 && box.y + box.height <= 720).toBe(true);
    }
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(720);
  });

  test('what the group says is written down and becomes an action with an owner, which stands on the agenda', async () => {
    const { network, waveId } = await published();
    const page = await coordinatorOf(network);
    await open(page, await opened(page, waveId));
    await page.getByLabel('Wat kan beter?').fill('We stellen drie doelen.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('We nodigen scholen uit.');
    await page.keyboard.press('Enter');
    const written = page.getByRole('list').getByRole('listitem');
    await written.filter({ hasText: 'We nodigen scholen uit.' }).waitFor();
    await page.getByRole('button', { name: /Maak er een actie van.*drie doelen/ }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Bewaar de actie' }).click();
    await page.getByRole('link', { name: 'Wie zorgt ervoor?: Vul dit in.' }).waitFor();
    await page.getByLabel('Wat gaan we doen?').fill('Een werkgroep legt ze voor.');
    await page.getByLabel('Wie zorgt ervoor?').selectOption({ label: 'Welzijn De Waaier' });
    await page.getByLabel('Wanneer is het klaar?').fill(`${new Date().getFullYear() + 1}-06-01`);
    await page.getByRole('button', { name: 'Bewaar de actie' }).click();
    await page.getByText('Een werkgroep legt ze voor. Welzijn De Waaier').waitFor();

    await open(page, `/networks/${network.networkId}/agenda`);
    await page.getByText('1 actie: 1 lopend, 0 klaar.').waitFor();
    await page.getByRole('button', { name: /Werk bij.*werkgroep/ }).click();
    await page.getByRole('radio', { name: 'Doen' }).check();
    await page.getByLabel('Wat is er gebeurd?').fill('De werkgroep is begonnen.');
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.getByRole('heading', { name: 'Doen (1)' }).waitFor();
    await page.getByRole('row', { name: /We nodigen scholen uit/ }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('without phones the facilitator counts hands and fills the counts in', async () => {
    const { network, waveId } = await published();
    const page = await coordinatorOf(network);
    await open(page, await opened(page, waveId));
    await page.getByRole('button', { name: 'Vul aantallen in' }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Herkend', { exact: true }).fill('9');
    await page.getByLabel('Deels').fill('4');
    await page.getByRole('button', { name: 'Bewaar de aantallen' }).click();
    await page.getByText('Met de hand geteld.').waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Herkend' }).filter({ hasText: '9' }).first().waitFor();
  });

  test('the draft that an analyst reads never reaches the room', async () => {
    const network = await arrangeNetwork(store);
    const { waveId } = await arrangeAnsweredWave(store, network, { answers: [null, null, null] });
    const page = await pageOf(network.inspector.id);
    await page.goto(`${home.url}/waves/${waveId}/reflection`);
    await page.getByText('Nog geen beeld om te bespreken').waitFor();
    expect(await page.getByRole('button', { name: 'Bereid een bijeenkomst voor' }).count()).toBe(0);
    await page.goto(`${home.url}/waves/${waveId}/reflection/none/room`);
    await page.getByText('Nog geen beeld om te bespreken').waitFor();
  });

  test('the agenda fits one page of paper', async () => {
    const { network } = await published();
    const page = await coordinatorOf(network);
    for (let place = 0; place < 8; place += 1) {
      await page.request.post(`${home.url}/v1/networks/${network.networkId}/actions`, {
        headers: { Origin: home.url },
        data: {
          text: `Afspraak ${place}: een werkgroep legt drie doelen voor, met per doel een graadmeter.`,
          ownerId: network.members[0]?.id,
          deadline: `${new Date().getFullYear() + 1}-06-01`,
          opportunityId: null,
        },
      });
    }
    await open(page, `/networks/${network.networkId}/agenda`);
    await page.getByText('8 acties').waitFor();
    const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});

describe('a year later', () => {
  test('both waves stand side by side, and the page says so when there is only one', async () => {
    const { network, waveId } = await published();
    const page = await coordinatorOf(network);
    const path = `/networks/${network.networkId}/comparison`;
    await open(page, path);
    await page.getByText('Nu is er één: 2025.').waitFor();
    expect(await violations(page)).toEqual([]);

    const changes = themeCodes.map((theme, place) => aChange(theme, place === 0 ? 0.6 : -0.4));
    const since = { waveId, label: '2025', organisationsInBoth: 9, changes };
    await arrangeWave(store, network, { label: '2026', previousWaveId: waveId, picture: { since } });
    await open(page, path);
    await page.getByRole('heading', { level: 1, name: '2025 en 2026 naast elkaar' }).waitFor();
    await page.getByRole('heading', { name: 'Ambitie ging omhoog' }).waitFor();
    await page.getByRole('heading', { name: 'Belangen ging omlaag' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('no page of the session is wider than a phone', async () => {
    const { network, waveId } = await published();
    const changes = themeCodes.map((theme) => aChange(theme, 0.6));
    const since = { waveId, label: '2025', organisationsInBoth: 9, changes };
    await arrangeWave(store, network, { label: '2026', previousWaveId: waveId, picture: { since } });
    const page = await coordinatorOf(network, 360, 740);
    const room = await opened(page, waveId);
    for (const path of [
      room,
      `${room}?show=code`,
      room.replace('/room', ''),
      '/session',
      `/waves/${waveId}/reflection`,
      `/networks/${network.networkId}/agenda`,
      `/networks/${network.networkId}/comparison`,
    ]) {
      await open(page, path);
      await page.waitForLoadState('networkidle');
      expect(await overflow(page), path).toBe(0);
    }
  });
});
