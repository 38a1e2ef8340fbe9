import { fileURLToPath } from 'node:url';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import { migrate } from 'drizzle-orm/libsql/migrator';

/** Where the migrations of this release are. */
export const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));

/** Brings a database to the newest schema. Safe to run twice; runs on Node for both homes. */
export async function migrateDatabase(db: LibSQLDatabase): Promise<void> {
  await migrate(db, { migrationsFolder });
}
