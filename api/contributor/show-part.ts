import type { Reader } from '../../db/client.ts';
import { estimateMinutes, partOfVersion } from '../../surveys/index.ts';
import { Problem } from '../errors.ts';
import { compiledVersion } from '../response/compiled-version.ts';
import { lastYearsTexts } from '../response/last-year-answers.ts';
import { storedReceipt } from '../response/stored-receipt.ts';
import type { MyInvitation } from '../schemas/my-invitation.ts';
import { PromiseDocument } from '../schemas/promise.ts';
import type { MyPart } from './my-part.ts';
import { answersTo, partDraft } from './part-answers.ts';

/**
 * A wave as a contributor sees it: the promise, and its own questions with what was answered to these. Nothing else of
 * the response leaves the server here, no checksum either: with most answers known one could try out the rest.
 */
export async function showPart(read: Reader, part: MyPart): Promise<MyInvitation> {
  const { me, mine } = part;
  if (mine.promise === null) throw new Problem('link-unknown');
  const promise = PromiseDocument.parse(JSON.parse(mine.promise));
  const { json, leaning } = partOfVersion((await compiledVersion(read, mine)).json, me.items);
  const standing = await standingOf(read, part);
  return {
    you: { kind: 'contributor', name: me.name, contact: mine.contactName, doneAt: me.doneAt, leaning },
    network: mine.network,
    demo: mine.demo,
    organisation: mine.organisation,
    locale: me.locale,
    wave: {
      label: mine.waveLabel,
      status: mine.waveStatus === 'open' ? 'open' : 'closed',
      published: mine.waveStatus === 'published',
      closesOn: promise.closesOn,
    },
    promise,
    questionnaire: { code: mine.questionnaire, version: mine.versionNumber, hash: mine.versionHash, json },
    estimate: estimateMinutes(json),
    standing,
    // Of its own questions alone: `json` has no others.
    lastYear: standing.kind === 'answering' ? await lastYearsTexts(read, mine, json) : null,
  };
}

async function standingOf(read: Reader, { me, mine }: MyPart): Promise<MyInvitation['standing']> {
  const receipt = await storedReceipt(read, mine);
  if (receipt)
    return { kind: 'handed-in', submittedAt: receipt.submittedAt, answers: answersTo(me.items, receipt.answers) };
  if (mine.status === 'declined') return { kind: 'not-taking-part', declinedAt: mine.declinedAt ?? '' };
  if (mine.waveStatus !== 'open') return { kind: 'too-late' };
  return { kind: 'answering', draft: await partDraft(me.items, mine) };
}
