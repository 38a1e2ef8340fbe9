import { sql } from 'drizzle-orm';
import { invitations, waves } from '../../schema.ts';

/** How many organisations were asked in a wave, and how many answered: columns for a query on waves. */
export const responseCounts = {
  invited: sql<number>`(select count(*) from ${invitations} where ${invitations.waveId} = ${waves.id})`,
  submitted: sql<number>`(select count(*) from ${invitations} where ${invitations.waveId} = ${waves.id} and ${invitations.status} = 'submitted')`,
};
