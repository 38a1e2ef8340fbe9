/** One turn of the cycle and the start of the next, over the API: the story that both homes must tell alike. */
import { beforeAll, describe, expect, test } from 'vitest';
import { submitAt } from '../../helpers/answering.ts';
import { newInspector, type Person, visitor } from '../../helpers/home.ts';
import { linkTo } from '../../helpers/mails.ts';
import { csvOf, membersForFile } from '../../helpers/member-file.ts';

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const members = membersForFile(25);
const answering = members.slice(0, 8);

let inspector: Person;
let networkId: string;
let firstWave: string;
let secondWave: string;

async function got<T>(response: Response | Promise<Response>, status = 200): Promise<T> {
  const answer = await response;
  expect(answer.status, `${answer.url} ${answer.ok ? '' : await answer.clone().text()}`).toBe(status);
  return (await answer.json()) as T;
}

async function plan(label: string, version: number): Promise<string> {
  const body = {
    label,
    questionnaire: 'bestuurlijk-platform',
    version,
    opensOn: day(0),
    closesOn: day(21),
    threshold: 5,
    analysts: [inspector.id],
  };
  return (await got<{ id: string }>(inspector.visit.send('POST', `/v1/networks/${networkId}/waves`, body), 201)).id;
}

async function publish(waveId: string) {
  expect((await inspector.visit.send('POST', `/v1/waves/${waveId}/closing`)).status).toBe(204);
  return inspector.visit.send('POST', `/v1/waves/${waveId}/publication`);
}

