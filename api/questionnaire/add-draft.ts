import type { Writer } from '../../db/client.ts';
import { newId } from '../../db/ids.ts';
import { findDraftByCode } from '../../db/queries/questionnaire/find-draft.ts';
import { findNewestVersion, findVersionByNumber } from '../../db/queries/questionnaire/find-version.ts';
import { questionnaireDrafts } from '../../db/schema.ts';
import { asDraft, type Draft, framework, type QuestionnaireVersion } from '../../surveys/index.ts';
import type { Inspector } from '../access.ts';
import { audit } from '../audit.ts';
import { canonicalJson } from '../canonical.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import type { NewDraft } from '../schemas/questionnaire.ts';
import { texts } from '../texts/index.ts';
import { mustBeDraft } from './must-be-draft.ts';

type Start = { code: string; basedOnId: string | null; draft: Draft };

/**
 * Starts a draft: empty, from the newest version of a questionnaire, from a copy of any version, or from an import.
 *
 * @throws Problem `already-exists` when the inspectorate has a draft for the code, or the code is of a questionnaire
 */
export async function addDraft(ports: Ports, user: Inspector, given: NewDraft): Promise<string> {
  return ports.store.write(async (tx) => {
    const { code, basedOnId, draft } = await startOf(tx, given);
    const there = await findDraftByCode(tx, user.inspectorate.id, code);
    if (there)
      throw new Problem('already-exists', {
        fields: (locale) => [{ field: fieldOf(given), message: texts(locale).questionnaire.draftExists(code) }],
        extra: { draftId: there.id },
      });
    const now = ports.now();
    const id = newId(now, ports.randomBytes);
    const at = now.toISOString();
    await tx.insert(questionnaireDrafts).values({
      id,
      inspectorateId: user.inspectorate.id,
      code,
      basedOnId,
      json: canonicalJson(draft),
      revision: 1,
      createdAt: at,
      savedAt: at,
      savedBy: user.id,
    });
    await audit(tx, ports, user, 'start', 'questionnaire-draft', id);
    return id;
  });
}

async function startOf(tx: Writer, given: NewDraft): Promise<Start> {
  if (given.kind === 'next-version') {
    const newest = await findNewestVersion(tx, given.code);
    if (!newest) throw new Problem('not-found');
    return { code: given.code, basedOnId: newest.id, draft: asDraft(read(newest.json)) };
  }
  const code = given.kind === 'copy' ? given.newCode : given.code;
  if (await findNewestVersion(tx, code))
    throw new Problem('already-exists', {
      fields: (locale) => [{ field: fieldOf(given), message: texts(locale).questionnaire.codeTaken(code) }],
    });
  return { code, basedOnId: null, draft: await contentOf(tx, given, code) };
}

async function contentOf(tx: Writer, given: Exclude<NewDraft, { kind: 'next-version' }>, code: string): Promise<Draft> {
  switch (given.kind) {
    case 'new':
      return { code, framework: framework.code, locale: 'nl', title: given.title, description: {}, pages: [] };
    case 'copy': {
      const found = await findVersionByNumber(tx, given.code, given.number);
      if (!found) throw new Problem('not-found');
      return asDraft(read(found.json), code);
    }
    default:
      return asDraft(mustBeDraft(given.draft, code), code);
  }
}

const fieldOf = (given: NewDraft): string => (given.kind === 'copy' ? 'newCode' : 'code');

const read = (json: string) => JSON.parse(json) as QuestionnaireVersion;
