/** An action of the agenda: it has an owner, a deadline and a place in plan-do-check-act, and its history stays. */
import { z } from '@hono/zod-openapi';
import { Day, Id, Line, Theme } from './common.ts';

export const ActionState = z
  .enum(['plan', 'do', 'check', 'act', 'done', 'stopped'], 'unknown-choice')
  .openapi('ActionState', {
    description: 'Where an action stands: in plan-do-check-act, done, or stopped.',
  });

export const ActionUpdate = z.object({
  id: Id,
  state: ActionState,
  note: z.string(),
  /** The organisation that wrote it; null when whoever keeps the agenda did. */
  organisation: z.string().nullable(),
  createdAt: z.string(),
});

export const Action = z
  .object({
    id: Id,
    text: z.string(),
    owner: z.object({ id: Id, name: z.string() }),
    deadline: Day,
    state: ActionState,
    /** Past its deadline, and neither done nor stopped. */
    overdue: z.boolean(),
    /** Neither done nor stopped, and nothing was written about it for `stalledAfterDays`. */
    stalled: z.boolean(),
    /** The objective that it serves, if any. */
    objective: z.object({ id: Id, text: z.string() }).nullable(),
    /** The improvement opportunity it answers, if any. */
    opportunity: z.object({ id: Id, waveId: Id, theme: Theme, text: z.string() }).nullable(),
    createdAt: z.string(),
    /** What happened with it, oldest first. */
    updates: z.array(ActionUpdate),
  })
  .openapi('Action', { description: 'What an organisation of the network will do, by when, and how far it is.' });

export const Actions = z.object({ actions: z.array(Action), stalledAfterDays: z.int() }).openapi('Actions');

export const NewAction = z.object({
  text: Line(500),
  ownerId: z.string().min(1, 'required').max(64),
  deadline: Day,
  opportunityId: Id.nullable(),
  objectiveId: Id.nullable().default(null),
});
export const ActionChange = NewAction.omit({ opportunityId: true, objectiveId: true })
  .extend({ objectiveId: Id.nullable() })
  .partial();
export const NewActionUpdate = z.object({ state: ActionState, note: Line(1000) });
