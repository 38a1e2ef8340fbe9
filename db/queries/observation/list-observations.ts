import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import {
  answers,
  interviews,
  invitations,
  observationCodes,
  observations,
  observationThemes,
  organisations,
  responses,
} from '../../schema.ts';
import { groupRows } from '../group-rows.ts';

type Theme = (typeof observationThemes.$inferSelect)['theme'];

export type FoundObservation = {
  id: string;
  waveId: string;
  text: string;
  tone: 'goes-well' | 'can-improve' | null;
  /** The approved wording for the network; null: not approved. */
  quote: string | null;
  codedAt: string | null;
  /** The observation that it is a part of; null when it is whole. */
  parentId: string | null;
  /** When it was split; its parts count instead of it. */
  splitAt: string | null;
  /** When an analyst decided that it needs no code of its own. */
  setAsideAt: string | null;
  createdAt: string;
  /** The response it stands in; null when it comes from an interview. */
  responseId: string | null;
  /** The item it answers; null when it comes from an interview. */
  item: string | null;
  /** How the answer relates to last year's of the organisation; null where none was shown. */
  origin: 'confirmed' | 'edited' | 'new' | null;
  interviewId: string | null;
  interviewKind: 'organisation' | 'expert-by-experience' | null;
  heldOn: string | null;
  /** The organisation that wrote or said it; null for an expert by experience. */
  organisationId: string | null;
  organisation: string | null;
  themes: Theme[];
  codes: string[];
};

const columns = {
  id: observations.id,
  waveId: observations.waveId,
  text: observations.text,
  tone: observations.tone,
  quote: observations.quote,
  codedAt: observations.codedAt,
  parentId: observations.parentId,
  splitAt: observations.splitAt,
  setAsideAt: observations.setAsideAt,
  createdAt: observations.createdAt,
  responseId: observations.responseId,
  item: observations.item,
  origin: answers.origin,
  interviewId: observations.interviewId,
  interviewKind: interviews.kind,
  heldOn: interviews.heldOn,
  invitedId: invitations.organisationId,
  invitedName: invitations.organisationName,
  interviewedId: interviews.organisationId,
  interviewedName: organisations.name,
};

type Which = { waveId: string; coded?: boolean } | { id: string };

const whereOf = (which: Which) =>
  'id' in which
    ? eq(observations.id, which.id)
    : and(
        eq(observations.waveId, which.waveId),
        isNull(observations.splitAt),
        which.coded === undefined
          ? undefined
          : which.coded
            ? isNotNull(observations.codedAt)
            : isNull(observations.codedAt),
      );

/** The observations of a wave (parts instead of what was split), or one, with who said it and how it is coded, in the order in which they came in. */
export async function listObservations(read: Reader | Writer, which: Which): Promise<FoundObservation[]> {
  const where = whereOf(which);
  const rows = await read
    .select(columns)
    .from(observations)
    .leftJoin(responses, eq(responses.id, observations.responseId))
    .leftJoin(invitations, eq(invitations.id, responses.invitationId))
    .leftJoin(answers, and(eq(answers.responseId, observations.responseId), eq(answers.item, observations.item)))
    .leftJoin(interviews, eq(interviews.id, observations.interviewId))
    .leftJoin(organisations, eq(organisations.id, interviews.organisationId))
    .where(where)
    .orderBy(observations.id);
  const themes = await read
    .select({ observationId: observationThemes.observationId, theme: observationThemes.theme })
    .from(observationThemes)
    .innerJoin(observations, eq(observations.id, observationThemes.observationId))
    .where(where);
  const codes = await read
    .select({ observationId: observationCodes.observationId, code: observationCodes.code })
    .from(observationCodes)
    .innerJoin(observations, eq(observations.id, observationCodes.observationId))
    .where(where)
    .orderBy(observationCodes.code);
  const themesOf = groupRows(themes, (row) => row.observationId);
  const codesOf = groupRows(codes, (row) => row.observationId);
  return rows.map(({ invitedId, invitedName, interviewedId, interviewedName, ...row }) => ({
    ...row,
    organisationId: invitedId ?? interviewedId,
    organisation: invitedName ?? interviewedName,
    themes: (themesOf.get(row.id) ?? []).map(({ theme }) => theme),
    codes: (codesOf.get(row.id) ?? []).map(({ code }) => code),
  }));
}
