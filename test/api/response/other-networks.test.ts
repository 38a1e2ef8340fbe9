import { describe, expect, test } from 'vitest';
import { aNetwork, got, refusal, withMembers } from '../../helpers/a-network.ts';
import { type APlannedWave, open, planFor } from '../../helpers/a-planned-wave.ts';
import { completeAnswers } from '../../helpers/arrange-invited-wave.ts';
import { anAddress } from '../../helpers/asking.ts';
import { visitor } from '../../helpers/home.ts';
import { linkTo, mailsTo } from '../../helpers/mails.ts';
import { membersForFile } from '../../helpers/member-file.ts';

type Other = { kind: string; id: string; network: string; promise?: { threshold: number }; submittedAt?: string };

const words = 'Eén gezicht voor elk gezin.';

/** A steering group and a themed network of it, each with an open wave, and one organisation that is in both. */
async function twoNetworks(o: { serves?: boolean; otherContact?: boolean } = {}) {
  const { serves = true, otherContact = false } = o;
  const group = await aNetwork(0, 'Stuurgroep');
  const { inspector } = group;
  const { id } = await got<{ id: string }>(
    inspector.visit.send('POST', '/v1/networks', { name: 'Themanetwerk', parentId: group.networkId }),
    201,
  );
  const theme = { ...group, networkId: id, path: `/v1/networks/${id}` };
  const [shared, ...others] = membersForFile(3);
  if (!shared) throw new Error('twoNetworks: needs a member');
  const contactEmail = anAddress('beide');
  const here = { ...shared, email: contactEmail };
  const there = { ...here, email: otherContact ? anAddress('ander') : contactEmail };
  const waves: APlannedWave[] = [];
  for (const network of [
    await withMembers(group, [here, ...others]),
    await withMembers(theme, [there, ...membersForFile(3).slice(1)]),
  ])
    waves.push(await planFor(network, { servesFamily: serves }));
  for (const wave of waves) await open(wave);
  const [first, second] = waves as [APlannedWave, APlannedWave];
  return {
    ...{ first, second, contactEmail, inspector },
    mine: await linkOf(contactEmail, 'Stuurgroep'),
    theirs: await linkOf(there.email, 'Themanetwerk'),
  };
}

const linkOf = async (address: string, network: string) =>
  visitor({
    token: (await linkTo(address, { subject: `Hoe werkt ${network} samen? Uw uitnodiging` })).hash.slice(1),
  });

type Visitor = ReturnType<typeof visitor>;
const others = async (visit: Visitor) =>
  (await got<{ networks: Other[] }>(visit.get('/v1/my-invitation/other-networks'))).networks;
const serve = (visit: Visitor, id: string) => visit.send('PUT', `/v1/my-invitation/other-networks/${id}`);
const submit = async (visit: Visitor) =>
  got(
    visit.send(
      'POST',
      '/v1/my-invitation/submission',
      { answers: completeAnswers({ 'ambition.in-own-words': words }) },
      { 'Idempotency-Key': crypto.randomUUID() },
    ),
    201,
  );

describe('An organisation in two networks of one family', () => {
  test('lets its answers count in the other one too, with a receipt of its own', async () => {
    const { mine, theirs, second, contactEmail, inspector } = await twoNetworks();
    const { promise } = await (await mine.get('/v1/my-invitation')).json();
    expect(promise.serves).toEqual([{ networkId: second.networkId, name: 'Themanetwerk' }]);
    expect(await others(mine)).toEqual([]);
    await submit(mine);
    const [other] = await others(mine);
    expect(other).toMatchObject({ kind: 'possible', network: 'Themanetwerk', promise: { threshold: 3 } });
    for (const _ of ['once', 'again']) expect((await serve(mine, other?.id ?? '')).status).toBe(204);

    const { standing } = await (await theirs.get('/v1/my-invitation')).json();
    const { receipt } = (await (await mine.get('/v1/my-invitation')).json()).standing;
    expect(standing.kind).toBe('submitted');
    expect(standing.receipt.answers).toEqual(receipt.answers);
    expect(standing.receipt.checksum).not.toBe(receipt.checksum);
    expect(await others(mine)).toMatchObject([{ kind: 'counts', network: 'Themanetwerk' }]);
    expect(await others(theirs)).toMatchObject([{ kind: 'counts', network: 'Stuurgroep' }]);
    const { observations } = await got<{ observations: { text: string }[] }>(
      inspector.visit.get(`${second.wave}/observations`),
    );
    expect(observations.map(({ text }) => text)).toEqual([words]);
    expect((await mailsTo(contactEmail, { count: 4 })).map(({ text }) => text.includes('Themanetwerk'))).toHaveLength(
      4,
    );
  });

  test('keeps its answers here when that was not promised, when it began there, and when another speaks for it there', async () => {
    const unpromised = await twoNetworks({ serves: false });
    await submit(unpromised.mine);
    expect(await others(unpromised.mine)).toEqual([]);

    const begun = await twoNetworks();
    await begun.theirs.send('PUT', '/v1/my-invitation/draft', { revision: 0, answers: { 'ambition.known': 2 } });
    await submit(begun.mine);
    expect(await others(begun.mine)).toEqual([]);

    const apart = await twoNetworks({ otherContact: true });
    await submit(apart.mine);
    expect(await others(apart.mine)).toEqual([]);
    const { invitations } = await got<{ invitations: { id: string }[] }>(
      apart.inspector.visit.get(`${apart.second.wave}/invitations`),
    );
    for (const { id } of invitations) await refusal(serve(apart.mine, id), 404);
  });

  test('is promised nothing of the kind by a network that stands alone, or that asks with whom one works', async () => {
    const alone = await aNetwork(3);
    const plan = (questionnaire: string) => planFor(alone, { questionnaire, servesFamily: true });
    await expect(plan('bestuurlijk-platform')).rejects.toThrow('servesFamily');
    await expect(plan('relations')).rejects.toThrow('servesFamily');
  });
});
