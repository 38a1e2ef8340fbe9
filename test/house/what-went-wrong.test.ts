/** What the log tells of an error never holds what people wrote. */
import { createClient } from '@libsql/client';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/libsql';
import { expect, test } from 'vitest';
import { whatWentWrong } from '../../api/what-went-wrong.ts';

test('a failed query is told with its question marks and the words of the database, without the values', async () => {
  const db = drizzle(createClient({ url: ':memory:' }));
  const failed = await db.run(sql`insert into answers (value) values (${'a secret answer'})`).catch((error) => error);
  // The library itself puts the value in its message: the reason for this test.
  expect(String(failed)).toContain('a secret answer');
  const told = whatWentWrong(new Error('the write failed', { cause: failed }));
  expect(told).toContain('insert into answers (value) values (?)');
  expect(told).toContain('no such table: answers');
  expect(told).not.toContain('a secret answer');
});

test('what is thrown and is no error is not told: it may be anything', () => {
  expect(whatWentWrong('a secret answer')).not.toContain('a secret answer');
});
