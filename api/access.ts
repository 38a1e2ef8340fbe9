/**
 * Who may do what: every rule of access, as a named predicate, in this one file.
 *
 * What someone may not see does not exist for them (404); what they may see but not do is refused (403).
 */
import type { Locale } from './env.ts';
import { Problem } from './errors.ts';

export type UserActor = {
  kind: 'user';
  id: string;
  name: string;
  email: string;
  locale: Locale;
  /** An inspector has an inspectorate. */
  inspectorate: { id: string; name: string } | null;
  /** Ids of the networks this user coordinates. */
  coordinates: string[];
  /** What this user came with: a session, or a token for a program, which may open less. */
  by: { kind: 'session' } | { kind: 'api-token'; scope: 'read' | 'write'; networkId: string | null };
};

/** A user who is known to have an inspectorate. */
export type Inspector = UserActor & { inspectorate: { id: string; name: string } };

export type MemberActor = { kind: 'member'; invitationId: string; waveId: string; organisationId: string };

/** A colleague whom the contact of an organisation asked to answer some of its questions. */
export type ContributorActor = { kind: 'contributor'; contributorId: string; invitationId: string };

/** Someone in the room of a reflection session, by the token on a phone. `seen`: the state that it would be shown now. */
export type ParticipantActor = { kind: 'participant'; participantId: string; sessionId: string; seen: string };

/** A member of a network, by a personal link of its own or that of an invitation, outside the questions of a wave. */
export type NetworkMemberActor = {
  kind: 'network-member';
  membershipId: string;
  networkId: string;
  organisationId: string;
};

export type Actor =
  | { kind: 'nobody' }
  | UserActor
  | MemberActor
  | NetworkMemberActor
  | ContributorActor
  | ParticipantActor;

type NetworkOf = { id: string; inspectorateId: string };
type WaveOf = { analysts: string[] };
type ReportState = 'draft' | 'fact-check' | 'final';

/** Not kept out by the token that someone came with: one of a single network opens nothing beyond it. */
const reaches = (actor: UserActor, networkId: string | null): boolean =>
  actor.by.kind === 'session' || actor.by.networkId === null || actor.by.networkId === networkId;

/** An inspector of the network's own inspectorate. */
export const inspects = (actor: Actor, network: NetworkOf): actor is UserActor =>
  actor.kind === 'user' && actor.inspectorate?.id === network.inspectorateId && reaches(actor, network.id);

export const coordinates = (actor: Actor, network: NetworkOf): actor is UserActor =>
  actor.kind === 'user' && actor.coordinates.includes(network.id) && reaches(actor, network.id);

/** What is of the whole inspectorate is not for the token of one network. */
const isInspector = (actor: Actor): actor is Inspector =>
  actor.kind === 'user' && actor.inspectorate !== null && reaches(actor, null);

/** Change how one signs in, and make and revoke API tokens: a person, never a program with a token. */
export const canKeepOwnKeys = (actor: Actor): actor is UserActor =>
  actor.kind === 'user' && actor.by.kind === 'session';

/** Inspectors make networks and decide who belongs to them. */
export const canCreateNetwork = isInspector;

export const canSeeNetwork = (actor: Actor, network: NetworkOf): actor is UserActor =>
  inspects(actor, network) || coordinates(actor, network);

/** Change the network's own description and its coordinators. */
export const canManageNetwork = inspects;

/** Change the list of members and their contacts: a coordinator too, who re-runs a wave every year. */
export const canManageMembers = canSeeNetwork;

/** Make, open, remind and close waves, and follow who answered (never what). */
export const canRunWave = canSeeNetwork;

/** Read individual answers, enter interviews, code observations, see the draft picture. Never a coordinator of the network. */
export const canReadAnswers = (actor: Actor, network: NetworkOf, wave: WaveOf): actor is UserActor =>
  actor.kind === 'user' &&
  wave.analysts.includes(actor.id) &&
  reaches(actor, network.id) &&
  !actor.coordinates.includes(network.id);

export const canPublishPicture = canReadAnswers;

/** Read what was published before it was published again. */
export const canSeeEarlierPublications = (actor: Actor, network: NetworkOf, wave: WaveOf): actor is UserActor =>
  inspects(actor, network) || canReadAnswers(actor, network, wave);

/** Know of a wave: whoever sees its network, and an analyst from outside. */
export const canSeeWave = (actor: Actor, network: NetworkOf, wave: WaveOf): actor is UserActor =>
  canSeeNetwork(actor, network) || canReadAnswers(actor, network, wave);

