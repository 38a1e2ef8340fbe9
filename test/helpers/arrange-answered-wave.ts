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
import { items, type QuestionnaireVersion } from '../../surveys/index.ts';
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
    for (const [place, member] of network.members.entries()) {
      const given = o.answers[place] ?? null;
      const invitationId = anId();
      await tx.insert(invitations).values({
        id: invitationId,
        waveId,
        organisationId: member.id,
        organisationName: member.name,
        sector: member.sector,
        contactName: 'Contact',
        contactEmail: `${member.id}@voorbeeld.example`,
        locale: 'nl',
        expiresAt: '2026-02-06T00:00:00.000Z',
        status: given ? 'submitted' : 'sent',
        submittedAt: given ? at : null,
        reminders: 0,
      });
      if (!given) continue;
      const responseId = anId();
      responseIds.push(responseId);
      await tx
        .insert(responses)
        .values({ id: responseId, waveId, invitationId, draft: '{}', revision: 1, savedAt: at, submittedAt: at });
      for (const question of questions) {
        const value = given[question.code];
        const row = { responseId, item: question.code };
        const text = typeof value === 'string' ? value : null;
        if (typeof value === 'number') await tx.insert(answers).values({ ...row, kind: 'value', value });
        else if (question.points !== null)
          await tx.insert(answers).values({ ...row, kind: 'missing', missing: 'dont-know' });
        else if (text === null) await tx.insert(answers).values({ ...row, kind: 'missing', missing: 'not-reached' });
        else await tx.insert(answers).values({ ...row, kind: question.kind === 'role' ? 'choice' : 'text', text });
        if (text !== null && question.kind === 'open') {
          await tx
            .insert(observations)
            .values({ id: anId(), waveId, responseId, item: question.code, text, createdAt: at });
        }
        if (text !== null && question.kind === 'topic') {
          await tx.insert(topics).values({ id: anId(), waveId, responseId, text, createdAt: at });
        }
      }
    }
  });
  return { waveId, responseIds };
}
