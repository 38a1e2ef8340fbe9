/**
 * The tables, in the order of the year: questionnaire → network → wave → invitation → response → observation →
 * picture → reflection → agenda. Times are ISO 8601 in UTC, days are `YYYY-MM-DD`, ids are UUIDv7 (sortable, opaque).
 *
 * Columns with personal data carry a comment `personal:` with their purpose and retention.
 */
import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';

const id = () => text('id').primaryKey();
const time = (name: string) => text(name);

// ── people and doors ────────────────────────────────────────────────────────────────────────────────────────────────

export const inspectorates = sqliteTable('inspectorates', {
  id: id(),
  name: text('name').notNull(),
  createdAt: time('created_at').notNull(),
});

/** Someone with an account: an inspector (has an inspectorate) or a coordinator (has networks in `coordinators`). */
export const users = sqliteTable(
  'users',
  {
    id: id(),
    /** personal: to send the sign-in link; kept while the account exists */
    email: text('email').notNull(),
    /** personal: shown as reader of answers in the promise; kept while the account exists */
    name: text('name').notNull(),
    locale: text('locale', { enum: ['nl', 'en'] }).notNull(),
    inspectorateId: text('inspectorate_id').references(() => inspectorates.id),
    createdAt: time('created_at').notNull(),
  },
  (t) => [uniqueIndex('users_email').on(sql`lower(${t.email})`)],
);

/** A one-time way in. `userId` empty: the link that sets up an empty installation. */
export const signInLinks = sqliteTable('sign_in_links', {
  tokenHash: text('token_hash').primaryKey(),
  userId: text('user_id').references(() => users.id),
  createdAt: time('created_at').notNull(),
  expiresAt: time('expires_at').notNull(),
  usedAt: time('used_at'),
});

export const sessions = sqliteTable('sessions', {
  tokenHash: text('token_hash').primaryKey(),
  userId: text('user_id')
    .notNull()
    .references(() => users.id),
  createdAt: time('created_at').notNull(),
  expiresAt: time('expires_at').notNull(),
});

/** A passkey: what someone's device or password manager signs in with. Public keys only. */
export const passkeys = sqliteTable(
  'passkeys',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    /** What its owner calls it; kept until its owner removes it. */
    name: text('name').notNull(),
    /** What the device calls it, base64url. */
    credentialId: text('credential_id').notNull().unique(),
    /** COSE, base64url. */
    publicKey: text('public_key').notNull(),
    /** Counts signatures where the device does; a step back means a copy. */
    counter: integer('counter').notNull(),
    /** JSON list of how a browser reaches the device. */
    transports: text('transports').notNull(),
    createdAt: time('created_at').notNull(),
    lastUsedAt: time('last_used_at'),
  },
  (t) => [index('passkeys_user').on(t.userId)],
);

/** A challenge that a passkey must sign: good once, for five minutes. `userId`: who adds a passkey; null to sign in. */
export const passkeyChallenges = sqliteTable('passkey_challenges', {
  challengeHash: text('challenge_hash').primaryKey(),
  userId: text('user_id').references(() => users.id),
  expiresAt: time('expires_at').notNull(),
});

/** A password, which opens nothing without a code of the authenticator beside it. */
export const passwords = sqliteTable('passwords', {
  userId: text('user_id')
    .primaryKey()
    .references(() => users.id),
  /** Salted and stretched; says itself how (api/sign-in/password-hash.ts). Null until the authenticator is confirmed. */
  passwordHash: text('password_hash'),
  /** The secret that the authenticator app shares, base32; kept while the password is. */
  totpSecret: text('totp_secret'),
  /** One that was shown to be put into an app, until a code proves that it is in there. */
  pendingSecret: text('pending_secret'),
  /** The time step of the last code that was accepted: no code is accepted twice. */
  lastStep: integer('last_step').notNull(),
  createdAt: time('created_at').notNull(),
});

/** For who has lost the authenticator: each replaces one code, once. Hashed. */
export const recoveryCodes = sqliteTable('recovery_codes', {
  codeHash: text('code_hash').primaryKey(),
  userId: text('user_id')
    .notNull()
    .references(() => users.id),
  usedAt: time('used_at'),
});

/** Attempts with a password per address, known here or not, so that guessing slows down. Gone after an hour. */
export const passwordAttempts = sqliteTable('password_attempts', {
  /** SHA-256 of the address. */
  addressHash: text('address_hash').primaryKey(),
  count: integer('count').notNull(),
  lastAt: time('last_at').notNull(),
});

/** A key for a program that works on someone's behalf: hashed, with a scope, and never for ever. */
export const apiTokens = sqliteTable(
  'api_tokens',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    /** What its owner calls it; kept while the account exists, as the audit names it. */
    name: text('name').notNull(),
    tokenHash: text('token_hash').notNull().unique(),
    scope: text('scope', { enum: ['read', 'write'] }).notNull(),
    /** The only network that it opens; null for all that its owner sees. */
    networkId: text('network_id').references((): AnySQLiteColumn => networks.id),
    createdAt: time('created_at').notNull(),
    expiresAt: time('expires_at').notNull(),
    lastUsedAt: time('last_used_at'),
    revokedAt: time('revoked_at'),
  },
  (t) => [index('api_tokens_user').on(t.userId)],
);

// ── questionnaire ───────────────────────────────────────────────────────────────────────────────────────────────────

export const questionnaires = sqliteTable('questionnaires', {
  id: id(),
  code: text('code').notNull().unique(),
  createdAt: time('created_at').notNull(),
});

