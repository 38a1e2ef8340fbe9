/** What is stored about one invitation, read from the database itself. */
import { eq } from 'drizzle-orm';
import {
  answers,
  auditEvents,
  invitations,
  observations,
  observationThemes,
  responses,
  topics,
} from '../../../db/schema.ts';
import { database } from '../../helpers/home.ts';

export async function storedInvitation(id: string) {
  const [found] = await database()
    .select({ status: invitations.status, declineReason: invitations.declineReason, locale: invitations.locale })
    .from(invitations)
    .where(eq(invitations.id, id));
  if (!found) throw new Error(`storedInvitation: no invitation ${id}`);
  return found;
}

export const storedResponses = (invitationId: string) =>
  database().select().from(responses).where(eq(responses.invitationId, invitationId));

export const storedAnswers = (responseId: string) =>
  database().select().from(answers).where(eq(answers.responseId, responseId));

export const storedObservations = (responseId: string) =>
  database()
    .select({
      item: observations.item,
      text: observations.text,
      tone: observations.tone,
      theme: observationThemes.theme,
    })
    .from(observations)
    .leftJoin(observationThemes, eq(observationThemes.observationId, observations.id))
    .where(eq(observations.responseId, responseId));

export const storedTopics = (responseId: string) =>
  database().select({ text: topics.text }).from(topics).where(eq(topics.responseId, responseId));

export const auditOf = (invitationId: string) =>
  database().select().from(auditEvents).where(eq(auditEvents.actor, invitationId));
