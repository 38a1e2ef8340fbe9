import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { contributors } from '../../db/schema.ts';
import type { ContributorActor } from '../access.ts';
import { canonicalJson } from '../canonical.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import { checkAnswers } from '../response/check-answers.ts';
import { compiledVersion } from '../response/compiled-version.ts';
import { mustBeAnswering } from '../response/may-answer.ts';
import type { DraftToSave, SavedDraft } from '../response/save-draft.ts';
import { storeDraft } from '../response/store-draft.ts';
import { texts } from '../texts/index.ts';
import { myPart } from './my-part.ts';
import { answersBeside, answersTo, fingerprint, partDraft, stalePart } from './part-answers.ts';

/**
 * Keeps a contributor's answers: only those to its own questions change. As with `saveDraft`, a save of which these
 * questions were answered elsewhere meanwhile changes nothing, and the same save twice is one.
 *
 * @throws Problem `stale-draft` with `current`, `invalid-answers` (also for a question that was not put to it),
 * `wave-closed`, `already-submitted`, `already-declined`, `link-withdrawn`
 */
export async function savePart(ports: Ports, contributor: ContributorActor, save: DraftToSave): Promise<SavedDraft> {
  const { mine } = await myPart(ports.store.read, contributor);
  mustBeAnswering(mine);
  const { check } = await compiledVersion(ports.store.read, mine);
  return ports.store.write(async (tx) => {
    const { me, mine: now } = await myPart(tx, contributor);
    mustBeAnswering(now);
    const { items } = me;
    mustBeAskedOf(items, save.answers);
    const answers = checkAnswers(check.validateDraft, save.answers);
    const current = await partDraft(items, now);
    const isSame = canonicalJson(current.answers) === canonicalJson(answers);
    if (isSame && current.savedAt !== null) return { revision: current.revision, savedAt: current.savedAt };
    if (current.revision !== save.revision) throw stalePart(current);
    const draft = canonicalJson({ ...answersBeside(items, JSON.parse(now.draft ?? '{}')), ...answers });
    const { savedAt } = await storeDraft(tx, ports, contributor, now, { draft, revision: (now.revision ?? 0) + 1 });
    await markStarted(tx, me.id, savedAt);
    return { revision: await fingerprint(answers), savedAt };
  });
}

function mustBeAskedOf(items: string[], given: unknown): void {
  const asked = answersTo(items, given as Record<string, unknown>);
  const others = Object.keys(given as Record<string, unknown>).filter((key) => !Object.hasOwn(asked, key));
  if (others.length === 0) return;
  throw new Problem('invalid-answers', {
    fields: (locale) => others.map((field) => ({ field, message: texts(locale).fields['not-your-question'] })),
  });
}

async function markStarted(tx: Writer, id: string, startedAt: string): Promise<void> {
  const further = ['to-send' as const, 'sent' as const, 'bounced' as const, 'opened' as const];
  await tx
    .update(contributors)
    .set({ status: 'started' })
    .where(and(eq(contributors.id, id), inArray(contributors.status, further)));
  await tx
    .update(contributors)
    .set({ startedAt })
    .where(and(eq(contributors.id, id), isNull(contributors.startedAt)));
}
