/**
 * One way to read and one way to write, the same in both homes.
 *
 * A libSQL client on a file holds one connection per transaction and fails other queries on it meanwhile, and parallel
 * writers fail with SQLITE_BUSY. So reads and writes have a client of their own and writes wait for each other in this
 * process; a busy answer of the server (another process writes) is tried again, because a write here either happened
 * whole or not at all.
 */
import type { Client, ResultSet } from '@libsql/client';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';

/** What a query needs: the database, or a transaction on it that must see its own writes. */
export type Reader = BaseSQLiteDatabase<'async', ResultSet, Record<string, never>>;
export type Writer = Parameters<Parameters<LibSQLDatabase['transaction']>[0]>[0];

export type Store = {
  /** For queries. Never write through it. */
  read: Reader;
  /** Runs `work` in one transaction; what it returned is committed (synchronous=FULL) before the promise resolves. */
  write<T>(work: (tx: Writer) => Promise<T>): Promise<T>;
  close(): void;
};

const attempts = 8;

const isBusy = (error: unknown): boolean => {
  for (let e: unknown = error; e instanceof Error; e = e.cause) {
    if ('code' in e && typeof e.code === 'string' && e.code.startsWith('SQLITE_BUSY')) return true;
  }
  return false;
};

/**
 * Makes a store of two clients of the same database.
 *
 * @param drizzle the drizzle constructor of the home (`drizzle-orm/libsql` or `drizzle-orm/libsql/web`)
 * @param clients two clients of one database: over a file they must be two, over HTTP they may be the same
 */
export function openStore(
  drizzle: (client: Client) => LibSQLDatabase,
  clients: { reader: Client; writer: Client },
): Store {
  const read = drizzle(clients.reader);
  const writer = drizzle(clients.writer);
  let last: Promise<unknown> = Promise.resolve();

  const transact = async <T>(work: (tx: Writer) => Promise<T>): Promise<T> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await writer.transaction(work);
      } catch (error) {
        if (!isBusy(error) || attempt === attempts) throw error;
        await new Promise((resolve) => setTimeout(resolve, 10 * 2 ** attempt));
      }
    }
  };

  return {
    read,
    write(work) {
      const done = last.then(() => transact(work));
      last = done.catch(() => undefined);
      return done;
    },
    close() {
      clients.reader.close();
      if (clients.writer !== clients.reader) clients.writer.close();
    },
  };
}