/** A published version: never changed (a trigger in the migrations refuses it). */
export const questionnaireVersions = sqliteTable(
  'questionnaire_versions',
  {
    id: id(),
    questionnaireId: text('questionnaire_id')
      .notNull()
      .references(() => questionnaires.id),
    number: integer('number').notNull(),
    /** Canonical JSON of the SurveyJS document, see surveys/schema.ts. */
    json: text('json').notNull(),
    /** SHA-256 of `json`, hex. */
    hash: text('hash').notNull(),
    changeNote: text('change_note').notNull(),
    /** Who published it; null for a version that ships with the product. */
    authorId: text('author_id').references(() => users.id),
    /** personal: the author as it stands on the version ("name, inspectorate"); part of the version, kept with it */
    author: text('author'),
    publishedAt: time('published_at').notNull(),
  },
  (t) => [uniqueIndex('questionnaire_versions_number').on(t.questionnaireId, t.number)],
);

/** A version that is being written: a new questionnaire, or the next version of one. One per inspectorate and code. */
export const questionnaireDrafts = sqliteTable(
  'questionnaire_drafts',
  {
    id: id(),
    inspectorateId: text('inspectorate_id')
      .notNull()
      .references(() => inspectorates.id),
    /** The code of the questionnaire that it becomes (a version of). */
    code: text('code').notNull(),
    /** The version that it started from; null for a new questionnaire. */
    basedOnId: text('based_on_id').references(() => questionnaireVersions.id),
    /** JSON of a `Draft` (surveys/import/types.ts): the shape of a version, with gaps. */
    json: text('json').notNull(),
    /** Counts the saves; a save that is based on another revision is refused. */
    revision: integer('revision').notNull(),
    createdAt: time('created_at').notNull(),
    savedAt: time('saved_at').notNull(),
    savedBy: text('saved_by')
      .notNull()
      .references(() => users.id),
  },
  (t) => [uniqueIndex('questionnaire_drafts_code').on(t.inspectorateId, t.code)],
);

// ── network ─────────────────────────────────────────────────────────────────────────────────────────────────────────

export const networks = sqliteTable(
  'networks',
  {
    id: id(),
    inspectorateId: text('inspectorate_id')
      .notNull()
      .references(() => inspectorates.id),
    /** The larger network this one is part of (a steering group over themed networks). */
    parentId: text('parent_id'),
    name: text('name').notNull(),
    description: text('description').notNull(),
    /** What the members want to reach together, in their own words; shown on the reflection view. */
    ambition: text('ambition').notNull(),
    /** How they work together, for the welcome page. */
    wayOfWorking: text('way_of_working').notNull().default(''),
    /** The day on which the next wave should begin; whoever runs it is reminded before. */
    nextWaveOn: text('next_wave_on'),
    /** When the reminder of that day was sent. */
    nextWaveRemindedAt: time('next_wave_reminded_at'),
    /** Whether owners of actions are mailed about them. */
    actionMails: integer('action_mails', { mode: 'boolean' }).notNull().default(true),
    /** Fictitious data: every page that shows it says so. */
    demo: integer('demo', { mode: 'boolean' }).notNull(),
    createdAt: time('created_at').notNull(),
  },
  (t) => [index('networks_inspectorate').on(t.inspectorateId)],
);

