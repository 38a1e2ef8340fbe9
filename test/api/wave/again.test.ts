import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { waves } from '../../../db/schema.ts';
import { coordinatorOf, got, withMembers } from '../../helpers/a-network.ts';
import { type APlannedWave, anOpenWave, aPlannedWave, day, open } from '../../helpers/a-planned-wave.ts';
import { colleagueOf, database } from '../../helpers/home.ts';
import { mailsTo } from '../../helpers/mails.ts';
import { membersForFile } from '../../helpers/member-file.ts';

type Wave = { id: string; label: string; version: number; opensOn: string; closesOn: string };
type Changes = { joined: unknown[]; left: unknown[]; changed: unknown[] };

const rerun = ({ inspector, wave }: APlannedWave) => got<Wave>(inspector.visit.send('POST', `${wave}/reruns`), 201);

const close = ({ inspector, wave }: APlannedWave) => inspector.visit.send('POST', `${wave}/closing`);

describe('the next wave', () => {
  test('is planned from the last one: newest version, same threshold, a year later', async () => {
    const first = await anOpenWave(3);
    await close(first);
    const next = await rerun(first);
    const aYearLater = `${Number(day(0).slice(0, 4)) + 1}${day(0).slice(4)}`;
    expect(next).toMatchObject({
      status: 'draft',
      label: 'Meting 2027',
      previousWaveId: first.waveId,
      questionnaire: 'bestuurlijk-platform',
      threshold: 3,
      analysts: [{ id: first.inspector.id }],
    });
    if (!day(0).endsWith('-02-29')) expect(next.opensOn).toBe(aYearLater);
    // As long as the last one: 21 days.
    expect(Date.parse(next.closesOn) - Date.parse(next.opensOn)).toBe(21 * 86_400_000);
    const { questionnaires } = await got<{ questionnaires: { code: string; versions: { number: number }[] }[] }>(
      first.inspector.visit.get('/v1/questionnaires'),
    );
    const newest = questionnaires.find(({ code }) => code === 'bestuurlijk-platform')?.versions[0]?.number;
    expect(next.version).toBe(newest);
    expect(newest).toBeGreaterThan(1);
  });

  test('begins today when a year has passed already, and can be opened as it is', async () => {
    const first = await anOpenWave(3, { label: 'Nulmeting' });
    await close(first);
    await database()
      .update(waves)
      .set({ opensOn: '2024-02-29', closesOn: '2024-03-10' })
      .where(eq(waves.id, first.waveId));
    const next = await rerun(first);
    expect(next).toMatchObject({ label: 'Nulmeting (2)', opensOn: day(0), closesOn: day(10) });
    expect(await open({ ...first, waveId: next.id, wave: `/v1/waves/${next.id}` })).toMatchObject({ sent: 3 });
    for (const { email } of first.members) expect(await mailsTo(email, { count: 2 })).toHaveLength(2);
    const third = await rerun({ ...first, wave: `/v1/waves/${next.id}` });
    expect(third).toMatchObject({ label: 'Nulmeting (3)', previousWaveId: next.id });
  });

  test('keeps the analysts who may still read, and a coordinator can plan it', async () => {
    const first = await aPlannedWave(3);
    const colleague = await colleagueOf(first.inspector);
    const analysts = [first.inspector.id, colleague.id];
    await got(first.inspector.visit.send('PATCH', first.wave, { analysts }));
    await open(first);
    const coordinator = await coordinatorOf(first);
    const next = await got(coordinator.visit.send('POST', `${first.wave}/reruns`), 201);
    expect(next).toMatchObject({
      analysts: expect.arrayContaining(analysts.map((id) => expect.objectContaining({ id }))),
    });
    expect(next).toMatchObject({ mayReadAnswers: false });
  });
});

describe('what changed among the members', () => {
  test('is marked: who joined, who left, and whose contact or sector is another', async () => {
    const first = await anOpenWave(membersForFile(5));
    await close(first);
    const { visit } = first.inspector;
    const next = await rerun(first);
    const changes = () => got<Changes>(visit.get(`/v1/waves/${next.id}/membership-changes`));
    expect(await changes()).toEqual({ joined: [], left: [], changed: [] });

    const { memberships } = await got<{ memberships: { id: string }[] }>(visit.get(`${first.path}/memberships`));
    const at = (place: number) => `/v1/memberships/${memberships[place]?.id}`;
    await got(visit.send('POST', `${at(0)}/ending`));
    await got(visit.send('PATCH', at(1), { contactName: 'Opvolger', contactEmail: 'opvolger@example.org' }));
    await got(visit.send('PATCH', at(2), { sector: 'Gemeenten' }));
    const [joiner] = membersForFile(1);
    if (!joiner) throw new Error('there is one');
    await withMembers(first, [{ ...joiner, organisation: 'Wijkteam Nieuw' }]);
    const expected = {
      joined: [{ organisation: 'Wijkteam Nieuw', sector: joiner.sector }],
      left: [{ organisation: 'Organisatie 01', sector: 'Justitie' }],
      changed: [
        { organisation: 'Organisatie 02', what: ['contact', 'e-mail'] },
        { organisation: 'Organisatie 03', what: ['sector'] },
      ],
    };
    expect(await changes()).toEqual(expected);

    // Once it is open it says the same of who was asked, whatever happens in the network after.
    await got(visit.send('PATCH', `/v1/waves/${next.id}`, { opensOn: day(0), closesOn: day(14) }));
    await open({ ...first, waveId: next.id, wave: `/v1/waves/${next.id}` });
    await got(visit.send('POST', `${at(3)}/ending`));
    expect(await changes()).toEqual(expected);
  });

  test('an organisation that left and came back did not change', async () => {
    const first = await anOpenWave(3);
    await close(first);
    const { visit } = first.inspector;
    const next = await rerun(first);
    const { memberships } = await got<{ memberships: Record<string, string>[] }>(
      visit.get(`${first.path}/memberships`),
    );
    const [member] = memberships;
    await got(visit.send('POST', `/v1/memberships/${member?.id}/ending`));
    const { organisation, sector, contactName, contactEmail } = member ?? {};
    await got(
      visit.send('POST', `${first.path}/memberships`, { organisation, sector, contactName, contactEmail }),
      201,
    );
    const changes = await got<Changes>(visit.get(`/v1/waves/${next.id}/membership-changes`));
    expect(changes).toEqual({ joined: [], left: [], changed: [] });
  });

  test('before a first wave there is nothing to compare with', async () => {
    const { inspector, wave } = await aPlannedWave(2);
    const changes = await got<Changes>(inspector.visit.get(`${wave}/membership-changes`));
    expect(changes).toEqual({ joined: [], left: [], changed: [] });
  });
});
