import { eq } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { networks } from '../../schema.ts';

const holds = async (read: Reader, o: { demo: boolean }): Promise<boolean> => {
  const rows = await read.select({ id: networks.id }).from(networks).where(eq(networks.demo, o.demo)).limit(1);
  return rows.length > 0;
};

/** Whether this installation holds a network that is not fictitious: then it is no demo, whatever else it holds. */
export const hasRealNetwork = (read: Reader): Promise<boolean> => holds(read, { demo: false });

/** Whether this installation holds fictitious data and nothing else: then everything in it is marked as such. */
export const hasDemo = async (read: Reader): Promise<boolean> =>
  (await holds(read, { demo: true })) && !(await hasRealNetwork(read));
