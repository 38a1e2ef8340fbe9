import type { Client } from '@libsql/client';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { migrationsFolder } from '../../db/migrate.ts';

export type SchemaAge = 'none' | 'older' | 'same' | 'newer';

/** How the schema of a database stands to that of this release; `none`: it is no database of Netwerkspiegel. */
export async function schemaAge(client: Client): Promise<SchemaAge> {
  const known = readMigrationFiles({ migrationsFolder });
  const named = await client.execute("select name from sqlite_master where name = '__drizzle_migrations'");
  if (named.rows.length === 0) return 'none';
  const { rows } = await client.execute('select hash from __drizzle_migrations order by created_at');
  const there = rows.map(({ hash }) => String(hash));
  if (there.length === 0) return 'none';
  // A release only ever adds migrations: what this one does not know came later.
  if (there.some((hash) => !known.some((one) => one.hash === hash))) return 'newer';
  return there.length < known.length ? 'older' : 'same';
}
