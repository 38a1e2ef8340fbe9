/** A live reflection session: what who leads sees and does, and what a participant's phone sees and sends. */
import { z } from '@hono/zod-openapi';
import { Id, Line, Prose, Theme } from './common.ts';
import { ItemPicture, LocalText, ScoreTable } from './picture.ts';

const StepId = z.string().min(1).max(64);
const Count = z.number().int().min(0).max(1000);

export const Step = z.discriminatedUnion('kind', [
  z.object({
    id: StepId,
    kind: z.literal('theme'),
    theme: Theme,
    statements: z.array(z.string().max(100)).max(100),
    quotes: z.array(z.string().max(5000)).max(100),
  }),
  z.object({ id: StepId, kind: z.literal('sorting'), codes: z.array(z.string().max(100)).max(100) }),
  z.object({ id: StepId, kind: z.literal('proposals') }),
  z.object({ id: StepId, kind: z.literal('voting') }),
]);
export type Step = z.infer<typeof Step>;
const Steps = z.array(Step).min(1).max(30);

const Recognised = z.object({ recognised: Count, partly: Count, not: Count });
const Sorted = z.object({
  code: z.string().max(100),
  keep: Count,
  canImprove: Count,
  mustImprove: Count,
  letGo: Count,
});
const Votes = z.object({ proposalId: Id, votes: Count });

/** What the room sees of a step; `shown` is null as long as too few answered. */
export const StepResult = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('theme'), shown: Recognised.nullable() }),
  z.object({ kind: z.literal('sorting'), shown: z.array(Sorted).nullable() }),
  z.object({ kind: z.literal('proposals'), shown: z.null() }),
  z.object({ kind: z.literal('voting'), shown: z.array(Votes).nullable() }),
]);
const AnsweredStep = z
  .object({ stepId: StepId, answered: Count, onPaper: z.boolean(), remarks: z.array(z.string()) })
  .and(StepResult);
export type AnsweredStep = z.infer<typeof AnsweredStep>;

/** A step counted by hand, without phones. */
export const Outcome = z.discriminatedUnion('kind', [
  Recognised.extend({ kind: z.literal('theme'), remarks: z.array(Prose(1000)).max(100) }),
  z.object({ kind: z.literal('sorting'), sorted: z.array(Sorted).max(100) }),
  z.object({ kind: z.literal('voting'), votes: z.array(Votes).max(200) }),
]);
export type Outcome = z.infer<typeof Outcome>;

const Status = z.enum(['prepared', 'open', 'closed']);
export const Answering = z.enum(['open', 'stopped']);

const Proposal = z.object({
  id: Id,
  theme: Theme,
  text: z.string(),
  mergedInto: Id.nullable(),
  setAside: z.boolean(),
  opportunityId: Id.nullable(),
  createdAt: z.string(),
});

export const ReflectionSession = z
  .object({
    id: Id,
    waveId: Id,
    status: Status,
    joinCode: z.object({ code: z.string(), expiresAt: z.string() }).nullable(),
    minimum: z.number().int(),
    votesPerParticipant: z.number().int(),
    steps: z.array(Step),
    position: z.number().int(),
    answering: Answering,
    joined: Count,
    results: z.array(AnsweredStep),
    proposals: z.array(Proposal),
  })
  .openapi('ReflectionSession', { description: 'A live reflection session, for who leads it.' });
export type ReflectionSession = z.infer<typeof ReflectionSession>;

export const ReflectionSessions = z.object({
  reflectionSessions: z.array(
    z.object({
      id: Id,
      status: Status,
      createdAt: z.string(),
      openedAt: z.string().nullable(),
      closedAt: z.string().nullable(),
    }),
  ),
});

export const SessionPlan = z
  .object({
    minimum: z.number().int().min(3).max(50),
    votesPerParticipant: z.number().int().min(1).max(20),
    steps: Steps,
  })
  .partial();
export const Position = z.object({ position: z.number().int().min(0), answering: Answering });
export const NewProposal = z.object({ theme: Theme, text: Line(500) });
export const ProposalChange = NewProposal.extend({
  setAside: z.boolean(),
  /** The proposals that become part of this one, with what was part of them; any other part stands alone again. */
  parts: z.array(Id).max(100),
}).partial();
export const PossibleSteps = z
  .object({ steps: Steps })
  .openapi('PossibleSteps', { description: 'Every step that a picture gives, with all that may be shown in it.' });
export const Chosen = z.object({ proposalIds: z.array(Id).min(1).max(100) });

// ── on a phone ──────────────────────────────────────────────────────────────────────────────────────────────────────

export const Recognition = z.enum(['recognised', 'partly', 'not']);
export const SortingWord = z.enum(['keep', 'can-improve', 'must-improve', 'let-go']);
export const JoinCode = z.object({ code: z.string().max(40) });
export const Joined = z.object({ token: z.string(), sessionId: Id });
export const MyRecognition = z.object({ answer: Recognition, remark: Prose(1000) });
export const MySorting = z.object({ sorted: SortingWord });
export const MyVotes = z.object({ proposalIds: z.array(Id).max(100) });

const MyStep = z.discriminatedUnion('kind', [
  z.object({
    id: StepId,
    kind: z.literal('theme'),
    theme: Theme,
    points: z.number().int(),
    response: z.object({ invited: z.number().int() }),
    table: ScoreTable,
    statements: z.array(ItemPicture.pick({ item: true, text: true, table: true })),
    quotes: z.array(z.string()),
  }),
  z.object({
    id: StepId,
    kind: z.literal('sorting'),
    improvementThemes: z.array(z.object({ code: z.string(), theme: Theme, label: LocalText })),
  }),
  z.object({ id: StepId, kind: z.literal('proposals') }),
  z.object({
    id: StepId,
    kind: z.literal('voting'),
    proposals: z.array(Proposal.pick({ id: true, theme: true, text: true })),
  }),
]);

export const MySession = z
  .object({
    status: Status,
    network: z.string(),
    label: z.string(),
    minimum: z.number().int(),
    votesPerParticipant: z.number().int(),
    position: z.number().int(),
    stepCount: z.number().int(),
    answering: Answering,
    step: MyStep.nullable(),
    mine: z.object({
      recognition: z.array(MyRecognition.extend({ theme: Theme })),
      sortings: z.array(MySorting.extend({ code: z.string() })),
      proposals: z.array(z.object({ key: z.string(), theme: Theme, text: z.string() })),
      votes: z.array(Id),
    }),
    result: AnsweredStep.nullable(),
  })
  .openapi('MySession', { description: 'What a participant of a reflection session sees on the phone.' });
export type MySession = z.infer<typeof MySession>;
