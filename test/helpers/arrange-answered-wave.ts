/** Waves with real answers as rows, for tests of what is made of answers. Every call makes its own. */
import { and, eq } from 'drizzle-orm';
import type { Store } from '../../db/client.ts';
import { newId } from '../../db/ids.ts';
import {
  answers,
  invitations,
  observations,
  questionnaires,
  questionnaireVersions,
  responses,
  topics,
  waveAnalysts,
  waves,
} from '../../db/schema.ts';
import { type Item, items, type QuestionnaireVersion } from '../../surveys/index.ts';
import type { ArrangedNetwork } from './arrange-published-wave.ts';

const anId = () => newId(new Date(), (length) => crypto.getRandomValues(new Uint8Array(length)));

/** A number answers a scale, a text an open question or a choice; statements left out were answered "don't know". */
export type Given = Record<string, number | string>;

export type AnsweredWave = { waveId: string; responseIds: string[] };

/**
 * A wave of which these members answered: one entry per member in the order of the network, null for who did not.
 * An open answer is an observation and an answer to the question for topics a topic, as submitting makes them.
 */
export async function arrangeAnsweredWave(
  store: Store,
  network: ArrangedNetwork,
  o: {
    answers: (Given | null)[];
    status?: 'open' | 'closed';
    threshold?: number;
    version?: number;
    previousWaveId?: string;
    label?: string;
    /** Ids of the users who read the answers; the inspector unless said otherwise. */
    analysts?: string[];
  },
): Promise<AnsweredWave> {
  const { status = 'closed', threshold = 5, previousWaveId = null, label = 'Meting', version = 1 } = o;
  const waveId = anId();
  const at = '2026-02-01T09:00:00.000Z';
  const [found] = await store.read
    .select({ id: questionnaireVersions.id, json: questionnaireVersions.json })
    .from(questionnaireVersions)
    .innerJoin(questionnaires, eq(questionnaires.id, questionnaireVersions.questionnaireId))
    .where(and(eq(questionnaires.code, 'bestuurlijk-platform'), eq(questionnaireVersions.number, version)));
  if (!found) throw new Error('arrangeAnsweredWave: needs the shipped questionnaire');
  const questions = items(JSON.parse(found.json) as QuestionnaireVersion);
  const promise = {
    threshold,
    readers: [{ name: 'Inspecteur', organisation: 'Inspectie' }],
    invited: network.members.length,
    opensOn: '2026-01-05',
    closesOn: '2026-02-05',
  };
  const responseIds: string[] = [];
  await store.write(async (tx) => {
    await tx.insert(waves).values({
      id: waveId,
      networkId: network.networkId,
      versionId: found.id,
      previousWaveId,
      label,
      opensOn: promise.opensOn,
      closesOn: promise.closesOn,
      threshold,
      status,
      promise: JSON.stringify(promise),
      createdAt: at,
      openedAt: at,
      closedAt: status === 'closed' ? at : null,
    });
    const analysts = o.analysts ?? [network.inspector.id];
    await tx.insert(waveAnalysts).values(analysts.map((userId) => ({ waveId, userId })));
    const invited = network.members.map((member, place) => {
      const given = o.answers[place] ?? null;
      const invitation = {
        id: anId(),
        waveId,
        organisationId: member.id,
        organisationName: member.name,
        sector: member.sector,
        contactName: 'Contact',
        contactEmail: `${member.id}@voorbeeld.example`,
        locale: 'nl' as const,
        expiresAt: '2026-02-06T00:00:00.000Z',
        status: given ? ('submitted' as const) : ('sent' as const),
        submittedAt: given ? at : null,
        reminders: 0,
      };
      return { given, invitation };
    });
    await tx.insert(invitations).values(invited.map(({ invitation }) => invitation));
    for (const { given, invitation } of invited) {
      if (!given) continue;
      const responseId = anId();
      responseIds.push(responseId);
      const saved = { draft: '{}', revision: 1, savedAt: at, submittedAt: at };
      await tx.insert(responses).values({ id: responseId, waveId, invitationId: invitation.id, ...saved });
      await tx.insert(answers).values(questions.map((question) => answerRow(question, given, responseId)));
      const written = questions.flatMap(({ code, kind }) => {
        const text = given[code];
        return typeof text === 'string' ? [{ code, kind, text }] : [];
      });
      const remarks = written.filter(({ kind }) => kind === 'open');
      const wishes = written.filter(({ kind }) => kind === 'topic');
      const place = { waveId, responseId, createdAt: at };
      if (remarks.length > 0) {
        await tx
          .insert(observations)
          .values(remarks.map(({ code, text }) => ({ ...place, id: anId(), item: code, text })));
      }
      if (wishes.length > 0) await tx.insert(topics).values(wishes.map(({ text }) => ({ ...place, id: anId(), text })));
    }
  });
  return { waveId, responseIds };
}

function answerRow(question: Item, given: Given, responseId: string): typeof answers.$inferInsert {
  const value = given[question.code];
  const row = { responseId, item: question.code };
  if (typeof value === 'number') return { ...row, kind: 'value', value };
  if (question.points !== null) return { ...row, kind: 'missing', missing: 'dont-know' };
  if (value === undefined) return { ...row, kind: 'missing', missing: 'not-reached' };
  return { ...row, kind: question.kind === 'role' ? 'choice' : 'text', text: value };
}
