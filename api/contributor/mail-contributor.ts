import type { Actor } from '../access.ts';
import type { Ports } from '../env.ts';
import { compiledVersion } from '../response/compiled-version.ts';
import { PromiseDocument } from '../schemas/promise.ts';
import { type Delivery, mailLink } from '../wave/mail-link.ts';
import { contributorMail } from './contributor-mail.ts';
import type { HeldContributor } from './hold-contributor.ts';
import { settleContributor } from './settle-contributor.ts';

/** Mails a contributor that was taken in hand, and writes down what became of it. */
export async function mailContributor(
  ports: Ports,
  by: Actor | { kind: 'system'; job: string },
  held: HeldContributor,
): Promise<Delivery> {
  const { mine, contributor, link } = held;
  const { json } = await compiledVersion(ports.store.read, mine);
  const promise = PromiseDocument.parse(JSON.parse(mine.promise ?? 'null'));
  const outcome = await mailLink(ports, contributorMail({ contributor, mine, json, promise }, link));
  await settleContributor(ports, by, held, outcome);
  return outcome;
}
