import { and, eq } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { newId } from '../../db/ids.ts';
import { findNewestVersion } from '../../db/queries/questionnaire/find-version.ts';
import { questionnaireDrafts, questionnaires, questionnaireVersions } from '../../db/schema.ts';
import { versionOfDraft } from '../../surveys/index.ts';
import type { Actor } from '../access.ts';
import { audit } from '../audit.ts';
import { canonicalJson } from '../canonical.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import { sha256 } from '../tokens.ts';
import { draftAndBase } from './draft-and-base.ts';
import { draftOf } from './draft-of.ts';
import { newerVersion } from './newer-version.ts';
import { staleQuestionnaireDraft } from './stale-questionnaire-draft.ts';

export type Published = { code: string; number: number; hash: string };

/**
 * Makes an immutable, numbered version of a draft; the draft is gone then.
 *
 * @throws Problem `stale-questionnaire-draft` when it is not the revision that the author saw, `newer-version` when
 * someone published another version since it was started, `unfinished-questionnaire` that names every gap
 */
export async function publishDraft(
  ports: Ports,
  actor: Actor,
  id: string,
  given: { revision: number; changeNote: string },
): Promise<Published> {
  return ports.store.write(async (tx) => {
    const { draft: stored, user } = await draftOf(tx, actor, id);
    if (stored.revision !== given.revision) throw staleQuestionnaireDraft(stored);
    const { code } = stored;
    const newest = await findNewestVersion(tx, code);
    const { draft, base } = await draftAndBase(tx, stored);
    if ((newest?.id ?? null) !== (base?.id ?? null)) throw newerVersion(stored, newest?.number ?? 0);
    const number = (newest?.number ?? 0) + 1;
    const made = versionOfDraft(draft, number, base?.survey ?? null);
    if (!made.ok) {
      const { gaps } = made;
      throw new Problem('unfinished-questionnaire', {
        fields: (locale) => gaps.map(({ where, message }) => ({ field: where || 'draft', message: message[locale] })),
      });
    }
    const json = canonicalJson(made.version);
    const hash = await sha256(json);
    const versionId = newId(ports.now(), ports.randomBytes);
    await tx.insert(questionnaireVersions).values({
      id: versionId,
      questionnaireId: await questionnaireWith(tx, ports, code),
      number,
      json,
      hash,
      changeNote: given.changeNote,
      authorId: user.id,
      author: `${user.name}, ${user.inspectorate.name}`,
      publishedAt: ports.now().toISOString(),
    });
    await tx
      .delete(questionnaireDrafts)
      .where(and(eq(questionnaireDrafts.id, id), eq(questionnaireDrafts.revision, given.revision)));
    await audit(tx, ports, user, 'publish', 'questionnaire-version', versionId);
    return { code, number, hash };
  });
}

async function questionnaireWith(tx: Writer, ports: Ports, code: string): Promise<string> {
  const [there] = await tx.select({ id: questionnaires.id }).from(questionnaires).where(eq(questionnaires.code, code));
  if (there) return there.id;
  const id = newId(ports.now(), ports.randomBytes);
  await tx.insert(questionnaires).values({ id, code, createdAt: ports.now().toISOString() });
  return id;
}