export const coordinators = sqliteTable(
  'coordinators',
  {
    networkId: text('network_id')
      .notNull()
      .references(() => networks.id),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    createdAt: time('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.networkId, t.userId] }), index('coordinators_user').on(t.userId)],
);

export const organisations = sqliteTable(
  'organisations',
  {
    id: id(),
    inspectorateId: text('inspectorate_id')
      .notNull()
      .references(() => inspectorates.id),
    name: text('name').notNull(),
    sector: text('sector').notNull(),
    createdAt: time('created_at').notNull(),
  },
  (t) => [index('organisations_inspectorate').on(t.inspectorateId, t.name)],
);

/** An organisation in a network, from–to. The contact speaks for it there. */
export const memberships = sqliteTable(
  'memberships',
  {
    id: id(),
    networkId: text('network_id')
      .notNull()
      .references(() => networks.id),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    /** personal: to address the contact; replaced at hand-over, cleared a year after the membership ends */
    contactName: text('contact_name').notNull(),
    /** personal: to send invitations; replaced at hand-over, cleared a year after the membership ends */
    contactEmail: text('contact_email').notNull(),
    contactLocale: text('contact_locale', { enum: ['nl', 'en'] }).notNull(),
    from: text('from_day').notNull(),
    to: text('to_day'),
    /** When the contact asked for no more mails about actions; the next contact has not asked that. */
    actionMailsStoppedAt: time('action_mails_stopped_at'),
    createdAt: time('created_at').notNull(),
  },
  (t) => [
    index('memberships_network').on(t.networkId),
    // One running membership per organisation and network.
    uniqueIndex('memberships_current').on(t.networkId, t.organisationId).where(sql`${t.to} is null`),
  ],
);

/** A member's own link to its network: the welcome page and its bottlenecks. Every mail about those brings a new one. */
export const membershipLinks = sqliteTable(
  'membership_links',
  {
    /** SHA-256 of the token, hex. The token itself is never stored. */
    tokenHash: text('token_hash').primaryKey(),
    membershipId: text('membership_id')
      .notNull()
      .references(() => memberships.id),
    createdAt: time('created_at').notNull(),
    expiresAt: time('expires_at').notNull(),
    /** When another contact took over. */
    revokedAt: time('revoked_at'),
  },
  (t) => [index('membership_links_membership').on(t.membershipId)],
);

/** The welcome page for the contact of a member: sent, read. It begins anew when another contact takes over. */
export const welcomes = sqliteTable('welcomes', {
  membershipId: text('membership_id')
    .primaryKey()
    .references(() => memberships.id),
  /** Mails with the link that reached this contact. */
  mails: integer('mails').notNull().default(0),
  mailedAt: time('mailed_at'),
  bounceReason: text('bounce_reason'),
  readAt: time('read_at'),
});

export const organisationChangeKinds = ['renamed', 'merged', 'split'] as const;

/** What became of an organisation: it got another name, it merged into another, or it split from another. Append only. */
export const organisationChanges = sqliteTable(
  'organisation_changes',
  {
    id: id(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    kind: text('kind', { enum: organisationChangeKinds }).notNull(),
    /** The name that it had; of a renamed organisation only. */
    formerName: text('former_name'),
    /** Where it went (merged) or what it came from (split). */
    otherId: text('other_id').references(() => organisations.id),
    on: text('on_day').notNull(),
    createdAt: time('created_at').notNull(),
  },
  (t) => [
    index('organisation_changes_organisation').on(t.organisationId),
    index('organisation_changes_other').on(t.otherId),
  ],
);

// ── wave ────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const waves = sqliteTable(
  'waves',
  {
    id: id(),
    networkId: text('network_id')
      .notNull()
      .references(() => networks.id),
    versionId: text('version_id')
      .notNull()
      .references(() => questionnaireVersions.id),
    previousWaveId: text('previous_wave_id'),
    label: text('label').notNull(),
    opensOn: text('opens_on').notNull(),
    closesOn: text('closes_on').notNull(),
    threshold: integer('threshold').notNull(),
    status: text('status', { enum: ['draft', 'open', 'closed', 'published'] }).notNull(),
    /** JSON list of days after the opening on which who has not answered is reminded, such as [7,14]. */
    reminderDays: text('reminder_days').notNull().default('[]'),
    /** The most mails that one contact gets about this wave: invitation, reminders and anything sent anew. */
    mailLimit: integer('mail_limit').notNull().default(5),
    /** Whether the network will see by name who works with whom; only where the questionnaire asks for that. */
    namedTies: integer('named_ties', { mode: 'boolean' }).notNull().default(false),
    /** Whether a member may let its answers also count in the larger network and the networks of that. */
    servesFamily: integer('serves_family', { mode: 'boolean' }).notNull().default(false),
    /** Whether answers taken over from another network's wave count in its picture; settled at its first publication. */
    countsServed: integer('counts_served', { mode: 'boolean' }).notNull().default(true),
    /** JSON of the promise (api/promise.ts), fixed when the wave opens; null while it is a draft. */
    promise: text('promise'),
    createdAt: time('created_at').notNull(),
    openedAt: time('opened_at'),
    closedAt: time('closed_at'),
    publishedAt: time('published_at'),
    /** Since when its evidence is open for correction, though it was published; null when it is not. */
    correctingSince: time('correcting_since'),
  },
  (t) => [index('waves_network').on(t.networkId)],
);

/** Who reads individual answers of a wave: never a coordinator of its network. */
export const waveAnalysts = sqliteTable(
  'wave_analysts',
  {
    waveId: text('wave_id')
      .notNull()
      .references(() => waves.id),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
  },
  (t) => [primaryKey({ columns: [t.waveId, t.userId] })],
);

// ── invitation ──────────────────────────────────────────────────────────────────────────────────────────────────────

export const invitationStatuses = ['to-send', 'sent', 'bounced', 'opened', 'started', 'submitted', 'declined'] as const;

/** One organisation's way into a wave; name, sector and contact as they were when the wave opened. */
export const invitations = sqliteTable(
  'invitations',
  {
    id: id(),
    waveId: text('wave_id')
      .notNull()
      .references(() => waves.id),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    organisationName: text('organisation_name').notNull(),
    sector: text('sector').notNull(),
    /** personal: to address the contact; cleared a year after the wave closes */
    contactName: text('contact_name').notNull(),
    /** personal: to send the invitation and the reminders; cleared a year after the wave closes */
    contactEmail: text('contact_email').notNull(),
    locale: text('locale', { enum: ['nl', 'en'] }).notNull(),
    expiresAt: time('expires_at').notNull(),
    status: text('status', { enum: invitationStatuses }).notNull(),
    sentAt: time('sent_at'),
    bounceReason: text('bounce_reason'),
    openedAt: time('opened_at'),
    startedAt: time('started_at'),
    submittedAt: time('submitted_at'),
    declinedAt: time('declined_at'),
    declineReason: text('decline_reason'),
    /** When a sender took it in hand: nobody else sends it meanwhile. */
    claimedAt: time('claimed_at'),
    reminders: integer('reminders').notNull(),
    remindedAt: time('reminded_at'),
    /** Mails that reached this contact; starts again when another contact takes over. */
    mails: integer('mails').notNull().default(0),
    /** How often the organisation handed it over to another contact by itself. */
    handOvers: integer('hand_overs').notNull().default(0),
  },
  (t) => [uniqueIndex('invitations_wave_organisation').on(t.waveId, t.organisationId)],
);

/** A personal link: every mail brings a new one, and the earlier ones keep working until they are revoked. */
export const invitationLinks = sqliteTable(
  'invitation_links',
  {
    /** SHA-256 of the token, hex. The token itself is never stored. */
    tokenHash: text('token_hash').primaryKey(),
    invitationId: text('invitation_id')
      .notNull()
      .references(() => invitations.id),
    createdAt: time('created_at').notNull(),
    revokedAt: time('revoked_at'),
    /** Why it stopped, for the page that tells so. */
    revokedBecause: text('revoked_because', { enum: ['sent-anew', 'handed-over'] }),
  },
  (t) => [index('invitation_links_invitation').on(t.invitationId)],
);

// ── contributor ─────────────────────────────────────────────────────────────────────────────────────────────────────

export const contributorStatuses = ['to-send', 'sent', 'bounced', 'opened', 'started', 'done', 'withdrawn'] as const;

/** A colleague whom the contact asked to answer some questions of the organisation's response. */
export const contributors = sqliteTable(
  'contributors',
  {
    id: id(),
    invitationId: text('invitation_id')
      .notNull()
      .references(() => invitations.id),
    /** personal: to address the colleague, and to show the organisation who is on what; cleared a year after the wave closes */
    name: text('name').notNull(),
    /** personal: to send the colleague's link; cleared a year after the wave closes */
    email: text('email').notNull(),
    locale: text('locale', { enum: ['nl', 'en'] }).notNull(),
    status: text('status', { enum: contributorStatuses }).notNull(),
    createdAt: time('created_at').notNull(),
    sentAt: time('sent_at'),
    bounceReason: text('bounce_reason'),
    openedAt: time('opened_at'),
    startedAt: time('started_at'),
    doneAt: time('done_at'),
    withdrawnAt: time('withdrawn_at'),
    /** When a sender took it in hand: nobody else sends it meanwhile. */
    claimedAt: time('claimed_at'),
    /** Mails that reached this colleague. */
    mails: integer('mails').notNull().default(0),
  },
  (t) => [index('contributors_invitation').on(t.invitationId)],
);

/** A question that a contributor was asked to answer. */
export const contributorItems = sqliteTable(
  'contributor_items',
  {
    contributorId: text('contributor_id')
      .notNull()
      .references(() => contributors.id),
    item: text('item').notNull(),
  },
  (t) => [primaryKey({ columns: [t.contributorId, t.item] })],
);

/** A contributor's own link, like a personal link. */
export const contributorLinks = sqliteTable(
  'contributor_links',
  {
    /** SHA-256 of the token, hex. The token itself is never stored. */
    tokenHash: text('token_hash').primaryKey(),
    contributorId: text('contributor_id')
      .notNull()
      .references(() => contributors.id),
    createdAt: time('created_at').notNull(),
    revokedAt: time('revoked_at'),
  },
  (t) => [index('contributor_links_contributor').on(t.contributorId)],
);

// ── response ────────────────────────────────────────────────────────────────────────────────────────────────────────

export const responses = sqliteTable(
  'responses',
  {
    id: id(),
    waveId: text('wave_id')
      .notNull()
      .references(() => waves.id),
    invitationId: text('invitation_id')
      .notNull()
      .unique()
      .references(() => invitations.id),
    /** JSON of the answers so far, replaced at every save and emptied at submission (the answers are rows then). */
    draft: text('draft').notNull(),
    /** Counts the saves; a save that is based on another revision is refused. */
    revision: integer('revision').notNull(),
    savedAt: time('saved_at').notNull(),
    submittedAt: time('submitted_at'),
    /** The client's idempotency key of the submission: the same request again gets the same receipt. */
    submissionKey: text('submission_key'),
    /** SHA-256 of the canonical JSON of the submitted answers, hex; on the receipt. */
    checksum: text('checksum'),
    /** When the receipt was mailed to the contact; null: still to send. */
    receiptMailedAt: time('receipt_mailed_at'),
    /** The mail server's last word on the receipt: it is not tried again. */
    receiptBounceReason: text('receipt_bounce_reason'),
    /** The organisation's response in another network, given there first, whose answers count here too. */
    servedFromId: text('served_from_id').references((): AnySQLiteColumn => responses.id),
  },
  (t) => [index('responses_wave').on(t.waveId), index('responses_served_from').on(t.servedFromId)],
);

/** A submitted answer: one row per response and item, with its value, its text, or the kind of missing. */
export const answers = sqliteTable(
  'answers',
  {
    responseId: text('response_id')
      .notNull()
      .references(() => responses.id),
    item: text('item').notNull(),
    kind: text('kind', { enum: ['value', 'text', 'choice', 'missing'] }).notNull(),
    value: integer('value'),
    /** personal (possibly, in open answers): read by the wave's analysts only */
    text: text('text'),
    missing: text('missing', {
      enum: ['not-asked', 'routed-past', 'not-reached', 'dont-know', 'not-applicable', 'declined'],
    }),
    /** How it relates to last year's answer of this organisation; null where last year's answer was not shown. */
    origin: text('origin', { enum: ['confirmed', 'edited', 'new'] }),
  },
  (t) => [primaryKey({ columns: [t.responseId, t.item] })],
);

// ── evidence: interviews, observations, topics ──────────────────────────────────────────────────────────────────────

export const interviews = sqliteTable(
  'interviews',
  {
    id: id(),
    waveId: text('wave_id')
      .notNull()
      .references(() => waves.id),
    kind: text('kind', { enum: ['organisation', 'expert-by-experience'] }).notNull(),
    /** The organisation spoken to; null for an expert by experience, who is never named. */
    organisationId: text('organisation_id').references(() => organisations.id),
    heldOn: text('held_on').notNull(),
    createdAt: time('created_at').notNull(),
  },
  (t) => [index('interviews_wave').on(t.waveId)],
);

/** One remark, from an open answer (response and item) or from an interview; coded by a person. */
export const observations = sqliteTable(
  'observations',
  {
    id: id(),
    waveId: text('wave_id')
      .notNull()
      .references(() => waves.id),
    responseId: text('response_id').references(() => responses.id),
    item: text('item'),
    interviewId: text('interview_id').references(() => interviews.id),
    text: text('text').notNull(),
    tone: text('tone', { enum: ['goes-well', 'can-improve'] }),
    /** The approved, neutral wording that may go to the network without attribution; null: not approved. */
    quote: text('quote'),
    codedBy: text('coded_by').references(() => users.id),
    codedAt: time('coded_at'),
    /** The observation that this one is a part of; null when it is whole. */
    parentId: text('parent_id'),
    /** When it was split into parts: from then on the parts count instead of it. */
    splitAt: time('split_at'),
    /** When an analyst decided that it needs no code of its own: no proposals are made from it any more. */
    setAsideAt: time('set_aside_at'),
    createdAt: time('created_at').notNull(),
  },
  (t) => [index('observations_wave').on(t.waveId), index('observations_parent').on(t.parentId)],
);

export const observationThemes = sqliteTable(
  'observation_themes',
  {
    observationId: text('observation_id')
      .notNull()
      .references(() => observations.id),
    theme: text('theme', { enum: ['ambition', 'interests', 'relation', 'organisation', 'processes'] }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.observationId, t.theme] })],
);

