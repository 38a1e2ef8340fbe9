/** One of everything that an address of the API can name, and everyone who may come to ask for it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq, getTableColumns } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { createApp } from '../../api/app.ts';
import type { Ports } from '../../api/env.ts';
import { nodePorts } from '../../api/node.ts';
import { sessionCookie } from '../../api/routes/sign-in.ts';
import { sha256 } from '../../api/tokens.ts';
import type { Store } from '../../db/client.ts';
import * as t from '../../db/schema.ts';
import { anImprovementTheme } from '../helpers/a-picture.ts';
import { arrangeAnsweredWave } from '../helpers/arrange-answered-wave.ts';
import { arrangeNetwork, arrangeWave } from '../helpers/arrange-published-wave.ts';

const past = '2026-03-01T09:00:00.000Z';
const later = '2999-01-01T00:00:00.000Z';

/**
 * Everything that is written is undone again, so that no visit changes what the next one finds.
 *
 * @param onWritten told of each write that was made before it was undone
 */
function undoing(store: Store, onWritten: () => void): Store {
  return {
    ...store,
    async write(work) {
      const undo = new Error('undone');
      let result: Awaited<ReturnType<typeof work>> | undefined;
      await store
        .write(async (tx) => {
          result = await work(tx);
          onWritten();
          throw undo;
        })
        .catch((error: unknown) => {
          if (error !== undo) throw error;
        });
      return result as Awaited<ReturnType<typeof work>>;
    },
  };
}

/** Puts a row with these values, and something that fits in every other column that must have a value. */
const putInto =
  (store: Store) =>
  async <T extends SQLiteTable>(table: T, values: Partial<T['$inferInsert']>): Promise<string> => {
    const given = values as Record<string, unknown>;
    const row: Record<string, unknown> = { ...given };
    for (const [name, column] of Object.entries(getTableColumns(table))) {
      if (name in given || !column.notNull || column.hasDefault) continue;
      if (name === 'id') row[name] = crypto.randomUUID();
      else if (column.dataType === 'boolean') row[name] = false;
      else if (column.dataType === 'number') row[name] = 1;
      else row[name] = column.enumValues?.[0] ?? past;
    }
    await store.write((tx) => tx.insert(table).values(row as T['$inferInsert']));
    return String(row.id ?? '');
  };

/** Who asks, as the headers of a request. */
export type Asker = Record<string, string>;

