import type { Store } from '../../db/client.ts';
import { database } from './home.ts';

/** The database of the home as the arranging helpers want it. */
export const store: Store = {
  get read() {
    return database();
  },
  write: (work) => database().transaction(work),
  close: () => undefined,
};
