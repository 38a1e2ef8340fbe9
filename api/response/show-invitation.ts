import type { Reader } from '../../db/client.ts';
import { listContributors } from '../../db/queries/contributor/list-contributors.ts';
import type { MyInvitation as Found } from '../../db/queries/response/find-my-invitation.ts';
import { Problem } from '../errors.ts';
import type { MyInvitation } from '../schemas/my-invitation.ts';
import { PromiseDocument } from '../schemas/promise.ts';
import { lastReadingDay } from '../wave/links-end.ts';
import { compiledVersion } from './compiled-version.ts';
import { lastYearsAnswers, lastYearsTexts } from './last-year-answers.ts';
import { storedReceipt } from './stored-receipt.ts';

/** A wave as one invited organisation sees it: what is promised, what is asked, and how far it is. */
export async function showInvitation(read: Reader, mine: Found): Promise<MyInvitation> {
  if (mine.promise === null) throw new Problem('link-unknown');
  const promise = PromiseDocument.parse(JSON.parse(mine.promise));
  const { json, estimate } = await compiledVersion(read, mine);
  const standing = await standingOf(read, mine, promise);
  const colleagues = await listContributors(read, mine.id);
  return {
    you: { kind: 'contact', colleagues: colleagues.filter(({ status }) => status !== 'withdrawn').length },
    network: mine.network,
    demo: mine.demo,
    organisation: mine.organisation,
    locale: mine.locale,
    wave: {
      label: mine.waveLabel,
      status: mine.waveStatus === 'open' ? 'open' : 'closed',
      published: mine.waveStatus === 'published',
      closesOn: promise.closesOn,
    },
    promise,
    questionnaire: { code: mine.questionnaire, version: mine.versionNumber, hash: mine.versionHash, json },
    estimate,
    standing,
    lastYear:
      standing.kind === 'answering'
        ? await lastYearsTexts(read, mine, json)
        : standing.kind === 'submitted'
          ? await lastYearsAnswers(read, mine, json)
          : null,
  };
}

async function standingOf(read: Reader, mine: Found, promise: PromiseDocument): Promise<MyInvitation['standing']> {
  const receipt = await storedReceipt(read, mine);
  if (receipt) return { kind: 'submitted', receipt, readableUntil: lastReadingDay(promise.closesOn) };
  if (mine.status === 'declined')
    return { kind: 'declined', reason: mine.declineReason ?? '', declinedAt: mine.declinedAt ?? '' };
  if (mine.waveStatus !== 'open') return { kind: 'too-late' };
  const answers = JSON.parse(mine.draft ?? '{}');
  return { kind: 'answering', draft: { revision: mine.revision ?? 0, answers, savedAt: mine.savedAt } };
}
