import type { Client } from '@libsql/client';

/** What is wrong with a database file by its own checks, in words; nothing when it is sound. */
export async function faultsOf(client: Client): Promise<string[]> {
  try {
    const { rows } = await client.execute('PRAGMA integrity_check');
    const faults = rows.map((row) => String(Object.values(row)[0])).filter((said) => said !== 'ok');
    const broken = await client.execute('PRAGMA foreign_key_check');
    return [
      ...faults,
      ...(broken.rows.length > 0 ? [`${broken.rows.length} rows point at rows that are not there`] : []),
    ];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** How many rows each table holds. */
export async function countRows(client: Client): Promise<Record<string, number>> {
  const { rows } = await client.execute(
    "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '\\_\\_%' escape '\\' order by name",
  );
  const counts: Record<string, number> = {};
  for (const { name } of rows) {
    const counted = await client.execute(`select count(*) as n from "${String(name)}"`);
    counts[String(name)] = Number(counted.rows[0]?.['n'] ?? 0);
  }
  return counts;
}