/** An improvement theme (a code of the inspectorate's codebook) that an observation is tagged with. */
export const observationCodes = sqliteTable(
  'observation_codes',
  {
    observationId: text('observation_id')
      .notNull()
      .references(() => observations.id),
    code: text('code').notNull(),
  },
  (t) => [primaryKey({ columns: [t.observationId, t.code] })],
);

/**
 * What an inspectorate changed in its codebook, in order: the codebook is the shipped one with these changes made. Append
 * only, so it is the history too.
 */
export const codebookChanges = sqliteTable(
  'codebook_changes',
  {
    id: id(),
    inspectorateId: text('inspectorate_id')
      .notNull()
      .references(() => inspectorates.id),
    code: text('code').notNull(),
    /** JSON of a `CodebookChange` (api/codebook/change.ts). Without texts of members. */
    change: text('change').notNull(),
    why: text('why').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    at: time('at').notNull(),
    /** The change that took this one back. */
    reversedById: text('reversed_by_id'),
  },
  (t) => [index('codebook_changes_inspectorate').on(t.inspectorateId)],
);

/** Coded observations that a second analyst codes too, without seeing how the first one did. */
export const codingSamples = sqliteTable(
  'coding_samples',
  {
    id: id(),
    waveId: text('wave_id')
      .notNull()
      .references(() => waves.id),
    askedBy: text('asked_by')
      .notNull()
      .references(() => users.id),
    coderId: text('coder_id')
      .notNull()
      .references(() => users.id),
    /** What the draw started from, so that it can be done again. */
    seed: integer('seed').notNull(),
    createdAt: time('created_at').notNull(),
    /** When the second coder had done the last one. */
    completedAt: time('completed_at'),
  },
  (t) => [index('coding_samples_wave').on(t.waveId)],
);

