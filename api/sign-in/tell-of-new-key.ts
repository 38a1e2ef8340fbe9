import type { UserActor } from '../access.ts';
import type { Ports } from '../env.ts';
import { type NewKey, newKeyMail } from '../mail/texts.ts';

/** Mails the owner of an account that there is another way into it. Nobody waits for the mail. */
export const tellOfNewKey = (ports: Ports, owner: UserActor, key: NewKey): Promise<void> =>
  ports.afterwards(() => ports.mailer.send(newKeyMail(owner, key, `${ports.publicUrl}/signing-in`)));
