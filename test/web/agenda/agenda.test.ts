/** The agenda in a real browser: objectives above what is done for them, on the screen and on one page of paper. */
import { describe, expect, test } from 'vitest';
import { aMemberLink } from '../../helpers/a-member-link.ts';
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

    // An owner says on a phone, by its own link, how far its action is; whoever keeps the agenda reads from whom it is.
    const owner = await aMemberLink(network);
    const phone = await context.newPage();
    await phone.goto(`${home.url}/member/actions#${owner.token}`);
    await phone
      .getByRole('button', { name: /^Zeg hoe het ermee staat/ })
      .first()
      .click();
    await phone.getByRole('radio', { name: /^Nagaan/ }).check({ force: true });
    await phone.getByLabel('Wat is er gebeurd?').fill('De afspraak ligt er; we kijken of hij werkt.');
    await expectAccessible(phone);
    await phone.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await phone.getByText('Bewaard. Het staat nu op de werkagenda van het netwerk.').waitFor();
    await phone.getByRole('button', { name: 'Stuur mij geen mails over acties' }).click();
    await phone.getByText('U krijgt geen mails over uw acties.').waitFor();
    await expectAccessible(phone);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await page.reload();
    const said = `(${owner.organisation.name}): De afspraak ligt er; we kijken of hij werkt.`;
    await page.getByText(said).first().waitFor();
  });
});