/** One observation of a sample: how the first analyst had coded it when it was drawn, the second, and what was settled. */
export const sampleCodings = sqliteTable(
  'sample_codings',
  {
    sampleId: text('sample_id')
      .notNull()
      .references(() => codingSamples.id),
    observationId: text('observation_id')
      .notNull()
      .references(() => observations.id),
    place: integer('place').notNull(),
    /** JSON of a coding: tone, themes, codes. */
    first: text('first').notNull(),
    firstBy: text('first_by')
      .notNull()
      .references(() => users.id),
    /** The same by the second coder; null: still to do. */
    second: text('second'),
    secondAt: time('second_at'),
    settledAs: text('settled_as', { enum: ['first', 'second', 'third'] }),
    settledBy: text('settled_by').references(() => users.id),
    settledAt: time('settled_at'),
  },
  (t) => [
    primaryKey({ columns: [t.sampleId, t.observationId] }),
    index('sample_codings_observation').on(t.observationId),
  ],
);

/** What a member wants on the network's table. `wording` is what the network sees; null: not approved (yet). */
export const topics = sqliteTable(
  'topics',
  {
    id: id(),
    waveId: text('wave_id')
      .notNull()
      .references(() => waves.id),
    responseId: text('response_id').references(() => responses.id),
    interviewId: text('interview_id').references(() => interviews.id),
    text: text('text').notNull(),
    wording: text('wording'),
    createdAt: time('created_at').notNull(),
  },
  (t) => [index('topics_wave').on(t.waveId)],
);

// ── picture ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The published picture: canonical JSON, kept as it is (a trigger refuses changes). */
export const pictures = sqliteTable(
  'pictures',
  {
    id: id(),
    waveId: text('wave_id')
      .notNull()
      .references(() => waves.id),
    /** 1 for the first publication of the wave; readers see the highest. */
    number: integer('number').notNull().default(1),
    /** Why it was published again; null for the first. */
    reason: text('reason'),
    json: text('json').notNull(),
    /** SHA-256 of `json`, hex. */
    hash: text('hash').notNull(),
    /** JSON of the tables that the gate held back, each with its reason; for the wave's analysts. */
    suppressed: text('suppressed').notNull().default('[]'),
    /** Version of the product that computed it. */
    codeVersion: text('code_version').notNull(),
    publishedBy: text('published_by')
      .notNull()
      .references(() => users.id),
    publishedAt: time('published_at').notNull(),
  },
  (t) => [uniqueIndex('pictures_wave_number').on(t.waveId, t.number)],
);

/** A published wave whose evidence was opened for correction. What was published then stays as it is. */
export const corrections = sqliteTable(
  'corrections',
  {
    id: id(),
    waveId: text('wave_id')
      .notNull()
      .references(() => waves.id),
    /** The readers of the picture see it once it is published again. */
    reason: text('reason').notNull(),
    /**
     * personal: JSON of whose voices the publication rested on (api/picture/voices-behind.ts), to compare with, never to
     * show; cleared when the next wave is published
     */
    voices: text('voices').notNull(),
    openedBy: text('opened_by')
      .notNull()
      .references(() => users.id),
    openedAt: time('opened_at').notNull(),
  },
  (t) => [index('corrections_wave').on(t.waveId)],
);

// ── reflection and agenda ───────────────────────────────────────────────────────────────────────────────────────────

/** An improvement opportunity, formulated together in the reflection session of a wave. */
export const opportunities = sqliteTable(
  'opportunities',
  {
    id: id(),
    waveId: text('wave_id')
      .notNull()
      .references(() => waves.id),
    theme: text('theme', { enum: ['ambition', 'interests', 'relation', 'organisation', 'processes'] }).notNull(),
    text: text('text').notNull(),
    createdAt: time('created_at').notNull(),
  },
  (t) => [index('opportunities_wave').on(t.waveId)],
);

