import { listCurrentMemberships } from '../../db/queries/membership/list-memberships.ts';
import { listFamily } from '../../db/queries/network/list-family.ts';
import { findVersion } from '../../db/queries/questionnaire/find-version.ts';
import type { FoundWave } from '../../db/queries/wave/find-wave.ts';
import { listReaders } from '../../db/queries/wave/list-possible-analysts.ts';
import { asksAboutMembers } from '../../surveys/index.ts';
import { canReadAnswers, type UserActor } from '../access.ts';
import type { Ports } from '../env.ts';
import { PromiseDocument } from '../schemas/promise.ts';
import { today } from '../today.ts';
import { makePromise } from './make-promise.ts';
import { daysOf } from './reminder-days.ts';

/** A wave as its page shows it: a draft with the promise it would make if it opened now. */
export async function showWave(ports: Ports, user: UserActor, wave: FoundWave) {
  const version = await findVersion(ports.store.read, wave.versionId);
  const readers = await listReaders(ports.store.read, wave.id);
  const invited = wave.promise === null ? (await listCurrentMemberships(ports.store.read, wave.networkId)).length : 0;
  const promise =
    wave.promise !== null
      ? PromiseDocument.parse(JSON.parse(wave.promise))
      : readers.length > 0 && invited > 0
        ? makePromise(
            wave,
            readers.map(({ name, organisation }) => ({ name, organisation })),
            invited,
            [wave.opensOn, today(ports)].sort().at(-1) ?? wave.opensOn,
            await listFamily(ports.store.read, wave.networkId),
          )
        : null;
  return {
    id: wave.id,
    networkId: wave.networkId,
    network: wave.network.name,
    demo: wave.network.demo,
    label: wave.label,
    questionnaire: wave.questionnaire,
    version: wave.versionNumber,
    opensOn: wave.opensOn,
    closesOn: wave.closesOn,
    threshold: wave.threshold,
    reminderDays: daysOf(wave),
    mailLimit: wave.mailLimit,
    namedTies: wave.namedTies,
    servesFamily: wave.servesFamily,
    asksAboutMembers: version !== undefined && asksAboutMembers(JSON.parse(version.json)),
    status: wave.status,
    analysts: readers.map(({ id, name }) => ({ id, name })),
    promise,
    previousWaveId: wave.previousWaveId,
    openedAt: wave.openedAt,
    closedAt: wave.closedAt,
    publishedAt: wave.publishedAt,
    mayReadAnswers: canReadAnswers(user, wave.network, wave),
  };
}
