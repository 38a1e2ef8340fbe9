/** The agenda in a real browser: objectives above what is done for them, on the screen and on one page of paper. */
import { describe, expect, test } from 'vitest';
import { got } from '../../helpers/a-network.ts';
import { expectAccessible } from '../../helpers/accessible.ts';
import { arrangeNetwork } from '../../helpers/arrange-published-wave.ts';
import { home, oneTimeToken, signIn } from '../../helpers/home.ts';
import { oneBrowser } from '../../helpers/one-browser.ts';
import { store } from '../../helpers/store.ts';

const browser = oneBrowser();

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Three objectives, ten actions and six indicators: a full agenda. */
async function fullAgenda() {
  const network = await arrangeNetwork(store);
  const coordinator = await signIn(network.coordinator.id);
  const path = `/v1/networks/${network.networkId}`;
  const add = (what: string, json: unknown) =>
    got<{ id: string }>(coordinator.send('POST', `${path}/${what}`, json), 201);
  const objectives: string[] = [];
  for (const text of ['Elk lid kent de drie doelen.', 'Elk knelpunt krijgt antwoord.', 'Wij leren van zaken.'])
    objectives.push((await add('objectives', { text, horizon: 'two-years' })).id);
  for (let place = 0; place < 10; place += 1) {
    const { id } = await add('actions', {
      text: `Actie ${place + 1}: met twee organisaties een afspraak uitproberen over wie wat doet bij een vermoeden.`,
      ownerId: network.members[place % 3]?.id,
      deadline: inDays(30 + place),
      opportunityId: null,
      objectiveId: objectives[place % 3],
    });
    const update = { state: 'do', note: 'De eerste bijeenkomst is geweest; de tweede staat gepland.' };
    await coordinator.send('POST', `/v1/actions/${id}/updates`, update);
  }
  for (let place = 0; place < 6; place += 1)
    await add('indicators', {
      ...{ text: `Graadmeter ${place + 1}`, unit: 'procent', direction: 'up', source: 'navraag' },
      ...{ baseline: { value: '40', on: inDays(-1) }, target: { value: '80', on: inDays(365) } },
      objectiveId: objectives[place % 3],
    });
  return network;
}

describe('the agenda', () => {
  test('begins with objectives, which are judged in the end; printed it is one page', async () => {
    const network = await fullAgenda();
    const context = await browser.newContext({ viewport: { width: 360, height: 780 }, reducedMotion: 'reduce' });
    const token = await oneTimeToken(network.coordinator.id);
    await context.request.post(`${home.url}/v1/sessions`, { data: { token }, headers: { Origin: home.url } });
    const page = await context.newPage();
    await page.goto(`${home.url}/networks/${network.networkId}/agenda`);
    await page.getByRole('heading', { level: 2, name: 'Doelstellingen' }).waitFor();
    await page.getByText('4 acties, waarvan 0 klaar.').waitFor();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);

    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);

    await page
      .getByRole('button', { name: /^Sluit af/ })
      .first()
      .click();
    await page.getByRole('radio', { name: 'Deels opgelost' }).check({ force: true });
    await page.getByLabel('Waaraan ziet u dat?').fill('De helft kent ze.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Bewaar de uitkomst' }).click();
    await page.getByText(/Afgesloten op .* De helft kent ze\./).waitFor();
  });
});