/** A reflection session of a wave with a published picture: led on a screen, followed on phones. All state is here. */
export const reflectionSessions = sqliteTable(
  'reflection_sessions',
  {
    id: id(),
    waveId: text('wave_id')
      .notNull()
      .references(() => waves.id),
    status: text('status', { enum: ['prepared', 'open', 'closed'] }).notNull(),
    /** From so many participants on the room sees a result; promised when the session opens. */
    minimum: integer('minimum').notNull(),
    votesPerParticipant: integer('votes_per_participant').notNull(),
    /** JSON list of steps (api/schemas/reflection-session.ts). */
    steps: text('steps').notNull(),
    position: integer('position').notNull(),
    /** Whether the current step takes answers. */
    answering: text('answering', { enum: ['open', 'stopped'] }).notNull(),
    /** What people type to join; null before it opens and after it closed. */
    joinCode: text('join_code'),
    joinCodeExpiresAt: time('join_code_expires_at'),
    /** Counts everything that changed, for who leads; `visible` only what phones see of it. */
    revision: integer('revision').notNull().default(0),
    visible: integer('visible').notNull().default(0),
    createdAt: time('created_at').notNull(),
    openedAt: time('opened_at'),
    closedAt: time('closed_at'),
  },
  (t) => [index('reflection_sessions_wave').on(t.waveId), uniqueIndex('reflection_sessions_code').on(t.joinCode)],
);

/** Someone in the room: a token on a phone, no name, no organisation. */
export const sessionParticipants = sqliteTable(
  'session_participants',
  {
    id: id(),
    sessionId: text('session_id')
      .notNull()
      .references(() => reflectionSessions.id),
    /** SHA-256 of the token, hex. The token itself is never stored. */
    tokenHash: text('token_hash').notNull().unique(),
    /** Counts this participant's own changes. */
    revision: integer('revision').notNull().default(0),
    joinedAt: time('joined_at').notNull(),
  },
  (t) => [index('session_participants_session').on(t.sessionId)],
);

/** What a participant says in a step: a theme recognised or not, an improvement theme sorted, a proposal voted for. */
export const sessionAnswers = sqliteTable(
  'session_answers',
  {
    participantId: text('participant_id')
      .notNull()
      .references(() => sessionParticipants.id),
    sessionId: text('session_id')
      .notNull()
      .references(() => reflectionSessions.id),
    stepId: text('step_id').notNull(),
    /** The theme, the improvement theme's code, or the proposal. */
    subject: text('subject').notNull(),
    /** The word chosen; `vote` for a vote. */
    answer: text('answer').notNull(),
    remark: text('remark').notNull().default(''),
  },
  (t) => [
    primaryKey({ columns: [t.participantId, t.stepId, t.subject] }),
    index('session_answers_session').on(t.sessionId, t.stepId),
  ],
);

/** What the room sees of a step: the counts as last shown, or as counted on paper by who leads. */
export const sessionResults = sqliteTable(
  'session_results',
  {
    sessionId: text('session_id')
      .notNull()
      .references(() => reflectionSessions.id),
    stepId: text('step_id').notNull(),
    /** JSON of what is shown; null as long as too few answered. */
    shown: text('shown'),
    /** Answers that came in or changed since. */
    changes: integer('changes').notNull(),
    onPaper: integer('on_paper', { mode: 'boolean' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.sessionId, t.stepId] })],
);

/** What someone in the room proposes to improve. */
export const proposals = sqliteTable(
  'proposals',
  {
    id: id(),
    sessionId: text('session_id')
      .notNull()
      .references(() => reflectionSessions.id),
    /** Null: written down by who leads. */
    participantId: text('participant_id').references(() => sessionParticipants.id),
    /** Made by the phone, so that sending again is harmless. */
    key: text('key'),
    theme: text('theme', { enum: ['ambition', 'interests', 'relation', 'organisation', 'processes'] }).notNull(),
    text: text('text').notNull(),
    /** The proposal that it became part of. */
    mergedIntoId: text('merged_into_id'),
    setAside: integer('set_aside', { mode: 'boolean' }).notNull(),
    /** The improvement opportunity that was made of it. */
    opportunityId: text('opportunity_id').references(() => opportunities.id, { onDelete: 'set null' }),
    createdAt: time('created_at').notNull(),
  },
  (t) => [index('proposals_session').on(t.sessionId), uniqueIndex('proposals_key').on(t.participantId, t.key)],
);

/** The improvement themes that an improvement opportunity answers. */
export const opportunityCodes = sqliteTable(
  'opportunity_codes',
  {
    opportunityId: text('opportunity_id')
      .notNull()
      .references(() => opportunities.id, { onDelete: 'cascade' }),
    code: text('code').notNull(),
  },
  (t) => [primaryKey({ columns: [t.opportunityId, t.code] })],
);

export const horizons = ['one-year', 'two-years'] as const;
export const outcomes = ['solved', 'partly', 'not-solved'] as const;

/** What the network wants to have reached in a year or two; improvement opportunities become one. */
export const objectives = sqliteTable(
  'objectives',
  {
    id: id(),
    networkId: text('network_id')
      .notNull()
      .references(() => networks.id),
    text: text('text').notNull(),
    horizon: text('horizon', { enum: horizons }).notNull(),
    /** The last day of that horizon. */
    endsOn: text('ends_on').notNull(),
    /** Was it solved? Null while it runs. */
    outcome: text('outcome', { enum: outcomes }),
    outcomeNote: text('outcome_note'),
    outcomeOn: text('outcome_on'),
    createdAt: time('created_at').notNull(),
  },
  (t) => [index('objectives_network').on(t.networkId)],
);

/** The improvement opportunities that an objective takes up. */
export const objectiveOpportunities = sqliteTable(
  'objective_opportunities',
  {
    objectiveId: text('objective_id')
      .notNull()
      .references(() => objectives.id, { onDelete: 'cascade' }),
    opportunityId: text('opportunity_id')
      .notNull()
      .references(() => opportunities.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.objectiveId, t.opportunityId] })],
);

