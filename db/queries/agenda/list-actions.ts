import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { actions, actionUpdates, objectives, opportunities, organisations } from '../../schema.ts';

export type ActionState = 'plan' | 'do' | 'check' | 'act' | 'done' | 'stopped';

export type FoundAction = {
  id: string;
  text: string;
  owner: { id: string; name: string };
  deadline: string;
  state: ActionState;
  opportunity: {
    id: string;
    waveId: string;
    theme: 'ambition' | 'interests' | 'relation' | 'organisation' | 'processes';
    text: string;
  } | null;
  objective: { id: string; text: string } | null;
  createdAt: string;
  updates: {
    id: string;
    state: ActionState;
    note: string;
    /** The organisation that wrote it; null when whoever keeps the agenda did. */
    organisation: string | null;
    createdAt: string;
  }[];
};

async function findActions(read: Reader, which: SQL | undefined): Promise<FoundAction[]> {
  const rows = await read
    .select({
      id: actions.id,
      text: actions.text,
      owner: { id: organisations.id, name: organisations.name },
      deadline: actions.deadline,
      state: actions.state,
      opportunity: {
        id: opportunities.id,
        waveId: opportunities.waveId,
        theme: opportunities.theme,
        text: opportunities.text,
      },
      objective: { id: objectives.id, text: objectives.text },
      createdAt: actions.createdAt,
    })
    .from(actions)
    .innerJoin(organisations, eq(organisations.id, actions.ownerId))
    .leftJoin(opportunities, eq(opportunities.id, actions.opportunityId))
    .leftJoin(objectives, eq(objectives.id, actions.objectiveId))
    .where(which)
    .orderBy(asc(actions.deadline), asc(actions.id));
  if (rows.length === 0) return [];
  const updates = await read
    .select({
      actionId: actionUpdates.actionId,
      id: actionUpdates.id,
      state: actionUpdates.state,
      note: actionUpdates.note,
      organisation: organisations.name,
      createdAt: actionUpdates.createdAt,
    })
    .from(actionUpdates)
    .leftJoin(organisations, eq(organisations.id, actionUpdates.organisationId))
    .where(
      inArray(
        actionUpdates.actionId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(actionUpdates.createdAt), sql`${actionUpdates}.rowid`);
  return rows.map((row) => ({
    ...row,
    updates: updates.filter(({ actionId }) => actionId === row.id).map(({ actionId: _, ...update }) => update),
  }));
}

/** The actions of a network with their owner, where they came from and what happened, nearest deadline first. */
export const listActions = (read: Reader, networkId: string): Promise<FoundAction[]> =>
  findActions(read, eq(actions.networkId, networkId));

/** One action of a network, as in the list. */
export async function readAction(read: Reader, networkId: string, id: string): Promise<FoundAction | undefined> {
  const [found] = await findActions(read, and(eq(actions.networkId, networkId), eq(actions.id, id)));
  return found;
}

/** These actions, nearest deadline first. */
export const listTheseActions = async (read: Reader, ids: string[]): Promise<FoundAction[]> =>
  ids.length === 0 ? [] : findActions(read, inArray(actions.id, ids));

/** The actions of a network that an organisation owns, nearest deadline first. */
export const listActionsOfOwner = (read: Reader, networkId: string, ownerId: string): Promise<FoundAction[]> =>
  findActions(read, and(eq(actions.networkId, networkId), eq(actions.ownerId, ownerId)));
