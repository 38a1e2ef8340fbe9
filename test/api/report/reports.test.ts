import { and, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { newToken, sha256 } from '../../../api/tokens.ts';
import { invitationLinks, invitations, organisations, reportVersions } from '../../../db/schema.ts';
import { got, refusal } from '../../helpers/a-network.ts';
import { anImprovementTheme } from '../../helpers/a-picture.ts';
import { type ArrangedNetwork, arrangeNetwork, arrangeWave } from '../../helpers/arrange-published-wave.ts';
import {
  colleagueOf,
  database,
  home,
  newInspector,
  runJobs,
  signIn,
  type Visitor,
  visitor,
} from '../../helpers/home.ts';
import { linkTo, mailsTo } from '../../helpers/mails.ts';
import { store } from '../../helpers/store.ts';

type Section = { key: string; text: string; revision: number; edited: boolean; fresh: string | null };
type Report = { kind: string; id: string; state: string; formats: string[]; sections: Section[] };
type Reading = {
  kind: string;
  state: string;
  canRemark: boolean;
  version: { number: number; sections: { key: string; html: string }[] };
  remarks: { id: string; by: string; text: string; state: string; reply: string | null }[];
};

const day = (fromNow: number) => new Date(Date.now() + fromNow * 86_400_000).toISOString().slice(0, 10);

type Scene = { network: ArrangedNetwork; waveId: string; inspector: Visitor; coordinator: Visitor };

async function scene(): Promise<Scene> {
  const network = await arrangeNetwork(store);
  const waveId = await arrangeWave(store, network, {
    picture: { canImprove: [anImprovementTheme('ambition', 'ambition-unknown')] },
  });
  const inspector = await signIn(network.inspector.id);
  return { network, waveId, inspector, coordinator: await signIn(network.coordinator.id) };
}

const begin = ({ inspector, waveId }: Scene) =>
  got<Report>(inspector.send('POST', `/v1/waves/${waveId}/report`, { locale: 'nl' }), 201);
const read = <T>(visit: Visitor, { waveId }: Scene) => got<T>(visit.get(`/v1/waves/${waveId}/report`));
const sectionOf = (report: Report, key: string): Section => {
  const section = report.sections.find((one) => one.key === key);
  if (!section) throw new Error(`no section ${key}`);
  return section;
};

describe('writing a report', () => {
  let one: Scene;
  let report: Report;
  beforeAll(async () => {
    one = await scene();
    report = await begin(one);
  });

  test('it begins filled in from the published picture', () => {
    expect(report.sections).toHaveLength(10);
    expect(sectionOf(report, 'method').text).toContain('Er zijn 12 organisaties uitgenodigd.');
    expect(report.sections.every(({ edited, fresh }) => !edited && fresh === null)).toBe(true);
    expect(report.formats).toEqual(home.kind === 'edge' ? ['docx', 'html'] : ['pdf', 'docx', 'html']);
  });

  test('a wave has one report', async () => {
    const again = one.inspector.send('POST', `/v1/waves/${one.waveId}/report`, { locale: 'en' });
    expect((await refusal(again, 409)).type).toContain('already-exists');
  });

  test('nobody overwrites silently what someone else saved', async () => {
    const path = `/v1/reports/${report.id}/sections/introduction`;
    const saved = await got<{ revision: number }>(one.inspector.send('PUT', path, { revision: 1, text: 'Van mij.' }));
    expect(saved.revision).toBe(2);
    // Sent again, because the answer got lost: no new revision.
    expect(await got(one.inspector.send('PUT', path, { revision: 1, text: 'Van mij.' }))).toMatchObject({
      revision: 2,
    });
    const stale = await refusal(one.inspector.send('PUT', path, { revision: 1, text: 'Ook van mij.' }), 409);
    expect(stale).toMatchObject({ current: { revision: 2, text: 'Van mij.', savedBy: 'Inspecteur' } });
  });

  test('what changed in the data is offered beside an own text, and taken only when asked', async () => {
    const path = `/v1/reports/${report.id}/sections/follow-up`;
    await got(one.inspector.send('PUT', path, { revision: 1, text: 'Eigen slot.' }));
    const added = { theme: 'ambition', text: 'We stellen doelen.' };
    await got(one.inspector.send('POST', `/v1/waves/${one.waveId}/opportunities`, added), 201);
    const offered = sectionOf(await read<Report>(one.inspector, one), 'follow-up');
    expect(offered).toMatchObject({ text: 'Eigen slot.', edited: true });
    expect(offered.fresh).toContain('formuleerde 1 verbeterkans.');
    await got(one.inspector.send('POST', `${path}/filling`, { revision: 2, take: false }));
    const kept = sectionOf(await read<Report>(one.inspector, one), 'follow-up');
    expect(kept).toMatchObject({ text: 'Eigen slot.', fresh: null });
    await got(one.inspector.send('POST', `${path}/filling`, { revision: 3, take: true }));
    const taken = sectionOf(await read<Report>(one.inspector, one), 'follow-up');
    expect(taken).toMatchObject({ edited: false, fresh: null, text: offered.fresh });
  });

  test('a version stays as it is, whatever happens to it', async () => {
    const path = `/v1/reports/${report.id}/versions`;
    const kept = await got<{ number: number; hash: string }>(
      one.inspector.send('POST', path, { reason: 'Voor de vergadering' }),
      201,
    );
    expect(kept).toMatchObject({ number: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    await expect(
      database().update(reportVersions).set({ json: '{}' }).where(eq(reportVersions.reportId, report.id)).run(),
    ).rejects.toThrow();
    await expect(
      database().delete(reportVersions).where(eq(reportVersions.reportId, report.id)).run(),
    ).rejects.toThrow();
    const shown = await got<Reading['version']>(one.inspector.get(`${path}/1`));
    expect(shown.sections.find(({ key }) => key === 'introduction')?.html).toBe('<p>Van mij.</p>');
  });

  test('the network sees nothing of it before the round for facts; strangers never', async () => {
    expect(await read(one.coordinator, one)).toEqual({ kind: 'none', canWrite: false, published: true });
    for (const path of ['versions', 'preview', 'export?format=html', 'remarks'])
      await refusal(one.coordinator.get(`/v1/reports/${report.id}/${path}`), 404);
    const stranger = await newInspector();
    await refusal(stranger.visit.get(`/v1/waves/${one.waveId}/report`), 404);
    await refusal(stranger.visit.get(`/v1/reports/${report.id}/preview`), 404);
    await refusal(one.coordinator.send('POST', `/v1/waves/${one.waveId}/report`, { locale: 'nl' }), 403);
  });

  test('every colleague of the inspectorate may write in it', async () => {
    const { inspectorateId } = one.network;
    const colleague = await colleagueOf({ ...(await newInspector()), inspectorateId });
    expect(await read(colleague.visit, one)).toMatchObject({ kind: 'writing' });
  });

  test('a wave without a published picture has no report', async () => {
    const waveId = await arrangeWave(store, one.network, { status: 'closed' });
    const early = one.inspector.send('POST', `/v1/waves/${waveId}/report`, { locale: 'nl' });
    expect((await refusal(early, 409)).type).toContain('nothing-published');
  });
});

describe('a recommendation', () => {
  test('rests on what the picture shows, is answered by actions, and lives on after the report', async () => {
    const one = await scene();
    const report = await begin(one);
    const add = (evidence: string[]) =>
      one.inspector.send('POST', `/v1/reports/${report.id}/recommendations`, {
        ...{ theme: 'ambition', title: 'Maak doelen', text: 'Kies er drie.', evidence },
      });
    expect((await refusal(add(['never-said']), 422)).errors?.[0]?.field).toBe('evidence[0]');
    const made = await got<{ id: string }>(add(['ambition-unknown']), 201);
    const agenda = `/v1/networks/${one.network.networkId}`;
    const action = await got<{ id: string }>(
      one.coordinator.send('POST', `${agenda}/actions`, {
        ...{ text: 'Werkgroep', ownerId: one.network.members[0]?.id, deadline: day(30), opportunityId: null },
      }),
      201,
    );
    // Before the report is final the network does not know of it.
    expect(await got(one.coordinator.get(`${agenda}/recommendations`))).toEqual({ recommendations: [] });
    const followUp = `/v1/recommendations/${made.id}/follow-up`;
    await refusal(one.coordinator.send('PUT', followUp, { outcome: 'followed' }), 404);
    await got(one.inspector.send('POST', `/v1/reports/${report.id}/finalisation`, { reason: 'Vastgesteld' }), 201);
    await got(one.coordinator.send('PUT', followUp, { actions: [action.id], outcome: 'partly', outcomeNote: 'Bezig' }));
    const { recommendations } = await got<{ recommendations: unknown[] }>(
      one.coordinator.get(`${agenda}/recommendations`),
    );
    expect(recommendations).toMatchObject([
      {
        title: 'Maak doelen',
        evidence: [{ code: 'ambition-unknown', tone: 'can-improve' }],
        actions: [{ text: 'Werkgroep', owner: 'Gemeente Achterveld', state: 'plan' }],
        outcome: 'partly',
        outcomeNote: 'Bezig',
      },
    ]);
    expect((await refusal(add([]), 409)).type).toContain('report-final');
    await refusal(one.inspector.send('PATCH', `/v1/recommendations/${made.id}`, { title: 'Anders' }), 409);
    await refusal(one.inspector.send('DELETE', `/v1/recommendations/${made.id}`), 409);
    const other = await arrangeNetwork(store);
    await refusal((await signIn(other.coordinator.id)).send('PUT', followUp, { outcome: null }), 404);
  });
});

describe('from the round for facts to a final report', () => {
  test('the coordinator remarks, the inspector answers, and then nothing changes any more', async () => {
    const one = await scene();
    const report = await begin(one);
    const path = `/v1/reports/${report.id}`;
    const late = { until: day(-1), reason: 'Feiten' };
    expect((await refusal(one.inspector.send('POST', `${path}/fact-checks`, late), 422)).errors?.[0]?.field).toBe(
      'until',
    );
    await got(one.inspector.send('POST', `${path}/fact-checks`, { until: day(0), reason: 'Feiten' }), 201);
    const reading = await read<Reading>(one.coordinator, one);
    expect(reading).toMatchObject({ kind: 'reading', state: 'fact-check', canRemark: true, version: { number: 1 } });
    await got(one.coordinator.send('POST', `${path}/remarks`, { section: 'network', text: 'Wij heten anders.' }), 201);
    await refusal(one.coordinator.send('POST', `${path}/remarks`, { section: 'nowhere', text: 'x' }), 422);
    await refusal(one.inspector.send('POST', `${path}/remarks`, { section: 'network', text: 'x' }), 403);
    const final = () => one.inspector.send('POST', `${path}/finalisation`, { reason: 'Vastgesteld' });
    expect((await refusal(final(), 409)).type).toContain('remarks-open');
    // The refusal undid all of it: the report can still be written.
    expect((await read<Report>(one.inspector, one)).state).toBe('fact-check');
    const [remark] = (await got<Pick<Reading, 'remarks'>>(one.inspector.get(`${path}/remarks`))).remarks;
    const answer = { state: 'taken-over', reply: 'Aangepast.' };
    await refusal(one.coordinator.send('PATCH', `/v1/report-remarks/${remark?.id}`, answer), 403);
    expect((await one.inspector.send('PATCH', `/v1/report-remarks/${remark?.id}`, answer)).status).toBe(204);
    await got(final(), 201);
    const done = await read<Reading>(one.coordinator, one);
    expect(done).toMatchObject({ state: 'final', canRemark: false, version: { number: 2 } });
    expect(done.remarks).toMatchObject([{ by: 'Coördinator', state: 'taken-over', reply: 'Aangepast.' }]);
    const save = one.inspector.send('PUT', `${path}/sections/network`, { revision: 1, text: 'Toch anders.' });
    expect((await refusal(save, 409)).type).toContain('report-final');
    const more = one.coordinator.send('POST', `${path}/remarks`, { section: 'network', text: 'Nog iets.' });
    expect((await refusal(more, 409)).type).toContain('no-fact-check');
    // A member that is renamed later is still called in it as it was.
    const before = await (await one.coordinator.get(`${path}/export?format=html`)).text();
    await database()
      .update(organisations)
      .set({ name: 'Heel anders' })
      .where(eq(organisations.id, one.network.members[0]?.id ?? ''));
    expect(await (await one.coordinator.get(`${path}/export?format=html`)).text()).toBe(before);
  });
});

/** The personal link of the member at this place, as it is a while after the wave. */
async function memberOf({ network, waveId }: Scene, place: number): Promise<Visitor> {
  const token = newToken((length) => crypto.getRandomValues(new Uint8Array(length)));
  const [invitation] = await database()
    .update(invitations)
    .set({ expiresAt: '2099-01-01T00:00:00.000Z' })
    .where(and(eq(invitations.waveId, waveId), eq(invitations.organisationId, network.members[place]?.id ?? '')))
    .returning({ id: invitations.id });
  await database()
    .insert(invitationLinks)
    .values({
      tokenHash: await sha256(token),
      invitationId: invitation?.id ?? '',
      createdAt: '2026-01-05T09:00:00.000Z',
    });
  return visitor({ token });
}

describe('a member with its personal link', () => {
  test('reads what was put to the network, corrects a fact, and sees its own remarks alone', async () => {
    const one = await scene();
    const report = await begin(one);
    const [mine, other] = [await memberOf(one, 0), await memberOf(one, 1)];
    const remark = { section: 'network', text: 'Wij heten anders.' };
    expect(await got(mine.get('/v1/my-invitation/report'))).toEqual({ kind: 'none' });
    await refusal(mine.send('POST', '/v1/my-invitation/report/remarks', remark), 409);
    const put = { until: day(3), reason: 'Feiten' };
    await got(one.inspector.send('POST', `/v1/reports/${report.id}/fact-checks`, put), 201);
    await got(mine.send('POST', '/v1/my-invitation/report/remarks', remark), 201);
    expect(await got(mine.get('/v1/my-invitation/report'))).toMatchObject({
      kind: 'reading',
      canRemark: true,
      remarks: [{ by: 'Gemeente Achterveld', text: 'Wij heten anders.', state: 'open' }],
    });
    expect(await got(other.get('/v1/my-invitation/report'))).toMatchObject({ kind: 'reading', remarks: [] });
    // The link is for this and nothing else of the report.
    await refusal(mine.get(`/v1/reports/${report.id}/remarks`), 401);
  });

  test('is mailed once when facts can be corrected, and once more in another round', async () => {
    const one = await scene();
    const report = await begin(one);
    const address = `${one.network.members[0]?.id}@voorbeeld.example`;
    const put = (until: string) =>
      got(one.inspector.send('POST', `/v1/reports/${report.id}/fact-checks`, { until, reason: 'Feiten' }), 201);
    await put(day(3));
    await runJobs();
    await runJobs();
    const [mail, ...more] = await mailsTo(address);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe('Klopt het verslag over Netwerk De Proef?');
    const link = await linkTo(address);
    expect(link.pathname).toBe('/member/report');
    const mine = visitor({ token: link.hash.slice(1) });
    const remark = { section: 'network', text: 'Wij heten anders.' };
    await got(mine.send('POST', '/v1/my-membership/report/remarks', remark), 201);
    expect(await got(mine.get('/v1/my-membership/report'))).toMatchObject({
      kind: 'reading',
      remarks: [{ by: 'Gemeente Achterveld', text: 'Wij heten anders.' }],
    });
    await put(day(5));
    await runJobs();
    expect(await mailsTo(address, { count: 2 })).toHaveLength(2);
  });
});

describe('downloading a report', () => {
  test('HTML and DOCX everywhere; PDF where it can be made, and elsewhere a problem that says what there is', async () => {
    const one = await scene();
    const report = await begin(one);
    const file = (format: string) => one.inspector.get(`/v1/reports/${report.id}/export?format=${format}`);
    const html = await file('html');
    expect(html.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(await html.text()).toContain('<html lang="nl">');
    const docx = await file('docx');
    expect(docx.headers.get('Content-Disposition')).toBe(
      'attachment; filename="Verslag-over-de-samenwerking-in-Netwerk-De-Proef-Meting.docx"',
    );
    expect(
      Buffer.from(await docx.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    const pdf = await file('pdf');
    if (report.formats.includes('pdf')) {
      expect(
        Buffer.from(await pdf.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
    } else {
      expect(await refusal(pdf, 501)).toMatchObject({ formats: ['docx', 'html'] });
    }
  });
});
