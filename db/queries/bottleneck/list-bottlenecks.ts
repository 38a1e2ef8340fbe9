import { asc, desc, eq, inArray, type SQL } from 'drizzle-orm';
import type { Theme } from '../../../surveys/index.ts';
import type { Reader, Writer } from '../../client.ts';
import {
  actions,
  bottleneckDecisions,
  bottlenecks,
  memberships,
  objectives,
  organisations,
  users,
} from '../../schema.ts';

export type FoundDecision = {
  id: string;
  kind: 'taken-up' | 'passed-on' | 'not-taken-up';
  action: {
    id: string;
    text: string;
    owner: string;
    /** The objective that it serves. */
    objective: string | null;
    deadline: string;
    state: 'plan' | 'do' | 'check' | 'act' | 'done' | 'stopped';
  } | null;
  passedTo: string | null;
  note: string;
  decidedAt: string;
  toldAt: string | null;
  bounceReason: string | null;
  outcome: 'yes' | 'partly' | 'no' | null;
  outcomeNote: string | null;
  outcomeOn: string | null;
};

export type FoundBottleneck = {
  id: string;
  membershipId: string | null;
  /** The name of who brought it in; of a member also when it is not named: mind that before showing it. */
  organisation: string | null;
  user: string | null;
  named: boolean;
  theme: Theme | null;
  text: string;
  wouldHelp: string;
  on: string;
  /** The newest first. */
  decisions: FoundDecision[];
};

async function findBottlenecks(read: Reader | Writer, which: SQL): Promise<FoundBottleneck[]> {
  const rows = await read
    .select({
      id: bottlenecks.id,
      membershipId: bottlenecks.membershipId,
      organisation: organisations.name,
      user: users.name,
      named: bottlenecks.named,
      theme: bottlenecks.theme,
      text: bottlenecks.text,
      wouldHelp: bottlenecks.wouldHelp,
      on: bottlenecks.on,
    })
    .from(bottlenecks)
    .leftJoin(memberships, eq(memberships.id, bottlenecks.membershipId))
    .leftJoin(organisations, eq(organisations.id, memberships.organisationId))
    .leftJoin(users, eq(users.id, bottlenecks.userId))
    .where(which)
    .orderBy(desc(bottlenecks.on), asc(bottlenecks.id));
  if (rows.length === 0) return [];
  const decisions = await listDecisions(read, which);
  return rows.map((row) => ({
    ...row,
    decisions: decisions
      .filter(({ bottleneckId }) => bottleneckId === row.id)
      .map(({ bottleneckId: _, action, owner, objective, ...decision }) => ({
        ...decision,
        action: action && { ...action, owner: owner ?? '', objective },
      })),
  }));
}

const listDecisions = (read: Reader | Writer, which: SQL) =>
  read
    .select({
      id: bottleneckDecisions.id,
      bottleneckId: bottleneckDecisions.bottleneckId,
      kind: bottleneckDecisions.kind,
      action: { id: actions.id, text: actions.text, deadline: actions.deadline, state: actions.state },
      owner: organisations.name,
      objective: objectives.text,
      passedTo: bottleneckDecisions.passedTo,
      note: bottleneckDecisions.note,
      decidedAt: bottleneckDecisions.decidedAt,
      toldAt: bottleneckDecisions.toldAt,
      bounceReason: bottleneckDecisions.bounceReason,
      outcome: bottleneckDecisions.outcome,
      outcomeNote: bottleneckDecisions.outcomeNote,
      outcomeOn: bottleneckDecisions.outcomeOn,
    })
    .from(bottleneckDecisions)
    .innerJoin(bottlenecks, eq(bottlenecks.id, bottleneckDecisions.bottleneckId))
    .leftJoin(actions, eq(actions.id, bottleneckDecisions.actionId))
    .leftJoin(organisations, eq(organisations.id, actions.ownerId))
    .leftJoin(objectives, eq(objectives.id, actions.objectiveId))
    .where(which)
    .orderBy(desc(bottleneckDecisions.id));

/** The bottlenecks of a network with what was decided, the newest first; within a month their order tells nothing. */
export const listBottlenecks = (read: Reader, networkId: string): Promise<FoundBottleneck[]> =>
  findBottlenecks(read, eq(bottlenecks.networkId, networkId));

/** Those that one member brought in. */
export const listBottlenecksOfMember = (read: Reader | Writer, membershipId: string): Promise<FoundBottleneck[]> =>
  findBottlenecks(read, eq(bottlenecks.membershipId, membershipId));

/** Some, by their ids. */
export const listTheseBottlenecks = (read: Reader | Writer, ids: string[]): Promise<FoundBottleneck[]> =>
  findBottlenecks(read, inArray(bottlenecks.id, ids));