describe('the year, over the API', () => {
  beforeAll(async () => {
    inspector = await newInspector();
    networkId = (
      await got<{ id: string }>(inspector.visit.send('POST', '/v1/networks', { name: 'Netwerk Jaarrond' }), 201)
    ).id;
  });

  test('25 members come from a spreadsheet, after a look at what it says', async () => {
    const file = new Blob([csvOf(members)], { type: 'text/csv' });
    const path = `/v1/networks/${networkId}`;
    const headers = { 'Content-Type': 'text/csv' };
    const preview = await got<{ errors: unknown[]; members: unknown[] }>(
      inspector.visit.send('POST', `${path}/member-import-previews`, file, headers),
    );
    expect(preview.errors).toEqual([]);
    expect(preview.members).toHaveLength(25);
    const imported = await got(inspector.visit.send('POST', `${path}/member-imports`, file, headers), 201);
    expect(imported).toEqual({ imported: 25 });
  });

  test('a wave opens and every member gets a personal link by mail', async () => {
    firstWave = await plan('Meting 2026', 1);
    const sending = await got(inspector.visit.send('POST', `/v1/waves/${firstWave}/opening`));
    expect(sending).toEqual({ sent: 25, bounced: 0, toSend: 0 });
    const links = await Promise.all(members.map(({ email }) => linkTo(email)));
    expect(new Set(links.map((link) => link.hash)).size).toBe(25);
  });

  test('eight members answer and one declines; the inspector sees how far everyone is', async () => {
    for (const [index, member] of answering.entries()) {
      const texts = { 'processes.signals': `Knelpunten blijven liggen, zegt nummer ${index + 1}.` };
      await submitAt(await linkTo(member.email), 2 + (index % 3), texts);
    }
    const ninth = await linkTo(members[8]?.email ?? '');
    const declined = await visitor({ token: ninth.hash.slice(1) }).send('POST', '/v1/my-invitation/declining', {
      reason: 'Geen tijd',
    });
    expect(declined.status).toBe(204);
    const { invitations } = await got<{ invitations: { status: string }[] }>(
      inspector.visit.get(`/v1/waves/${firstWave}/invitations`),
    );
    const count = (status: string) => invitations.filter((invitation) => invitation.status === status).length;
    expect({ submitted: count('submitted'), declined: count('declined'), sent: count('sent') }).toEqual({
      submitted: 8,
      declined: 1,
      sent: 16,
    });
  });

  test('interviews and open answers are coded, the wave is closed and its picture published', async () => {
    const { memberships } = await got<{ memberships: { organisationId: string }[] }>(
      inspector.visit.get(`/v1/networks/${networkId}/memberships`),
    );
    const heldOn = day(0);
    const coding = { tone: 'can-improve', themes: ['processes'], codes: ['bottlenecks-followed-up'] };
    const visits = [
      { kind: 'organisation', organisationId: memberships[20]?.organisationId, heldOn },
      { kind: 'organisation', organisationId: memberships[21]?.organisationId, heldOn },
      { kind: 'expert-by-experience', heldOn },
    ];
    for (const visit of visits) {
      const { id } = await got<{ id: string }>(
        inspector.visit.send('POST', `/v1/waves/${firstWave}/interviews`, visit),
        201,
      );
      await got(
        inspector.visit.send('POST', `/v1/interviews/${id}/observations`, {
          text: 'Er gebeurt te weinig mee.',
          ...coding,
        }),
        201,
      );
    }
    const { observations } = await got<{ observations: { id: string; coded: boolean }[] }>(
      inspector.visit.get(`/v1/waves/${firstWave}/observations`),
    );
    expect(observations).toHaveLength(11);
    for (const { id } of observations) await got(inspector.visit.send('PATCH', `/v1/observations/${id}`, coding));

    await got(publish(firstWave), 201);
    const { picture } = await got<{
      picture: {
        response: unknown;
        themes: { theme: string; table: { kind: string; base: number; mean: number }; canImprove: unknown[] }[];
      };
    }>(inspector.visit.get(`/v1/waves/${firstWave}/picture`));
    expect(picture.response).toMatchObject({ invited: 25, submitted: 8, declined: 1 });
    // Levels 2, 3, 4, 2, 3, 4, 2, 3 give a mean of 23/8 = 2.875 on every theme; the picture rounds it.
    const processes = picture.themes.find(({ theme }) => theme === 'processes');
    expect(processes?.table).toMatchObject({ kind: 'shown', base: 8 });
    expect(Math.abs((processes?.table.mean ?? 0) - 2.875)).toBeLessThanOrEqual(0.05);
    // Eight organisations wrote it, two more said it in an interview: ten voices, and one expert apart.
    expect(processes?.canImprove).toMatchObject([
      { code: 'bottlenecks-followed-up', voices: { kind: 'exact', voices: 10 } },
    ]);
  });

  test('the session leads to two actions with an owner and a deadline', async () => {
    const { memberships } = await got<{ memberships: { organisationId: string; organisation: string }[] }>(
      inspector.visit.get(`/v1/networks/${networkId}/memberships`),
    );
    const { id: opportunityId } = await got<{ id: string }>(
      inspector.visit.send('POST', `/v1/waves/${firstWave}/opportunities`, {
        theme: 'processes',
        text: 'Knelpunten krijgen een antwoord',
      }),
      201,
    );
    for (const text of ['Een lijst bijhouden', 'Elke bijeenkomst nalopen']) {
      const action = { text, ownerId: memberships[0]?.organisationId, deadline: day(60), opportunityId };
      await got(inspector.visit.send('POST', `/v1/networks/${networkId}/actions`, action), 201);
    }
    const { actions } = await got<{ actions: unknown[] }>(inspector.visit.get(`/v1/networks/${networkId}/actions`));
    expect(actions).toHaveLength(2);
  });

  test('the next wave carries the members over, with two changes marked, and the comparison says what moved', async () => {
    const { memberships } = await got<{ memberships: { id: string; organisation: string }[] }>(
      inspector.visit.get(`/v1/networks/${networkId}/memberships`),
    );
    const last = memberships.find(({ organisation }) => organisation === 'Organisatie 25');
    await got(inspector.visit.send('POST', `/v1/memberships/${last?.id}/ending`));
    const joined = {
      organisation: 'Organisatie 26',
      sector: 'Zorg',
      contactName: 'Nieuw',
      contactEmail: `nieuw.${members[0]?.email}`,
    };
    await got(inspector.visit.send('POST', `/v1/networks/${networkId}/memberships`, joined), 201);
    const rerun = await got<{ id: string; label: string; version: number }>(
      inspector.visit.send('POST', `/v1/waves/${firstWave}/reruns`),
      201,
    );
    expect(rerun).toMatchObject({ label: 'Meting 2027', version: 2 });
    secondWave = rerun.id;
    const changes = await got(inspector.visit.get(`/v1/waves/${secondWave}/membership-changes`));
    expect(changes).toMatchObject({
      joined: [{ organisation: 'Organisatie 26' }],
      left: [{ organisation: 'Organisatie 25' }],
      changed: [],
    });
    await got(inspector.visit.send('POST', `/v1/waves/${secondWave}/opening`));
    for (const [index, member] of answering.entries()) {
      await submitAt(await linkTo(member.email, { count: 2 }), 3 + (index % 3));
    }
    await got(publish(secondWave), 201);
    const comparison = await got<{ themes?: unknown[] } & Record<string, unknown>>(
      inspector.visit.get(`/v1/networks/${networkId}/comparisons?from=${firstWave}&to=${secondWave}`),
    );
    // All eight moved one up on every theme: 2/2^8 · 5 themes = 0.039 by Holm, so the word is "moved up".
    expect(JSON.stringify(comparison)).toContain('"moved-up"');
    expect(JSON.stringify(comparison)).not.toContain('"moved-down"');
  });
});
