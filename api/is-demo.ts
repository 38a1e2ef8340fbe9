import { hasRealNetwork } from '../db/queries/network/has-demo.ts';
import type { Ports } from './env.ts';

/** Whether this is a demo now. Demo mode is never on beside real data, whatever the installation was told. */
export const isDemo = async ({ demo, store }: Ports): Promise<boolean> => demo && !(await hasRealNetwork(store.read));
