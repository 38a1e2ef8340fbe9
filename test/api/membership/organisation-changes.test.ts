import { describe, expect, test } from 'vitest';
import { aNetwork, coordinatorOf, got, refusal } from '../../helpers/a-network.ts';
import { anotherWave, aWaveSeen, pictureOf } from '../../helpers/a-wave-seen.ts';
import { allOnAmbition } from '../../helpers/ambition-answers.ts';

type Membership = { id: string; organisation: string; to: string | null };
type Changes = {
  organisationChanges: { kind: string; organisation: string; formerName: string | null; other: string | null }[];
};

const day = (days = 0) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A network of three with its members, and how to write down what became of one. */
async function threeMembers() {
  const network = await aNetwork(3);
  const { visit } = network.inspector;
  const list = async () =>
    (await got<{ memberships: Membership[] }>(visit.get(`${network.path}/memberships`))).memberships;
  const [first, second] = await list();
  if (!first || !second) throw new Error('threeMembers: imported');
  const change = (id: string, body: object) => visit.send('POST', `/v1/memberships/${id}/organisation-changes`, body);
  return { network, visit, list, first, second, change };
}

describe('what becomes of a member', () => {
  test('another name: it stays the same member, and the old name is kept', async () => {
    const { first, list, change } = await threeMembers();
    const { organisationChanges } = await got<Changes>(
      change(first.id, { kind: 'renamed', name: 'Nieuwe Naam', on: day() }),
      201,
    );
    expect(organisationChanges).toMatchObject([
      { kind: 'renamed', organisation: 'Nieuwe Naam', formerName: first.organisation, other: null },
    ]);
    expect((await list()).find(({ id }) => id === first.id)).toMatchObject({ organisation: 'Nieuwe Naam', to: null });
  });

  test('merged into another member: its membership ends, the other stays', async () => {
    const { first, second, list, change } = await threeMembers();
    const { organisationChanges } = await got<Changes>(
      change(first.id, { kind: 'merged', into: second.id, on: day() }),
      201,
    );
    expect(organisationChanges).toMatchObject([
      { kind: 'merged', organisation: first.organisation, other: second.organisation },
    ]);
    const members = await list();
    expect(members.find(({ id }) => id === first.id)?.to).toBe(day());
    expect(members.find(({ id }) => id === second.id)?.to).toBeNull();
    const { type } = await refusal(change(first.id, { kind: 'renamed', name: 'Te laat', on: day() }), 409);
    expect(type).toBe('/v1/problems/membership-ended');
  });

  test('one that split from it becomes a member', async () => {
    const { first, list, change, network } = await threeMembers();
    const { visit } = await coordinatorOf(network);
    const contact = { contactName: 'Contact Nieuw', contactEmail: 'nieuw@example.org' };
    await got(
      change(first.id, { kind: 'split', organisation: 'Afgesplitst', sector: 'Zorg', ...contact, on: day() }),
      201,
    );
    expect((await list()).map(({ organisation }) => organisation)).toContain('Afgesplitst');
    const { organisationChanges } = await got<Changes>(visit.get(`${network.path}/organisation-changes`));
    expect(organisationChanges).toMatchObject([
      { kind: 'split', organisation: 'Afgesplitst', other: first.organisation },
    ]);
  });

  test('a day to come, a name that is taken and a merger with itself are refused, and change nothing', async () => {
    const { first, second, list, change } = await threeMembers();
    const before = await list();
    const fieldsOf = async (body: object) =>
      (await refusal(change(first.id, body), 422)).errors?.map(({ field }) => field);
    expect(await fieldsOf({ kind: 'renamed', name: 'Later', on: day(2) })).toEqual(['on']);
    expect(await fieldsOf({ kind: 'renamed', name: second.organisation.toUpperCase(), on: day() })).toEqual(['name']);
    expect(await fieldsOf({ kind: 'merged', into: first.id, on: day() })).toEqual(['into']);
    expect(await list()).toEqual(before);
  });

  test('who does not see the network can write down nothing', async () => {
    const { first, network } = await threeMembers();
    const { visit } = (await aNetwork()).inspector;
    const body = { kind: 'renamed', name: 'Vreemd', on: day() };
    await refusal(visit.send('POST', `/v1/memberships/${first.id}/organisation-changes`, body), 404);
    await refusal(visit.get(`${network.path}/organisation-changes`), 404);
  });
});

describe('years before and after a merger', () => {
  test('the member that others merged into is not paired with what it was', async () => {
    // Twelve answer in the first year. One merges into another: ten are the same in the second year, the merged one is not.
    const answered = (n: number) => Array.from({ length: n }, () => allOnAmbition(3));
    const first = await aWaveSeen(12, { answers: answered(12), label: '2025' });
    await got(first.analyst.send('POST', `${first.path}/publication`), 201);
    const path = `/v1/networks/${first.network.networkId}`;
    const { memberships } = await got<{ memberships: Membership[] }>(first.analyst.get(`${path}/memberships`));
    const membershipOf = (place: number) =>
      memberships.find(({ organisation }) => organisation === first.network.members[place]?.name)?.id;
    // Both waves of the arrangement are answered between 5 January and 5 February 2026.
    const merged = { kind: 'merged', into: membershipOf(0), on: '2026-01-20' };
    await got(first.analyst.send('POST', `/v1/memberships/${membershipOf(11)}/organisation-changes`, merged), 201);
    const second = await anotherWave(first.network, {
      answers: [...answered(11), null],
      label: '2026',
      previousWaveId: first.waveId,
    });
    expect((await pictureOf(second.analyst, second.path)).since?.organisationsInBoth).toBe(10);
    await got(second.analyst.send('POST', `${second.path}/publication`), 201);
    const { members } = await got<{ members: Record<string, { name: string; other?: string }[]> }>(
      second.analyst.get(`${path}/comparisons?from=${first.waveId}&to=${second.waveId}`),
    );
    expect(members.merged).toMatchObject([
      { name: first.network.members[11]?.name, other: first.network.members[0]?.name },
    ]);
  });
});
