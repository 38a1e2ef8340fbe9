import type { Ports } from './env.ts';

/** The calendar day it is now (UTC), `YYYY-MM-DD`. */
export const today = ({ now }: Pick<Ports, 'now'>): string => now().toISOString().slice(0, 10);