export const actions = sqliteTable(
  'actions',
  {
    id: id(),
    networkId: text('network_id')
      .notNull()
      .references(() => networks.id),
    opportunityId: text('opportunity_id').references(() => opportunities.id),
    objectiveId: text('objective_id').references(() => objectives.id),
    text: text('text').notNull(),
    /** The organisation that sees to it. */
    ownerId: text('owner_id')
      .notNull()
      .references(() => organisations.id),
    deadline: text('deadline').notNull(),
    state: text('state', { enum: ['plan', 'do', 'check', 'act', 'done', 'stopped'] }).notNull(),
    createdAt: time('created_at').notNull(),
  },
  (t) => [index('actions_network').on(t.networkId)],
);

/** What happened with an action: a dated note, with the state it came to. Append only. */
export const actionUpdates = sqliteTable(
  'action_updates',
  {
    id: id(),
    actionId: text('action_id')
      .notNull()
      .references(() => actions.id),
    state: text('state', { enum: ['plan', 'do', 'check', 'act', 'done', 'stopped'] }).notNull(),
    note: text('note').notNull(),
    /** The organisation that wrote it, by its own link; null when whoever keeps the agenda did. */
    organisationId: text('organisation_id').references(() => organisations.id),
    createdAt: time('created_at').notNull(),
  },
  (t) => [index('action_updates_action').on(t.actionId)],
);

/** That the owner of an action was mailed about it, and why: what keeps those mails few. */
export const actionMails = sqliteTable(
  'action_mails',
  {
    id: id(),
    actionId: text('action_id')
      .notNull()
      .references(() => actions.id),
    membershipId: text('membership_id')
      .notNull()
      .references(() => memberships.id),
    why: text('why', { enum: ['soon', 'late', 'stalled'] }).notNull(),
    /** The deadline that the action had: another deadline begins anew. */
    deadline: text('deadline').notNull(),
    mailedAt: time('mailed_at').notNull(),
  },
  (t) => [index('action_mails_action').on(t.actionId), index('action_mails_membership').on(t.membershipId)],
);

export const indicators = sqliteTable(
  'indicators',
  {
    id: id(),
    networkId: text('network_id')
      .notNull()
      .references(() => networks.id),
    text: text('text').notNull(),
    unit: text('unit').notNull(),
    direction: text('direction', { enum: ['up', 'down'] }).notNull(),
    source: text('source').notNull(),
    objectiveId: text('objective_id').references(() => objectives.id),
    /** JSON of `{ value, on }`: where it began, and where it should be by when; null when nobody said. */
    baseline: text('baseline'),
    target: text('target'),
    createdAt: time('created_at').notNull(),
  },
  (t) => [index('indicators_network').on(t.networkId)],
);

export const indicatorValues = sqliteTable(
  'indicator_values',
  {
    id: id(),
    indicatorId: text('indicator_id')
      .notNull()
      .references(() => indicators.id),
    on: text('on_day').notNull(),
    /** A decimal number as text, so that 4.10 stays what it was. */
    value: text('value').notNull(),
    source: text('source').notNull(),
    createdAt: time('created_at').notNull(),
  },
  (t) => [index('indicator_values_indicator').on(t.indicatorId)],
);

/**
 * A bottleneck from practice. Of one that a member brought in without its name, nothing here tells when within the month:
 * neither `on` nor the id.
 */
export const bottlenecks = sqliteTable(
  'bottlenecks',
  {
    id: id(),
    networkId: text('network_id')
      .notNull()
      .references(() => networks.id),
    /** The member that brought it in; null when a user did on behalf of practice. */
    membershipId: text('membership_id').references(() => memberships.id),
    userId: text('user_id').references(() => users.id),
    /** Whether the network may know which member it was; otherwise only the feedback knows the way back. */
    named: integer('named', { mode: 'boolean' }).notNull(),
    theme: text('theme', { enum: ['ambition', 'interests', 'relation', 'organisation', 'processes'] }),
    text: text('text').notNull(),
    wouldHelp: text('would_help').notNull(),
    /** The day; the first of the month when it is not named. */
    on: text('on_day').notNull(),
  },
  (t) => [index('bottlenecks_network').on(t.networkId), index('bottlenecks_membership').on(t.membershipId)],
);

/** What was decided about a bottleneck, and whether that solved it. Append only: deciding again is a new row. */
export const bottleneckDecisions = sqliteTable(
  'bottleneck_decisions',
  {
    id: id(),
    bottleneckId: text('bottleneck_id')
      .notNull()
      .references(() => bottlenecks.id),
    kind: text('kind', { enum: ['taken-up', 'passed-on', 'not-taken-up'] }).notNull(),
    /** The action that takes it up. */
    actionId: text('action_id').references(() => actions.id),
    /** To whom it was passed on. */
    passedTo: text('passed_to'),
    /** What the decision means for practice; why it is not taken up. */
    note: text('note').notNull(),
    decidedBy: text('decided_by')
      .notNull()
      .references(() => users.id),
    decidedAt: time('decided_at').notNull(),
    /** When the mail about it went to who brought it in. */
    toldAt: time('told_at'),
    bounceReason: text('bounce_reason'),
    /** Whether it was solved, as who brought it in says. */
    outcome: text('outcome', { enum: ['yes', 'partly', 'no'] }),
    outcomeNote: text('outcome_note'),
    /** The day; the first of the month when the bottleneck is not named. */
    outcomeOn: text('outcome_on'),
  },
  (t) => [index('bottleneck_decisions_bottleneck').on(t.bottleneckId)],
);

// ── report ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The inspectorate's report on a wave with a published picture. One per wave, in one language. */
export const reports = sqliteTable('reports', {
  id: id(),
  waveId: text('wave_id')
    .notNull()
    .unique()
    .references(() => waves.id),
  locale: text('locale', { enum: ['nl', 'en'] }).notNull(),
  state: text('state', { enum: ['draft', 'fact-check', 'final'] }).notNull(),
  /** The last day on which the network may say which facts are wrong; null: no such round yet. */
  factCheckUntil: text('fact_check_until'),
  createdAt: time('created_at').notNull(),
});

