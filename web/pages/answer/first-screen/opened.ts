import type { MyInvitation } from '../../../queries/my-invitation.ts';

/** An invitation that was opened before the application was there. */
export type Opened = { token: string; mine: MyInvitation };

let opened: Opened | null = null;

/** Keeps it for the application, which then need not ask for it again. */
export function keepOpened(one: Opened): void {
  opened = one;
}

export const openedBefore = (): Opened | null => opened;
