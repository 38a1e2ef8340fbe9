/** A new member reads the welcome page and brings in a bottleneck on a phone; the coordinator decides; the member reads that. */
import type { BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import { aMemberLink } from '../../helpers/a-member-link.ts';
import { expectAccessible, expectKeyboard } from '../../helpers/accessible.ts';
import { arrangeNetwork, arrangeWave } from '../../helpers/arrange-published-wave.ts';
import { home, oneTimeToken } from '../../helpers/home.ts';
import { oneBrowser } from '../../helpers/one-browser.ts';
import { store } from '../../helpers/store.ts';

/** Longer than anything takes on a busy machine; what is not there by then is missing. */
const waitMost = 20_000;
const dutch: BrowserContextOptions = { reducedMotion: 'reduce', locale: 'nl-NL' };

const browser = oneBrowser();

async function open(width: number) {
  const context = await browser.newContext({ ...dutch, viewport: { width, height: 800 } });
  context.setDefaultTimeout(waitMost);
  return { context, page: await context.newPage() };
}

test('from reading the welcome page to a bottleneck that was decided', async () => {
  const network = await arrangeNetwork(store);
  await arrangeWave(store, network);
  const member = await aMemberLink(network);
  const { page: phone } = await open(360);
  await phone.goto(`${home.url}/member#${member.token}`);
  await phone.getByRole('heading', { name: 'Welkom bij Netwerk De Proef' }).waitFor();
  await phone.getByRole('heading', { name: 'Wat de laatste meting liet zien' }).waitFor();
  await expectAccessible(phone);
  await phone.getByRole('button', { name: 'Ik heb dit gelezen' }).click();
  await phone.getByText('U hebt dit gelezen op').waitFor();
  await phone.getByRole('link', { name: 'Beeld', exact: true }).click();
  await phone.getByText('Ieder lid ziet precies dit').waitFor();
  await phone.getByRole('link', { name: 'Wie antwoordde' }).click();
  await expectAccessible(phone);
  await phone.getByRole('link', { name: 'Inwerkprogramma' }).click();

  await phone.getByRole('link', { name: 'Breng een knelpunt in' }).click();
  await phone.getByRole('heading', { level: 1, name: 'Knelpunten uit de praktijk' }).waitFor();
  await phone.getByRole('button', { name: 'Breng in' }).click();
  await phone.getByRole('alert').getByText('Vul dit in.').waitFor();
  await phone.getByLabel('Waar loopt de praktijk tegenaan?').fill('Scholen horen niets terug.');
  await phone.getByRole('button', { name: 'Breng in' }).click();
  await phone.getByText('Uw knelpunt is ingebracht.').waitFor();
  await expectAccessible(phone);
  await expectKeyboard(phone);

  const { context, page: desk } = await open(1280);
  const token = await oneTimeToken(network.coordinator.id);
  await context.request.post(`${home.url}/v1/sessions`, { data: { token }, headers: { Origin: home.url } });
  await desk.goto(`${home.url}/networks/${network.networkId}/bottlenecks`);
  await desk.getByText('Ingebracht door een lid, zonder naam').waitFor();
  expect(await desk.getByText(member.organisation.name).count()).toBe(0);
  await desk.getByRole('button', { name: 'Neem een besluit' }).click();
  await desk.getByLabel('We geven het door').check();
  await desk.getByLabel('Aan wie?').fill('Het overleg van de gemeenten');
  await expectAccessible(desk);
  await desk.getByRole('button', { name: 'Leg het besluit vast' }).click();
  await desk.getByText('Doorgegeven aan Het overleg van de gemeenten.').waitFor();
  await desk.getByRole('link', { name: 'Inwerkprogramma' }).click();
  await desk.getByText('1 van de 3 leden lazen het.').waitFor();
  await desk.getByText('Bekijk wat een lid leest').click();
  await expectAccessible(desk);

  await phone.reload();
  await phone.getByText('Doorgegeven aan Het overleg van de gemeenten.').waitFor();
  await phone.getByRole('button', { name: 'Laat weten of het is opgelost' }).click();
  await phone.getByLabel('Deels').check();
  await phone.getByRole('button', { name: 'Bewaar' }).click();
  await phone.getByText('Is het opgelost? Deels, zei u.').waitFor();
});
