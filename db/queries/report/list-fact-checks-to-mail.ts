import { and, eq, gte, isNull, notExists, sql } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { memberships, networks, reportMails, reports, waves } from '../../schema.ts';

export type FactCheckToMail = { reportId: string; membershipId: string; network: string; wave: string; until: string };

/** Members who were not mailed about a running round in which their network corrects facts in a report. */
export async function listFactChecksToMail(read: Reader, day: string): Promise<FactCheckToMail[]> {
  const rows = await read
    .select({
      reportId: reports.id,
      membershipId: memberships.id,
      network: networks.name,
      wave: waves.label,
      until: reports.factCheckUntil,
    })
    .from(reports)
    .innerJoin(waves, eq(waves.id, reports.waveId))
    .innerJoin(networks, eq(networks.id, waves.networkId))
    .innerJoin(memberships, and(eq(memberships.networkId, networks.id), isNull(memberships.to)))
    .where(
      and(
        eq(reports.state, 'fact-check'),
        gte(reports.factCheckUntil, day),
        notExists(
          read
            .select({ one: sql`1` })
            .from(reportMails)
            .where(
              and(
                eq(reportMails.reportId, reports.id),
                eq(reportMails.membershipId, memberships.id),
                eq(reportMails.factCheckUntil, sql`${reports.factCheckUntil}`),
              ),
            ),
        ),
      ),
    );
  return rows.flatMap(({ until, ...row }) => (until === null ? [] : [{ ...row, until }]));
}
