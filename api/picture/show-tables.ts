import type { z } from '@hono/zod-openapi';
import type { Disclosure, HiddenReason, Publishable } from '../../analysis/index.ts';
import type { RolesTable, ScoreTable } from '../schemas/picture.ts';
import type { LeftOut } from './counting-statements.ts';
import { type Change, type Content, tableId } from './tables.ts';

type Reason = Extract<z.infer<typeof ScoreTable>, { kind: 'hidden' }>['reason'];

/**
 * Reads tables out of what the gate let through; of the others only that they are hidden, and why.
 *
 * @param o.bases on how many organisations each table rests
 * @param o.leftOut statements that count nowhere
 * @param o.submitted that nobody could judge something is only said when enough organisations answered to be asked about
 */
export function showTables(
  disclosure: Publishable<Disclosure<Content>>,
  o: {
    bases: ReadonlyMap<string, number>;
    leftOut: ReadonlyMap<string, LeftOut>;
    submitted: number;
    threshold: number;
  },
) {
  const shown = new Map(disclosure.shown.map(({ id, content }) => [id, content]));
  const reasons = new Map(disclosure.hidden.map(({ id, reason }) => [id, reason]));
  const hidden = (reason: HiddenReason | undefined, nobodyCouldJudge: boolean) => {
    const said: Reason =
      reason === 'would-reveal-another-table'
        ? 'would-reveal'
        : nobodyCouldJudge && o.submitted >= o.threshold
          ? 'nobody-could-judge'
          : 'below-threshold';
    return { kind: 'hidden' as const, reason: said };
  };
  const score = (id: string, statements: string[]): z.infer<typeof ScoreTable> => {
    const content = shown.get(id);
    if (content?.kind === 'score' && content.score) return content.score;
    // A table without answers is one that nobody could judge, unless a few could and were left out.
    const nobody = o.bases.get(id) === 0 && statements.every((code) => o.leftOut.get(code)?.base === 0);
    return hidden(reasons.get(id), nobody);
  };
  return {
    score,
    item(code: string): z.infer<typeof ScoreTable> {
      const left = o.leftOut.get(code);
      return left ? hidden(left.reason, left.base === 0) : score(tableId.item(code), [code]);
    },
    roles(): z.infer<typeof RolesTable> {
      const content = shown.get(tableId.roles);
      return content?.kind === 'roles' ? content.roles : hidden(reasons.get(tableId.roles), false);
    },
    change(theme: string): Change | null {
      const content = shown.get(tableId.change(theme));
      return content?.kind === 'change' ? content.change : null;
    },
  };
}
