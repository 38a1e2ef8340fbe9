import { asc, eq, inArray } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { contributorItems, contributors } from '../../schema.ts';
import { groupRows } from '../group-rows.ts';

/** The columns of a contributor that its pages and mails show. */
export const contributorColumns = {
  id: contributors.id,
  invitationId: contributors.invitationId,
  name: contributors.name,
  email: contributors.email,
  locale: contributors.locale,
  status: contributors.status,
  createdAt: contributors.createdAt,
  sentAt: contributors.sentAt,
  bounceReason: contributors.bounceReason,
  openedAt: contributors.openedAt,
  startedAt: contributors.startedAt,
  doneAt: contributors.doneAt,
  withdrawnAt: contributors.withdrawnAt,
  mails: contributors.mails,
};

type ContributorRow = Awaited<ReturnType<typeof rowsOf>>[number];

/** A colleague who was asked, with the codes of the questions. */
export type FoundContributor = ContributorRow & { items: string[] };

const rowsOf = (read: Reader | Writer, invitationId: string) =>
  read
    .select(contributorColumns)
    .from(contributors)
    .where(eq(contributors.invitationId, invitationId))
    .orderBy(asc(contributors.id));

/** The colleagues who were asked for one response, in the order in which they were asked. */
export async function listContributors(read: Reader | Writer, invitationId: string): Promise<FoundContributor[]> {
  return withItems(read, await rowsOf(read, invitationId));
}

/** One contributor. */
export async function findContributor(read: Reader | Writer, id: string): Promise<FoundContributor | undefined> {
  const [found] = await withItems(
    read,
    await read.select(contributorColumns).from(contributors).where(eq(contributors.id, id)),
  );
  return found;
}

async function withItems(read: Reader | Writer, rows: ContributorRow[]): Promise<FoundContributor[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const asked = await read
    .select({ contributorId: contributorItems.contributorId, item: contributorItems.item })
    .from(contributorItems)
    .where(inArray(contributorItems.contributorId, ids))
    .orderBy(asc(contributorItems.item));
  const itemsOf = groupRows(asked, (row) => row.contributorId);
  return rows.map((row) => ({ ...row, items: (itemsOf.get(row.id) ?? []).map(({ item }) => item) }));
}