export async function aWorld() {
  const dataDir = mkdtempSync(join(tmpdir(), 'netwerkspiegel-world-'));
  const ports: Ports = await nodePorts({ dataDir, publicUrl: 'http://localhost:8787' });
  const { store } = ports;
  const put = putInto(store);
  const network = await arrangeNetwork(store);
  const elsewhere = await arrangeNetwork(store);
  const { networkId, inspectorateId } = network;
  const inspector = network.inspector.id;
  const analyst = await put(t.users, { email: 'onderzoeker@example.org', name: 'Onderzoeker', inspectorateId: null });
  const program = 'nwsp_een-programma';

  // A wave with answers, published.
  const { waveId } = await arrangeAnsweredWave(store, network, {
    answers: network.members.map(() => ({ 'ambition.in-own-words': 'Dit kan beter.', 'topics.wanted': 'Wachttijd' })),
    analysts: [analyst],
  });
  const like = await arrangeWave(store, network, {
    label: 'Vorige meting',
    picture: { canImprove: [anImprovementTheme('relation', 'contact')] },
  });
  const [picture] = await store.read.select().from(t.pictures).where(eq(t.pictures.waveId, like));
  const publicationId = await put(t.pictures, { ...picture, id: crypto.randomUUID(), waveId });
  await store.write(async (tx) => {
    await tx.update(t.waves).set({ status: 'published', publishedAt: past }).where(eq(t.waves.id, waveId));
    await tx.update(t.invitations).set({ expiresAt: later }).where(eq(t.invitations.waveId, waveId));
  });
  const [invitation] = await store.read.select().from(t.invitations).where(eq(t.invitations.waveId, waveId));
  const [membership] = await store.read
    .select()
    .from(t.memberships)
    .where(eq(t.memberships.organisationId, invitation?.organisationId ?? ''));
  if (!picture || !invitation || !membership) throw new Error('aWorld: needs a wave with answers');
  const [invitationId, membershipId, ownerId] = [invitation.id, membership.id, invitation.organisationId];

  const draftId = await put(t.questionnaireDrafts, {
    inspectorateId,
    code: 'proef',
    json: JSON.stringify({ code: 'proef', pages: [] }),
    savedBy: inspector,
  });
  const interviewId = await put(t.interviews, { waveId, organisationId: ownerId, heldOn: '2026-02-01' });
  const observationId = await put(t.observations, { waveId, interviewId, text: 'Dit kan beter.' });
  const topicId = await put(t.topics, { waveId, interviewId, text: 'Wachttijd' });
  const sampleId = await put(t.codingSamples, { waveId, askedBy: analyst, coderId: analyst });
  const coding = JSON.stringify({ tone: 'can-improve', themes: ['relation'], codes: [] });
  await put(t.sampleCodings, { sampleId, observationId, first: coding, firstBy: analyst, settledAs: null });
  const text = { nl: 'x', en: 'x' };
  const words = { theme: 'relation', label: text, definition: text, example: text, keywords: { nl: [], en: [] } };
  const changeId = await put(t.codebookChanges, {
    inspectorateId,
    code: 'eigen-code',
    change: JSON.stringify({ kind: 'add', words }),
    userId: inspector,
  });
  const opportunityId = await put(t.opportunities, { waveId, theme: 'relation', text: 'Vaker bellen' });
  const stepId = 'stap';
  const sessionId = await put(t.reflectionSessions, {
    waveId,
    status: 'open',
    steps: JSON.stringify([{ id: stepId, kind: 'theme', theme: 'relation', statements: [], quotes: [] }]),
    position: 0,
    answering: 'open',
    joinCode: 'ABCD2345',
    joinCodeExpiresAt: later,
  });
  const participantId = await put(t.sessionParticipants, { sessionId, tokenHash: await sha256('een-telefoon') });
  const proposalId = await put(t.proposals, {
    sessionId,
    participantId,
    key: 'sleutel',
    theme: 'relation',
    text: 'Bel',
  });
  const objectiveId = await put(t.objectives, { networkId, endsOn: '2027-12-31', outcome: null });
  const actionId = await put(t.actions, { networkId, ownerId, deadline: '2026-12-01', state: 'do' });
  const indicatorId = await put(t.indicators, { networkId });
  const [bottleneckId, ownBottleneckId] = [
    await put(t.bottlenecks, { networkId, userId: inspector, on: '2026-03-01' }),
    await put(t.bottlenecks, { networkId, membershipId, named: true, on: '2026-03-01' }),
  ];
  await put(t.bottleneckDecisions, { bottleneckId, kind: 'passed-on', decidedBy: inspector });
  const reportId = await put(t.reports, { waveId, locale: 'nl', state: 'fact-check', factCheckUntil: '2999-01-01' });
  const section = { reportId, key: 'introduction', text: 'Tekst', filled: 'Tekst', revision: 1, savedBy: null };
  await put(t.reportSections, section);
  const versionId = await put(t.reportVersions, {
    reportId,
    number: 1,
    kind: 'fact-check',
    json: JSON.stringify({
      ...{ locale: 'nl', title: 'x', subtitle: 'x', author: 'x', day: '2026-03-01' },
      ...{ notes: [], contents: 'x', sections: [] },
    }),
    createdBy: inspector,
  });
  const remarkId = await put(t.reportRemarks, { reportId, versionId, state: 'open', userId: null });
  const recommendationId = await put(t.recommendations, { networkId, reportId, evidence: '[]' });
  const contributorId = await put(t.contributors, { invitationId, status: 'sent' });
  const passkeyId = await put(t.passkeys, { userId: inspector, credentialId: 'AAAA', transports: '[]' });
  await put(t.passwords, { userId: inspector, pendingSecret: null });
  const apiTokenId = await put(t.apiTokens, {
    userId: inspector,
    tokenHash: await sha256(program),
    scope: 'read',
    expiresAt: later,
  });
  await put(t.invitationLinks, { tokenHash: await sha256('een-lid'), invitationId });
  await put(t.contributorLinks, { tokenHash: await sha256('een-collega'), contributorId });

  const session = async (userId: string): Promise<Asker> => {
    await put(t.sessions, { tokenHash: await sha256(`sessie ${userId}`.replace(' ', '-')), userId, expiresAt: later });
    return { Cookie: `${sessionCookie}=sessie-${userId}` };
  };
  const bearer = (token: string): Asker => ({ Authorization: `Bearer ${token}` });
  const askers = {
    nobody: {},
    'made-up session': { Cookie: `${sessionCookie}=verzonnen` },
    'made-up link': bearer('verzonnen'),
    member: bearer('een-lid'),
    colleague: bearer('een-collega'),
    phone: bearer('een-telefoon'),
    coordinator: await session(network.coordinator.id),
    analyst: await session(analyst),
    inspector: await session(inspector),
    'other inspector': await session(elsewhere.inspector.id),
    program: bearer(program),
  } satisfies Record<string, Asker>;

  let writes = 0;
  const app = createApp(() => ({
    ...ports,
    store: undoing(store, () => {
      writes += 1;
    }),
    mailer: { send: async () => ({ kind: 'accepted' }) },
    afterwards: async () => {},
    mailbox: 'closed',
  }));
  const named: Record<string, string> = {
    ...{ networkId, userId: network.coordinator.id, membershipId, draftId, waveId, invitationId, changeId },
    ...{ interviewId, observationId, sampleId, topicId, publicationId, opportunityId, sessionId, stepId, proposalId },
    ...{ objectiveId, actionId, indicatorId, bottleneckId, reportId, remarkId, recommendationId, contributorId },
    ...{ passkeyId, apiTokenId, number: '1', theme: 'relation', key: 'introduction', code: 'eigen-code' },
  };
  return {
    askers,
    ids: named,
    /** The address of a route, with what there is in this world. @throws Error when there is no such thing yet */
    addressOf(path: string): string {
      const here = { ...named };
      if (path.startsWith('/v1/my-')) here.bottleneckId = ownBottleneckId;
      if (path.startsWith('/v1/questionnaires/')) here.code = 'bestuurlijk-platform';
      return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
        if (!here[name]) throw new Error(`aWorld: has no {${name}} yet`);
        return here[name];
      });
    },
    /** Asks, and says whether something would have been written. */
    async ask(path: string, init: RequestInit): Promise<{ response: Response; wrote: boolean }> {
      const before = writes;
      const response = await app.request(path, init);
      return { response, wrote: writes > before };
    },
    close() {
      store.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