/** A section of a report as it is being written. */
export const reportSections = sqliteTable(
  'report_sections',
  {
    reportId: text('report_id')
      .notNull()
      .references(() => reports.id),
    key: text('key').notNull(),
    text: text('text').notNull(),
    /** The text as it was last filled in from the data; the same as `text` until someone writes. */
    filled: text('filled').notNull(),
    filledAt: time('filled_at').notNull(),
    /** Counts the saves; a save that is based on another revision is refused. */
    revision: integer('revision').notNull(),
    savedAt: time('saved_at').notNull(),
    /** Null while it is as it was filled in. */
    savedBy: text('saved_by').references(() => users.id),
  },
  (t) => [primaryKey({ columns: [t.reportId, t.key] })],
);

/** A report as it was at a moment, whole: never changed (a trigger in the migrations refuses it). */
export const reportVersions = sqliteTable(
  'report_versions',
  {
    id: id(),
    reportId: text('report_id')
      .notNull()
      .references(() => reports.id),
    number: integer('number').notNull(),
    reason: text('reason').notNull(),
    kind: text('kind', { enum: ['kept', 'fact-check', 'final'] }).notNull(),
    /** Canonical JSON of a `ReportDocument` (api/report/document.ts). */
    json: text('json').notNull(),
    /** SHA-256 of `json`, hex. */
    hash: text('hash').notNull(),
    createdBy: text('created_by')
      .notNull()
      .references(() => users.id),
    createdAt: time('created_at').notNull(),
  },
  (t) => [uniqueIndex('report_versions_number').on(t.reportId, t.number)],
);

/** That a member was mailed about a round in which the network corrects facts: once per round. */
export const reportMails = sqliteTable(
  'report_mails',
  {
    reportId: text('report_id')
      .notNull()
      .references(() => reports.id),
    membershipId: text('membership_id')
      .notNull()
      .references(() => memberships.id),
    /** The last day of the round: another round has another. */
    factCheckUntil: text('fact_check_until').notNull(),
    mailedAt: time('mailed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.reportId, t.membershipId, t.factCheckUntil] })],
);

/** What someone of the network says about the facts in a version, and what the inspector answered. */
export const reportRemarks = sqliteTable(
  'report_remarks',
  {
    id: id(),
    reportId: text('report_id')
      .notNull()
      .references(() => reports.id),
    versionId: text('version_id')
      .notNull()
      .references(() => reportVersions.id),
    section: text('section').notNull(),
    text: text('text').notNull(),
    /** The coordinator who made it; null when a member did. */
    userId: text('user_id').references(() => users.id),
    /** The member that made it; null when a coordinator did. */
    organisationId: text('organisation_id').references(() => organisations.id),
    state: text('state', { enum: ['open', 'taken-over', 'not-taken-over'] }).notNull(),
    reply: text('reply'),
    repliedBy: text('replied_by').references(() => users.id),
    repliedAt: time('replied_at'),
    createdAt: time('created_at').notNull(),
  },
  (t) => [index('report_remarks_report').on(t.reportId)],
);

/** What the inspectorate recommends to a network; it lives on in the years after its report. */
export const recommendations = sqliteTable(
  'recommendations',
  {
    id: id(),
    networkId: text('network_id')
      .notNull()
      .references(() => networks.id),
    reportId: text('report_id')
      .notNull()
      .references(() => reports.id),
    theme: text('theme', { enum: ['ambition', 'interests', 'relation', 'organisation', 'processes'] }).notNull(),
    title: text('title').notNull(),
    text: text('text').notNull(),
    /** JSON list of the improvement themes of the published picture that it rests on. */
    evidence: text('evidence').notNull(),
    place: integer('place').notNull(),
    outcome: text('outcome', { enum: ['followed', 'partly', 'not-followed'] }),
    outcomeNote: text('outcome_note'),
    outcomeAt: time('outcome_at'),
    createdAt: time('created_at').notNull(),
  },
  (t) => [index('recommendations_network').on(t.networkId), index('recommendations_report').on(t.reportId)],
);

/** An improvement opportunity that answers a recommendation. */
export const recommendationOpportunities = sqliteTable(
  'recommendation_opportunities',
  {
    recommendationId: text('recommendation_id')
      .notNull()
      .references(() => recommendations.id, { onDelete: 'cascade' }),
    opportunityId: text('opportunity_id')
      .notNull()
      .references(() => opportunities.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.recommendationId, t.opportunityId] })],
);

/** An action that answers a recommendation. */
export const recommendationActions = sqliteTable(
  'recommendation_actions',
  {
    recommendationId: text('recommendation_id')
      .notNull()
      .references(() => recommendations.id, { onDelete: 'cascade' }),
    actionId: text('action_id')
      .notNull()
      .references(() => actions.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.recommendationId, t.actionId] })],
);

// ── the house ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** Who did what to which thing. Append only; no secrets, no answers. */
export const auditEvents = sqliteTable(
  'audit_events',
  {
    id: id(),
    at: time('at').notNull(),
    actorKind: text('actor_kind', {
      enum: ['user', 'member', 'network-member', 'contributor', 'participant', 'system'],
    }).notNull(),
    /** A user id, an invitation id, a contributor id, or the name of a job. */
    actor: text('actor').notNull(),
    action: text('action').notNull(),
    thing: text('thing').notNull(),
    thingId: text('thing_id').notNull(),
    /** SHA-256 over the hash before it and this event; null: written before the chain began. */
    hash: text('hash'),
  },
  (t) => [index('audit_events_thing').on(t.thingId)],
);

/** Mail of an installation without an SMTP server, readable on its mailbox page. */
export const mailboxMessages = sqliteTable('mailbox_messages', {
  id: id(),
  /** personal: as in the mail; kept while the installation has no mail server */
  to: text('to_address').notNull(),
  subject: text('subject').notNull(),
  text: text('text').notNull(),
  createdAt: time('created_at').notNull(),
});