/** See what was published. */
export const canSeePublished = canSeeNetwork;

/** Answer for an organisation, with its personal link. Which wave, and for whom, the link itself says. */
export const canAnswer = (actor: Actor): actor is MemberActor => actor.kind === 'member';

/** Answer the questions one was asked, with a link of one's own: these questions and nothing else. */
export const canContribute = (actor: Actor): actor is ContributorActor => actor.kind === 'contributor';

/** Open the link from the mail, see and save answers: whose questions these are, the link itself says. */
export const canUseLink = (actor: Actor): actor is MemberActor | ContributorActor =>
  canAnswer(actor) || canContribute(actor);

/** Ask colleagues, and know who they are: the contact alone, never an inspector, a coordinator or another colleague. */
export const canAskColleagues = canAnswer;

/** Lead the reflection session: inspectors and coordinators, on a published picture. */
export const canLeadReflection = canSeeNetwork;

/** Write the report on a wave and its recommendations, open the round for facts, make it final. */
export const canWriteReport = inspects;

/** Read a report: its writers always, the network from the round for facts on. */
export const canSeeReport = (actor: Actor, network: NetworkOf, report: { state: ReportState }): actor is UserActor =>
  canWriteReport(actor, network) || (coordinates(actor, network) && report.state !== 'draft');

/** Say which facts in a report are wrong: the coordinator; members do it by their personal link. */
export const canRemarkOnReport = coordinates;

/** Read what was put to the network, and say which facts are wrong, by a personal link. */
export const canReadReportByLink = canAnswer;

/** See what was recommended to a network over the years. */
export const canSeeRecommendations = canSeeNetwork;

/** Of a report that is not final, only its writers know the recommendations. */
export const canSeeRecommendation = (
  actor: Actor,
  network: NetworkOf,
  report: { state: ReportState },
): actor is UserActor => canWriteReport(actor, network) || (coordinates(actor, network) && report.state === 'final');

/** Say which actions answer a recommendation and what became of it: who keeps the agenda. */
export const canFollowRecommendations = canSeeNetwork;

/** Take part in the reflection session that one joined, and see nothing beyond what the room sees. */
export const canTakePart = (actor: Actor): actor is ParticipantActor => actor.kind === 'participant';

/** Keep the agenda: actions, their updates and the indicators. */
export const canKeepAgenda = canSeeNetwork;

/** See what practice brought in, decide about it, and bring in on behalf of practice: who keeps the agenda. */
export const canKeepBottlenecks = canSeeNetwork;

/** Write the words of the welcome page, send it, and see who has read it. */
export const canKeepWelcome = canSeeNetwork;

/** Read the welcome page, bring in bottlenecks and follow the own ones, by a personal link. */
export const canTakePartInNetwork = (actor: Actor): actor is NetworkMemberActor => actor.kind === 'network-member';

/** Write and publish questionnaires, and look into the item bank: versions are common property, so any inspector. */
export const canWriteQuestionnaires = isInspector;

/** See where all networks of the own inspectorate are in their year. */
export const canSeeOverview = isInspector;

/** Keep the codebook of the own inspectorate. Coordinators code nothing. */
export const canKeepCodebook = isInspector;

/** A draft belongs to an inspectorate. */
export const canSeeQuestionnaireDraft = (actor: Actor, draft: { inspectorateId: string }): actor is Inspector =>
  inspects(actor, { id: '', inspectorateId: draft.inspectorateId });

/** @throws Problem `not-signed-in` or `forbidden` */
export function must(allowed: boolean, actor: Actor): asserts allowed {
  if (allowed) return;
  throw new Problem(actor.kind === 'nobody' ? 'not-signed-in' : 'forbidden');
}

/** @throws Problem `not-signed-in` unless someone with an account asks */
export function mustBeUser(actor: Actor): asserts actor is UserActor {
  if (actor.kind !== 'user') throw new Problem('not-signed-in');
}

/** @throws Problem `not-found` for what the actor may not know about, `not-signed-in` for nobody */
export function mustExist<T>(
  found: T | undefined | null,
  actor: Actor,
  visible: (found: T) => boolean,
): asserts found is T {
  if (actor.kind === 'nobody') throw new Problem('not-signed-in');
  if (found === undefined || found === null || !visible(found)) throw new Problem('not-found');
}
