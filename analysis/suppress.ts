import { requireWhole } from './require-whole.ts';
import { tablesToProtect } from './tables-to-protect.ts';

/** Only `suppress` can make this mark; it exists for the type checker alone. */
declare const suppressed: unique symbol;

/**
 * What went through `suppress`. Ask for this type wherever something is serialised, so that a table that was not
 * suppressed does not compile.
 */
export type Publishable<T> = T & { readonly [suppressed]: true };

/**
 * A table that wants to leave. `base` is the number of organisations its numbers rest on (not the size of a cell);
 * `partOf` is the id of the table that all its parts together make up, such as the theme of a statement.
 *
 * - `scores`: shown from the threshold on;
 * - `scores-per-sector`: shown from twice the threshold on;
 * - `response`: who took part; may be shown always.
 */
export type DisclosureTable<T> = {
  kind: 'scores' | 'scores-per-sector' | 'response';
  id: string;
  base: number;
  partOf?: string;
  content: T;
};

/** Why a table stays hidden. */
export type HiddenReason = 'base-below-threshold' | 'sector-below-twice-threshold' | 'would-reveal-another-table';

/** What may leave, and of what may not leave only that it exists and why. */
export type Disclosure<T> = {
  shown: { id: string; base: number; content: T }[];
  hidden: { id: string; reason: HiddenReason }[];
};

/**
 * Decides over the whole set of tables that will leave which stay hidden, so that small groups cannot be read off.
 *
 * First every table with a base below the threshold. Then, until nothing changes, what would give those away: a hidden
 * part follows from its whole and the other parts, so a second part goes too (the one with the smallest base), or the
 * whole when there is no other. Pass everything that is published together in one call; one table at a time protects
 * nothing. Does not yet look across waves, nor at tables that are parts of two wholes.
 *
 * @param tables everything that will leave
 * @param o.threshold k, fixed when the wave opened; at least 3
 * @returns the tables that may leave, in the order given, and the reasons for the others; the only way to get the type
 *   `Publishable`
 * @throws RangeError when the threshold is below 3, a base is not a whole number, an id occurs twice, or a whole is
 *   not among the tables
 * @source primary and secondary suppression: Hundepool et al. (2012), Statistical Disclosure Control, ch. 4
 * @example
 * suppress([{ kind: 'scores', id: 'ambition', base: 4, content }], { threshold: 5 });
 * // { shown: [], hidden: [{ id: 'ambition', reason: 'base-below-threshold' }] }
 */
export function suppress<T>(tables: DisclosureTable<T>[], o: { threshold: number }): Publishable<Disclosure<T>> {
  requireWhole('suppress', 'threshold', o.threshold, 3);
  const ids = new Set(tables.map(({ id }) => id));
  if (ids.size !== tables.length) throw new RangeError('suppress needs every table once, got an id twice');
  for (const { id, base, partOf } of tables) {
    requireWhole('suppress', `base of ${id}`, base, 0);
    if (partOf !== undefined && (partOf === id || !ids.has(partOf))) {
      throw new RangeError(`suppress needs the whole of ${id} among the tables, got ${partOf}`);
    }
  }
  const reasons = new Map<string, HiddenReason>();
  for (const table of tables) {
    const reason = primaryReason(table, o.threshold);
    if (reason !== null) reasons.set(table.id, reason);
  }
  for (;;) {
    const next = tablesToProtect(tables, new Set(reasons.keys()), o.threshold);
    if (next.length === 0) break;
    for (const id of next) reasons.set(id, 'would-reveal-another-table');
  }
  const disclosure: Disclosure<T> = { shown: [], hidden: [] };
  for (const { id, base, content } of tables) {
    const reason = reasons.get(id);
    if (reason === undefined) disclosure.shown.push({ id, base, content });
    else disclosure.hidden.push({ id, reason });
  }
  return disclosure as Publishable<Disclosure<T>>;
}

function primaryReason<T>({ kind, base }: DisclosureTable<T>, threshold: number): HiddenReason | null {
  if (kind === 'response') return null;
  if (base < threshold) return 'base-below-threshold';
  return kind === 'scores-per-sector' && base < 2 * threshold ? 'sector-below-twice-threshold' : null;
}
