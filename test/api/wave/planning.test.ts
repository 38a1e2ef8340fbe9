import { describe, expect, test } from 'vitest';
import { type ANetwork, aNetwork, coordinatorOf, got, refusal } from '../../helpers/a-network.ts';
import { aPlannedWave, day, planOf } from '../../helpers/a-planned-wave.ts';
import { colleagueOf, newInspector } from '../../helpers/home.ts';

const plan = ({ inspector, path }: ANetwork, o: Record<string, unknown>, language = 'nl') =>
  inspector.visit.send('POST', `${path}/waves`, planOf([inspector.id], o), { 'Accept-Language': language });

describe('planning a wave', () => {
  test('a draft says what it would promise if it opened now', async () => {
    const { inspector, wave } = await aPlannedWave(3);
    expect(await got(inspector.visit.get(wave))).toMatchObject({
      status: 'draft',
      label: 'Meting 2026',
      questionnaire: 'bestuurlijk-platform',
      version: 1,
      analysts: [{ id: inspector.id, name: inspector.name }],
      promise: {
        threshold: 3,
        invited: 3,
        readers: [{ name: inspector.name, organisation: expect.stringContaining('Inspectie') }],
        opensOn: day(0),
        closesOn: day(21),
      },
      openedAt: null,
      previousWaveId: null,
      mayReadAnswers: true,
    });
  });

  test('a network without members can be planned for, and promises nothing yet', async () => {
    const { inspector, wave } = await aPlannedWave(0);
    expect(await got(inspector.visit.get(wave))).toMatchObject({ status: 'draft', promise: null });
  });

  test('without a number of its own, nothing is shown below five answers', async () => {
    const network = await aNetwork();
    const { threshold: _, ...without } = planOf([network.inspector.id]);
    const made = await got(network.inspector.visit.send('POST', `${network.path}/waves`, without), 201);
    expect(made).toMatchObject({ threshold: 5 });
  });

  test('a draft is changed in parts; the rest stays', async () => {
    const { inspector, wave } = await aPlannedWave();
    const colleague = await colleagueOf(inspector);
    const change = { label: 'Meting najaar', threshold: 4, version: 2, analysts: [colleague.id, colleague.id] };
    expect(await got(inspector.visit.send('PATCH', wave, change))).toMatchObject({
      ...change,
      analysts: [{ id: colleague.id, name: colleague.name }],
      closesOn: day(21),
      mayReadAnswers: false,
    });
  });

  test('the waves of a network are listed, newest first', async () => {
    const first = await aPlannedWave(3);
    const second = await got<{ id: string }>(plan(first, { label: 'Tweede' }), 201);
    const { waves } = await got<{ waves: { id: string }[] }>(first.inspector.visit.get(`${first.path}/waves`));
    expect(waves).toMatchObject([
      { id: second.id, label: 'Tweede', status: 'draft', invited: 0, submitted: 0 },
      { id: first.waveId, label: 'Meting 2026' },
    ]);
  });
});

describe('a plan that does not fit', () => {
  test.each([
    ['a threshold below three', { threshold: 2 }, 'threshold', 'Kies een getal van 3 of hoger.'],
    ['a threshold of three and a half', { threshold: 3.5 }, 'threshold', 'Kies een getal van 3 of hoger.'],
    ['closing before opening', { closesOn: day(-1) }, 'closesOn', 'Kies een sluitdatum die na de begindatum ligt.'],
    ['closing on the opening day', { closesOn: day(0) }, 'closesOn', 'Kies een sluitdatum die na de begindatum ligt.'],
    ['a day that does not exist', { closesOn: '2027-02-30' }, 'closesOn', expect.stringContaining('jaar-maand-dag')],
    ['an unknown version', { version: 99 }, 'version', 'Kies een van de mogelijkheden.'],
    ['an unknown questionnaire', { questionnaire: 'bestaat-niet' }, 'version', 'Kies een van de mogelijkheden.'],
    ['a reader nobody knows', { analysts: ['bestaat-niet'] }, 'analysts', 'Kies een van de mogelijkheden.'],
    ['no name', { label: ' ' }, 'label', 'Vul dit in.'],
  ])('%s is named, for a new wave and for a change', async (_, wrong, field, message) => {
    const planned = await aPlannedWave(0);
    expect((await refusal(plan(planned, wrong), 422)).errors).toEqual([{ field, message }]);
    const change = planned.inspector.visit.send('PATCH', planned.wave, wrong);
    expect((await refusal(change, 422)).errors).toEqual([{ field, message }]);
    const { waves } = await got<{ waves: unknown[] }>(planned.inspector.visit.get(`${planned.path}/waves`));
    expect(waves).toHaveLength(1);
  });

  test('everything wrong with it is named at once, in my language', async () => {
    const network = await aNetwork();
    const { errors } = await refusal(plan(network, { version: 9, closesOn: day(-9), analysts: ['x'] }, 'en'), 422);
    expect(errors?.map(({ field }) => field)).toEqual(['version', 'analysts', 'closesOn']);
    expect(errors?.map(({ message }) => message).join(' ')).not.toMatch(/Kies/);
  });

  test('an inspector of another inspectorate reads nothing', async () => {
    const network = await aNetwork();
    const stranger = await newInspector();
    const { errors } = await refusal(plan(network, { analysts: [network.inspector.id, stranger.id] }), 422);
    expect(errors).toEqual([{ field: 'analysts', message: 'Kies een van de mogelijkheden.' }]);
  });

  test('who coordinates the network reads nothing, and it says why', async () => {
    const network = await aNetwork();
    const coordinator = await coordinatorOf(network);
    const { errors } = await refusal(plan(network, { analysts: [coordinator.id] }), 422);
    expect(errors).toEqual([{ field: 'analysts', message: expect.stringContaining('coördineert het netwerk') }]);
    const { analysts } = await got<{ analysts: { id: string }[] }>(
      coordinator.visit.get(`${network.path}/possible-analysts`),
    );
    expect(analysts.map(({ id }) => id)).toEqual([network.inspector.id]);
  });
});

test('a wave of a network I do not see does not exist for me', async () => {
  const { wave, path } = await aPlannedWave();
  const { visit } = await newInspector();
  for (const part of ['', '/invitations', '/membership-changes']) await refusal(visit.get(`${wave}${part}`), 404);
  for (const deed of ['opening', 'closing', 'reminders', 'reruns']) {
    await refusal(visit.send('POST', `${wave}/${deed}`), 404);
  }
  await refusal(visit.send('PATCH', wave, { label: 'Van mij' }), 404);
  await refusal(visit.send('POST', `${path}/waves`, planOf([])), 404);
});
