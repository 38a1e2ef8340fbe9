import type { Reader } from '../../db/client.ts';
import { findNewestVersion } from '../../db/queries/questionnaire/find-version.ts';
import { asVersion, compareVersions, versionOfDraft } from '../../surveys/index.ts';
import type { Actor } from '../access.ts';
import type { PublicationPreview } from '../schemas/questionnaire.ts';
import { draftAndBase } from './draft-and-base.ts';
import { draftOf } from './draft-of.ts';
import { impactOf } from './impact-of.ts';

/** What publishing a draft would do: what still stops it, what it changes, and which years would break on which items. */
export async function previewPublication(read: Reader, actor: Actor, id: string): Promise<PublicationPreview> {
  const { draft: stored } = await draftOf(read, actor, id);
  const { draft, base } = await draftAndBase(read, stored);
  const newest = (await findNewestVersion(read, stored.code))?.number ?? null;
  const number = (newest ?? 0) + 1;
  const made = versionOfDraft(draft, number, base?.survey ?? null);
  const version = made.ok ? made.version : asVersion(draft, number);
  return {
    number,
    newest,
    gaps: made.ok ? [] : made.gaps,
    changes: base === null ? [] : compareVersions(base.survey, version),
    ...(await impactOf(read, actor, version)),
  };
}
