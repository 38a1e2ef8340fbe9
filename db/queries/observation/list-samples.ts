import { asc, count, desc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Reader, Writer } from '../../client.ts';
import { codingSamples, sampleCodings, users } from '../../schema.ts';

export type FoundSample = {
  id: string;
  waveId: string;
  coderId: string;
  coder: string;
  askedBy: string;
  createdAt: string;
  completedAt: string | null;
  total: number;
  done: number;
};

const asker = alias(users, 'asker');

/** The samples of a wave, latest first, or one, with how far the second coder is. */
export async function listSamples(
  read: Reader | Writer,
  which: { waveId: string } | { id: string },
): Promise<FoundSample[]> {
  return read
    .select({
      id: codingSamples.id,
      waveId: codingSamples.waveId,
      coderId: codingSamples.coderId,
      coder: users.name,
      askedBy: asker.name,
      createdAt: codingSamples.createdAt,
      completedAt: codingSamples.completedAt,
      total: count(sampleCodings.observationId),
      done: count(sampleCodings.second),
    })
    .from(codingSamples)
    .innerJoin(users, eq(users.id, codingSamples.coderId))
    .innerJoin(asker, eq(asker.id, codingSamples.askedBy))
    .leftJoin(sampleCodings, eq(sampleCodings.sampleId, codingSamples.id))
    .where('id' in which ? eq(codingSamples.id, which.id) : eq(codingSamples.waveId, which.waveId))
    .groupBy(codingSamples.id)
    .orderBy(desc(codingSamples.id));
}

export type FoundSampleCoding = {
  observationId: string;
  first: string;
  firstBy: string;
  second: string | null;
  settledAs: 'first' | 'second' | 'third' | null;
  settledBy: string | null;
  settledAt: string | null;
};

const first = alias(users, 'first_coder');

/** The observations of a sample in the order of the draw, with how they were coded and settled. */
export async function listSampleCodings(read: Reader | Writer, sampleId: string): Promise<FoundSampleCoding[]> {
  return read
    .select({
      observationId: sampleCodings.observationId,
      first: sampleCodings.first,
      firstBy: first.name,
      second: sampleCodings.second,
      settledAs: sampleCodings.settledAs,
      settledBy: users.name,
      settledAt: sampleCodings.settledAt,
    })
    .from(sampleCodings)
    .innerJoin(first, eq(first.id, sampleCodings.firstBy))
    .leftJoin(users, eq(users.id, sampleCodings.settledBy))
    .where(eq(sampleCodings.sampleId, sampleId))
    .orderBy(asc(sampleCodings.place));
}
