import { and, eq } from 'drizzle-orm';
import { newId } from '../db/ids.ts';
import { groupRows } from '../db/queries/group-rows.ts';
import { questionnaires, questionnaireVersions } from '../db/schema.ts';
import { type QuestionnaireVersion, shippedVersions } from '../surveys/index.ts';
import { audit } from './audit.ts';
import { canonicalJson } from './canonical.ts';
import type { Ports } from './env.ts';
import { sha256 } from './tokens.ts';

/**
 * Puts the questionnaires that ship with the product into the database, each version once.
 *
 * Anyone who publishes here may take a number that a later release ships too. What was published here stays: from that
 * number on the questionnaire goes its own way, and later shipped versions of it are left out, since they were written
 * as the successors of a version that this installation does not have.
 */
export async function publishShippedVersions(
  ports: Ports,
  shipped: readonly QuestionnaireVersion[] = shippedVersions,
): Promise<void> {
  for (const versions of groupRows([...shipped], ({ code }) => code).values())
    for (const version of versions.sort((a, b) => a.version - b.version))
      if ((await publishOnce(ports, version)) === 'taken') break;
}

async function publishOnce(ports: Ports, version: QuestionnaireVersion): Promise<'there' | 'taken'> {
  const json = canonicalJson(version);
  const hash = await sha256(json);
  return ports.store.write(async (tx) => {
    const now = ports.now();
    const at = now.toISOString();
    await tx
      .insert(questionnaires)
      .values({ id: newId(now, ports.randomBytes), code: version.code, createdAt: at })
      .onConflictDoNothing();
    const [questionnaire] = await tx
      .select({ id: questionnaires.id })
      .from(questionnaires)
      .where(eq(questionnaires.code, version.code));
    if (!questionnaire) throw new Error(`publishShippedVersions: ${version.code} was not stored`);
    const [stored] = await tx
      .select({ hash: questionnaireVersions.hash })
      .from(questionnaireVersions)
      .where(
        and(
          eq(questionnaireVersions.questionnaireId, questionnaire.id),
          eq(questionnaireVersions.number, version.version),
        ),
      );
    if (stored) return stored.hash === hash ? 'there' : 'taken';
    const id = newId(now, ports.randomBytes);
    await tx.insert(questionnaireVersions).values({
      id,
      questionnaireId: questionnaire.id,
      number: version.version,
      json,
      hash,
      changeNote: '',
      publishedAt: at,
    });
    await audit(tx, ports, { kind: 'system', job: 'publish-shipped' }, 'publish', 'questionnaire-version', id);
    return 'there';
  });
}
