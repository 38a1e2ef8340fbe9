import type { z } from '@hono/zod-openapi';
import { suppress } from '../../analysis/index.ts';
import type { RolesTable, ScoreTable } from '../schemas/picture.ts';
import type { RelationsTable } from '../schemas/relations.ts';
import { type Change, type Table, tableId } from './tables.ts';

type Hidden = Extract<z.infer<typeof ScoreTable>, { kind: 'hidden' }>;

/**
 * Passes every table of the picture through the gate, in one call, and gives readers for what it let through. Of the
 * others only that they are hidden, and why; nothing else can be read.
 *
 * @param o.submitted that nobody could judge something is only said when enough organisations answered to be asked about
 */
export function showTables(tables: Table[], o: { submitted: number; threshold: number }) {
  const disclosure = suppress(tables, o);
  const shown = new Map(disclosure.shown.map(({ id, content }) => [id, content]));
  const reasons = new Map(tables.map((table) => [table.id, reasonOf(table, o.threshold)]));
  const nobody = (id: string) => (reasons.get(id) ?? 'nobody-could-judge') === 'nobody-could-judge';
  const hidden = (id: string, madeOf: string[]): Hidden => {
    const reason = reasons.get(id) ?? 'below-threshold';
    const isSaid = o.submitted >= o.threshold && madeOf.every(nobody);
    return { kind: 'hidden', reason: reason === 'nobody-could-judge' && !isSaid ? 'below-threshold' : reason };
  };
  return {
    /** The tables that the gate held back, with its reason. */
    suppressed: disclosure.hidden.map(({ id, reason }) => ({ table: id, reason })),
    /** @param madeOf the tables of the statements that a table is made of */
    score(id: string, madeOf: string[] = []): z.infer<typeof ScoreTable> {
      const content = shown.get(id);
      return content?.kind === 'score' && content.score ? released(content.score) : hidden(id, madeOf);
    },
    roles(): z.infer<typeof RolesTable> {
      const content = shown.get(tableId.roles);
      return content?.kind === 'roles' ? released(content.roles) : { kind: 'hidden', reason: 'below-threshold' };
    },
    relations(): z.infer<typeof RelationsTable> {
      const content = shown.get(tableId.relations);
      if (content?.kind !== 'relations') return { kind: 'hidden', reason: 'below-threshold' };
      const { base, contact } = content;
      const mutual = shown.get(tableId.mutualRelations);
      const named = shown.get(tableId.namedRelations);
      return released({
        ...{ kind: 'shown' as const, base, contact },
        mutual: mutual?.kind === 'mutual-relations' ? mutual.mutual : null,
        named: named?.kind === 'named-relations' ? named.named : null,
      });
    },
    change(theme: string): Released<Change> | null {
      const content = shown.get(tableId.change(theme));
      return content?.kind === 'change' ? released(content.change) : null;
    },
  };
}

type Released<T> = T & z.$brand<'released'>;

/** The one place where a table gets the mark: what is given here was let through. Never export it. */
const released = <T>(content: T) => content as Released<T>;

/** Why a table would be hidden, if it is. A table that rests on enough may still tell what a few answered. */
function reasonOf({ content }: Table, threshold: number): Hidden['reason'] {
  if (content.kind !== 'score') return 'below-threshold';
  if (content.score === null) return 'nobody-could-judge';
  return content.score.base < threshold ? 'below-threshold' : 'would-reveal';
}
